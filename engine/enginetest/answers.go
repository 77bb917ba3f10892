package enginetest

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"doelbinding/engine"
)

// Seeded returns numbers that are the same in every run.
func Seeded(n uint64) *rand.Rand { return rand.New(rand.NewPCG(n, n)) }

// View is what must differ for an answer to be another: outcome, checks and citations.
func View(d engine.Decision) string {
	s := string(d.Outcome)
	for _, c := range d.Checks {
		s += fmt.Sprintf("|%s %s %v %v %v", c.Clause, c.State, c.Citations, c.Missing, c.Presumed)
	}
	return s
}

// Others returns what a fact could be instead of what it is, or some of that where there is much.
func Others(f engine.Fact, now engine.Value) (out []engine.Value) {
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

// Outcome decides a question, which must not fail; one that contradicts itself is given an outcome of its own.
func (s Shipped) Outcome(t testing.TB, q engine.Question) engine.Decision {
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
