package gating

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"doelbinding/api/workbench/changes"
	"doelbinding/api/workbench/proposals"
	"doelbinding/api/workbench/runs"
	"doelbinding/cmd/doelbinding/comparing"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/change"
	"doelbinding/engine/change/approval"
	"doelbinding/engine/gate"
	"doelbinding/engine/scenario"
)

// Gate looks at the files of a repository as check does, holds them against the state that was approved there last, and makes that state anew as approve
// does, for the workbench. Where only examples change, no decision can: what is approved stays.
func Gate(a *program.App) proposals.Gate {
	known := newBases()
	return func(ctx context.Context, look proposals.Look, tell runs.Tell) (v proposals.Verdict, err error) {
		policies, err := fs.Sub(look.Files, "policies")
		if err != nil {
			return v, err
		}
		if _, ok, err := approval.ReadApproved(policies); err != nil || !ok {
			v.None = err == nil
			return v, err
		}
		tell = runs.Steps(tell, parts(look.Examples)...)
		tell(loading, 0, 0)
		now, err := comparing.Load(ctx, a, "dit voorstel", policies)
		if err != nil {
			return v, errors.Join(changes.ErrBundle, err)
		}
		v.Suite = func() scenario.Suite { return a.Suite(now.Engine, now.Whole) }
		v.From, v.To, v.Policies = "de goedgekeurde regels", now.Name, now.Policies.Hash()
		if v.Report, err = found(ctx, a, now, look.Files, tell); err != nil {
			return v, err
		}
		if !look.Examples {
			if err := opens(ctx, a, now, look.Files, &v, tell); err != nil {
				return v, err
			}
		}
		return v, brought(ctx, a, known, look.Before, &v.Report, tell)
	}
}

// What Tell hears of the parts of the gate, besides Proving and Before.
const (
	loading    = "De regels laden"
	shape      = "De vorm van de bepalingen nakijken"
	metaPolicy = "Nagaan of de regels bij elkaar passen"
	processed  = "Het register van verwerkingen nakijken"
	regoTests  = "De testen van de regels uitvoeren"
	examples   = "De voorbeelden narekenen"
	batch      = "De vragen van alle voorbeelden samen stellen"
	comparison = "De besluiten vergelijken"
	approved   = "De goedgekeurde stand vastleggen"
)

// parts are those of the gate in their order. The shares are the seconds that each took, measured with an example and an entry of the register changed;
// the last part is only needed where something was found.
func parts(onlyExamples bool) []runs.Part {
	out := []runs.Part{{What: loading, Share: 2}, {What: shape, Share: 1}, {What: metaPolicy, Share: 1}, {What: processed, Share: 3}, {What: regoTests, Share: 10}, {What: examples, Share: 20}, {What: Proving, Share: 5}, {What: batch, Share: 25}}
	if !onlyExamples {
		out = append(out, runs.Part{What: comparison, Share: 5}, runs.Part{What: approved, Share: 10})
	}
	return append(out, runs.Part{What: Before, Share: 5})
}

// found looks at a state by itself.
func found(ctx context.Context, a *program.App, now change.State, files fs.FS, tell runs.Tell) (r gate.Report, err error) {
	s := State{App: a, Engine: now.Engine, Policies: now.Policies, Register: now.Whole, Tell: tell}
	if s.Features, err = fs.Sub(files, "features"); err != nil {
		return r, err
	}
	if s.Beside, err = fs.Sub(files, "policies"); err != nil {
		return r, err
	}
	r.Clauses = len(now.Policies.Clauses())
	if _, err := s.Gather(ctx, &r); err != nil {
		return r, fmt.Errorf("look at proposal: %w", err)
	}
	if _, err := s.Invariants(ctx, &r); err != nil {
		return r, fmt.Errorf("prove invariants of proposal: %w", err)
	}
	r.Sort()
	return r, nil
}

// opens says which decisions differ from what was approved, and makes what is approved with the proposal.
func opens(ctx context.Context, a *program.App, now change.State, files fs.FS, v *proposals.Verdict, tell runs.Tell) error {
	policies, err := fs.Sub(files, "policies")
	if err != nil {
		return err
	}
	examples, err := fs.Sub(files, "features")
	if err != nil {
		return err
	}
	list, wrong, err := approval.Read(policies)
	if err != nil {
		return fmt.Errorf("read approvals: %w", err)
	}
	for _, w := range wrong {
		v.Wrong = append(v.Wrong, w.Error())
	}
	tell(comparison, 0, 0)
	d, before, err := comparing.FromApproved(ctx, a, now, now.Whole, policies, comparing.From{Features: examples}, tell)
	if err != nil {
		return err
	}
	Split(d, before, &v.Report)
	comparing.Fill(&v.Difference, d)
	v.Flips, v.Shows = d.Flips(), approval.For(d, "", "", "").Shows
	if signed, ok := approval.Signed(list, v.Flips, a.Today()); ok && v.Flips != "" {
		v.Signed = fmt.Sprintf("Goedgekeurd door %s, in %s.", signed.Role, signed.File)
	}
	v.State, err = state(ctx, now, policies, before, tell)
	return err
}

// brought sets apart what the repository has wrong without the proposal: whoever proposes something else cannot help that. It is looked for only where
// something was found. What never may be, counts whoever brought it.
func brought(ctx context.Context, a *program.App, known bases, files fs.FS, r *gate.Report, tell runs.Tell) error {
	if len(r.Findings) == 0 {
		return nil
	}
	was, ok, err := known.of(ctx, a, files, tell)
	if err != nil || !ok { // it cannot be loaded without the proposal: all that was found counts
		return err
	}
	was.Apply(r)
	return nil
}

// Split finds clauses that tell too many cases apart to try all of them, and did not do so in the approved state.
func Split(d change.Diff, approved approval.Approved, report *gate.Report) {
	for _, id := range d.Sampled {
		if t, known := approved.Clauses[id]; !known || t.Whole() {
			report.Add(gate.Split, id, "onderscheidt te veel gevallen om alle te proberen: splits deze bepaling")
		}
	}
}

// Sign makes the approval of what a difference opens.
func Sign(s proposals.Signature, shown []string) (name, text string, err error) {
	a := approval.Approval{Flips: s.Flips, Role: s.Role, Why: s.Why, From: s.From, Shows: shown}
	if err := a.Check(); err != nil {
		return "", "", err
	}
	src, err := a.YAML()
	return "policies/" + a.Name(), string(src), err
}

// state makes the approved state of policies, by its paths in the repository. The tables whose clauses and register are unchanged are those of before.
func state(ctx context.Context, now change.State, policies fs.FS, before approval.Approved, tell runs.Tell) (map[string]string, error) {
	tell(approved, 0, 0)
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
