package engine_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

// Every relation that the register declares, broken on purpose in a question, is refused: no fact's relation can be broken into a yes. What is
// on the bound is not broken.
func TestNoRelationCanBeBroken(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	broken := map[string]int{}
	for _, f := range reg.Facts() {
		for kind, cases := range breaking(f) {
			for _, c := range cases {
				broken[kind]++
				q := engine.Question{Party: "betrokkene", Action: "inzien", Field: "dagmonitor/postcode", Day: "2018-04-09", Asked: "2026-11-26", Facts: c.facts}
				if c.field != "" {
					q.Field = c.field
				}
				d, err := s.Engine.Decide(context.Background(), reg, q)
				against := (*engine.ContradictionError)(nil)
				if errors.As(err, &against) != c.refused || d.Permitted() {
					t.Errorf("%s of %s: %v, %v", kind, f.Name, c.facts, err)
				}
				if c.refused && !slices.ContainsFunc(engine.Contradictions(reg, q), func(x engine.Contradiction) bool { return x.One == "facts."+f.Name && x.Other != "" && x.Why != "" }) {
					t.Errorf("%s of %s does not say which two: %v", kind, f.Name, engine.Contradictions(reg, q))
				}
			}
		}
	}
	for _, kind := range []string{"implies", "excludes", "fields", "before", "after", "below"} {
		if broken[kind] == 0 {
			t.Errorf("no fact declares %s", kind)
		}
	}
}

type broken struct {
	facts   map[string]engine.Value
	field   string
	refused bool
}

// breaking gives for each relation of a fact a question that breaks it, and one just beside that.
func breaking(f engine.Fact) map[string][]broken {
	out := map[string][]broken{}
	add := func(kind string, refused bool, field string, facts map[string]engine.Value) {
		out[kind] = append(out[kind], broken{facts, field, refused})
	}
	if r := f.Relations.Implies; len(r) > 0 {
		facts := map[string]engine.Value{f.Name: engine.Truth(true)}
		for _, name := range r {
			facts[name] = engine.Truth(false)
		}
		add("implies", true, "", facts)
	}
	for _, other := range f.Relations.Excludes {
		add("excludes", true, "", map[string]engine.Value{f.Name: engine.Truth(true), other: engine.Truth(true)})
		add("excludes", false, "", map[string]engine.Value{f.Name: engine.Truth(true), other: engine.Truth(false)})
	}
	for _, field := range f.Relations.Fields {
		add("fields", true, field, map[string]engine.Value{f.Name: engine.Truth(true)})
		add("fields", false, field, map[string]engine.Value{f.Name: engine.Truth(false)})
	}
	for _, name := range f.Relations.NotBefore {
		facts := func(day string) map[string]engine.Value {
			out := map[string]engine.Value{f.Name: engine.Text(day)}
			if name != "convenant-midden-nederland.from" {
				out[name] = engine.Text("2017-03-01")
			}
			return out
		}
		add("before", true, "", facts("2017-02-28"))
		add("before", false, "", facts("2017-03-01"))
	}
	for _, name := range f.Relations.NotAfter {
		if name == engine.TimeMember {
			add("after", true, "", map[string]engine.Value{f.Name: engine.Text("2018-04-10")})
			add("after", false, "", map[string]engine.Value{f.Name: engine.Text("2018-04-09")})
		}
	}
	for _, b := range f.Relations.Below {
		add("below", true, "", map[string]engine.Value{f.Name: engine.Number(b.Limit), b.Fact: engine.Truth(true)})
		add("below", false, "", map[string]engine.Value{f.Name: engine.Number(b.Limit - 1), b.Fact: engine.Truth(true)})
		add("below", true, "", map[string]engine.Value{f.Name: engine.Number(b.Limit - 1), b.Fact: engine.Truth(false)})
	}
	return out
}

// A day that lies in the future of the day judged bounds the days on which an answer holds, and an explanation does not look beyond it.
func TestNoAnswerHoldsOnADayThatContradictsIt(t *testing.T) {
	s := enginetest.Load(t)
	q := enginetest.Headline()
	q.Facts["verstrekt_op"] = engine.Text("2018-04-02")
	_, span, err := s.Engine.Span(context.Background(), s.Register.Snapshot(), q)
	if err != nil || span.From < "2018-04-02" {
		t.Errorf("%v, %v", span, err)
	}
	q.Full = true
	if d := decide(t, s, q); d.Full.Previous != "" && d.Full.Previous < "2018-04-02" {
		t.Errorf("changes on %s", d.Full.Previous)
	}
}
