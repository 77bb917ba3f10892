package comparing

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"doelbinding/api/workbench/changes"
	"doelbinding/api/workbench/proposals"
	"doelbinding/api/workbench/runs"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/change"
	"doelbinding/engine/change/approval"
	"doelbinding/engine/scenario"
)

// Gate holds the files of a repository against the state that was approved there last, as check does, and makes that state anew, as approve does, for
// the workbench.
func Gate(a *program.App) proposals.Gate {
	return func(ctx context.Context, files fs.FS, tell runs.Tell) (v proposals.Verdict, err error) {
		policies, err := fs.Sub(files, "policies")
		if err != nil {
			return v, err
		}
		examples, err := fs.Sub(files, "features")
		if err != nil {
			return v, err
		}
		if _, ok, err := approval.ReadApproved(policies); err != nil || !ok {
			v.None = err == nil
			return v, err
		}
		tell("De regels laden", 0, 0)
		now, err := change.Load(ctx, "dit voorstel", policies)
		if err != nil {
			return v, errors.Join(changes.ErrBundle, err)
		}
		v.Suite = func() scenario.Suite { return a.Suite(now.Engine, now.Whole) }
		v.From, v.To, v.Policies = "de goedgekeurde regels", now.Name, now.Policies.Hash()
		list, wrong, err := approval.Read(policies)
		if err != nil {
			return v, fmt.Errorf("read approvals: %w", err)
		}
		for _, w := range wrong {
			v.Wrong = append(v.Wrong, w.Error())
		}
		tell("De voorbeelden narekenen", 0, 0)
		if v.Broken, err = Broken(ctx, a, examples, now); err != nil {
			return v, err
		}
		d, before, err := FromApproved(ctx, a, now, now.Whole, policies, From{Features: examples}, tell)
		if err != nil {
			return v, err
		}
		Fill(&v.Difference, d)
		v.Flips, v.Sign = d.Flips(), signer(d)
		if signed, ok := approval.Signed(list, v.Flips, a.Today()); ok && v.Flips != "" {
			v.Signed = fmt.Sprintf("Goedgekeurd door %s, in %s.", signed.Role, signed.File)
		}
		v.State, err = state(ctx, now, policies, before, tell)
		return v, err
	}
}

// signer makes the approval of what a difference opens.
func signer(d change.Diff) proposals.Signer {
	return func(s proposals.Signature) (name, text string, err error) {
		a := approval.For(d, s.Role, s.Why, s.From)
		if err := a.Check(); err != nil {
			return "", "", err
		}
		src, err := a.YAML()
		return "policies/" + a.Name(), string(src), err
	}
}

// state makes the approved state of policies, by its paths in the repository. The tables whose clauses and register are unchanged are those of before.
func state(ctx context.Context, now change.State, policies fs.FS, before approval.Approved, tell runs.Tell) (map[string]string, error) {
	tell("De goedgekeurde stand vastleggen", 0, 0)
	approved, bundle, err := approval.Approve(ctx, now, policies, before.Kept, nil)
	if err != nil {
		return nil, fmt.Errorf("make approved state: %w", err)
	}
	src, err := approved.JSON()
	if err != nil {
		return nil, fmt.Errorf("make approved state: %w", err)
	}
	return map[string]string{"policies/" + approval.ApprovedFile: string(src), "policies/" + approval.BundleFile: string(bundle)}, nil
}

// Broken returns the names of the examples that come out otherwise in a state than they say.
func Broken(ctx context.Context, a *program.App, examples fs.FS, s change.State) (out []string, err error) {
	features, _, err := scenario.Read(examples)
	if err != nil {
		return nil, fmt.Errorf("read examples: %w", err)
	}
	err = a.Suite(s.Engine, s.Whole).Runner().Run(ctx, features, func(r scenario.Result) {
		if !r.Passed() {
			out = append(out, r.Scenario.Name)
		}
	})
	if err != nil {
		return nil, fmt.Errorf("run examples: %w", err)
	}
	return out, nil
}

// Fill tells a difference to the pages.
func Fill(out *changes.Difference, d change.Diff) {
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
