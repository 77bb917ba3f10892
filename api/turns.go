package api

import (
	"context"
	"errors"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/labstack/echo/v4"
)

var (
	errBusy = errors.New("no turn to decide came in time")
	errLate = errors.New("a decision was not made in time")
)

// turns limits how much is decided at once, how many wait for a turn, and how long. Evaluation is work for the processor: more at once
// only makes all of it late, and who would wait in vain is better told at once.
type turns struct {
	slots   chan struct{}
	wait    time.Duration
	queue   int64
	waiting atomic.Int64
	took    atomic.Int64 // how long a turn takes of late, in nanoseconds
}

func newTurns(atOnce, queue int, wait time.Duration) *turns {
	return &turns{slots: make(chan struct{}, atOnce), queue: int64(queue), wait: wait}
}

// full tells that one more would wait in vain: as many wait as may, or as get a turn in half the time that one waits. Half, for turns vary,
// and a refusal is worth most at once.
func (t *turns) full() bool { return t.waiting.Load() >= t.room() }

func (t *turns) room() int64 {
	took := t.took.Load()
	if took == 0 {
		return t.queue
	}
	return min(t.queue, max(1, int64(t.wait)/2*int64(cap(t.slots))/took))
}

// take waits for a turn, and gives the function that ends it.
func (t *turns) take(ctx context.Context) (leave func(), err error) {
	select {
	case t.slots <- struct{}{}:
		return t.begin(), nil
	default:
	}
	if t.waiting.Add(1) > t.room() {
		t.waiting.Add(-1)
		return nil, errBusy
	}
	defer t.waiting.Add(-1)
	wait := time.NewTimer(t.wait)
	defer wait.Stop()
	select {
	case t.slots <- struct{}{}:
		return t.begin(), nil
	case <-wait.C:
		return nil, errBusy
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// begin measures a turn; what it takes counts for an eighth, so that one odd question changes little.
func (t *turns) begin() (leave func()) {
	begun := time.Now() //nolint:forbidigo // a length of time, not a moment
	return func() {
		<-t.slots
		old := t.took.Load()
		t.took.Store(old + (int64(time.Since(begun))-old)/8) // two at once may lose one: it is a mean
	}
}

// early refuses a question before a word of it is read or a signature is checked, when it would be refused for lack of turns anyway:
// under overload most of the work would otherwise go into saying no.
func (s *Service) early(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Request().Method == http.MethodPost && s.plain.full() {
			return errBusy
		}
		return next(c)
	}
}
