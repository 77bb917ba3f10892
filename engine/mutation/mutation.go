// Package mutation changes clauses one thing at a time, and finds out which changes nothing notices: no Rego test beside the clause and no example.
package mutation

import (
	"context"
	"fmt"
	"io/fs"
	"slices"

	"doelbinding/engine"
	"doelbinding/engine/change"
	"doelbinding/engine/explain"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/audit"
	"doelbinding/engine/policy/space"
	"doelbinding/engine/scenario"
)

// Verdict is what became of a change.
type Verdict string

// The verdicts, in the order in which they are looked for: what is cheap comes first.
const (
	Refused   Verdict = "laadt niet"
	Tested    Verdict = "valt op in een proef naast de bepaling"
	Own       Verdict = "valt op in eigen voorbeelden"
	Judged    Verdict = "valt op in de meta-policy"
	Alike     Verdict = "verandert niets"                   // over the whole check table of the clause
	Unproven  Verdict = "verschilt nergens waar is gekeken" // of a clause that tells too much apart to look everywhere
	Elsewhere Verdict = "valt op in voorbeelden van andere bepalingen"
	Survived  Verdict = "valt niet op"
)

// Outcome is what became of one change of a clause.
type Outcome struct {
	audit.Weakening
	Verdict Verdict
	Diff    change.Diff  // of the check table, if the change survived
	Changed change.State // if the change survived
}

// Wider reports whether a change that survived opens something, or cannot be proved not to.
func (o Outcome) Wider() bool {
	return o.Verdict == Survived && len(o.Diff.Open()) > 0
}

// Trials is what changes are tried with. It is for one clause at a time or for many at once.
type Trials struct {
	Sources  fs.FS // of the policies
	Features []scenario.Feature
	Suite    func(*explain.Engine) scenario.Suite
	Now      change.State           // the policies and the register as they are
	Around   audit.Surroundings     // what the meta-policy holds the clauses against
	Known    map[audit.Finding]bool // what it finds in the clauses as they are; nil for nothing
}

// Look runs the meta-policy on the clauses as they are, so that what it finds there is not held to be a change noticed.
func (t *Trials) Look(ctx context.Context) error {
	findings, err := audit.Meta(ctx, t.Now.Policies, t.Around)
	if err != nil {
		return err
	}
	t.Known = map[audit.Finding]bool{}
	for _, f := range findings {
		t.Known[f] = true
	}
	return nil
}

// Subjects lists what can be changed: what clauses share, and each clause.
func (t *Trials) Subjects() ([]string, error) {
	out, err := SharedRules(t.Sources)
	for _, c := range t.Now.Policies.Clauses() {
		out = append(out, c.ID)
	}
	return out, err
}

// Weakenings lists the changes of a clause, or of what clauses share.
func (t *Trials) Weakenings(id string) ([]audit.Weakening, error) {
	src, err := fs.ReadFile(t.Sources, audit.FileOf(id))
	if err != nil {
		return nil, err
	}
	return audit.Weakenings(id, src)
}

// Of tries every change of a clause, or of what clauses share: see [Trials.Clause].
func (t *Trials) Of(ctx context.Context, subject string, tell func(Outcome)) ([]Outcome, error) {
	if audit.Shared(subject) {
		return t.Shared(ctx, subject, tell)
	}
	return t.Clause(ctx, subject, tell)
}

// Clause tries every change of one clause. It tells of each as soon as its verdict is known, if tell is not nil.
func (t *Trials) Clause(ctx context.Context, id string, tell func(Outcome)) ([]Outcome, error) {
	list, err := t.Weakenings(id)
	if err != nil {
		return nil, err
	}
	out := make([]Outcome, len(list))
	verdict := func(i int, v Verdict) {
		out[i].Verdict = v
		if tell != nil {
			tell(out[i])
		}
	}
	all := make([]policy.Mutant, len(list))
	for i, w := range list {
		out[i].Weakening = w
		if all[i], err = w.Mutant(); err != nil {
			return nil, err
		}
	}
	var loaded []policy.Mutant
	var at []int // of each of them, its place in the list
	_, one := t.Now.Policies.Mutated(all)
	for i, m := range all {
		if one != nil { // at least one of them does not load
			if _, err := t.Now.Policies.Mutated([]policy.Mutant{m}); err != nil {
				verdict(i, Refused)
				continue
			}
		}
		loaded, at = append(loaded, m), append(at, i)
	}
	passes, err := audit.Beside(ctx, t.Now.Policies, id, loaded)
	if err != nil {
		return nil, err
	}
	var quiet []policy.Mutant
	var left []int
	for k, m := range loaded {
		if !passes[k] {
			verdict(at[k], Tested)
			continue
		}
		quiet, left = append(quiet, m), append(left, at[k])
	}
	changed, err := t.Now.Policies.Mutated(quiet)
	if err != nil {
		return nil, err
	}
	for k, p := range changed {
		o := &out[left[k]]
		v, err := t.verdict(ctx, id, p, o)
		if err != nil {
			return nil, fmt.Errorf("%s: %s: %w", id, o.What, err)
		}
		verdict(left[k], v)
	}
	return out, nil
}

// verdict looks for an example that notices, then whether there is anything to notice.
func (t *Trials) verdict(ctx context.Context, id string, p *policy.Policies, o *Outcome) (Verdict, error) {
	if t.noticed(explain.New(p), id, true) {
		return Own, nil
	}
	if judged, err := t.judged(ctx, p); judged || err != nil {
		return Judged, err
	}
	changed := change.State{Name: "veranderd", Policies: p, Register: t.Now.Register, Engine: explain.New(p)}
	v, d, err := compared(ctx, t.Now, changed, where(o.Weakening))
	if err != nil || v != Survived {
		o.Diff = d
		return v, err
	}
	o.Changed = change.Of(ctx, "veranderd", p, t.Now.Register) // planned: all examples are asked of it
	if t.noticed(o.Changed.Engine, id, false) {
		return Elsewhere, nil
	}
	o.Diff = d
	return Survived, ctx.Err()
}

// judged reports whether the meta-policy finds something that it does not find without the change.
func (t *Trials) judged(ctx context.Context, p *policy.Policies) (bool, error) {
	findings, err := audit.Meta(ctx, p, t.Around)
	return slices.ContainsFunc(findings, func(f audit.Finding) bool { return !t.Known[f] }), err
}

// compared looks for a difference, over a part of what clauses tell apart or all of it, and gives the verdict on a change that nothing noticed.
func compared(ctx context.Context, now, changed change.State, part *space.Part) (Verdict, change.Diff, error) {
	d, err := change.Clauses(ctx, now, changed, part)
	switch {
	case err != nil:
		return "", d, err
	case d.Empty():
		return Alike, d, nil
	case !slices.ContainsFunc(d.Groups, func(g change.Group) bool { return g.Direction != change.Unproven }):
		return Unproven, d, nil
	}
	return Survived, d, nil
}

// where is the part of the questions that a change can matter to; nil for all of them.
func where(w audit.Weakening) *space.Part {
	if w.Act == "" {
		return nil
	}
	return &space.Part{Act: func(_ engine.Action, within []string) bool { return slices.Contains(within, w.Act) }}
}

// noticed reports whether an example of a clause fails, or of all others.
func (t *Trials) noticed(e *explain.Engine, id string, own bool) bool {
	var features []scenario.Feature
	for _, f := range t.Features {
		if (f.Clause == id) == own {
			features = append(features, f)
		}
	}
	return firstFailing(t.Suite(e).Runner(), features) >= 0
}

// firstFailing runs the examples of one feature after the other, and gives the index of the first in which one fails; -1 if all hold.
func firstFailing(r *scenario.Runner, features []scenario.Feature) int {
	return slices.IndexFunc(features, func(f scenario.Feature) bool {
		failed := false
		_ = r.Run(context.Background(), []scenario.Feature{f}, func(r scenario.Result) { failed = failed || !r.Passed() }) // a context without end
		return failed
	})
}
