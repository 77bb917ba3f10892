package runs_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"doelbinding/api/workbench/runs"
)

func until(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for range 500 {
		if holds() {
			return
		}
		time.Sleep(2 * time.Millisecond)
	}
	t.Fatal(what)
}

// A run outlives its request, says how far it is, is not begun twice, keeps the last result while the next one goes, and can be stopped.
func TestARunGoesOnAndCanBeStopped(t *testing.T) {
	r := &runs.Run[int]{Now: time.Now}
	ctx, gone := context.WithCancel(t.Context())
	on, begun := make(chan bool), 0
	work := func(ctx context.Context, tell runs.Tell) (int, error) {
		begun++
		tell("tellen", 1, 4)
		select {
		case <-on:
			return begun, nil
		case <-ctx.Done():
			return 0, ctx.Err()
		}
	}
	r.Start(ctx, work)
	gone()
	until(t, "it does not say how far it is", func() bool { s := r.State(); return s.Going && s.Percent() == 25 && s.What == "tellen" })
	r.Start(t.Context(), work)
	on <- true
	until(t, "it does not end", func() bool { s := r.State(); return !s.Going && s.Result != nil && *s.Result == 1 })
	r.Start(t.Context(), work)
	until(t, "the last result is gone", func() bool { s := r.State(); return s.Going && *s.Result == 1 })
	r.Stop()
	until(t, "it does not stop", func() bool { s := r.State(); return !s.Going && s.Stopped && s.Err == nil && *s.Result == 1 })
	r.Start(t.Context(), func(context.Context, runs.Tell) (int, error) { return 0, errors.New("no") })
	until(t, "an error is lost", func() bool { s := r.State(); return !s.Going && !s.Stopped && s.Err != nil })
	if begun != 2 {
		t.Errorf("begun %d times", begun)
	}
}
