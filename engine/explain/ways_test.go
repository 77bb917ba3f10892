package explain_test

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/change"
	"doelbinding/engine/enginetest"
)

// Every way makes it a yes, and with one of its facts left as it was it is none; every answer to the next question leads where it is said to.
func TestWaysAreWays(t *testing.T) {
	s := enginetest.Load(t)
	src, err := os.ReadFile("../testdata/outcomes.golden")
	if err != nil {
		t.Fatal(err)
	}
	lines := slices.Collect(strings.Lines(string(src)))
	asked, found, several, next := 0, 0, 0, 0
	var took []time.Duration
	for i := 0; i < len(lines); i += 67 {
		text, _, _ := strings.Cut(strings.TrimSuffix(lines[i], "\n"), " => ")
		q, _, err := change.ParseLine(s.Register.Snapshot(), text)
		if err != nil {
			t.Fatal(err)
		}
		q.Asked, q.Ways = "2026-11-21", true
		began := time.Now()
		d, err := s.Engine.Decide(t.Context(), s.Register.Snapshot(), q)
		if against := (*engine.ContradictionError)(nil); errors.As(err, &against) {
			continue // no question to answer
		} else if err != nil {
			t.Fatal(err)
		}
		if d.Permitted() || len(d.Gaps) > 0 {
			continue
		}
		took = append(took, time.Since(began))
		asked++
		if len(d.Ways) > 0 {
			found++
		}
		for _, w := range d.Ways {
			if len(w.Facts) > 1 {
				several++
			}
			if got := with(t, s, q, w.Facts); got.Outcome != engine.Permitted {
				t.Errorf("the way %+v leads to %s\n%s", w.Facts, got.Outcome, text)
			}
			for j := range w.Facts {
				if got := with(t, s, q, slices.Delete(slices.Clone(w.Facts), j, j+1)); got.Outcome == engine.Permitted {
					t.Errorf("of the way %+v the fact %s is not needed\n%s", w.Facts, w.Facts[j].Fact, text)
				}
			}
		}
		if d.Next != nil {
			next++
			for _, a := range d.Next.Answers {
				if got := with(t, s, q, []engine.Given{{Fact: d.Next.Fact, Value: a.Value}}); got.Outcome != a.Outcome {
					t.Errorf("the answer %s to %s leads to %s, not %s\n%s", a.Value, d.Next.Fact, got.Outcome, a.Outcome, text)
				}
			}
		}
	}
	slices.Sort(took)
	t.Logf("%d questions, %d with a way, %d ways of several facts, %d with a next question; half within %s, nine of ten within %s, at most %s",
		asked, found, several, next, took[len(took)/2], took[len(took)*9/10], took[len(took)-1])
	if found < asked/8 || several < 20 || next < 20 {
		t.Error("the questions are too dull")
	}
}

func with(t *testing.T, s enginetest.Shipped, q engine.Question, facts []engine.Given) engine.Decision {
	t.Helper()
	q.Ways = false
	for _, g := range facts {
		q = q.With(g.Fact, g.Value)
	}
	return decide(t, s, q)
}
