package invariant

import (
	"context"
	"maps"
	"slices"

	"doelbinding/engine"
	"doelbinding/engine/policy/space"
)

// days are asked about besides those of the cases: one while every agreement ran, and one after the reform of the statutes.
var days = []engine.Day{"2018-04-09", "2024-03-15"}

// questions gives whole questions about what a claim is about: first those like the cases that no clause barred, then others, spread over
// everything that the claim leaves open.
func (c Claim) questions(from []space.Cell) (out []engine.Question) {
	for i, cell := range from {
		for k := range min(4, len(c.Purposes)) {
			q := cell.Question()
			if q.Purpose == "" {
				q.Purpose = c.Purposes[(i*7+k*29)%len(c.Purposes)].ID
			}
			if q.Field == "" && len(c.Fields) > 0 {
				q.Field = c.Fields[(i+k)%len(c.Fields)].ID
			}
			out = append(out, c.fixed(q))
		}
	}
	size := len(c.Parties) * len(c.Acts) * len(c.Fields) * len(c.Purposes)
	if size == 0 {
		return out
	}
	step := 7919 // prime to what it is taken of, so that every combination comes once
	for k := range min(size, questions) {
		at := (k * step) % size
		q := engine.Question{
			Party: c.Parties[at%len(c.Parties)].ID, Day: days[k%len(days)],
			Action: c.Acts[at/len(c.Parties)%len(c.Acts)].ID,
			Field:  c.Fields[at/len(c.Parties)/len(c.Acts)%len(c.Fields)].ID, Purpose: c.Purposes[at/len(c.Parties)/len(c.Acts)/len(c.Fields)].ID,
		}
		out = append(out, c.fixed(q))
	}
	return out
}

// fixed adds to a question what the claim says.
func (c Claim) fixed(q engine.Question) engine.Question {
	if c.Part.Day != "" {
		q.Day = c.Part.Day
	}
	q.Facts = maps.Clone(q.Facts)
	if q.Facts == nil {
		q.Facts = map[string]engine.Value{}
	}
	for name, said := range c.Part.Facts {
		v := said.Value
		if t := said.Earlier; t != (engine.Term{}) {
			v = engine.Text(string(q.Day.AddMonths(-t.Years, -t.Months).AddDays(-1)))
		}
		q = q.With(name, v)
	}
	return q
}

// shrunk takes back what need not be said for a yes, so that the question can be read.
func (p *Prover) shrunk(ctx context.Context, c Claim, q engine.Question) engine.Question {
	q.Full, q.Ways = false, false
	for _, name := range slices.Sorted(maps.Keys(q.Facts)) {
		if _, fixed := c.Part.Facts[name]; fixed || name == engine.FactReceiver {
			continue
		}
		less := q.With(name, engine.Value{})
		delete(less.Facts, name)
		if d, err := p.Engine.Decide(ctx, p.Register, less); err == nil && d.Permitted() {
			q = less
		}
	}
	return q
}

// Of returns the one thing of each group that a claim leaves open, for its questions: the parties, acts, fields and purposes of its part.
func (c Claim) Of(reg engine.Register) Claim {
	kinds := map[string]bool{}
	for _, p := range reg.Parties() {
		if wanted := c.Part.Party == nil || c.Part.Party(p); wanted && !kinds[p.Kind+p.Sort] {
			kinds[p.Kind+p.Sort] = true
			c.Parties = append(c.Parties, p)
		}
	}
	for _, a := range reg.Actions() {
		if c.Part.Act == nil || c.Part.Act(a, a.Within) {
			c.Acts = append(c.Acts, a)
		}
	}
	for _, f := range reg.Fields() {
		if c.Part.Field == nil || c.Part.Field(f) {
			c.Fields = append(c.Fields, f)
		}
	}
	c.Purposes = slices.DeleteFunc(slices.Clone(reg.Purposes()), func(p engine.Purpose) bool { return c.Part.Purpose != nil && !c.Part.Purpose(p) })
	return c
}
