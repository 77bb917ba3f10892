package change

import (
	"context"

	"doelbinding/engine/policy/space"
)

// briefly is how many points of a clause are looked at where one change after the other is tried: for more there is no time.
const briefly = 100_000

// Clauses compares the check tables of the clauses whose rules differ, and asks no whole question: until something is found that opens, for it is
// asked about one change after the other, and of a clause that tells very much apart it looks at a sample. With a part, the caller knows that
// nothing differs outside it.
func Clauses(ctx context.Context, a, b State, part *space.Part) (Diff, error) {
	d := Diff{From: a.Name, To: b.Name, Groups: []Group{}, Sampled: []string{}}
	c := &comparison{a: a, b: b, diff: &d, part: part, brief: true, tell: func(string, int, int) {}}
	if err := c.tables(ctx); err != nil {
		return d, err
	}
	d.sort()
	return d, nil
}

// spaces gives the spaces of the clauses whose rules differ.
func (c *comparison) spaces() map[string]space.Space {
	if c.part == nil {
		return space.Of(c.b.Register, func(id string) bool { return c.changed[id] }, c.a.Policies, c.b.Policies)
	}
	out, parts := map[string]space.Space{}, space.Within(c.b.Register, c.b.Policies, *c.part)
	for id, differs := range c.changed {
		if _, ok := c.b.Policies.Clause(id); ok && differs {
			out[id] = parts.Space(id)
		}
	}
	return out
}
