package explain

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"doelbinding/engine"
)

// changes gives the first later and the last earlier day on which outcome, checks or citations differ. It walks from bound to bound: a
// bound is a day from which some comparison made on the way can come out differently, so between two bounds nothing changes.
// Days before the first possible one are not looked at: on those the question contradicts itself.
func (e *Engine) changes(ctx context.Context, in engine.Input, now *engine.Findings, first engine.Day) (next, previous engine.Day, err error) {
	same := signature(now)
	walk := func(step func(day engine.Day, bounds []engine.Day) engine.Day) (engine.Day, error) {
		at := in
		for {
			found, bounds, err := e.policy.Trace(ctx, at)
			if err != nil {
				return "", err
			}
			if signature(found) != same {
				return at.Day, nil
			}
			if at.Day = step(at.Day, bounds); !at.Day.Judgeable() || at.Day < first {
				return "", nil
			}
		}
	}
	if next, err = walk(func(day engine.Day, bounds []engine.Day) engine.Day {
		i, _ := slices.BinarySearch(bounds, day.AddDays(1))
		if i == len(bounds) {
			return ""
		}
		return bounds[i]
	}); err != nil {
		return "", "", err
	}
	// Going back, the day before a bound is the last on which it was otherwise.
	previous, err = walk(func(day engine.Day, bounds []engine.Day) engine.Day {
		i, found := slices.BinarySearch(bounds, day)
		if !found {
			i--
		}
		if i < 0 {
			return ""
		}
		return bounds[i].AddDays(-1)
	})
	return next, previous, err
}

// signature is what must differ for an answer to be another. Obligations are left out: a deadline that moves along is no change.
func signature(f *engine.Findings) string {
	checks := slices.Clone(f.Checks)
	slices.SortFunc(checks, func(a, b engine.Check) int { return strings.Compare(a.Clause, b.Clause) })
	s := string(f.Outcome)
	for _, c := range checks {
		s += fmt.Sprintf("|%s %s %v %v %v %v", c.Clause, c.State, c.Citations, c.Missing, c.Norms, c.Presumed)
	}
	return s
}

// firstPossible gives the first day on which the question does not contradict itself by naming a later day as past.
func firstPossible(reg engine.Register, q engine.Question) engine.Day {
	first := engine.FirstDay
	for _, f := range reg.Facts() {
		if slices.Contains(f.Relations.NotAfter, engine.TimeMember) {
			day, _ := q.Facts[f.Name].Any().(string)
			first = max(first, engine.Day(day))
		}
	}
	return first
}
