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
		if out[i].Verdict, err = t.shared(ctx, features, &out[i]); err != nil {
			return nil, fmt.Errorf("%s: %s: %w", subject, w.What, err)
		}
		if tell != nil {
			tell(out[i])
		}
	}
	return out, ctx.Err()
}

// shared looks for what notices a change, what is cheap first, then whether there is anything to notice.
func (t *Trials) shared(ctx context.Context, features []scenario.Feature, o *Outcome) (Verdict, error) {
	m, err := o.Mutant()
	if err != nil {
		return "", err
	}
	p, err := t.Now.Policies.Instead(audit.FileOf(o.Clause), m.Source)
	if err != nil {
		return Refused, ctx.Err() // the policies do not load with it, and are used by nobody
	}
	if holds, err := audit.TestShared(ctx, p, o.Clause); err != nil || !holds {
		return Tested, ctx.Err() // tests that cannot be run with it do not hold
	}
	now := change.Of(ctx, "veranderd", p, t.Now.Register)
	if t.anyNotices(now.Engine, features) {
		return Own, nil
	}
	if results, err := audit.Test(ctx, p); err != nil || slices.ContainsFunc(results, func(r audit.TestResult) bool { return r.Err != nil }) {
		return Tested, ctx.Err()
	}
	if judged, err := t.judged(ctx, p); judged || err != nil {
		return Judged, err
	}
	v, d, err := compared(ctx, t.Now, now, nil)
	if o.Diff = d; v == Survived {
		o.Changed = now
	}
	return v, err
}

// anyNotices reports whether an example of some feature fails, and puts that feature first for the next time.
func (t *Trials) anyNotices(e *explain.Engine, features []scenario.Feature) bool {
	i := firstFailing(t.Suite(e).Runner(), features)
	if i < 0 {
		return false
	}
	noticed := features[i]
	copy(features[1:i+1], features[:i])
	features[0] = noticed
	return true
}
