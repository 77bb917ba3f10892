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
	asking            bool // some ground of the side looked at only asks
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
		s.asking = it.found.Sides[side].State != Violated
		for _, c := range it.found.Checks {
			if c.Effect == Ground && c.Side == side {
				options = append(options, s.meeting(it, c)...)
			}
		}
		s.asking = false
		if take(options) {
			return nil
		}
	}
	return out
}

// meeting gives the smallest changes after which one clause is complied with, or has nothing to say any more.
func (s *search) meeting(it *situation, c Check) [][]Given {
	clause, _ := s.engine.policy.Clause(c.Clause)
	key := fmt.Sprintf("%s %t %s", c.Clause, s.asking, keyOf(s.mattering(it, clause)))
	if known, ok := s.met[key]; ok {
		return known
	}
	t := s.trial(it)
	most := 3
	if c.State == Violated && len(clause.Facts) > 8 {
		most = 1 // two changes of so many facts are too many to try
	}
	var out [][]Given
	for depth := 1; depth <= most && len(out) == 0; depth++ {
		s.meet(it, clause, c, t, nil, depth, &out)
	}
	s.met[key] = out
	return out
}

// mattering gives the changes that can matter to a clause: those of facts that it reads, or from which one that it reads follows.
func (s *search) mattering(it *situation, clause Clause) (out []Given) {
	matter := s.matter[clause.ID]
	if matter == nil {
		matter = map[string]bool{}
		for _, name := range clause.Facts {
			matter[it.resolved.asked(name)] = true
		}
		for _, f := range s.reg.Facts() {
			linked := slices.Concat(f.Relations.Implies, f.Relations.Excludes)
			for _, b := range f.Relations.Below {
				linked = append(linked, b.Fact)
			}
			if slices.Contains(clause.Facts, f.Name) {
				for _, other := range linked {
					matter[other] = true
				}
			} else if slices.ContainsFunc(linked, func(other string) bool { return slices.Contains(clause.Facts, other) }) {
				matter[f.Name] = true
			}
		}
		s.matter[clause.ID] = matter
	}
	for _, g := range it.changes {
		if matter[g.Fact] {
			out = append(out, g)
		}
	}
	return out
}

func (s *search) trial(it *situation) *trial {
	t := &trial{engine: s.engine, ctx: s.ctx, reg: s.reg, question: it.question}
	for _, c := range it.found.Checks {
		clause, _ := s.engine.policy.Clause(c.Clause)
		t.clauses = append(t.clauses, clause)
	}
	return t
}

// values gives what a fact could be instead, grouped by what the clauses treat alike. Of days it takes the day judged, the bounds of the terms
// that count back or on from it, and the first day of the agreement: to look for the very day costs too much here.
func (s *search) values(t *trial, name string, fact Fact, now Value) (out [][]Value) {
	if fact.Type == TypeInteger {
		key := fmt.Sprint(fact.Name, now)
		if s.numbers[key] == nil {
			s.numbers[key] = t.alternatives(name, fact, now)
		}
		return s.numbers[key]
	}
	if fact.Type != TypeDate {
		return t.alternatives(name, fact, now)
	}
	days := []Day{t.question.Day}
	if field, ok := s.reg.Field(t.question.Field); ok {
		dataset, _ := s.reg.Dataset(field.Dataset)
		if a, ok := s.reg.Agreement(dataset.Agreement); ok && len(a.Periods) > 0 {
			days = append(days, a.Periods[0].From)
		}
	}
	for _, c := range t.clauses {
		for _, term := range c.Terms {
			days = append(days, t.question.Day.AddMonths(-term.Years, -term.Months), t.question.Day.AddMonths(term.Years, term.Months))
		}
	}
	for _, d := range days {
		v := Text(string(d))
		if v != now && d.Judgeable() && !slices.ContainsFunc(out, func(g []Value) bool { return g[0] == v }) {
			out = append(out, []Value{v})
		}
	}
	if now.Known() {
		out = append(out, []Value{{}})
	}
	return out
}

// meet tries one more change for a check that is not met, and looks whether the clause then is.
func (s *search) meet(it *situation, clause Clause, c Check, t *trial, so []Given, depth int, out *[][]Given) {
	for _, name := range s.changeable(it, clause, c, so) {
		asked := it.resolved.asked(name)
		fact, ok := s.reg.Fact(asked)
		if !ok || slices.Contains(s.unknown, asked) || slices.ContainsFunc(so, func(g Given) bool { return g.Fact == asked }) || slices.ContainsFunc(it.changes, func(g Given) bool { return g.Fact == asked }) {
			continue
		}
		for _, group := range s.values(t, name, fact, it.question.Fact(asked)) {
			more, _ := joined(so, []Given{{Fact: asked, Value: group[0], Alike: group[1:]}})
			if slices.ContainsFunc(*out, func(w []Given) bool { return within(w, more) }) {
				continue
			}
			changes, _ := joined(it.changes, more)
			_, r, possible := s.changed(changes)
			if !possible {
				continue
			}
			if s.checks++; s.checks > s.budget.checks {
				s.err = cmp.Or(s.err, errEnough)
			}
			if s.err != nil {
				return
			}
			now, err := s.engine.policy.Checks(s.ctx, r.input, []string{clause.ID})
			if err != nil {
				s.err = err
				return
			}
			switch {
			case len(now) == 0 && c.Effect != Ground, len(now) > 0 && now[0].State == Met:
				*out = append(*out, more)
			case len(now) > 0 && depth > 1:
				s.meet(it, clause, now[0], t, more, depth-1, out)
			}
		}
	}
}

// changeable lists the facts that could bring a check nearer: what it misses, the weighing that it waits for, or of a check that is violated
// whatever the clause reads and the caller can say. A fact that the register knows or that is settled is not the caller's to change.
func (s *search) changeable(it *situation, clause Clause, c Check, so []Given) (out []string) {
	switch c.State {
	case Unknown:
		return c.Missing
	case Judgement:
		return c.Norms
	case Violated, Met:
	}
	if s.asking { // beside a clause of its kind that asks, one that says no is worth a try only where it took silence for a no
		if len(so) > 0 {
			return nil
		}
		return slices.DeleteFunc(slices.Clone(c.Presumed), func(f string) bool { return f == MemberPurpose })
	}
	if len(so) > 1 {
		return nil // three changes of one clause that says no are another question
	}
	for _, f := range clause.Facts {
		_, registered := it.resolved.input.Known[f]
		_, settled := knownOn(it.resolved.input.Settled[f], it.question.Day)
		if !registered && !settled && f != MemberPurpose {
			out = append(out, f)
		}
	}
	return out
}
