package engine_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

// More facts only settle: a fact added never overturns a permitted or forbidden, presumptions and conflicts with the register apart.
func TestMoreFactsOnlySettle(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	r := enginetest.Seeded(5)
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
			if got := s.Outcome(t, more); len(got.Gaps) == 0 && len(got.Conflicts) == 0 && got.Outcome != d.Outcome {
				t.Fatalf("%s became %s\nfirst: %+v\nthen:  %+v\n%s\n%s", d.Outcome, got.Outcome, q, more, enginetest.View(d), enginetest.View(got))
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
		if err != nil || fmt.Sprintf("%+v", again.Full) != fmt.Sprintf("%+v", first.Full) || enginetest.View(again) != enginetest.View(first) {
			t.Fatalf("the same question has another answer: %v", err)
		}
	}
}
