package explain_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

// Of questions that are said to be alike one is asked in a search, and its answer is given for all: so all must have it.
func TestQuestionsThatAreAlikeComeToTheSame(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	r := rand.New(rand.NewPCG(8, 1))
	compared, different := 0, map[engine.Outcome]int{}
	for range 70 {
		q := enginetest.Random(r, reg)
		variants := []engine.Question{}
		for _, p := range reg.Parties() {
			next := q
			next.Party = p.ID
			variants = append(variants, next)
		}
		for _, f := range reg.Fields() {
			next := q
			next.Field = f.ID
			variants = append(variants, next)
		}
		for _, p := range reg.Purposes() {
			next := q
			next.Purpose = p.ID
			variants = append(variants, next)
		}
		groups := map[string][]engine.Question{}
		for _, v := range variants {
			key, err := s.Engine.Likeness(reg, v)
			if gap := (*engine.GapError)(nil); errors.As(err, &gap) {
				continue
			} else if err != nil {
				t.Fatal(err)
			}
			groups[key] = append(groups[key], v)
		}
		for range 3 {
			for _, group := range groups { // any group, in the order of a map
				if len(group) < 2 {
					continue
				}
				a, b := group[r.IntN(len(group))], group[r.IntN(len(group))]
				if a.Party == b.Party && a.Field == b.Field && a.Purpose == b.Purpose {
					continue
				}
				x, errX := s.Engine.Decide(context.Background(), reg, a)
				y, errY := s.Engine.Decide(context.Background(), reg, b)
				if against := (*engine.ContradictionError)(nil); errors.As(errX, &against) && errors.As(errY, &against) {
					continue
				}
				if errX != nil || errY != nil || x.Outcome != y.Outcome {
					t.Fatalf("%s %v\n%+v\n%s %v\n%+v", x.Outcome, errX, a, y.Outcome, errY, b)
				}
				compared++
				different[x.Outcome]++
				break
			}
		}
	}
	t.Logf("compared %d pairs: %v", compared, different)
	if compared < 150 || len(different) < 3 {
		t.Errorf("compared %d pairs only: %v", compared, different)
	}
}
