package explain

import (
	"cmp"
	"fmt"
	"slices"

	"doelbinding/engine"
)

// meeting gives the smallest changes after which one clause is complied with, or has nothing to say any more.
func (s *search) meeting(it *situation, c engine.Check) [][]engine.Given {
	clause, _ := s.engine.policy.Clause(c.Clause)
	key := fmt.Sprintf("%s %t %s", c.Clause, it.asksBeside(c), keyOf(s.mattering(it, clause)))
	if known, ok := s.met[key]; ok {
		return known
	}
	t := s.trial(it)
	most := 3
	if c.State == engine.Violated && len(clause.Facts) > 8 {
		most = 1 // two changes of so many facts are too many to try
	}
	var out [][]engine.Given
	for depth := 1; depth <= most && len(out) == 0; depth++ {
		s.meet(it, clause, c, t, nil, depth, &out)
	}
	s.met[key] = out
	return out
}

// mattering gives the changes that can matter to a clause: those of facts that it reads, or from which one that it reads follows.
func (s *search) mattering(it *situation, clause engine.Clause) (out []engine.Given) {
	matter := s.matter[clause.ID]
	if matter == nil {
		matter = map[string]bool{}
		for _, name := range clause.Facts {
			matter[it.resolved.Asked(name)] = true
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
func (s *search) values(t *trial, name string, fact engine.Fact, now engine.Value) (out [][]engine.Value) {
	if fact.Type == engine.TypeInteger {
		key := fmt.Sprint(fact.Name, now)
		if s.numbers[key] == nil {
			s.numbers[key] = t.alternatives(name, fact, now)
		}
		return s.numbers[key]
	}
	if fact.Type != engine.TypeDate {
		return t.alternatives(name, fact, now)
	}
	days := []engine.Day{t.question.Day}
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
		v := engine.Text(string(d))
		if v != now && d.Judgeable() && !slices.ContainsFunc(out, func(g []engine.Value) bool { return g[0] == v }) {
			out = append(out, []engine.Value{v})
		}
	}
	if now.Known() {
		out = append(out, []engine.Value{{}})
	}
	return out
}

// meet tries one more change for a check that is not met, and looks whether the clause then is.
func (s *search) meet(it *situation, clause engine.Clause, c engine.Check, t *trial, so []engine.Given, depth int, out *[][]engine.Given) {
	for _, name := range s.changeable(it, clause, c, so) {
		asked := it.resolved.Asked(name)
		fact, ok := s.reg.Fact(asked)
		if !ok || slices.Contains(s.unknown, asked) || slices.ContainsFunc(so, func(g engine.Given) bool { return g.Fact == asked }) || slices.ContainsFunc(it.changes, func(g engine.Given) bool { return g.Fact == asked }) {
			continue
		}
		for _, group := range s.values(t, name, fact, it.question.Fact(asked)) {
			more, _ := joined(so, []engine.Given{{Fact: asked, Value: group[0], Alike: group[1:]}})
			if slices.ContainsFunc(*out, func(w []engine.Given) bool { return within(w, more) }) {
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
			now, err := s.engine.policy.Checks(s.ctx, r.Input, []string{clause.ID})
			if err != nil {
				s.err = err
				return
			}
			switch {
			case len(now) == 0 && c.Effect != engine.Ground, len(now) > 0 && now[0].State == engine.Met:
				*out = append(*out, more)
			case len(now) > 0 && depth > 1:
				s.meet(it, clause, now[0], t, more, depth-1, out)
			}
		}
	}
}

// asksBeside reports whether a ground of the same side asks, or waits for a weighing.
func (it *situation) asksBeside(c engine.Check) bool {
	return c.Effect == engine.Ground && it.found.Sides[c.Side].State != engine.Violated
}

// changeable lists the facts that could bring a check nearer: what it misses, the weighing that it waits for, or of a check that is violated
// whatever the clause reads and the caller can say. A fact that the register knows or that is settled is not the caller's to change.
func (s *search) changeable(it *situation, clause engine.Clause, c engine.Check, so []engine.Given) (out []string) {
	switch c.State {
	case engine.Unknown:
		return c.Missing
	case engine.Judgement:
		return c.Norms
	case engine.Violated, engine.Met:
	}
	if it.asksBeside(c) { // then one that says no is worth a try only where it took silence for a no
		if len(so) > 0 {
			return nil
		}
		return slices.DeleteFunc(slices.Clone(c.Presumed), func(f string) bool { return f == engine.MemberPurpose })
	}
	if len(so) > 1 {
		return nil // three changes of one clause that says no are another question
	}
	for _, f := range clause.Facts {
		_, registered := it.resolved.Input.Known[f]
		_, settled := engine.KnownOn(it.resolved.Input.Settled[f], it.question.Day)
		if !registered && !settled && f != engine.MemberPurpose {
			out = append(out, f)
		}
	}
	return out
}
