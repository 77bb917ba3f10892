package processing

import (
	"context"
	"fmt"
	"slices"

	"doelbinding/engine"
)

// Gap is a purpose that an agreement lists and that would have no entry: nothing can be permitted for it to anybody who takes part.
type Gap struct{ Agreement, Purpose string }

// Gaps looks at every agreement on the first day it runs.
func Gaps(ctx context.Context, e Engine, reg engine.Register) ([]Gap, error) {
	var out []Gap
	for _, a := range reg.Agreements() {
		d := New(e, reg, a.Periods[0].From)
		for _, use := range a.Uses {
			ok, err := d.used(ctx, a, use)
			if err != nil {
				return nil, fmt.Errorf("look for an entry for %s: %w", use, err)
			}
			if !ok {
				out = append(out, Gap{a.ID, use})
			}
		}
	}
	return out, nil
}

// used tells whether anybody who takes part can process any field for the purpose.
func (d *Deriver) used(ctx context.Context, a engine.Agreement, purpose string) (bool, error) {
	for _, p := range d.reg.Parties() {
		if !d.takesPart(p, a) {
			continue
		}
		for _, set := range d.reg.Datasets() {
			if set.Agreement != a.ID {
				continue
			}
			for _, act := range []string{"gebruiken", "opnemen"} {
				if ok, err := d.possible(ctx, engine.Question{Action: act, Party: p.ID, Purpose: purpose}, set); ok || err != nil {
					return ok, err
				}
			}
		}
	}
	return false, nil
}

func (d *Deriver) possible(ctx context.Context, q engine.Question, set engine.Dataset) (bool, error) {
	q.Day, q.Asked, q.Facts = d.day, d.day, map[string]engine.Value{}
	_, groups, err := d.engine.Alike(d.reg, q, set.ID)
	if err != nil {
		return false, err
	}
	found := slices.ContainsFunc(groups, func(fields []string) bool {
		if err != nil {
			return false
		}
		q.Field = set.ID + "/" + fields[0]
		var decision engine.Decision
		decision, err = d.engine.Decide(ctx, d.reg, q)
		return err == nil && decision.Outcome != engine.Forbidden
	})
	return found, err
}
