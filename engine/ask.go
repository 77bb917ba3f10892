package engine

import (
	"context"
	"fmt"
	"slices"
)

// Ask decides a question and says what to ask next when some facts are known to nobody: no way to a yes needs those, and none of them is asked.
// Of a question that is settled it says nothing more.
func (e *Engine) Ask(ctx context.Context, reg Register, q Question, unknown []string) (Decision, error) {
	q.Full, q.Ways = false, false
	d, err := e.Decide(ctx, reg, q)
	if err != nil || d.Outcome != Insufficient && d.Outcome != NeedsWeigh {
		return d, err
	}
	if d.Ways, d.Next, err = e.ways(ctx, reg, q, d, unknown); err != nil {
		return d, fmt.Errorf("find what to ask next: %w", err)
	}
	return d, nil
}

// settles tells whether some answer ends the asking. Of answers that cannot be listed it has to be assumed.
func (n *Next) settles() bool {
	return len(n.Answers) == 0 || slices.ContainsFunc(n.Answers, func(a Answered) bool { return a.Outcome != Insufficient })
}
