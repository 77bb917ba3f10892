package policy_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/policytest"
)

// extra is a whole clause that a test adds to the shipped ones.
func extra(name, from, dataset string) string {
	return strings.NewReplacer("NAME", name, "FROM", from, "DATASET", dataset).Replace(`# METADATA
# title: Artikel 1, proef
# description: Een bepaling voor een proef.
# labels:
#   clause: proef/NAME
# custom:
#   effect: prohibition
#   side: processing
#   valid_from: "FROM"
#   citations:
#     - {id: "avg:6:1:e", from: "FROM"}
#   source: proef
#   signed: null
package clauses.proef.NAME

import data.lib.check
import data.lib.fact

checks contains check.of(rego.metadata.chain(), fact.holds("op_maat")) if _applies

_applies if {
	input.action.id in {"gebruiken", "ontvangen"}
	input.field.dataset == "DATASET"
}
`)
}

func withClauses(fsys fstest.MapFS, clauses map[string]string) fstest.MapFS {
	for name, src := range clauses {
		fsys["clauses/proef/"+name+"/"+name+".rego"] = &fstest.MapFile{Data: []byte(src)}
	}
	return fsys
}

// unrelated is the shipped policies with n more clauses about other datasets.
func unrelated(t testing.TB, n int) *policy.Policies {
	more := map[string]string{}
	for i := range n {
		name := fmt.Sprintf("p%d", i)
		more[name] = extra(name, "2008-01-01", fmt.Sprintf("ander-%d", i))
	}
	return policytest.Load(t, withClauses(policytest.Shipped(t), more))
}

func TestUnrelatedClausesAreNotAsked(t *testing.T) {
	s := enginetest.Load(t)
	in, err := s.Engine.Input(s.Register.Snapshot(), enginetest.Headline())
	if err != nil {
		t.Fatal(err)
	}
	few, many := s.Policies.Candidates(in), unrelated(t, 200).Candidates(in)
	if len(few) == 0 || fmt.Sprint(few) != fmt.Sprint(many) {
		t.Errorf("%d clauses are asked of the shipped ones, %d with 200 others added", len(few), len(many))
	}
	in.Dataset = "ander-7"
	if got := fmt.Sprint(unrelated(t, 200).Candidates(in)); !strings.Contains(got, "proef/p7 ") && !strings.Contains(got, "proef/p7]") {
		t.Errorf("the clause about this dataset is not asked: %s", got)
	}
}

// A clause that the law has announced is silent until its day, and the answer of today names that day as one on which it changes.
func TestAnAnnouncedClauseSpeaksFromItsDay(t *testing.T) {
	p := policytest.Load(t, withClauses(policytest.Shipped(t), map[string]string{"aangekondigd": extra("aangekondigd", "2030-07-01", "politiegegevens")}))
	reg := enginetest.Register(t).Snapshot()
	e := explain.New(p)
	q := engine.Question{
		Party: "gemeente-utrecht", Role: "burgemeester", Action: "ontvangen", Purpose: "handhaving-openbare-orde",
		Field: "politiegegevens/casusgegevens", Day: "2026-11-21", Asked: "2026-11-21", Full: true,
	}.With("behoeft_burgemeester", engine.Truth(true)).With("nodig_voor_taak", engine.Truth(true)).With("op_maat", engine.Truth(false))
	for day, want := range map[engine.Day]engine.Outcome{"2026-11-21": engine.Permitted, "2030-06-30": engine.Permitted, "2030-07-01": engine.Forbidden} {
		q.Day = day
		d, err := e.Decide(context.Background(), reg, q)
		if err != nil {
			t.Fatal(err)
		}
		if d.Outcome != want || d.Announced != (day > q.Asked) {
			t.Errorf("%s: %s, announced %v", day, d.Outcome, d.Announced)
		}
		if day == q.Asked && d.Full.Next != "2030-07-01" {
			t.Errorf("the next change is on %s", d.Full.Next)
		}
	}
}

func BenchmarkUnrelated(b *testing.B) {
	s := enginetest.Load(b)
	in, err := s.Engine.Input(s.Register.Snapshot(), enginetest.Headline())
	if err != nil {
		b.Fatal(err)
	}
	for _, n := range []int{0, 200} {
		evaluated := unrelated(b, n)
		planned, err := evaluated.Planned(context.Background())
		if err != nil {
			b.Fatal(err)
		}
		for how, p := range map[string]*policy.Policies{"evaluated": evaluated, "planned": planned} {
			b.Run(fmt.Sprint(how, " ", n), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := p.Evaluate(context.Background(), in); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
