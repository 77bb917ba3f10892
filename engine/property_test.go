package engine_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

func seeded(n uint64) *rand.Rand { return rand.New(rand.NewPCG(n, n)) }

// view is what must differ for an answer to be another: outcome, checks and citations.
func view(d engine.Decision) string {
	s := string(d.Outcome)
	for _, c := range d.Checks {
		s += fmt.Sprintf("|%s %s %v %v %v", c.Clause, c.State, c.Citations, c.Missing, c.Presumed)
	}
	return s
}

// Every flip that is reported comes true, and no single change from the same list was left out. The day before the next change and the day
// after the previous one have the answer given, and the days of change themselves do not.
func TestFlipsAndChangesComeTrue(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	r := seeded(3)
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
func outcome(t *testing.T, s enginetest.Shipped, q engine.Question) engine.Decision {
	t.Helper()
	q.Full = false
	d, err := s.Engine.Decide(context.Background(), s.Register.Snapshot(), q)
	if against := (*engine.ContradictionError)(nil); errors.As(err, &against) {
		d.Gaps = []engine.Gap{{Hint: "contradiction"}} // no answer to compare
	} else if err != nil {
		t.Error(err)
	}
	return d
}

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
			if got := outcome(t, s, q.With(f.Fact, v)).Outcome; got != f.Outcome || got == d.Outcome {
				t.Errorf("flip %s=%s claims %s, gives %s (was %s)\n%+v", f.Fact, v, f.Outcome, got, d.Outcome, q)
			}
		}
	}
	reg := s.Register.Snapshot()
	for _, name := range readBy(s, d) {
		fact, _ := reg.Fact(name)
		for _, v := range othersOf(fact, q.Fact(name)) {
			if got := outcome(t, s, q.With(name, v)); got.Outcome != d.Outcome && len(got.Gaps) == 0 && reported[name][v] != got.Outcome {
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

func othersOf(f engine.Fact, now engine.Value) (out []engine.Value) {
	switch f.Type {
	case engine.TypeBoolean:
		out = []engine.Value{engine.Truth(true), engine.Truth(false)}
	case engine.TypeEnum, engine.TypeCountry:
		step := max(1, len(f.Values)/25) // of two hundred countries some, on both sides of every list
		for i := 0; i < len(f.Values); i += step {
			out = append(out, engine.Text(f.Values[i]))
		}
	case engine.TypeCode:
		for _, c := range []string{"A10", "A20", "A21", "A22", "A30", "A34", "B72", "E391", "M134"} {
			out = append(out, engine.Text(c))
		}
	}
	out = append(out, engine.Value{})
	return slices.DeleteFunc(out, func(v engine.Value) bool { return v == now })
}

func checkChanges(t *testing.T, s enginetest.Shipped, q engine.Question, d engine.Decision) (count int) {
	t.Helper()
	at := func(day engine.Day) string {
		plain := q
		plain.Day = day
		return view(outcome(t, s, plain))
	}
	same := view(d)
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
			if view(decide(t, s, q)) != view(d) {
				t.Fatalf("%s: another answer between %s and %s", day, d.Full.Previous, d.Full.Next)
			}
		}
	}
}

// More facts only settle: a fact added never overturns a permitted or forbidden, presumptions and conflicts with the register apart.
func TestMoreFactsOnlySettle(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	r := seeded(5)
	settled, added := 0, 0
	for range 2000 {
		q := enginetest.Random(r, reg)
		d := decide(t, s, q)
		if d.Outcome != engine.Permitted && d.Outcome != engine.Forbidden {
			continue
		}
		settled++
		presumed := map[string]bool{}
		for _, a := range d.Assumed {
			presumed[a.What] = true
		}
		for range 2 {
			more := q
			for _, f := range reg.Facts() {
				name := f.Name
				if q.Fact(name).Known() || presumed[name] || r.IntN(2) == 0 {
					continue
				}
				v := completion(r, reg, f)
				if v.Known() {
					more = more.With(name, v)
					added++
				}
			}
			if got := outcome(t, s, more); len(got.Gaps) == 0 && len(got.Conflicts) == 0 && got.Outcome != d.Outcome {
				t.Fatalf("%s became %s\nfirst: %+v\nthen:  %+v\n%s\n%s", d.Outcome, got.Outcome, q, more, view(d), view(got))
			}
		}
	}
	if settled < 500 || added < 5000 {
		t.Errorf("only %d settled questions and %d facts added", settled, added)
	}
}

// completion gives what was not said; role and selector too, for they are facts.
func completion(r *rand.Rand, reg interface {
	Roles() []engine.Role
	Codes() []engine.Code
}, f engine.Fact) engine.Value {
	switch f.Type {
	case engine.TypeRole:
		return engine.Text(reg.Roles()[r.IntN(len(reg.Roles()))].ID)
	case engine.TypeCode:
		return engine.Text(reg.Codes()[r.IntN(len(reg.Codes()))].ID)
	case engine.TypeBoolean:
		return engine.Truth(r.IntN(2) == 0)
	case engine.TypeDate:
		return engine.Text(string(enginetest.Day(r)))
	case engine.TypeEnum, engine.TypeCountry:
		return engine.Text(f.Values[r.IntN(len(f.Values))])
	}
	return engine.Value{}
}

func TestDecideIsPure(t *testing.T) {
	s := enginetest.Load(t)
	q := enginetest.Headline()
	q.Full = true
	first := decide(t, s, q)
	for range 5 {
		again, err := s.Engine.Decide(context.Background(), s.Register.Snapshot(), q)
		if err != nil || fmt.Sprintf("%+v", again.Full) != fmt.Sprintf("%+v", first.Full) || view(again) != view(first) {
			t.Fatalf("the same question has another answer: %v", err)
		}
	}
}
