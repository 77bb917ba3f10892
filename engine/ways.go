package engine

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Way is a set of facts that would make a question permitted; with any one of them left as it is, it would not be.
type Way struct {
	Facts   []Given
	Text    string   // the facts in Dutch, as scenarios say them
	Clauses []string // those that were not complied with before and are by this, in order
}

// Given is a value that a fact would have to have. A value that is not known takes back what was said.
type Given struct {
	Fact  string
	Value Value
	Alike []Value // further values that every clause looked at treats the same
}

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
func (e *Engine) ways(ctx context.Context, reg Register, q Question, d Decision, unknown []string, b budget) ([]Way, *Next, error) {
	if d.Outcome == Permitted || len(d.Gaps) > 0 {
		return nil, nil, nil
	}
	s := &search{budget: b, engine: e, ctx: ctx, reg: reg, base: q, unknown: unknown, seen: map[string]*situation{}, met: map[string][][]Given{}, matter: map[string]map[string]bool{}, numbers: map[string][][]Value{}}
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
	reg               Register
	base              Question
	unknown           []string // facts that nobody can say: no way needs them
	partial           bool     // there can be ways that were not looked at
	seen              map[string]*situation
	met               map[string][][]Given // by clause, and what was changed of the facts that matter to it
	matter            map[string]map[string]bool
	numbers           map[string][][]Value // of a fact that is a number, what it could be instead
	decisions, checks int
	err               error
}

// situation is the question with some facts changed, and what the policies say of it.
type situation struct {
	changes    []Given
	question   Question
	resolved   resolution
	found      Findings
	impossible bool // it contradicts itself, or names what does not exist
}

func keyOf(changes []Given) string {
	var b strings.Builder
	for _, c := range changes {
		fmt.Fprintf(&b, "%s=%s;", c.Fact, c.Value)
	}
	return b.String()
}

func (s *search) changed(changes []Given) (Question, resolution, bool) {
	q := s.base
	q.Full, q.Ways = false, false
	for _, c := range changes {
		q = q.With(c.Fact, c.Value)
	}
	r := resolve(s.reg, q)
	return q, r, len(r.gaps) == 0 && len(Contradictions(s.reg, q)) == 0
}

func (s *search) at(changes []Given) *situation {
	key := keyOf(changes)
	if known, ok := s.seen[key]; ok {
		return known
	}
	q, r, possible := s.changed(changes)
	it := &situation{changes: changes, question: q, resolved: r, impossible: !possible}
	if possible {
		if s.decisions++; s.decisions > s.budget.decisions {
			s.err = cmp.Or(s.err, errEnough)
		}
		if s.err == nil {
			it.found, s.err = s.engine.policy.Evaluate(s.ctx, r.input)
		}
		if s.err != nil {
			it.impossible = true
		}
	}
	s.seen[key] = it
	return it
}

// ways goes through the situations in order of how much is changed, and in each takes the demand that fewest changes can meet.
func (s *search) ways(start *situation) (out []Way) {
	queue, queued := []*situation{start}, map[string]bool{}
	for len(queue) > 0 && len(out) < mostWays && s.err == nil {
		it := queue[0]
		queue = queue[1:]
		if it.impossible || slices.ContainsFunc(out, func(w Way) bool { return within(w.Facts, it.changes) }) {
			continue
		}
		if it.found.Outcome == Permitted {
			if w := s.least(it); len(w.Facts) > 0 && !slices.ContainsFunc(out, func(o Way) bool { return keyOf(o.Facts) == keyOf(w.Facts) }) {
				w.Clauses, w.Text = s.satisfied(start, w), saysAll(s.reg, w.Facts)
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
	slices.SortStableFunc(out, func(a, b Way) int { return len(a.Facts) - len(b.Facts) })
	return out
}

// within reports whether all of some changes are among others.
func within(some, others []Given) bool {
	return !slices.ContainsFunc(some, func(g Given) bool {
		return !slices.ContainsFunc(others, func(o Given) bool { return o.Fact == g.Fact && o.Value == g.Value })
	})
}

// joined puts changes together, unless they want different values of one fact.
func joined(some, more []Given) ([]Given, bool) {
	out := slices.Clone(some)
	for _, g := range more {
		i := slices.IndexFunc(out, func(o Given) bool { return o.Fact == g.Fact })
		if i < 0 {
			out = append(out, g)
		} else if out[i].Value != g.Value {
			return nil, false
		}
	}
	slices.SortFunc(out, func(a, b Given) int { return strings.Compare(a.Fact, b.Fact) })
	return out, true
}

// least leaves out of the changes what the yes does not need.
func (s *search) least(it *situation) Way {
	changes := it.changes
	for again := true; again; {
		again = false
		for i := range changes {
			if fewer := slices.Delete(slices.Clone(changes), i, i+1); s.at(fewer).found.Outcome == Permitted {
				changes, again = fewer, true
				break
			}
		}
	}
	return Way{Facts: changes}
}

// satisfied lists the clauses that a way brings from not complied with to complied with.
func (s *search) satisfied(start *situation, w Way) (out []string) {
	after := s.at(w.Facts)
	for _, c := range after.found.Checks {
		before := slices.IndexFunc(start.found.Checks, func(b Check) bool { return b.Clause == c.Clause })
		if c.State == Met && c.Effect != Duty && (before < 0 || start.found.Checks[before].State != Met) {
			out = append(out, c.Clause)
		}
	}
	slices.Sort(out)
	return out
}

// fewest gives, of the demands that stand between a situation and a yes, the changes that meet the one with the fewest of them. A demand that
// no change meets leaves nothing to try.
func (s *search) fewest(it *situation) (out [][]Given) {
	first := true
	take := func(options [][]Given) bool {
		if first || len(options) < len(out) {
			first, out = false, options
		}
		return len(out) == 0
	}
	for _, c := range it.found.Checks {
		if (c.Effect == Condition || c.Effect == Prohibition) && c.State != Met && take(s.meeting(it, c)) {
			return nil
		}
	}
	for _, side := range slices.Sorted(maps.Keys(it.found.Sides)) {
		if it.found.Sides[side].State == Met {
			continue
		}
		var options [][]Given
		for _, c := range it.found.Checks {
			if c.Effect == Ground && c.Side == side {
				options = append(options, s.meeting(it, c)...)
			}
		}
		if take(options) {
			return nil
		}
	}
	return out
}
