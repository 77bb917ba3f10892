package mutation

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"doelbinding/engine/change"
	"doelbinding/engine/explain"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/audit"
	"doelbinding/engine/scenario"
)

// SharedRules lists what clauses share: each part of the library, and the rules that weigh.
func SharedRules(policies fs.FS) ([]string, error) {
	files, err := fs.Glob(policies, "lib/*/*.rego")
	if err != nil {
		return nil, err
	}
	out := []string{audit.Decision}
	for _, file := range files {
		if !strings.HasSuffix(file, "_test.rego") {
			out = append(out, path.Dir(file))
		}
	}
	return out, nil
}

// Shared tries every change of what clauses share. All clauses are compiled anew for each, and all examples are its own: those of the clauses that
// noticed the last change come first. It tells of each as soon as its verdict is known, if tell is not nil.
func (t *Trials) Shared(ctx context.Context, subject string, tell func(Outcome)) ([]Outcome, error) {
	list, err := t.Weakenings(subject)
	if err != nil {
		return nil, err
	}
	features := slices.Clone(t.Features)
	if holds, err := audit.TestShared(ctx, t.Now.Policies, subject); err != nil || !holds || t.anyNotices(t.Now.Engine, features) {
		return nil, cmp.Or(err, fmt.Errorf("%s: tests or examples fail as it is: they notice no change", subject))
	}
	out := make([]Outcome, len(list))
	for i, w := range list {
		out[i].Weakening = w
		if err := t.shared(ctx, features, &out[i]); err != nil {
			return nil, fmt.Errorf("%s: %s: %w", subject, w.What, err)
		}
		if tell != nil {
			tell(out[i])
		}
	}
	return out, ctx.Err()
}

// shared looks for what notices a change: what is cheap first.
func (t *Trials) shared(ctx context.Context, features []scenario.Feature, o *Outcome) error {
	o.Verdict = Refused
	m, err := o.Mutant()
	if err != nil {
		return err
	}
	p, err := policy.LoadInstead(t.Sources, audit.FileOf(o.Clause), m.Source)
	if err != nil {
		return ctx.Err() // the policies do not load with it, and are used by nobody
	}
	o.Verdict = Tested
	if holds, err := audit.TestShared(ctx, p, o.Clause); err != nil || !holds {
		return ctx.Err() // tests that cannot be run with it do not hold
	}
	now := change.Of(ctx, "veranderd", p, t.Now.Register)
	o.Verdict = Own
	if t.anyNotices(now.Engine, features) {
		return nil
	}
	o.Verdict = Tested
	results, err := audit.Test(ctx, p)
	if err != nil || slices.ContainsFunc(results, func(r audit.TestResult) bool { return r.Err != nil }) {
		return ctx.Err()
	}
	o.Verdict = Judged
	findings, err := audit.Meta(ctx, p, t.Around)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(findings, func(f audit.Finding) bool { return !t.Known[f] }) {
		return nil
	}
	d, err := change.Clauses(ctx, t.Now, now, nil)
	if err != nil {
		return err
	}
	switch {
	case d.Empty():
		o.Verdict = Alike
	case !slices.ContainsFunc(d.Groups, func(g change.Group) bool { return g.Direction != change.Unproven }):
		o.Verdict, o.Diff = Unproven, d
	default:
		o.Verdict, o.Diff, o.Changed = Survived, d, now
	}
	return nil
}

// anyNotices runs the examples of one feature after the other until one fails, and puts that feature first for the next time.
func (t *Trials) anyNotices(e *explain.Engine, features []scenario.Feature) bool {
	runner := t.Suite(e).Runner()
	for i, f := range features {
		failed := false
		_ = runner.Run(context.Background(), []scenario.Feature{f}, func(r scenario.Result) { failed = failed || !r.Passed() }) // a context without end
		if failed {
			copy(features[1:i+1], features[:i])
			features[0] = f
			return true
		}
	}
	return false
}
