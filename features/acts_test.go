package features_test

import (
	"context"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/scenario"
	"doelbinding/features"
)

// witness notes which outcomes each act had.
type witness struct {
	scenario.Driver
	seen map[string]map[engine.Outcome]bool
}

func (w witness) Decide(ctx context.Context, reg scenario.Register, q engine.Question) (engine.Decision, error) {
	d, err := w.Driver.Decide(ctx, reg, q)
	if w.seen[q.Action] == nil {
		w.seen[q.Action] = map[engine.Outcome]bool{}
	}
	w.seen[q.Action][d.Outcome] = true
	return d, err
}

// An act that no scenario permits, or that none refuses, is a word without law behind it.
func TestEveryActIsPermittedAndRefusedSomewhere(t *testing.T) {
	all, _, err := scenario.Read(features.FS)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]map[engine.Outcome]bool{}
	s := suite(t, func(e *explain.Engine) scenario.Driver { return witness{scenario.Direct(e), seen} })
	s.Run(all, func(scenario.Result) {})
	for _, act := range enginetest.Register(t).Snapshot().Actions() {
		for _, want := range []engine.Outcome{engine.Permitted, engine.Forbidden} {
			if !seen[act.ID][want] {
				t.Errorf("no scenario in which %s is %s", act.ID, want)
			}
		}
	}
}
