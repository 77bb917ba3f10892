package explain

import (
	"context"
	"fmt"
	"slices"

	"doelbinding/engine"
	"doelbinding/engine/language"
)

// Ask decides a question and says what to ask next when some facts are known to nobody: no way to a yes needs those, and none of them is asked.
// Of a no it says what would make it a yes, and of a yes nothing more.
func (e *Engine) Ask(ctx context.Context, reg engine.Register, q engine.Question, unknown []string) (engine.Decision, error) {
	q.Full, q.Ways = false, false
	d, err := e.Decide(ctx, reg, q)
	if err != nil || d.Outcome == engine.Permitted {
		return d, err
	}
	if d.Ways, d.Next, err = e.ways(ctx, reg, q, d, unknown, inTalk); err != nil {
		return d, fmt.Errorf("find what to ask next: %w", err)
	}
	return d, nil
}

// settles tells whether some answer ends the asking. Of answers that cannot be listed it has to be assumed.
func settles(n *engine.Next) bool {
	return len(n.Answers) == 0 || slices.ContainsFunc(n.Answers, func(a engine.Answered) bool { return a.Outcome != engine.Insufficient })
}

// next looks what each answer to each question that is open leads to, and takes the question after which least is left: of those of the smallest
// way to a yes, where there is a way.
func (s *search) next(start *situation, d engine.Decision, ways []engine.Way) *engine.Next {
	var open []string
	for _, m := range d.Missing {
		open = append(open, m.Fact)
	}
	for _, n := range d.Norms {
		if _, ok := s.reg.Fact(n.Norm); ok && d.Outcome == engine.NeedsWeigh {
			open = append(open, n.Norm)
		}
	}
	open = slices.DeleteFunc(open, func(name string) bool { return slices.Contains(s.unknown, name) })
	if len(ways) > 0 {
		ofWay := slices.DeleteFunc(slices.Clone(open), func(name string) bool {
			return !slices.ContainsFunc(ways[0].Facts, func(g engine.Given) bool { return g.Fact == name })
		})
		if len(ofWay) > 0 {
			open = ofWay
		}
	}
	t := s.trial(start)
	var best *engine.Next
	least := 0.0
	for _, name := range open {
		fact, ok := s.reg.Fact(name)
		if !ok {
			continue
		}
		n := &engine.Next{Fact: name, Question: fact.Question}
		left := 0.0
		for _, group := range s.values(t, start.resolved.ClauseName(name), fact, engine.Value{}) {
			it := s.at([]engine.Given{{Fact: name, Value: group[0]}})
			if it.impossible {
				continue
			}
			a := engine.Answered{Value: group[0], Alike: group[1:], Outcome: it.found.Outcome}
			if a.Outcome == engine.Insufficient || a.Outcome == engine.NeedsWeigh {
				a.Left = max(1, len(it.found.Missing)+len(it.found.Norms))
			}
			n.Answers = append(n.Answers, a)
			left += float64(a.Left)
		}
		if len(n.Answers) == 0 {
			left = float64(len(open)) // its answers cannot be listed: it is asked when nothing else is better
		} else {
			left /= float64(len(n.Answers))
		}
		if len(s.unknown) > 0 && len(ways) == 0 && !s.partial && !settles(n) {
			continue // without what is unknown there is no yes: only what can still make it a no, or a weighing, is worth an answer
		}
		if best == nil || left < least {
			best, least = n, left
		}
	}
	if best != nil {
		best.Why = why(language.Dutch, s.reg, best.Fact, best.Answers, len(d.Missing)+len(d.Norms))
	}
	return best
}
