package features_test

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine/change"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/mutation"
	"doelbinding/engine/policy/audit"
	"doelbinding/engine/scenario"
	"doelbinding/features"
	"doelbinding/policies"
)

// What takes long when everything is tried has a target of its own.
var everything = flag.Bool("all", false, "take all points, and measure and try again what was kept")

const (
	// leastNoticed is the part of all changes that differ which must be noticed, in thousandths.
	leastNoticed = 999
	// mostElsewhere is a ratchet: it only goes down. What is left still owes an example beside its clause.
	mostElsewhere = 9
)

func readFile(t *testing.T, name string) string {
	t.Helper()
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(src)
}

// No change of one thing in a clause, or in what clauses share, that opens something goes unnoticed by the tests and the scenarios, and few others
// do. What is as it was when its result was kept is left alone, unless everything is asked for.
func TestEveryChangeThatOpensSomethingIsNoticed(t *testing.T) {
	all, _, err := scenario.Read(features.FS)
	if err != nil {
		t.Fatal(err)
	}
	s := enginetest.Load(t)
	trials := mutation.Trials{
		Sources: policies.FS, Features: all, Around: mutation.Around(s.Register.Snapshot(), all),
		Now: change.Of(t.Context(), "nu", s.Policies, s.Register.Snapshot()),
		Suite: func(e *explain.Engine) scenario.Suite {
			return scenario.Suite{
				Driver: scenario.Direct(e), Register: s.Register.Snapshot(), Today: "2026-11-21",
				With: func(entries ...any) (scenario.Register, error) { return s.Register.With(entries...) },
			}
		},
	}
	h, err := trials.NewHasher(features.FS)
	if err != nil {
		t.Fatal(err)
	}
	results, err := mutation.Read(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	subjects, err := trials.Subjects()
	if n := len(s.Policies.Clauses()); err != nil || len(subjects) < n+20 {
		t.Fatal(subjects, err)
	}
	if !*everything { // all examples are run for each change of what clauses share: what was never tried is left to its own target
		subjects = slices.DeleteFunc(subjects, func(id string) bool { return audit.Shared(id) && results[id].Hash == "" })
	}
	t.Run("subjects", func(t *testing.T) {
		for _, id := range subjects {
			known[id] = true
			hash, err := h.Of(id)
			if err != nil {
				t.Fatal(err)
			}
			if results[id].Hash == hash && !*everything {
				continue
			}
			t.Run(id, func(t *testing.T) {
				outcomes, err := trials.Of(t.Context(), id, nil)
				if err != nil {
					t.Fatal(err)
				}
				results[id] = mutation.Of(hash, outcomes)
			})
		}
	})
	tried, alike, left := 0, 0, 0
	var elsewhere []string
	for clause, r := range results {
		if !known[clause] {
			t.Errorf("%s is in %s and there is no such thing", clause, mutation.File)
		}
		tried, alike, left = tried+r.Tried, alike+len(r.Alike)+len(r.Unproven), left+len(r.Left)
		for what, does := range r.Left {
			if does == mutation.Opens {
				t.Errorf("%s: %s: %s, and nothing notices", clause, what, does)
			}
		}
		for _, what := range r.Elsewhere {
			elsewhere = append(elsewhere, clause+" "+what)
		}
	}
	t.Logf("%d changes of %d clauses and shared rules, %d differ nowhere; %d of the others are not noticed, %d by scenarios of other clauses only", tried, len(results), alike, left, len(elsewhere))
	if 1000*(tried-alike-left) < leastNoticed*(tried-alike) {
		t.Errorf("%d of %d changes that differ are not noticed", left, tried-alike)
	}
	if n := len(elsewhere); n > mostElsewhere {
		slices.Sort(elsewhere)
		t.Errorf("%d changes are left to the scenarios of other clauses, at most %d may be:\n%s", n, mostElsewhere, strings.Join(elsewhere, "\n"))
	}
	if src, err := mutation.Write(results); *update && !t.Failed() && err == nil {
		if err := os.WriteFile(filepath.Join("../policies", mutation.File), src, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
