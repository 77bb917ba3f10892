package policy_test

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy"
)

// For every clause and every question it can tell apart: exactly one check if a gate holds and the clause is in force, none otherwise, with a
// citation of that day, and the same from the engine as from stock OPA. This is the net under every way in which Rego can fall silent.
func TestEveryQuestionAClauseCanTellApart(t *testing.T) {
	s := enginetest.Load(t)
	facts := map[string]engine.Fact{}
	for _, f := range s.Register.Snapshot().Facts() {
		facts[f.Name] = f
	}
	for _, c := range s.Policies.Clauses() {
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			space := spaceOf(t, c, facts)
			path := "data.clauses." + strings.ReplaceAll(c.ID, "/", ".")
			ask := stock(t, fmt.Sprintf("{`checks`: %s.checks, `gates`: [g | some g in [%s]]}", path, strings.Join(gatesOf(path, space.gates), ", ")))
			seen := map[engine.State]int{}
			cases := 0
			try := func(in engine.Input) (gate string) {
				cases++
				ours, err := s.Policies.Checks(context.Background(), in, []string{c.ID})
				if err != nil {
					t.Fatal(err)
				}
				var theirs struct {
					Checks json.RawMessage
					Gates  []bool
				}
				if err := json.Unmarshal([]byte(ask(policy.Input(in))), &theirs); err != nil {
					t.Fatal(err)
				}
				want := 0
				if slices.Contains(theirs.Gates, true) && c.Valid.Contains(in.Day) {
					want = 1
				}
				if len(ours) != want {
					t.Fatalf("%d checks, want %d\n%+v", len(ours), want, in)
				}
				if same := checksOf(t, theirs.Checks); !alike(same, ours) {
					t.Fatalf("stock OPA differs\nours:   %+v\ntheirs: %+v\n%+v", ours, same, in)
				}
				for _, k := range ours {
					seen[k.State]++
					if len(k.Citations) == 0 || k.Clause != c.ID {
						t.Fatalf("check without citation or of another clause: %+v", k)
					}
				}
				if want == 0 {
					seen[""]++
					return ""
				}
				return space.gates[slices.Index(theirs.Gates, true)]
			}
			bases := map[string]engine.Input{}
			space.eachGate(func(in engine.Input) {
				if gate := try(in); gate != "" {
					bases[gate] = in
				}
			})
			for _, in := range bases {
				space.eachElement(in, func(in engine.Input) { try(in) })
			}
			t.Logf("%d questions: %v", cases, seen)
			if len(bases) != len(space.gates) || seen[engine.Met]+seen[engine.Violated] == 0 || seen[""] == 0 {
				t.Errorf("the space is too small: %v", seen)
			}
		})
	}
}

func gatesOf(path string, gates []string) (out []string) {
	for _, g := range gates {
		out = append(out, fmt.Sprintf("object.get(%s, `%s`, false)", path, g))
	}
	return out
}

func checksOf(t *testing.T, raw json.RawMessage) []engine.Check {
	t.Helper()
	f, err := policy.Findings([]byte(`{"outcome":"permitted","checks":` + string(raw) + `}`))
	if err != nil {
		t.Fatal(err)
	}
	return f.Checks
}

// alike compares what is written of checks: a list that is absent and one that is empty are the same.
func alike(a, b []engine.Check) bool {
	return reflect.DeepEqual(a, b) || fmt.Sprintf("%+v", a) == fmt.Sprintf("%+v", b)
}
