package wire_test

import (
	"bytes"
	"context"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/language"
	"doelbinding/engine/wire"
)

// What answers have in common is written once. An answer is the same as when all of it is written, in both languages, and when many ask at once.
func TestPartsOfAnswersAreWrittenAsTheWhole(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	r := rand.New(rand.NewPCG(6, 6))
	var wait sync.WaitGroup
	for range 400 {
		q := enginetest.Consistent(reg, enginetest.Random(r, reg))
		for range 3 { // the second finds what the first left
			wait.Go(func() {
				d, err := s.Engine.Decide(context.Background(), reg, q)
				if err != nil {
					return // it contradicts itself
				}
				for _, l := range []language.Language{language.Dutch, language.English} {
					said := d.In(l, reg)
					fresh := said
					fresh.Checks, fresh.Citations = slices.Clone(said.Checks), slices.Clone(said.Citations)
					got, errGot := wire.Encode(said, s.Policies, 0)
					want, errWant := wire.Encode(fresh, s.Policies, 0)
					if errGot != nil || errWant != nil || !bytes.Equal(got, want) {
						t.Errorf("%s %v, want %s %v", got, errGot, want, errWant)
					}
				}
			})
		}
	}
	wait.Wait()
}

// Decisions that are told alike share their lists, and what is told of one is not told of another.
func TestDecisionsShareWhatIsToldAlike(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	ask := func(q engine.Question) engine.Decision {
		d, err := s.Engine.Decide(context.Background(), reg, q)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	q := enginetest.Headline()
	for range 40 { // of what is seldom found again little is kept at first
		ask(q)
	}
	one, two := ask(q), ask(q)
	if &one.Checks[0] != &two.Checks[0] || &one.Citations[0] != &two.Citations[0] {
		t.Error("two answers to one question are told twice")
	}
	if one.Checks = append(one.Checks, engine.Check{Clause: "x"}); &one.Checks[0] == &two.Checks[0] {
		t.Error("what is appended to one list lands in another's")
	}
	q.Day = q.Day.AddDays(1)
	if three := ask(q); &three.Citations[0] == &two.Citations[0] {
		t.Error("another day is cited by the first")
	}
}
