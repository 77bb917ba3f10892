package change

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"sync"

	"doelbinding/engine"
	"doelbinding/engine/policy/audit"
	"doelbinding/engine/policy/space"
)

// Options says what is compared besides the tables.
type Options struct {
	Questions []Asked // put to both states: examples, outcomes that were reviewed, a journal
	// Progress is told, in Dutch, what is being compared and how much of that is done. It may be nil.
	Progress func(what string, done, of int)
}

// Asked is a whole question, and whether it came out as a yes when it was last answered: from such ones a witness is soonest made.
type Asked struct {
	engine.Question
	Yes  bool
	Asks []string // the facts that it was then left open for
}

// Compare gives what differs from one state to another.
func Compare(ctx context.Context, a, b State, o Options) (Diff, error) {
	d := Diff{From: a.Name, To: b.Name, Groups: []Group{}, Sampled: []string{}, Entries: len(b.Register.Canonical())}
	c := &comparison{a: a, b: b, diff: &d, pool: o.Questions, tell: o.Progress}
	if c.tell == nil {
		c.tell = func(string, int, int) {}
	}
	same := a.Policies.Hash() == b.Policies.Hash()
	d.Clauses = len(b.Policies.Clauses())
	if same {
		d.Equal = d.Clauses
	} else if err := c.tables(ctx); err != nil {
		return d, err
	}
	if same && a.Register.Hash() == b.Register.Hash() {
		return d, nil
	}
	c.tell("Hele vragen stellen", 0, 0)
	if err := c.questions(ctx); err != nil {
		return d, err
	}
	c.tell("Het register vergelijken", 0, 0)
	if err := c.register(ctx); err != nil {
		return d, err
	}
	c.tell("Voorbeelden zoeken", 0, 0)
	if err := c.witnesses(ctx); err != nil {
		return d, err
	}
	d.sort()
	return d, nil
}

type comparison struct {
	a, b  State
	diff  *Diff
	pool  []Asked
	tell  func(what string, done, of int)
	brief bool        // what comes after the first point that opens is not looked at
	part  *space.Part // to which the tables are narrowed; nil for none
	flips []flip      // whole questions that come out differently

	changed map[string]bool // the clauses whose rules differ
	weighed bool            // the decision rules differ
}

// flip is a whole question that two states answer differently.
type flip struct {
	q      engine.Question
	a, b   answer
	toward Direction
}

// tables compares the check table of every clause whose rules differ, and the decision rules.
func (c *comparison) tables(ctx context.Context) error {
	before, now := audit.ComparedOf(c.a.Policies), audit.ComparedOf(c.b.Policies)
	changed := map[string]bool{}
	c.changed, c.weighed = changed, audit.DecisionHash(c.a.Policies) != audit.DecisionHash(c.b.Policies)
	for id := range before {
		changed[id] = before[id].Hash != now[id].Hash
	}
	for id := range now {
		changed[id] = before[id].Hash != now[id].Hash
	}
	for id, differs := range maps.Clone(changed) { // a mutant is asked under a name of its own
		changed[c.a.Policies.AskedAs(id)], changed[c.b.Policies.AskedAs(id)] = differs, differs
	}
	spaces := c.spaces()
	for id := range now {
		if !changed[id] {
			c.diff.Equal++
		}
	}
	c.tell("Bepalingen vergelijken", 0, len(spaces))
	var mu sync.Mutex
	var first error
	var wait sync.WaitGroup
	at := make(chan struct{}, runtime.GOMAXPROCS(0))
	for id, s := range spaces {
		at <- struct{}{}
		wait.Go(func() {
			defer func() { <-at }()
			groups, points, whole, err := c.table(ctx, s)
			mu.Lock()
			defer mu.Unlock()
			if err != nil && first == nil {
				first = err
			}
			c.diff.Groups = append(c.diff.Groups, groups...)
			c.diff.Points += points
			c.diff.Compared++
			c.tell("Bepalingen vergelijken", c.diff.Compared, len(spaces))
			if !whole {
				c.diff.Sampled = append(c.diff.Sampled, id)
			}
		})
	}
	wait.Wait()
	slices.Sort(c.diff.Sampled)
	if first != nil {
		return first
	}
	if c.weighed {
		return c.decision(ctx)
	}
	return nil
}

func written(c *engine.Check) string {
	if c == nil {
		return "-"
	}
	return space.Written(*c)
}

// cellSays tells a cell in Dutch.
func cellSays(c space.Cell) string {
	var parts []string
	for _, o := range c.Options {
		if o.Label != "" {
			parts = append(parts, o.Label)
		}
	}
	return strings.Join(parts, "; ")
}

// decision compares the decision rules over everything they can be given.
func (c *comparison) decision(ctx context.Context) error {
	a, err := c.a.Policies.Weigher(ctx)
	if err != nil {
		return err
	}
	b, err := c.b.Policies.Weigher(ctx)
	if err != nil {
		return err
	}
	groups, hashes := map[string]*Group{}, map[string]*strings.Builder{}
	rank := map[engine.Outcome]int{engine.Forbidden: 0, engine.Insufficient: 1, engine.NeedsWeigh: 1, engine.Permitted: 2}
	space.Weighings(func(w space.Weighing) bool {
		c.diff.Weighings++
		x, was, errA := a.Weigh(ctx, w.Input, w.Checks)
		y, is, errB := b.Weigh(ctx, w.Input, w.Checks)
		if err = errA; err == nil {
			err = errB
		}
		if err != nil || was == is {
			return err == nil
		}
		to := Unproven
		switch {
		case rank[y] > rank[x]:
			to = Wider
		case rank[y] < rank[x]:
			to = Narrower
		case x != engine.Permitted:
			to = OtherReason
		}
		what := fmt.Sprintf("van %s naar %s", x.Dutch(), y.Dutch())
		key := string(to) + what
		if groups[key] == nil {
			groups[key], hashes[key] = &Group{Subject: DecisionRules, Direction: to, What: what, Witness: w.Label}, &strings.Builder{}
		}
		groups[key].Count++
		fmt.Fprintf(hashes[key], "%s %s %s\n", w.Label, was, is)
		return true
	})
	for key, g := range groups {
		g.Flips = sum(hashes[key].String())
		c.diff.Groups = append(c.diff.Groups, *g)
	}
	return err
}

func asked(pool []Asked) []engine.Question {
	out := make([]engine.Question, len(pool))
	for i, q := range pool {
		out[i] = q.Question
	}
	return out
}

// questions puts the whole questions to both states.
func (c *comparison) questions(ctx context.Context) error {
	found, err := c.ask(ctx, asked(c.pool), nil)
	c.flips = found
	groups := map[string]*Group{}
	hashes := map[string]*strings.Builder{}
	for _, f := range found {
		what := fmt.Sprintf("van %s naar %s", f.a.says(), f.b.says())
		key := string(f.toward) + what
		if groups[key] == nil {
			q := f.q
			groups[key], hashes[key] = &Group{Subject: Questions, Direction: f.toward, What: what, Whole: true, question: &q}, &strings.Builder{}
		}
		groups[key].Count++
		fmt.Fprintln(hashes[key], Line(0, f.q))
	}
	for key, g := range groups {
		g.Flips = sum(hashes[key].String())
		c.diff.Groups = append(c.diff.Groups, *g)
	}
	return err
}

// ask puts questions to both states until enough say so, and gives those that come out differently, in order.
func (c *comparison) ask(ctx context.Context, list []engine.Question, enough func(flip) bool) ([]flip, error) {
	found := make([]*flip, len(list))
	var first error
	var mu sync.Mutex
	var wait sync.WaitGroup
	done := false
	n := runtime.GOMAXPROCS(0)
	for w := range n {
		wait.Go(func() {
			for i := w; i < len(list); i += n {
				f, err := c.compare(ctx, list[i])
				mu.Lock()
				c.diff.Questions++
				found[i] = f
				if err != nil {
					first = err
				}
				done = done || err != nil || f != nil && enough != nil && enough(*f)
				stop := done
				mu.Unlock()
				if stop {
					return
				}
			}
		})
	}
	wait.Wait()
	var out []flip
	for _, f := range found {
		if f != nil {
			out = append(out, *f)
		}
	}
	return out, first
}

// alike tells whether both states must answer a question alike: they make the same of it, and no clause that can speak, nor the weighing,
// differs.
func (c *comparison) alike(q engine.Question) bool {
	if c.weighed {
		return false
	}
	a, errA := c.a.Engine.Input(c.a.Register, q)
	b, errB := a, errA
	same := c.a.Register.Hash() == c.b.Register.Hash()
	if !same {
		b, errB = c.b.Engine.Input(c.b.Register, q)
	}
	if errA != nil || errB != nil {
		return errA != nil && errB != nil
	}
	if !same && !reflect.DeepEqual(a, b) {
		return false
	}
	differs := func(id string) bool { return c.changed[id] }
	if len(c.changed) > 0 && (slices.ContainsFunc(c.a.Policies.Candidates(a), differs) || slices.ContainsFunc(c.b.Policies.Candidates(b), differs)) {
		return false
	}
	return same || len(engine.Contradictions(c.a.Register, q)) > 0 == (len(engine.Contradictions(c.b.Register, q)) > 0)
}

// compare puts one question to both states; nil: they agree.
func (c *comparison) compare(ctx context.Context, q engine.Question) (*flip, error) {
	if c.alike(q) {
		return nil, ctx.Err()
	}
	a, err := c.a.decide(ctx, q)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.a.Name, err)
	}
	b, err := c.b.decide(ctx, q)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.b.Name, err)
	}
	f := flip{q: q, a: a, b: b}
	switch {
	case b.rank() > a.rank():
		f.toward = Wider
	case b.rank() < a.rank():
		f.toward = Narrower
	case a.rank() == 2:
		f.toward = dutiesOf(a, b)
	}
	if f.toward == "" {
		return nil, nil
	}
	return &f, nil
}

// dutiesOf compares the obligations of two yeses.
func dutiesOf(a, b answer) Direction {
	was, is := a.owes(), b.owes()
	for o := range was {
		if !is[o] {
			return FewerDuties
		}
	}
	switch {
	case len(is) > len(was):
		return MoreDuties
	case a.dated() != b.dated():
		return FewerDuties
	}
	return ""
}
