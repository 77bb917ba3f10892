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
			comparing.Fill(&out, d)
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
		comparing.Fill(&out, d)
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
	tell("De voorbeelden narekenen", 0, 0)
	if broken, err = comparing.Broken(ctx, a.App, fsys, then); err != nil {
		return d, nil, err
	}
	d, err = change.Compare(ctx, now, then, change.Options{Questions: questions, Progress: tell})
	return d, broken, err
}
