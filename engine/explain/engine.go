// Package explain says why a decision is what it is and what would make it another: the explanation of each check, the facts that change the outcome,
// the ways to a yes, the question to ask next, and the days and the names between which nothing changes. It asks the policies again and decides
// nothing itself: everything it gives was asked.
package explain

import (
	"context"
	"fmt"

	"doelbinding/engine"
)

// Engine decides like [Engine], and explains what it decided where the question asks for that.
type Engine struct {
	*engine.Engine
	policy engine.Policy
}

// New returns an engine that explains, over compiled policies.
func New(p engine.Policy) *Engine { return &Engine{Engine: engine.New(p), policy: p} }

// Decide decides like the engine does, and explains as far as the question asks.
func (e *Engine) Decide(ctx context.Context, reg engine.Register, q engine.Question) (engine.Decision, error) {
	return e.DecideWith(ctx, reg, q, nil)
}

// DecideWith decides like Decide, with gaps that were found before the question could be asked.
func (e *Engine) DecideWith(ctx context.Context, reg engine.Register, q engine.Question, gaps []engine.Gap) (engine.Decision, error) {
	return e.decide(ctx, reg, q, gaps, e.policy.Evaluate)
}

func (e *Engine) decide(ctx context.Context, reg engine.Register, q engine.Question, gaps []engine.Gap, evaluate func(context.Context, engine.Input) (*engine.Findings, error)) (engine.Decision, error) {
	plain := q
	plain.Full, plain.Ways = false, false
	var found *engine.Findings
	d, err := e.DecideBy(ctx, reg, plain, gaps, func(ctx context.Context, in engine.Input) (f *engine.Findings, err error) {
		found, err = evaluate(ctx, in)
		return found, err
	})
	if err != nil || len(d.Gaps) > 0 {
		return d, err
	}
	if q.Ways || q.Full {
		if d.Ways, d.Next, err = e.ways(ctx, reg, q, d, nil, inPassing); err != nil {
			return d, fmt.Errorf("find the ways to a yes: %w", err)
		}
	}
	if q.Full {
		d.Full, err = e.full(ctx, reg, q, engine.Resolve(reg, q), d, found)
	}
	return d, err
}
