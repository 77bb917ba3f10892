package serve

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"

	"doelbinding/api/workbench/changes"
	"doelbinding/api/workbench/runs"
	"doelbinding/cmd/doelbinding/comparing"
	"doelbinding/engine/change"
	"doelbinding/engine/change/approval"
	"doelbinding/engine/scenario"
)

// changes compares the policies that run with the approved ones, or those of a bundle with the ones that run, for the workbench.
func (a *app) changes(p *prepared) changes.Compare {
	return func(ctx context.Context, bundle []byte, tell runs.Tell) (out changes.Difference, err error) {
		tell("De regels laden", 0, 0)
		now := change.Of(ctx, "de regels van nu", p.policies, p.register.Snapshot())
		out = changes.Difference{From: "de goedgekeurde regels", To: now.Name, Policies: p.policies.Hash()}
		if bundle != nil {
			d, broken, err := a.ofBundle(ctx, now, bundle, tell)
			if err != nil {
				return out, err
			}
			out.From, out.To, out.Broken = now.Name, "de regels in het bestand", broken
			fill(&out, d)
			return out, nil
		}
		fsys, err := a.PolicyFS()
		if err != nil {
			return out, err
		}
		d, approved, err := comparing.FromApproved(ctx, a.App, now, p.register, fsys, comparing.From{}, tell)
		if errors.Is(err, comparing.ErrNothingApproved) {
			out.None = true
			return out, nil
		}
		if err != nil {
			return out, err
		}
		fill(&out, d)
		out.Points, _ = approved.Size()
		list, _, err := approval.Read(fsys)
		if err != nil {
			return out, err
		}
		if signed, ok := approval.Signed(list, d.Flips(), a.Today()); ok && d.Flips() != "" {
			out.Signed = fmt.Sprintf("Goedgekeurd door %s, in %s.", signed.Role, signed.File)
		}
		return out, nil
	}
}

// maxUnpacked is how many bytes a bundle may have when it is unpacked.
const maxUnpacked = 64 << 20

// ofBundle also returns the examples that come out otherwise under the policies of a bundle.
func (a *app) ofBundle(ctx context.Context, now change.State, bundle []byte, tell runs.Tell) (d change.Diff, broken []string, err error) {
	z, err := zip.NewReader(bytes.NewReader(bundle), int64(len(bundle)))
	if err != nil {
		return d, nil, errors.Join(changes.ErrBundle, err)
	}
	var size uint64 // what a file says of itself is what is read of it at most
	for _, f := range z.File {
		if size += f.UncompressedSize64; size > maxUnpacked {
			return d, nil, fmt.Errorf("%w: it unpacks to more than %d bytes", changes.ErrBundle, maxUnpacked)
		}
	}
	then, err := change.Load(ctx, "het bestand", z, comparing.Operator(a.App)...)
	if err != nil {
		return d, nil, errors.Join(changes.ErrBundle, err)
	}
	questions, err := comparing.Questions(ctx, a.App, then, then.Whole, comparing.From{})
	if err != nil {
		return d, nil, err
	}
	fsys, err := a.FeatureFS()
	if err != nil {
		return d, nil, err
	}
	features, _, err := scenario.Read(fsys)
	if err != nil {
		return d, nil, fmt.Errorf("read examples: %w", err)
	}
	tell("De voorbeelden narekenen", 0, 0)
	runner := a.Suite(then.Engine, then.Whole).Runner()
	if err := runner.Run(ctx, features, func(r scenario.Result) {
		if !r.Passed() {
			broken = append(broken, r.Scenario.Name)
		}
	}); err != nil {
		return d, nil, fmt.Errorf("run examples: %w", err)
	}
	d, err = change.Compare(ctx, now, then, change.Options{Questions: questions, Progress: tell})
	return d, broken, err
}

func fill(out *changes.Difference, d change.Diff) {
	out.Space, out.Clauses, out.Equal, out.Entries = d.Space(), d.Clauses, d.Equal, d.Entries
	open := map[string]bool{}
	for _, g := range d.Open() {
		open[g.Subject+"|"+string(g.Direction)+"|"+g.What] = true
	}
	for _, g := range d.Groups {
		x := changes.Group{Subject: g.Subject, Direction: string(g.Direction), What: g.What, Witness: g.Witness, Count: g.Count, Open: open[g.Subject+"|"+string(g.Direction)+"|"+g.What]}
		if q, ok := g.Question(); ok {
			x.Question = &q
		}
		if x.Open {
			out.Open++
		}
		out.Groups = append(out.Groups, x)
	}
}
