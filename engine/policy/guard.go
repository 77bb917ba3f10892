package policy

import (
	"context"
	"errors"
	"reflect"
	"sync/atomic"

	"doelbinding/engine"
)

// ErrDiffers says that what is fast gave another answer than OPA's evaluator. From then on the evaluator answers.
var ErrDiffers = errors.New("the plan of the policies differs from OPA's evaluator, which answers from now on")

// guard puts some of the questions to OPA's evaluator as well.
type guard struct {
	every   uint64
	asked   atomic.Uint64
	tripped atomic.Bool
	alarm   func(error)
}

// Guarded gives the same policies, of which one question in so many, the first among them, is put to OPA's evaluator too. On the first
// difference alarm is called with [ErrDiffers], the evaluator's answer is given, and the evaluator answers everything after it. An
// evaluation that fails is no difference: it is the answer. Of policies that were opened from what was kept, it begins after [Policies.Prepare].
func (p *Policies) Guarded(every uint64, alarm func(error)) *Policies {
	out := *p
	out.guard = &guard{every: max(every, 1), alarm: alarm}
	return &out
}

// fast reports whether the plan may answer.
func (p *Policies) fast() bool {
	return p.kept != nil && len(p.watched) == 0 && (p.guard == nil || !p.guard.tripped.Load())
}

// checked gives the answer that was found, or the evaluator's if this question is put to it and it says something else.
func (p *Policies) checked(ctx context.Context, in engine.Input, found *engine.Findings) (*engine.Findings, error) {
	g := p.guard
	if g == nil || !p.law.ready.Load() || (g.asked.Add(1)-1)%g.every != 0 {
		return found, nil
	}
	want, err := p.decide(ctx, in)
	if err != nil {
		return want, err
	}
	if !reflect.DeepEqual(found, want) && g.tripped.CompareAndSwap(false, true) {
		g.alarm(ErrDiffers)
	}
	return want, nil
}
