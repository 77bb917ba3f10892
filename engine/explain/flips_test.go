package explain_test

import (
	"context"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

// Every flip that is reported comes true, and no single change from the same list was left out. The day before the next change and the day
// after the previous one have the answer given, and the days of change themselves do not.
func TestFlipsAndChangesComeTrue(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	r := enginetest.Seeded(3)
	var questions []engine.Question
	for n := range 120 {
		q := enginetest.Random(r, reg)
		if n%3 == 0 {
			q = nearHeadline(t, r)
		}
		q.Full = true
		questions = append(questions, q)
	}
	var flips, changes atomic.Int64
	var wait sync.WaitGroup
	for part := range slices.Chunk(questions, 30) {
		wait.Go(func() {
			for _, q := range part {
				d, err := s.Engine.Decide(context.Background(), reg, q)
				if err != nil {
					t.Error(err)
					return
				}
				flips.Add(int64(checkFlips(t, s, q, d)))
				changes.Add(int64(checkChanges(t, s, q, d)))
			}
		})
	}
	wait.Wait()
	if flips.Load() < 120 || changes.Load() < 80 {
		t.Errorf("only %d flips and %d changes seen: the questions are too dull", flips.Load(), changes.Load())
	}
}

// outcome asks again, from several goroutines at once.
// nearHeadline changes up to two things in a question that is permitted.
func nearHeadline(t *testing.T, r *rand.Rand) engine.Question {
	t.Helper()
	q := enginetest.Headline()
	for range r.IntN(3) {
		switch r.IntN(4) {
		case 0:
			q.Day = enginetest.Day(r)
		case 1:
			names := slices.Sorted(maps.Keys(q.Facts))
			q = q.With(names[r.IntN(len(names))], engine.Value{})
		case 2:
			names := slices.Sorted(maps.Keys(q.Facts))
			q = q.With(names[r.IntN(len(names))], engine.Truth(false))
		case 3:
			q.Selector = []string{"", "A22", "A30", "Z99"}[r.IntN(4)]
		}
	}
	return enginetest.Consistent(enginetest.Register(t).Snapshot(), q)
}

func checkFlips(t *testing.T, s enginetest.Shipped, q engine.Question, d engine.Decision) (count int) {
	t.Helper()
	reported := map[string]map[engine.Value]engine.Outcome{}
	for _, f := range d.Full.Flips {
		if reported[f.Fact] == nil {
			reported[f.Fact] = map[engine.Value]engine.Outcome{}
		}
		for i, v := range append([]engine.Value{f.To}, f.Alike...) {
			count++
			reported[f.Fact][v] = f.Outcome
			if i%9 != 0 { // of two hundred countries that are alike some
				continue
			}
			if got := s.Outcome(t, q.With(f.Fact, v)).Outcome; got != f.Outcome || got == d.Outcome {
				t.Errorf("flip %s=%s claims %s, gives %s (was %s)\n%+v", f.Fact, v, f.Outcome, got, d.Outcome, q)
			}
		}
	}
	reg := s.Register.Snapshot()
	for _, name := range readBy(s, d) {
		fact, _ := reg.Fact(name)
		for _, v := range enginetest.Others(fact, q.Fact(name)) {
			if got := s.Outcome(t, q.With(name, v)); got.Outcome != d.Outcome && len(got.Gaps) == 0 && reported[name][v] != got.Outcome {
				t.Errorf("%s=%s gives %s and was not reported\n%+v", name, v, got.Outcome, q)
			}
		}
	}
	return count
}

// readBy lists the facts that the clauses looked at read and the register leaves to the caller.
func readBy(s enginetest.Shipped, d engine.Decision) []string {
	decided := map[string]bool{}
	for _, f := range d.Facts {
		decided[f.Fact] = f.Source == "register"
	}
	names := map[string]bool{}
	for _, c := range d.Checks {
		clause, _ := s.Policies.Clause(c.Clause)
		for _, f := range clause.Facts {
			if !decided[f] && f != "role" {
				names[f] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(names))
}

func checkChanges(t *testing.T, s enginetest.Shipped, q engine.Question, d engine.Decision) (count int) {
	t.Helper()
	at := func(day engine.Day) string {
		plain := q
		plain.Day = day
		return enginetest.View(s.Outcome(t, plain))
	}
	same := enginetest.View(d)
	for _, c := range []struct {
		day    engine.Day
		inward int
	}{{d.Full.Next, -1}, {d.Full.Previous, 1}} {
		if c.day == "" {
			continue
		}
		count++
		if at(c.day) == same {
			t.Errorf("nothing changes on %s\n%+v", c.day, q)
		}
		if at(c.day.AddDays(c.inward)) != same {
			t.Errorf("the answer is another already beside %s\n%+v", c.day, q)
		}
	}
	return count
}

// Stepping through every day between two changes finds no change that was missed.
func TestNoChangeIsMissed(t *testing.T) {
	s := enginetest.Load(t)
	for _, supplier := range []string{"gemeente-utrecht", "politie-eenheid-midden-nederland"} {
		q := enginetest.Headline()
		q.Supplier, q.Role, q.Full = supplier, "burgemeester", true
		d := decide(t, s, q)
		q.Full = false
		for day := d.Full.Previous.AddDays(1); day < d.Full.Next; day = day.AddDays(1) {
			q.Day = day
			if enginetest.View(decide(t, s, q)) != enginetest.View(d) {
				t.Fatalf("%s: another answer between %s and %s", day, d.Full.Previous, d.Full.Next)
			}
		}
	}
}

func decide(t *testing.T, s enginetest.Shipped, q engine.Question) engine.Decision {
	t.Helper()
	d, err := s.Engine.Decide(context.Background(), s.Register.Snapshot(), q)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
