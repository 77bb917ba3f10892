package explain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/language"
)

// What a person can still take in.
const (
	mostWays  = 5
	mostInWay = 5
)

// budget is what a search may cost: whole decisions, and evaluations of single clauses.
type budget struct{ decisions, checks int }

var (
	inPassing = budget{decisions: 80, checks: 400}   // beside an answer that somebody waits for
	inTalk    = budget{decisions: 160, checks: 2000} // between two questions to a person
)

// ways finds the smallest sets of facts that make a question permitted, and the question that settles most. It asks the policies and decides
// nothing: every way was asked, and is given because the answer was yes.
// A fact that is in unknown is left as it is, and not asked.
func (e *Engine) ways(ctx context.Context, reg engine.Register, q engine.Question, d engine.Decision, unknown []string, b budget) ([]engine.Way, *engine.Next, error) {
	if d.Outcome == engine.Permitted || len(d.Gaps) > 0 {
		return nil, nil, nil
	}
	s := &search{budget: b, engine: e, ctx: ctx, reg: reg, base: q, unknown: unknown, seen: map[string]*situation{}, met: map[string][][]engine.Given{}, matter: map[string]map[string]bool{}, numbers: map[string][][]engine.Value{}}
	start := s.at(nil)
	if start.impossible {
		return nil, nil, s.err
	}
	ways := s.ways(start)
	if errors.Is(s.err, errEnough) {
		s.err, s.decisions, s.partial = nil, 0, true
	}
	next := s.next(start, d, ways)
	if errors.Is(s.err, errEnough) {
		s.err = nil
	}
	return ways, next, s.err
}

// errEnough ends a search that costs too much: what was found until then is given.
var errEnough = errors.New("searched enough")

// search asks the same question with facts changed.
type search struct {
	budget            budget
	engine            *Engine
	ctx               context.Context
	reg               engine.Register
	base              engine.Question
	unknown           []string // facts that nobody can say: no way needs them
	partial           bool     // there can be ways that were not looked at
	seen              map[string]*situation
	met               map[string][][]engine.Given // by clause, and what was changed of the facts that matter to it
	matter            map[string]map[string]bool
	numbers           map[string][][]engine.Value // of a fact that is a number, what it could be instead
	decisions, checks int
	err               error
}

// situation is the question with some facts changed, and what the policies say of it.
type situation struct {
	changes    []engine.Given
	question   engine.Question
	resolved   engine.Resolution
	found      *engine.Findings
	impossible bool // it contradicts itself, or names what does not exist
}

func keyOf(changes []engine.Given) string {
	var b strings.Builder
	for _, c := range changes {
		fmt.Fprintf(&b, "%s=%s;", c.Fact, c.Value)
	}
	return b.String()
}

func (s *search) changed(changes []engine.Given) (engine.Question, engine.Resolution, bool) {
	q := s.base
	q.Full, q.Ways = false, false
	for _, c := range changes {
		q = q.With(c.Fact, c.Value)
	}
	r := engine.Resolve(s.reg, q)
	return q, r, len(r.Gaps) == 0 && len(engine.Contradictions(s.reg, q)) == 0
}

func (s *search) at(changes []engine.Given) *situation {
	key := keyOf(changes)
	if known, ok := s.seen[key]; ok {
		return known
	}
	q, r, possible := s.changed(changes)
	it := &situation{changes: changes, question: q, resolved: r, impossible: !possible, found: &engine.Findings{}}
	if possible {
		if s.decisions++; s.decisions > s.budget.decisions {
			s.err = cmp.Or(s.err, errEnough)
		}
		if s.err == nil {
			if found, err := s.engine.policy.Evaluate(s.ctx, r.Input); err == nil {
				it.found = found
			} else {
				s.err = err
			}
		}
		if s.err != nil {
			it.impossible = true
		}
	}
	s.seen[key] = it
	return it
}

// ways goes through the situations in order of how much is changed, and in each takes the demand that fewest changes can meet.
func (s *search) ways(start *situation) (out []engine.Way) {
	queue, queued := []*situation{start}, map[string]bool{}
	for len(queue) > 0 && len(out) < mostWays && s.err == nil {
		it := queue[0]
		queue = queue[1:]
		if it.impossible || slices.ContainsFunc(out, func(w engine.Way) bool { return within(w.Facts, it.changes) }) {
			continue
		}
		if it.found.Outcome == engine.Permitted {
			if w := s.least(it); len(w.Facts) > 0 && !slices.ContainsFunc(out, func(o engine.Way) bool { return keyOf(o.Facts) == keyOf(w.Facts) }) {
				w.Clauses, w.Text = s.satisfied(start, w), saysAll(language.Dutch, s.reg, w.Facts)
				out = append(out, w)
			}
			continue
		}
		for _, more := range s.fewest(it) {
			changes, ok := joined(it.changes, more)
			s.partial = s.partial || len(changes) > mostInWay
			if !ok || len(changes) > mostInWay || queued[keyOf(changes)] {
				continue
			}
			queued[keyOf(changes)] = true
			queue = append(queue, s.at(changes))
		}
		slices.SortStableFunc(queue, func(a, b *situation) int { return len(a.changes) - len(b.changes) })
	}
	slices.SortStableFunc(out, func(a, b engine.Way) int { return len(a.Facts) - len(b.Facts) })
	return out
}

// within reports whether all of some changes are among others.
func within(some, others []engine.Given) bool {
	return !slices.ContainsFunc(some, func(g engine.Given) bool {
		return !slices.ContainsFunc(others, func(o engine.Given) bool { return o.Fact == g.Fact && o.Value == g.Value })
	})
}

// joined puts changes together, unless they want different values of one fact.
func joined(some, more []engine.Given) ([]engine.Given, bool) {
	out := slices.Clone(some)
	for _, g := range more {
		i := slices.IndexFunc(out, func(o engine.Given) bool { return o.Fact == g.Fact })
		if i < 0 {
			out = append(out, g)
		} else if out[i].Value != g.Value {
			return nil, false
		}
	}
	slices.SortFunc(out, func(a, b engine.Given) int { return strings.Compare(a.Fact, b.Fact) })
	return out, true
}

// least leaves out of the changes what the yes does not need.
func (s *search) least(it *situation) engine.Way {
	changes := it.changes
	for again := true; again; {
		again = false
		for i := range changes {
			if fewer := slices.Delete(slices.Clone(changes), i, i+1); s.at(fewer).found.Outcome == engine.Permitted {
				changes, again = fewer, true
				break
			}
		}
	}
	return engine.Way{Facts: changes}
}

// satisfied lists the clauses that a way brings from not complied with to complied with.
func (s *search) satisfied(start *situation, w engine.Way) (out []string) {
	after := s.at(w.Facts)
	for _, c := range after.found.Checks {
		before := slices.IndexFunc(start.found.Checks, func(b engine.Check) bool { return b.Clause == c.Clause })
		if c.State == engine.Met && c.Effect != engine.Duty && (before < 0 || start.found.Checks[before].State != engine.Met) {
			out = append(out, c.Clause)
		}
	}
	slices.Sort(out)
	return out
}

// fewest gives, of the demands that stand between a situation and a yes, the changes that meet the one with the fewest of them. A demand that
// no change meets leaves nothing to try.
func (s *search) fewest(it *situation) (out [][]engine.Given) {
	first := true
	take := func(options [][]engine.Given) bool {
		if first || len(options) < len(out) {
			first, out = false, options
		}
		return len(out) == 0
	}
	for _, c := range it.found.Checks {
		if (c.Effect == engine.Condition || c.Effect == engine.Prohibition) && c.State != engine.Met && take(s.meeting(it, c)) {
			return nil
		}
	}
	for _, side := range slices.Sorted(maps.Keys(it.found.Sides)) {
		if it.found.Sides[side].State == engine.Met {
			continue
		}
		var options [][]engine.Given
		for _, c := range it.found.Checks {
			if c.Effect == engine.Ground && c.Side == side {
				options = append(options, s.meeting(it, c)...)
			}
		}
		if take(options) {
			return nil
		}
	}
	return out
}
