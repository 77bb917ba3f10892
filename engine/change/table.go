package change

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/policy/proof"
	"doelbinding/engine/policy/space"
)

// cellsKept is how many cells of a group are kept to find a whole question with.
const cellsKept = 12

// table compares what two states say of every point of one clause, or of many and of its rules one by one. Whole tells whether nothing can differ
// that is not told.
func (c *comparison) table(ctx context.Context, s space.Space) (out []Group, points int, whole bool, err error) {
	a, b := c.a.Policies.Asker(ctx, s.Clause), c.b.Policies.Asker(ctx, s.Clause)
	groups, hashes := map[string]*Group{}, map[string]*strings.Builder{}
	whole = s.Whole()
	each := s.Each
	if c.brief && s.Size() > briefly {
		whole, each = false, func(visit func(space.Cell) bool) { s.Sample(briefly, visit) }
	}
	visit := func(cell space.Cell) bool {
		points++
		var before, now []engine.Check
		if before, err = a.Checks(ctx, cell.Input, cell.OnlyFacts); err != nil {
			return false
		}
		if now, err = b.Checks(ctx, cell.Input, cell.OnlyFacts); err != nil {
			return false
		}
		x, y := space.One(before), space.One(now)
		if x == nil && y == nil || x != nil && y != nil && space.Written(*x) == space.Written(*y) {
			return ctx.Err() == nil
		}
		to, what := direction(x, y)
		key := string(to) + what
		g := groups[key]
		if g == nil {
			g = &Group{Subject: s.Clause, Direction: to, What: what, Witness: cellSays(cell)}
			groups[key], hashes[key] = g, &strings.Builder{}
		}
		g.Count++
		fmt.Fprintf(hashes[key], "%d %s %s\n", points, written(x), written(y))
		if n := g.Count; n <= cellsKept/2 || n%97 == 0 && len(g.cells) < cellsKept {
			g.cells = append(g.cells, cell.Question())
		}
		return ctx.Err() == nil && !(c.brief && to.NeedsApproval())
	}
	each(visit)
	proved := false
	if err == nil && !whole && !c.brief {
		proved, err = c.byRules(ctx, s, visit)
	}
	if err == nil {
		err = ctx.Err()
	}
	for key, g := range groups {
		g.Flips = sum(hashes[key].String())
		out = append(out, *g)
	}
	if err == nil && !whole && !proved && !slices.ContainsFunc(out, func(g Group) bool { return g.Direction.NeedsApproval() }) {
		out = append(out, Group{
			Subject: s.Clause, Direction: Unproven, Count: points, Flips: sum(s.Source),
			What:    fmt.Sprintf("de regels zijn anders; vergeleken zijn %d van de %d punten", points, s.Size()),
			Witness: "In geen van de vergeleken punten wordt het ruimer. De bepaling onderscheidt te veel om alle punten te vergelijken.",
		})
	}
	return out, points, whole || proved, err
}

// closely is how many points are asked where a rule of a clause is known to differ.
const closely = 20_000

// byRules tries to prove that a clause of which not every point can be asked says the same, and visits the points at which one of its rules does not.
func (c *comparison) byRules(ctx context.Context, s space.Space, visit func(space.Cell) bool) (bool, error) {
	r, err := proof.Same(ctx, c.a.Policies, c.b.Policies, s)
	if err != nil {
		return false, err
	}
	for _, place := range r.Differs {
		for _, cell := range place.Some(closely / len(r.Differs)) {
			if !visit(cell) {
				return false, nil
			}
		}
	}
	return r.Same, nil
}
