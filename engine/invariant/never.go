package invariant

import (
	"cmp"
	"context"
	"slices"

	"doelbinding/engine"
	"doelbinding/engine/change"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/space"
)

// barred is how far a few clauses stand in the way of the cases of a part.
type barred struct {
	ids   []string
	cases int
	open  int          // in how many they do not
	free  []space.Cell // some of those
	drawn bool         // the answers that count only when they are given were drawn, not enumerated
}

func (b barred) holds() bool { return b.cases > 0 && b.open == 0 }

const (
	probe = 300 // cases that are tried first: most clauses do not bar all of these
	drawn = 40_000
	some  = 40 // free cases that are kept, to look for questions that show a claim to be wrong
)

// never proves that nothing of a part is permitted: one clause bars every case, or two together do, or no clause is a ground for a side that the
// acts always need.
func (p *Prover) never(ctx context.Context, c Claim, r *Result) error {
	parts := space.Within(p.Register, p.Policies, c.Part)
	var tried []barred
	for _, clause := range p.Policies.Clauses() {
		if !bars(clause.Effect) || !c.about(clause.ID) {
			continue
		}
		b, err := p.bars(ctx, parts, clause.ID)
		if err != nil {
			return err
		}
		if b.holds() {
			return r.by(b)
		}
		if b.cases > b.open {
			tried = append(tried, b)
		}
	}
	slices.SortStableFunc(tried, func(a, b barred) int { return cmp.Compare(a.open*b.cases, b.open*a.cases) })
	tried = tried[:min(len(tried), 6)]
	for i, a := range tried {
		for _, b := range tried[i+1:] {
			both, err := p.bars(ctx, parts, a.ids[0], b.ids[0])
			if err != nil {
				return err
			}
			if both.holds() {
				return r.by(both)
			}
		}
	}
	if len(c.Clauses) == 0 {
		if done, err := p.groundless(ctx, parts, c, r); done || err != nil {
			return err
		}
	}
	var from []space.Cell
	for _, b := range tried {
		from = append(from, b.free...)
	}
	return p.refute(ctx, c, from, r)
}

func (r *Result) by(b barred) error {
	r.Cases, r.By = b.cases, b.ids
	if b.drawn {
		r.Sampled = len(b.ids)
	}
	return nil
}

// bars tries the cases of some clauses within a part: a few first, and all when these bar each of the few. Of a space that is too large it tries
// every combination of what is presumed when nobody says it, as far as these can be enumerated, with the rest unsaid, and draws the rest.
func (p *Prover) bars(ctx context.Context, parts space.Parts, ids ...string) (barred, error) {
	b := barred{ids: ids}
	x := parts.Space(ids...)
	if !x.Applies() {
		return b, nil
	}
	if err := p.try(ctx, &b, func(visit func(space.Cell) bool) { x.Sample(probe, visit) }); err != nil || b.open > 0 {
		return b, err
	}
	b.cases = 0
	if x.Whole() {
		return b, p.try(ctx, &b, x.Each)
	}
	var presumed []string
	for _, id := range ids {
		clause, _ := p.Policies.Clause(id)
		presumed = append(presumed, clause.Presumes...)
	}
	quiet := x.Unsaid(func(fact string) bool { return !slices.Contains(presumed, fact) })
	if !quiet.Whole() {
		quiet = x.Unsaid(func(string) bool { return true })
	}
	if !quiet.Whole() {
		b.open = 1
		return b, nil
	}
	b.drawn = true
	if err := p.try(ctx, &b, quiet.Each); err != nil || b.open > 0 {
		return b, err
	}
	return b, p.try(ctx, &b, func(visit func(space.Cell) bool) { x.Sample(drawn, visit) })
}

// try puts cases to the clauses, each in turn until one bars it.
func (p *Prover) try(ctx context.Context, b *barred, each func(visit func(space.Cell) bool)) error {
	asks := make([]*policy.Asker, len(b.ids))
	for i, id := range b.ids {
		asks[i] = p.Policies.Asker(ctx, id)
	}
	var failed error
	each(func(c space.Cell) bool {
		b.cases++
		for i := range asks {
			checks, err := asks[i].Checks(ctx, c.Input, false)
			if err != nil {
				failed = err
				return false
			}
			if rank(checks) != open {
				return true
			}
		}
		if b.open++; len(b.free) < some {
			b.free = append(b.free, c)
		}
		return b.cases <= probe // once all of the first were barred, one case that is not ends it
	})
	if failed == nil {
		failed = ctx.Err()
	}
	return failed
}

// noGround stands for the clauses of a proof that no clause is ever a ground.
const noGround = "geen grondslag"

// groundless proves that no clause is ever a ground for one of the sides that every act of the part needs.
func (p *Prover) groundless(ctx context.Context, parts space.Parts, c Claim, r *Result) (bool, error) {
	for _, side := range []string{engine.Disclosure, engine.Processing} {
		if len(c.Acts) == 0 || slices.ContainsFunc(c.Acts, func(a engine.Action) bool { return a.Sides[side] != "always" }) {
			continue
		}
		cases, met := 0, false
		for _, clause := range p.Policies.Clauses() {
			if clause.Effect != engine.Ground || clause.Side != side || met {
				continue
			}
			x := parts.Space(clause.ID)
			if !x.Applies() {
				continue
			}
			if !x.Whole() {
				met = true
				break
			}
			ask := p.Policies.Asker(ctx, clause.ID)
			var failed error
			x.Each(func(cell space.Cell) bool {
				cases++
				checks, err := ask.Checks(ctx, cell.Input, cell.OnlyFacts)
				failed = err
				one := space.One(checks)
				met = one != nil && one.State == engine.Met
				return err == nil && !met
			})
			if failed != nil {
				return false, failed
			}
		}
		if !met {
			r.Cases, r.By = cases, []string{noGround}
			return true, nil
		}
	}
	return false, nil
}

// questions is how many whole questions are put in search of one that shows a claim to be wrong.
const questions = 300

// refute looks for a question of the part that is answered with a yes, whatever must be said for it. Without one the claim is unproved.
func (p *Prover) refute(ctx context.Context, c Claim, from []space.Cell, r *Result) error {
	asked := 0
	for _, q := range c.questions(from) {
		if asked++; asked > questions {
			break
		}
		r.Cases++
		q.Ways = true
		if len(engine.Contradictions(p.Register, q)) > 0 {
			continue
		}
		d, err := p.Engine.Decide(ctx, p.Register, q)
		if err != nil {
			return err
		}
		if said, ok := c.yes(d); ok {
			for _, g := range said {
				q = q.With(g.Fact, g.Value)
			}
			r.Broken = []Broken{{Case: "toch toegestaan: " + change.Tell(p.Register, p.shrunk(ctx, c, q)), Proved: true}}
			return nil
		}
	}
	r.Broken = []Broken{{Case: "geen bepaling staat elk geval in de weg, en er is geen vraag gevonden die toch een ja krijgt; zeg meer, of minder"}}
	for _, cell := range from[:min(1, len(from))] {
		r.Broken[0].Case += ". Zoals: " + cell.Told()
	}
	return nil
}

// yes reports whether an answer is a yes, or becomes one by facts of which the claim says nothing else; and by which.
func (c Claim) yes(d engine.Decision) (said []engine.Given, ok bool) {
	if d.Permitted() {
		return nil, true
	}
	for _, w := range d.Ways {
		if !slices.ContainsFunc(w.Facts, func(g engine.Given) bool { _, fixed := c.Part.Facts[g.Fact]; return fixed }) {
			return w.Facts, true
		}
	}
	return nil, false
}
