package explain

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"doelbinding/engine"
)

// Span decides like [Engine.Decide], and gives the days around the day judged on which the answer is the same: outcome, checks and
// citations. Only a deadline that is counted from the day judged moves along. An explanation is of one day, and is not given.
func (e *Engine) Span(ctx context.Context, reg engine.Register, q engine.Question) (engine.Decision, engine.Period, error) {
	q.Full = false
	var bounds []engine.Day
	d, err := e.decide(ctx, reg, q, nil, func(ctx context.Context, in engine.Input) (f *engine.Findings, err error) {
		f, bounds, err = e.policy.Trace(ctx, in)
		return f, err
	})
	if q.Asked != "" {
		bounds = append(bounds, q.Asked.AddDays(1)) // from there the law is answered as announced
	}
	span := engine.Period{From: firstPossible(reg, q), Until: engine.LastDay}
	for _, b := range bounds { // a day from which some comparison can come out differently
		if b <= q.Day {
			span.From = max(span.From, b)
		} else {
			span.Until = min(span.Until, b.AddDays(-1))
		}
	}
	return d, span, err
}

// Likeness is equal for questions that come to the same outcome, as they differ only in names that no clause which can speak about them
// tells apart: of those one needs to be asked. A name that the register does not know is a [GapError].
func (e *Engine) Likeness(reg engine.Register, q engine.Question) (string, error) {
	in, err := e.Input(reg, q)
	if err != nil {
		return "", err
	}
	return fmt.Sprint(engine.Contradictions(reg, q)) + e.policy.Likeness(in), nil
}

// Alike groups the incident codes and the fields of a dataset that get the same answer to a question but for their own name: no clause
// that can speak about it tells them apart, and of codes the register holds the same. Field and code of the question are not looked at.
func (e *Engine) Alike(reg engine.Register, q engine.Question, dataset string) (codes, fields [][]string, err error) {
	var names []string
	able := map[string]bool{}
	for _, f := range reg.Fields() {
		if f.Dataset != dataset {
			continue
		}
		names = append(names, strings.TrimPrefix(f.ID, dataset+"/"))
		q.Field, q.Selector = f.ID, ""
		in, err := e.Input(reg, q)
		if err != nil {
			return nil, nil, err
		}
		for _, id := range e.policy.Candidates(in) {
			able[id] = true
		}
	}
	var clauses []engine.Clause
	for _, id := range slices.Sorted(maps.Keys(able)) {
		c, _ := e.policy.Clause(id)
		clauses = append(clauses, c)
	}
	var ids []string
	for _, c := range reg.Codes() {
		ids = append(ids, c.ID)
	}
	like := func(member string, ids []string) [][]string {
		return grouped(ids, func(id string) string {
			if member == engine.MemberField {
				q.Field = dataset + "/" + id
				return fmt.Sprint(engine.Contradictions(reg, q), settledOnly(reg, q.Field)) + likeness(clauses, reg, member, id)
			}
			return likeness(clauses, reg, member, id)
		})
	}
	return like(engine.MemberCode, ids), like(engine.MemberField, names), nil
}

// grouped puts names with the same key together, in the order in which they come.
func grouped(names []string, key func(string) string) (out [][]string) {
	at := map[string]int{}
	for _, n := range names {
		k := key(n)
		i, ok := at[k]
		if !ok {
			i = len(out)
			at[k], out = i, append(out, nil)
		}
		out[i] = append(out[i], n)
	}
	return out
}

// settledOnly lists the entries that settle something for this field alone, which tells it apart from others.
func settledOnly(reg engine.Register, field string) (ids []string) {
	for _, s := range reg.Settled() {
		if s.Field == field {
			ids = append(ids, s.ID)
		}
	}
	return ids
}
