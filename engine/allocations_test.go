package engine_test

import (
	"context"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

// How often a decision allocates does not depend on the machine, so that a growth of it is found where a stopwatch finds nothing. Each bound is the
// count when it was last looked at (86, and 75,000 to 81,000) and a fifth more, since pools are emptied now and then; whoever needs more raises it here, and says why in the commit.
func TestDecisionsAllocateNoMoreThanTheyDid(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	full := enginetest.Headline()
	full.Full = true
	for name, of := range map[string]struct {
		q     engine.Question
		bound float64
	}{
		"plain": {enginetest.Headline(), 110},
		"full":  {full, 95_000},
	} {
		got := testing.AllocsPerRun(20, func() {
			if _, err := s.Engine.Decide(context.Background(), reg, of.q); err != nil {
				t.Error(err)
			}
		})
		if got > of.bound {
			t.Errorf("%s: %.0f allocations, of at most %.0f", name, got, of.bound)
		}
	}
}
