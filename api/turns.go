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
}

func newTurns(atOnce, queue int, wait time.Duration) *turns {
	return &turns{slots: make(chan struct{}, atOnce), queue: int64(queue), wait: wait}
}

// full tells that one more would not even be let in to wait.
func (t *turns) full() bool { return t.waiting.Load() >= t.queue }

func (t *turns) take(ctx context.Context) error {
	select {
	case t.slots <- struct{}{}:
		return nil
	default:
	}
	if t.waiting.Add(1) > t.queue {
		t.waiting.Add(-1)
		return errBusy
	}
	defer t.waiting.Add(-1)
	wait := time.NewTimer(t.wait)
	defer wait.Stop()
	select {
	case t.slots <- struct{}{}:
		return nil
	case <-wait.C:
		return errBusy
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (t *turns) leave() { <-t.slots }

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
