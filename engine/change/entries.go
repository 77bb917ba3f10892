package change

import (
	"context"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/register"
)

// edit is an entry of the register that differs in something that decides.
type edit struct {
	collection, id string
	was, is        map[string]string // its properties; nil: it is not there
	derived        bool              // only in what follows from other entries
}

// follows lists the properties that follow from other entries: an edit of another entry accounts for them.
var follows = map[string][]string{"purposes": {"Lineage", "Below"}, "actions": {"Within"}}

func edits(a, b *register.Snapshot) (out []edit, entries int) {
	was, is := map[string]register.Entry{}, map[string]register.Entry{}
	key := func(e register.Entry) string { return e.Collection + "/" + e.ID }
	for _, e := range a.Canonical() {
		was[key(e)] = e
	}
	for _, e := range b.Canonical() {
		is[key(e)] = e
	}
	both := maps.Clone(was)
	maps.Copy(both, is)
	for _, k := range slices.Sorted(maps.Keys(both)) {
		x, y := was[k].Properties, is[k].Properties
		if maps.Equal(x, y) {
			continue
		}
		e := edit{collection: both[k].Collection, id: both[k].ID, was: x, is: y, derived: x != nil && y != nil}
		for name := range both[k].Properties {
			e.derived = e.derived && (x[name] == y[name] || slices.Contains(follows[e.collection], name))
		}
		out = append(out, e)
	}
	return out, len(is)
}

// says tells an edit in Dutch.
func (e edit) says() string {
	switch {
	case e.was == nil:
		return "toegevoegd"
	case e.is == nil:
		return "verwijderd"
	}
	var parts []string
	for _, name := range slices.Sorted(maps.Keys(e.is)) {
		if e.was[name] != e.is[name] {
			parts = append(parts, propertySays(name, e.was[name], e.is[name]))
		}
	}
	return strings.Join(parts, "; ")
}

// propertySays tells of a list what came and went, of anything else what it was and is.
func propertySays(name, was, is string) string {
	if strings.HasPrefix(was, "[") && strings.HasPrefix(is, "[") {
		before, now := items(was), items(is)
		var parts []string
		for _, x := range now {
			if !slices.Contains(before, x) {
				parts = append(parts, "+"+x)
			}
		}
		for _, x := range before {
			if !slices.Contains(now, x) {
				parts = append(parts, "-"+x)
			}
		}
		if len(parts) > 0 {
			return strings.ToLower(name) + ": " + strings.Join(parts, ", ")
		}
	}
	none := func(s string) string {
		if s == "" {
			return "niets"
		}
		return s
	}
	return fmt.Sprintf("%s: van %s naar %s", strings.ToLower(name), none(inWords(was)), none(inWords(is)))
}

// items gives what stands in a list, each in words.
func items(list string) (out []string) {
	list = strings.TrimSuffix(strings.TrimPrefix(list, "["), "]")
	if !strings.HasPrefix(list, "{") {
		return strings.Fields(list)
	}
	for _, x := range strings.Split(strings.TrimSuffix(strings.TrimPrefix(list, "{"), "}"), "} {") {
		out = append(out, inWords("{"+x+"}"))
	}
	return out
}

var period = regexp.MustCompile(`\{From:(\S*) Until:(\S*)\}`)

// inWords writes the periods in a property as they are said.
func inWords(s string) string {
	return period.ReplaceAllStringFunc(s, func(s string) string {
		m := period.FindStringSubmatch(s)
		said := "altijd"
		if m[1] != "" {
			said = "vanaf " + engine.Day(m[1]).Dutch()
		}
		if m[2] != "" {
			said = strings.TrimPrefix(said, "altijd") + " tot en met " + engine.Day(m[2]).Dutch()
		}
		return strings.TrimSpace(said)
	})
}

// register compares the entries. Every entry that differs in what decides becomes a group: wider or narrower where questions about it come out
// so, and not proved to be harmless where none that was put does.
func (c *comparison) register(ctx context.Context) error {
	found, entries := edits(c.a.Register, c.b.Register)
	c.diff.Entries = entries
	for _, e := range found {
		if !e.derived {
			c.diff.Changed++
		}
	}
	for _, e := range found {
		if e.derived {
			continue
		}
		g, err := c.entry(ctx, e)
		if err != nil {
			return err
		}
		c.diff.Groups = append(c.diff.Groups, g)
	}
	return nil
}

// entry puts questions about one entry to both states.
func (c *comparison) entry(ctx context.Context, e edit) (Group, error) {
	g := Group{Subject: e.collection + "/" + e.id, Entry: true, What: e.says(), Flips: sum(fmt.Sprint(e.was, e.is))}
	flips, err := c.ask(ctx, c.about(e), func(f flip) bool { return f.toward == Wider && f.b.rank() == 2 })
	if err != nil {
		return g, err
	}
	by := map[Direction][]flip{}
	for _, f := range flips {
		by[f.toward] = append(by[f.toward], f)
	}
	if !slices.ContainsFunc(by[Wider], func(f flip) bool { return f.b.rank() == 2 }) {
		var open []engine.Question
		for _, f := range by[Wider] {
			open = append(open, f.q)
		}
		if len(open) == 0 {
			open = c.about(e)
		}
		more, err := c.completed(ctx, open)
		if err != nil {
			return g, err
		}
		if more != nil {
			by[Wider] = append(by[Wider], *more)
		}
	}
	for _, d := range []Direction{Wider, FewerDuties, Narrower, MoreDuties} {
		if len(by[d]) == 0 {
			continue
		}
		best := slices.MaxFunc(by[d], func(a, b flip) int { return telling(a) - telling(b) })
		g.Direction, g.Count, g.Whole, g.question = d, len(by[d]), true, &best.q
		return g, nil
	}
	g.Direction = Unproven
	g.Witness = "In geen van de gestelde vragen verandert de uitkomst; dat dit niets opent is daarmee niet bewezen."
	if w := c.silence(ctx, e); w != "" {
		g.Direction, g.Witness = Wider, w
	}
	return g, nil
}

// telling prefers a flip that ends in a yes, and says least.
func telling(f flip) int {
	n := -len(f.q.Facts)
	if f.b.rank() == 2 || f.toward == Narrower && f.a.rank() == 2 {
		n += 1000
	}
	if f.a.rank() == 0 && !f.a.refused && len(f.a.decision.Gaps) == 0 {
		n += 100
	}
	return n
}

// silence tells what it means that the silence about a fact is declared to count as an answer: a question that now stays open for want of that
// fact, and that is a yes when the fact is so.
func (c *comparison) silence(ctx context.Context, e edit) string {
	if e.collection != "facts" || e.is == nil || e.was["Default"] == e.is["Default"] || e.is["Default"] == "" {
		return ""
	}
	f, _ := c.b.Register.Fact(e.id)
	means := engine.Truth(e.is["Default"] == "present")
	tried := 0
	for _, silent := range c.silences(e.id) {
		if tried > mostSilent || !c.reads(silent, e.id) {
			continue
		}
		tried++
		open, err := c.a.decide(ctx, silent)
		if err != nil || open.rank() != 1 || !slices.ContainsFunc(open.decision.Missing, func(m engine.Missing) bool { return m.Fact == e.id }) {
			continue
		}
		stated := silent.With(e.id, means)
		stated.Ways = true
		yes, err := c.b.decide(ctx, stated)
		if err != nil || yes.refused {
			continue
		}
		for _, w := range yes.decision.Ways[:min(1, len(yes.decision.Ways))] {
			for _, g := range w.Facts {
				stated = stated.With(g.Fact, g.Value)
			}
			if yes, err = c.b.decide(ctx, stated); err != nil {
				return ""
			}
		}
		opens := func(q engine.Question) bool {
			open, errA := c.a.decide(ctx, q.With(e.id, engine.Value{}))
			yes, errB := c.b.decide(ctx, q)
			return errA == nil && errB == nil && open.rank() == 1 && yes.rank() == 2
		}
		if stated.Ways = false; opens(stated) {
			for _, name := range slices.Sorted(maps.Keys(stated.Facts)) {
				if less := stated.With(name, engine.Value{}); name != e.id && opens(less) {
					stated = less
				}
			}
			return fmt.Sprintf("Wie hierover zwijgt, wordt voortaan zo begrepen: %s. Zonder dat is het %s, en zo %s: %s", f.Says(means), open.says(), yes.says(), Tell(c.b.Register, stated))
		}
	}
	return ""
}

// silences gives questions in which a fact is not stated, by whatever act: those first that were a yes with it.
func (c *comparison) silences(fact string) (out []engine.Question) {
	for _, q := range c.pool {
		if slices.Contains(q.Asks, fact) {
			out = append(out, q.With(fact, engine.Value{}))
		}
	}
	var stated []engine.Question
	for _, q := range c.pool {
		if q.Yes && q.Facts[fact].Known() {
			stated = append(stated, q.Question)
		}
	}
	for _, q := range spread(stated, 40) {
		for _, a := range c.b.Register.Actions() {
			next := q.With(fact, engine.Value{})
			next.Action = a.ID
			out = append(out, next)
		}
	}
	return out
}

// mostSilent is how many questions are tried to show what a silence would open.
const mostSilent = 600

// reads tells whether a clause that can speak of a question reads a fact.
func (c *comparison) reads(q engine.Question, fact string) bool {
	in, err := c.b.Engine.Input(c.b.Register, q)
	if err != nil {
		return false
	}
	return slices.ContainsFunc(c.b.Policies.Candidates(in), func(id string) bool {
		clause, _ := c.b.Policies.Clause(id)
		return slices.Contains(clause.Facts, fact)
	})
}

// mostSeeds is how many whole questions are varied for one entry; mostAsked, how many variations are put.
const (
	mostSeeds = 400
	mostAsked = 4000
)

// about gives questions about an entry: those at hand, with the member changed that it is about.
func (c *comparison) about(e edit) []engine.Question {
	vary := c.variations(e)
	var out []engine.Question
	seeds := c.seeds(e)
	for _, v := range vary {
		for _, q := range spread(seeds, max(20, mostAsked/len(vary))) {
			next := q
			next.Facts = maps.Clone(q.Facts)
			if next.Facts == nil {
				next.Facts = map[string]engine.Value{}
			}
			if v(&next) {
				out = append(out, next)
			}
		}
	}
	return out
}

// seeds gives questions at hand in which the entry can matter, those that are a yes in either state first.
func (c *comparison) seeds(e edit) []engine.Question {
	var yes, rest []engine.Question
	for _, q := range c.pool {
		switch {
		case !c.touches(e, q.Question):
		case q.Yes:
			yes = append(yes, q.Question)
		default:
			rest = append(rest, q.Question)
		}
	}
	yes = spread(yes, mostSeeds)
	return append(yes, spread(rest, max(mostSeeds/3, mostSeeds-len(yes)))...)
}

// spread takes at most n of a list, evenly.
func spread[T any](list []T, n int) []T {
	if len(list) <= n {
		return list
	}
	out := make([]T, 0, n)
	for i := range n {
		out = append(out, list[i*len(list)/n])
	}
	return out
}
