package explain

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"doelbinding/engine"
)

// flips tries every single change of one fact that a looked-at clause reads: to another value or to silence. Facts that the register
// decides cannot be changed by the caller and are left out. Values that every clause treats alike are tried once.
func (e *Engine) flips(ctx context.Context, reg engine.Register, q engine.Question, r engine.Resolution, d engine.Decision) ([]engine.Flip, error) {
	t := &trial{engine: e, ctx: ctx, reg: reg, question: q}
	var facts []string
	for _, c := range d.Checks {
		clause, _ := e.policy.Clause(c.Clause)
		for _, f := range clause.Facts {
			_, decided := r.Input.Known[f]
			if _, ok := engine.KnownOn(r.Input.Settled[f], q.Day); ok {
				decided = true
			}
			if !decided && !slices.Contains(facts, f) {
				facts = append(facts, f)
			}
		}
		t.clauses = append(t.clauses, clause)
	}
	slices.Sort(facts)
	var out []engine.Flip
	for _, name := range facts {
		asked := r.Asked(name)
		fact, ok := reg.Fact(asked)
		if !ok {
			continue
		}
		now := q.Fact(asked)
		for _, group := range t.alternatives(name, fact, now) {
			outcome := t.outcome(asked, group[0])
			if outcome != d.Outcome && outcome != "" {
				out = append(out, engine.Flip{Fact: asked, To: group[0], Alike: group[1:], Outcome: outcome})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b engine.Flip) int { return rank(a.Outcome) - rank(b.Outcome) })
	return out, t.err
}

func rank(o engine.Outcome) int {
	return slices.Index([]engine.Outcome{engine.Permitted, engine.NeedsWeigh, engine.Insufficient, engine.Forbidden}, o)
}

// trial asks the same question with one fact changed.
type trial struct {
	engine   *Engine
	ctx      context.Context
	reg      engine.Register
	question engine.Question
	clauses  []engine.Clause
	err      error
}

func (t *trial) outcome(fact string, v engine.Value) engine.Outcome {
	if t.err != nil {
		return ""
	}
	q := t.question.With(fact, v)
	r := engine.Resolve(t.reg, q)
	if len(r.Gaps) > 0 || len(engine.Contradictions(t.reg, q)) > 0 {
		return ""
	}
	found, err := t.engine.policy.Evaluate(t.ctx, r.Input)
	if err != nil {
		t.err = fmt.Errorf("%s changed: %w", fact, err)
		return ""
	}
	return found.Outcome
}

// alternatives gives the values to try, grouped: the members of a group are alike to every clause looked at.
func (t *trial) alternatives(name string, fact engine.Fact, now engine.Value) [][]engine.Value {
	var out [][]engine.Value
	switch fact.Type {
	case engine.TypeBoolean:
		for _, b := range []bool{true, false} {
			out = append(out, []engine.Value{engine.Truth(b)})
		}
	case engine.TypeEnum, engine.TypeCountry:
		out = t.grouped(name, fact.Values, now)
	case engine.TypeRole:
		var ids []string
		for _, r := range t.reg.Roles() {
			ids = append(ids, r.ID)
		}
		out = t.grouped(name, ids, now)
	case engine.TypeCode:
		var ids []string
		for _, c := range t.reg.Codes() {
			ids = append(ids, c.ID)
		}
		out = t.grouped(name, ids, now)
	case engine.TypeDate, engine.TypeInteger:
		for _, v := range t.boundaries(fact, now) {
			out = append(out, []engine.Value{v})
		}
	}
	if now.Known() {
		out = append(out, []engine.Value{{}})
	}
	return slices.DeleteFunc(out, func(g []engine.Value) bool { return g[0] == now })
}

// grouped splits the values of a list by what the clauses tell apart: the lists they name, and for a code what the register holds of it.
func (t *trial) grouped(name string, ids []string, now engine.Value) [][]engine.Value {
	others := slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return engine.Text(id) == now })
	var out [][]engine.Value
	for _, group := range grouped(others, func(id string) string { return likeness(t.clauses, t.reg, name, id) }) {
		var values []engine.Value
		for _, id := range group {
			values = append(values, engine.Text(id))
		}
		out = append(out, values)
	}
	return out
}

// likeness is equal for values that every one of the clauses treats alike: they stand in the same lists, and of codes the register holds
// the same.
func likeness(clauses []engine.Clause, reg engine.Register, name, value string) string {
	var key strings.Builder
	for _, c := range clauses {
		for _, list := range c.Groups[name] {
			fmt.Fprintf(&key, "%t", slices.Contains(list, value))
		}
	}
	if code, ok := reg.Code(value); ok {
		fmt.Fprint(&key, "code ", code.Marks) // fmt writes a map in the order of its keys
	}
	return key.String()
}
