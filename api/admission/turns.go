package admission

import (
	"context"
	"errors"
	"sync/atomic"
	"time"
)

// ErrBusy reports that a request got no turn in time.
var ErrBusy = errors.New("no turn to decide came in time")

// Turns limits how many requests are decided at once, how many wait for a turn, and how long. Evaluation is work for the processor, so more at
// once only makes all of it late. A request that would time out in the queue is rejected immediately.
type Turns struct {
	slots   chan struct{}
	wait    time.Duration
	queue   int64
	waiting atomic.Int64
	took    atomic.Int64 // recent mean length of a turn, in nanoseconds
}

// NewTurns returns turns for atOnce requests at a time, with at most queue requests that wait.
func NewTurns(atOnce, queue int, wait time.Duration) *Turns {
	return &Turns{slots: make(chan struct{}, atOnce), queue: int64(queue), wait: wait}
}

// Full reports whether one more request would wait in vain: the queue is full, or holds as many as get a turn in half of the time that a request
// waits. Half, because turns vary and an early refusal is worth more than a late one.
func (t *Turns) Full() bool { return t.waiting.Load() >= t.room() }

// Taken returns how many requests have a turn.
func (t *Turns) Taken() int { return len(t.slots) }

// Waiting returns how many requests wait for a turn.
func (t *Turns) Waiting() int64 { return t.waiting.Load() }

// room returns how many requests may wait.
func (t *Turns) room() int64 {
	took := t.took.Load()
	if took == 0 {
		return t.queue
	}
	return min(t.queue, max(1, int64(t.wait)/2*int64(cap(t.slots))/took))
}

// Take waits for a turn and returns the function that ends it. It returns [ErrBusy] if no turn came in time.
func (t *Turns) Take(ctx context.Context) (leave func(), err error) {
	select {
	case t.slots <- struct{}{}:
		return t.begin(), nil
	default:
	}
	if t.waiting.Add(1) > t.room() {
		t.waiting.Add(-1)
		return nil, ErrBusy
	}
	defer t.waiting.Add(-1)
	wait := time.NewTimer(t.wait)
	defer wait.Stop()
	select {
	case t.slots <- struct{}{}:
		return t.begin(), nil
	case <-wait.C:
		return nil, ErrBusy
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// begin measures a turn. Its length counts for an eighth of the mean, so that one odd request changes little.
func (t *Turns) begin() (leave func()) {
	begun := time.Now() //nolint:forbidigo // a length of time, not a moment
	return func() {
		<-t.slots
		old := t.took.Load()
		t.took.Store(old + (int64(time.Since(begun))-old)/8) // two at once may lose one update; it is a mean
	}
}
