package change

import (
	"context"
	"maps"
	"slices"

	"doelbinding/engine"
)

// verdict says how the outcome of a whole question went over, with the words that a jurist looks for.
func verdict(f flip) string {
	who := "was " + f.a.says() + ", wordt " + f.b.says()
	switch {
	case f.toward == Wider && f.b.rank() == 2:
		return "Dit mag nu wel (" + who + "): "
	case f.toward == Narrower && f.a.rank() == 2:
		return "Dit mag niet meer (" + who + "): "
	}
	return "Dit " + who + ": "
}

// witnesses finds a whole question for every group that has none, and says each in Dutch.
func (c *comparison) witnesses(ctx context.Context) error {
	for i := range c.diff.Groups {
		g := &c.diff.Groups[i]
		shown := g.Direction.NeedsApproval() || g.Direction == Narrower
		if g.question == nil && len(g.cells) > 0 && shown {
			q, err := c.joint(ctx, g)
			if err != nil {
				return err
			}
			g.question = q
		}
		if g.question == nil {
			continue
		}
		f, err := c.compare(ctx, *g.question)
		if err != nil {
			return err
		}
		if f == nil {
			continue
		}
		less, err := c.shorter(ctx, *f)
		if err != nil {
			return err
		}
		reg := c.b.Register
		g.Whole, g.Witness, g.question = true, verdict(less)+Tell(reg, less.q), &less.q
	}
	return nil
}

// shorter leaves out of a question every fact without which it flips as it does.
func (c *comparison) shorter(ctx context.Context, f flip) (flip, error) {
	for _, name := range slices.Sorted(maps.Keys(f.q.Facts)) {
		if name == engine.FactReceiver {
			continue
		}
		next, err := c.compare(ctx, f.q.With(name, engine.Value{}))
		if err != nil {
			return f, err
		}
		if next != nil && next.toward == f.toward && next.a.rank() == f.a.rank() && next.b.rank() == f.b.rank() {
			f = *next
		}
	}
	return f, nil
}

// The limits of the search for a whole question to show one group by: how many at hand are tried, and how many points of its table are completed
// to a yes.
const (
	mostJoint          = 400
	mostCompletedCells = 4
)

// joint looks for a whole question whose outcome goes the way of a group: among those at hand, among those with what a differing point of the
// table says put in, and among those points themselves, completed by what makes them a yes.
func (c *comparison) joint(ctx context.Context, g *Group) (*engine.Question, error) {
	hit := func(q engine.Question) *engine.Question {
		f, err := c.compare(ctx, q)
		if err != nil || f == nil || f.toward != g.Direction {
			return nil // a question that one state cannot answer is no witness
		}
		return &f.q
	}
	for _, f := range c.flips {
		if f.toward == g.Direction && speaks(f, g.Subject) {
			return &f.q, nil
		}
	}
	asked := 0
	for _, s := range c.pool {
		if !s.Yes || asked > mostJoint {
			continue
		}
		in, err := c.b.Engine.Input(c.b.Register, s.Question)
		if err != nil || !slices.Contains(c.b.Policies.Candidates(in), c.b.Policies.AskedAs(g.Subject)) {
			continue
		}
		for _, cell := range g.cells {
			asked++
			if q := hit(over(s.Question, cell)); q != nil {
				return q, nil
			}
		}
	}
	for i, cell := range g.cells {
		if fields := c.b.Register.Fields(); cell.Field == "" && len(fields) > 0 {
			cell.Field = fields[0].ID
		}
		if q := hit(cell); q != nil {
			return q, nil
		}
		if i >= mostCompletedCells {
			continue
		}
		cell.Ways = true
		b, err := c.b.decide(ctx, cell)
		if err != nil {
			continue
		}
		for _, w := range b.decision.Ways {
			next := cell
			next.Ways = false
			for _, x := range w.Facts {
				next = next.With(x.Fact, x.Value)
			}
			if q := hit(next); q != nil {
				return q, nil
			}
		}
	}
	return nil, ctx.Err()
}

// speaks tells whether a clause says something else of a whole question.
func speaks(f flip, clause string) bool {
	of := func(d engine.Decision) engine.State {
		for _, k := range d.Checks {
			if k.Clause == clause {
				return k.State
			}
		}
		return ""
	}
	return of(f.a.decision) != of(f.b.decision)
}

// over puts what a cell says of facts into a question.
func over(q, cell engine.Question) engine.Question {
	for name, v := range cell.Facts {
		if name != engine.FactReceiver {
			q = q.With(name, v)
		}
	}
	return q
}
