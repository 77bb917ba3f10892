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

// A run of parts moves on with each part that begins, counted or not, and never goes back; it says which part goes on.
func TestStepsCountThePartsThatAreDone(t *testing.T) {
	var said []string
	var at []int
	tell := runs.Steps(runs.Between(func(what string, done, of int) {
		said, at = append(said, what), append(at, runs.State[int]{Done: done, Of: of}.Percent())
	}, 0, 90), runs.Part{What: "Laden", Share: 1}, runs.Part{What: "Nakijken", Share: 1}, runs.Part{What: "Tellen", Share: 6}, runs.Part{What: "Bewaren", Share: 2})
	tell("Laden", 0, 0)
	tell("Nakijken", 0, 0)
	tell("Tellen", 0, 3)
	tell("Tellen: een", 2, 3)
	tell("Iets anders", 1, 3) // of the part that goes on, which has come farther
	tell("Laden", 0, 0)       // once more, within that part
	tell("Bewaren", 0, 0)
	tell("Bewaren", 1, 1)
	for i, want := range []struct {
		what string
		at   int
	}{{"Stap 1 van 4: laden", 0}, {"Stap 2 van 4: nakijken", 9}, {"Stap 3 van 4: tellen", 18}, {"Stap 3 van 4: tellen", 54}, {"Stap 3 van 4: tellen", 54}, {"Stap 3 van 4: tellen", 54}, {"Stap 4 van 4: bewaren", 72}, {"Stap 4 van 4: bewaren", 90}} {
		if said[i] != want.what || at[i] != want.at {
			t.Errorf("%d: %q at %d, not %q at %d", i, said[i], at[i], want.what, want.at)
		}
	}
}
