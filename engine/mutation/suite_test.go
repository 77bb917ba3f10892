package mutation_test

import (
	"testing"

	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/scenario"
	"doelbinding/features"
)

func suite(s enginetest.Shipped, e *explain.Engine) scenario.Suite {
	return scenario.Suite{
		Driver: scenario.Direct(e), Register: s.Register.Snapshot(), Today: "2026-11-21",
		With: func(entries ...any) (scenario.Register, error) { return s.Register.With(entries...) },
	}
}

// failing runs the examples of a clause.
func failing(t *testing.T, s enginetest.Shipped, e *explain.Engine, clause string) (n int) {
	t.Helper()
	all, _, err := scenario.Read(features.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range all {
		if f.Clause == clause {
			suite(s, e).Run([]scenario.Feature{f}, func(r scenario.Result) {
				if !r.Passed() {
					n++
				}
			})
		}
	}
	return n
}
