package policy_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/policytest"
	"doelbinding/engine/policy/space"
	"doelbinding/policies"
)

var everything = flag.Bool("all", false, "ask every question a clause can tell apart, however many")

// An ordinary run looks through so many questions of a clause, always the same, and asks stock OPA so many of each act and each thing
// that it says of it, and so many that it does not speak about. make enumerate asks them all.
const (
	lookedThrough = 1000
	spokenOf      = 2
	notSpokenOf   = 10
)

// For every clause and every question it can tell apart: exactly one check if a gate holds and the clause is in force, none otherwise, with a
// citation of that day, and the same from the engine, from a clause planned by itself, and from stock OPA. This is the net under every way in
// which Rego can fall silent, and under the check tables.
func TestEveryQuestionAClauseCanTellApart(t *testing.T) {
	s := enginetest.Load(t)
	spaces := space.All(s.Register.Snapshot(), s.Policies)
	for _, c := range s.Policies.Clauses() {
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			gates := gateNames(t, c.ID)
			path := "data.clauses." + strings.ReplaceAll(c.ID, "/", ".")
			ask := policytest.Stock(t, fmt.Sprintf("{`checks`: %s.checks, `gates`: [g | some g in [%s]]}", path, strings.Join(gatesOf(path, gates), ", ")))
			alone := s.Policies.Asker(t.Context(), c.ID)
			seen, held := map[engine.State]int{}, map[string]bool{}
			cases := 0
			try := func(cell space.Cell) bool {
				cases++
				in := cell.Input
				ours, err := s.Policies.Checks(context.Background(), in, []string{c.ID})
				if err != nil {
					t.Fatal(err)
				}
				planned, err := alone.Checks(t.Context(), in, cell.OnlyFacts)
				if err != nil || !alike(planned, ours) {
					t.Fatalf("by itself the clause says another thing: %+v %v, %+v\n%+v", planned, err, ours, in)
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
					return true
				}
				for i, holds := range theirs.Gates {
					if holds {
						held[gates[i]] = true
					}
				}
				return true
			}
			if *everything {
				spaces[c.ID].Each(try)
			} else {
				spoken, silent := map[string]int{}, 0
				spaces[c.ID].Sample(lookedThrough, func(cell space.Cell) bool {
					found, err := alone.Checks(t.Context(), cell.Input, false)
					if err != nil {
						t.Fatal(err)
					}
					if len(found) == 0 {
						silent++
						return silent > notSpokenOf || try(cell)
					}
					kind := cell.Input.Action + " " + string(found[0].State)
					spoken[kind]++
					return spoken[kind] > spokenOf || try(cell)
				})
			}
			t.Logf("%d questions: %v", cases, seen)
			if len(held) != len(gates) || seen[engine.Met]+seen[engine.Violated] == 0 || seen[""] == 0 {
				t.Errorf("the space is too small: %v, gates %v of %v", seen, held, gates)
			}
		})
	}
}

// gateNames gives the gates of a clause.
func gateNames(t *testing.T, id string) (out []string) {
	t.Helper()
	file := "clauses/" + id + "/" + id[strings.Index(id, "/")+1:] + ".rego"
	src, err := policies.FS.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	m, err := ast.ParseModuleWithOpts(file, string(src), ast.ParserOptions{ProcessAnnotation: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range m.Rules {
		if r.Head.Ref().String() == "checks" {
			out = append(out, r.Body[0].String())
		}
	}
	return out
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
