package gating

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/gate"
	"doelbinding/engine/policy"
	"doelbinding/engine/scenario"
)

// hearing tells what each scenario puts and expects, while it runs: a driver that keeps the question that was decided last.
type hearing struct {
	scenario.Driver
	engine   *explain.Engine
	policies *policy.Policies
	told     *gate.Telling
	question string
}

// Decide has the question decided, and keeps it.
func (h *hearing) Decide(ctx context.Context, reg scenario.Register, q engine.Question) (engine.Decision, error) {
	h.question = ""
	if in, err := h.engine.Input(reg, q); err == nil {
		h.question = h.telling(in)
	}
	return h.Driver.Decide(ctx, reg, q)
}

// telling writes an input without the facts that no clause which can apply reads.
func (h *hearing) telling(in engine.Input) string {
	read := map[string]bool{}
	for _, id := range h.policies.Candidates(in) {
		c, _ := h.policies.Clause(id)
		for _, fact := range slices.Concat(c.Facts, c.Counts) {
			read[fact] = true
		}
	}
	in.Facts = maps.Clone(in.Facts)
	maps.DeleteFunc(in.Facts, func(name string, _ engine.Value) bool { return !read[name] })
	return fmt.Sprintf("%#v", in)
}

// hear takes down a scenario that ended.
func (h *hearing) hear(res scenario.Result) {
	s := gate.Said{
		Where: fmt.Sprintf("%s:%d", res.Feature.Path, res.Scenario.Line), Name: res.Scenario.Name, Clause: res.Feature.Clause,
		Question: h.question, Deciding: res.Deciding(),
	}
	h.question = ""
	for _, step := range res.Scenario.Steps {
		if step.Keyword == scenario.Then {
			s.Expects = append(s.Expects, step.Text)
		}
	}
	if res.Decision != nil {
		for _, o := range res.Decision.Obligations {
			s.Bound = append(s.Bound, o.Clause)
		}
	}
	h.told.Hear(s)
}
