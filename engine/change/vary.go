package change

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"doelbinding/engine"
)

// variation changes a question; false: it does not apply to it.
type variation func(*engine.Question) bool

// touches tells whether an entry can matter to a question as it is, or with the one member changed that the entry is about.
func (c *comparison) touches(e edit, q engine.Question) bool {
	dataset, _, _ := strings.Cut(q.Field, "/")
	set, ok := c.b.Register.Dataset(dataset)
	if !ok {
		set, _ = c.a.Register.Dataset(dataset)
	}
	switch e.collection {
	case "agreements":
		return set.Agreement == e.id
	case "participations":
		return set.Agreement == either(e, "Agreement")
	case "codes":
		return len(set.Selectors) > 0
	case "datasets":
		was, _ := c.a.Register.Dataset(e.id)
		return dataset == e.id || was.Twin == dataset || set.Twin == e.id
	}
	return true
}

// either gives a property as it is, or as it was.
func either(e edit, name string) string {
	if v := e.is[name]; v != "" {
		return v
	}
	return e.was[name]
}

var (
	slugs = regexp.MustCompile(`[a-z0-9]+(?:[-_/][a-z0-9]+)*`)
	days  = regexp.MustCompile(`\d{4}-\d\d-\d\d`)
)

// variations gives the ways to ask about an entry: as it is asked, with its id in the place of its kind, with what its changed properties name,
// and on the days around those they name.
func (c *comparison) variations(e edit) []variation {
	out := []variation{func(*engine.Question) bool { return true }}
	names, turning := []string{e.id}, map[engine.Day]bool{}
	for _, side := range []map[string]string{e.was, e.is} {
		for name, v := range side {
			if e.was[name] == e.is[name] && e.collection != "settled" && e.collection != "participations" {
				continue
			}
			names = append(names, difference(e.was[name], e.is[name], v, e.collection)...)
			for _, d := range days.FindAllString(v, -1) {
				day := engine.Day(d)
				for _, d := range []engine.Day{day.AddDays(-1), day, day.AddDays(1)} {
					turning[d] = d.Judgeable()
				}
			}
		}
	}
	slices.Sort(names)
	var places []variation
	for _, name := range slices.Compact(names) {
		places = append(places, c.place(name)...)
	}
	out = append(out, spread(places, 60)...)
	for d, ok := range turning {
		if !ok {
			continue
		}
		on := func(q *engine.Question) bool { q.Day = d; return true }
		out = append(out, on)
		for _, p := range spread(places, 8) {
			out = append(out, func(q *engine.Question) bool { return p(q) && on(q) })
		}
	}
	if e.collection == "settled" {
		out = append(out, c.unsaid(e)...)
	}
	return out
}

// difference gives the names in a property that are not in both of its values; of an entry that is read whole, all.
func difference(was, is, v, collection string) (out []string) {
	for _, s := range slugs.FindAllString(v, -1) {
		if collection == "settled" || collection == "participations" || !slices.Contains(slugs.FindAllString(was, -1), s) || !slices.Contains(slugs.FindAllString(is, -1), s) {
			out = append(out, s)
		}
	}
	return out
}

// place puts a name in every place of a question where one of its kind can stand.
func (c *comparison) place(name string) (out []variation) {
	for _, reg := range []engine.Register{c.a.Register, c.b.Register} {
		if p, ok := reg.Purpose(name); ok {
			out = append(out, func(q *engine.Question) bool { q.Purpose = name; return true })
			for _, below := range spread(p.Below, 2) {
				out = append(out, func(q *engine.Question) bool { q.Purpose = below; return true })
			}
		}
		if _, ok := reg.Party(name); ok {
			out = append(out,
				func(q *engine.Question) bool { q.Party = name; return true },
				func(q *engine.Question) bool { q.Supplier = name; return true },
				func(q *engine.Question) bool { q.Party, q.Supplier = name, name; return true },
				func(q *engine.Question) bool {
					ok := q.Facts[engine.FactReceiver].Known()
					q.Facts[engine.FactReceiver] = engine.Text(name)
					return ok
				})
		}
		if _, ok := reg.Role(name); ok {
			out = append(out, func(q *engine.Question) bool { q.Role = name; return true }, func(q *engine.Question) bool {
				ok := q.Facts[engine.FactReceiverRole].Known()
				q.Facts[engine.FactReceiverRole] = engine.Text(name)
				return ok
			})
		}
		if _, ok := reg.Action(name); ok {
			out = append(out, func(q *engine.Question) bool { q.Action = name; return true })
		}
		if _, ok := reg.Field(name); ok {
			out = append(out, func(q *engine.Question) bool { q.Field = name; return true })
		}
		if _, ok := reg.Dataset(name); ok {
			for _, f := range reg.Fields() {
				if f.Dataset == name {
					out = append(out, func(q *engine.Question) bool { q.Field = f.ID; return true })
				}
			}
		}
		if _, ok := reg.Code(name); ok {
			out = append(out, func(q *engine.Question) bool { q.Selector = name; return true })
		}
		if f, ok := reg.Fact(name); ok && !f.Member {
			for _, v := range valuesOf(f) {
				out = append(out, func(q *engine.Question) bool { *q = q.With(name, v); return true })
			}
		}
	}
	return out
}

// valuesOf gives what can be said of a fact: nothing, and each of its values, or its bounds.
func valuesOf(f engine.Fact) []engine.Value {
	out := []engine.Value{{}}
	switch f.Type {
	case engine.TypeBoolean:
		out = append(out, engine.Truth(true), engine.Truth(false))
	case engine.TypeInteger:
		out = append(out, engine.Number(f.Min), engine.Number(f.Max))
	default:
		for _, v := range spread(f.Values, 40) {
			out = append(out, engine.Text(v))
		}
	}
	return out
}

// unsaid takes back what an entry settles, where it can hold: what is settled shows only where the caller does not say it.
func (c *comparison) unsaid(e edit) (out []variation) {
	for _, reg := range []engine.Register{c.a.Register, c.b.Register} {
		for _, s := range reg.Settled() {
			if s.ID != e.id {
				continue
			}
			var parties []string
			for _, p := range reg.Parties() {
				if s.Party == p.ID || s.Party == "" && p.Kind == s.Kind {
					parties = append(parties, p.ID)
				}
			}
			for _, party := range spread(parties, 3) {
				out = append(out, func(q *engine.Question) bool {
					q.Party = party
					if s.Purpose != "" {
						q.Purpose = s.Purpose
					}
					if s.Field != "" {
						q.Field = s.Field
					} else if s.Dataset != "" && !strings.HasPrefix(q.Field, s.Dataset+"/") {
						return false
					}
					for name := range s.Facts {
						*q = q.With(name, engine.Value{})
					}
					return true
				})
			}
		}
	}
	return out
}

// mostCompleted is how many questions about one entry are completed to a yes.
const mostCompleted = 60

// completed looks for a question among some that is a yes with some facts more: those that the engine itself finds to be a way to a yes.
func (c *comparison) completed(ctx context.Context, list []engine.Question) (*flip, error) {
	for _, q := range spread(list, mostCompleted) {
		q.Ways = true
		b, err := c.b.decide(ctx, q)
		if err != nil || b.refused {
			continue
		}
		for _, w := range b.decision.Ways {
			next := q
			next.Ways = false
			for _, g := range w.Facts {
				next = next.With(g.Fact, g.Value)
			}
			f, err := c.compare(ctx, next)
			if err != nil {
				return nil, err
			}
			c.diff.Questions++
			if f != nil && f.toward == Wider && f.b.rank() == 2 {
				return f, nil
			}
		}
	}
	return nil, nil
}
