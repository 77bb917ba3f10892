package review

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"doelbinding/cmd/doelbinding/gating"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/explain"
	"doelbinding/engine/gate"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/reached"
	"doelbinding/engine/register"
	"doelbinding/engine/scenario"
)

// reachedFile holds beside the policies of which state every line and every value of every condition was seen.
const reachedFile = "coverage.json"

// wholly is what reachedFile says.
type wholly struct {
	Measured   string `json:"measured"`   // hash of all that it follows from
	Conditions int    `json:"conditions"` // each seen to hold and to fail
}

// gateReached finds lines that nothing reaches and conditions that were never seen to hold, or to fail. It takes minutes, so it is done when it is
// asked for, and not again for a state of which it is kept.
func (a *app) gateReached(ctx context.Context, p *policy.Policies, r *register.Register, features []scenario.Feature, o checking, report *gate.Report) error {
	hash, err := a.reachedHash(p, r, features)
	if err != nil {
		return err
	}
	beside, err := a.PolicyFS()
	if err != nil {
		return err
	}
	var kept wholly
	if err := gating.ReadKept(beside, reachedFile, &kept); err != nil {
		return err
	}
	switch {
	case kept.Measured == hash:
		report.Reached = saysReached(kept.Conditions)
		return nil
	case !o.coverage:
		report.Reached = "dekking: van deze regels en voorbeelden niet gemeten; check --coverage meet haar, in enkele minuten"
		return nil
	}
	w := reached.New(p)
	if err := a.reach(ctx, w, r, features); err != nil {
		return program.Undecided(err)
	}
	left := w.Left()
	for _, l := range left {
		report.Add(gate.Coverage, fmt.Sprintf("%s:%d", l.File, l.Row), "%s", l.What)
	}
	report.Reached = fmt.Sprintf("dekking: %d voorwaarden, en %d keer iets dat geen voorbeeld en geen proef laat zien", w.Conditions(), len(left))
	if len(left) > 0 {
		return nil
	}
	report.Reached = saysReached(w.Conditions())
	if !o.keep {
		return nil
	}
	return a.writeKept(reachedFile, wholly{hash, w.Conditions()})
}

func saysReached(conditions int) string {
	return fmt.Sprintf("dekking: elke regel is gebruikt, en elk van %d voorwaarden is waar en onwaar gezien", conditions)
}

// reachedHash hashes the policies with their tests, the register and the examples.
func (a *app) reachedHash(p *policy.Policies, r *register.Register, features []scenario.Feature) (string, error) {
	fsys, err := a.FeatureFS()
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	_, _ = fmt.Fprintln(sum, reached.Hash(p), r.Snapshot().Hash()) // a hash takes anything
	for _, f := range features {
		src, err := fs.ReadFile(fsys, f.Path)
		if err != nil {
			return "", program.Undecided(err)
		}
		_, _ = fmt.Fprintf(sum, "%s %d\n%s", f.Path, len(src), src)
	}
	return "sha256:" + hex.EncodeToString(sum.Sum(nil)), nil
}

// reach runs the tests beside the clauses, which reach nearly all, and then examples: those first of a clause that has something left, then the
// others, until nothing is left.
func (a *app) reach(ctx context.Context, w *reached.Watch, r *register.Register, features []scenario.Feature) error {
	a.tellReached("de proeven naast de bepalingen")
	if err := w.Test(ctx); err != nil {
		return err
	}
	left := w.Left()
	order := func(f scenario.Feature) int {
		if slices.ContainsFunc(left, func(l reached.Left) bool { return strings.HasPrefix(l.File, path.Join("clauses", f.Clause)+"/") }) {
			return 0
		}
		return 1
	}
	features = slices.Clone(features)
	slices.SortStableFunc(features, func(a, b scenario.Feature) int { return cmp.Compare(order(a), order(b)) })
	suite := a.Suite(explain.New(w.Policies()), r)
	for part := range slices.Chunk(features, 10) {
		if len(w.Left()) == 0 || ctx.Err() != nil {
			break
		}
		a.tellReached(part[0].Path)
		suite.Run(part, func(scenario.Result) {})
	}
	return ctx.Err()
}

func (a *app) tellReached(what string) { fmt.Fprintf(a.Err, "dekking meten: %s\n", what) }
