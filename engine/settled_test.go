package engine_test

import (
	"context"
	"io/fs"
	"testing"
	"testing/fstest"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/processing"
	"doelbinding/engine/register"
	"doelbinding/policies"
)

func usedAs(d engine.Decision, fact string) engine.FactUsed {
	for _, f := range d.Facts {
		if f.Fact == fact {
			return f
		}
	}
	return engine.FactUsed{}
}

// What statute settles is not asked: the answer says on what it rests, a caller that says otherwise is contradicted, and before it was so it is
// asked again.
func TestWhatIsSettledIsNotAsked(t *testing.T) {
	s := enginetest.Load(t)
	woz := engine.Question{Party: "gemeente-leeuwarden", Role: "afdeling-belastingen", Action: "gebruiken", Purpose: "woz-waardering",
		Field: "leeuwarden/woz-waarde", Day: "2024-02-01", Asked: "2026-11-26", Facts: map[string]engine.Value{}}
	d := decide(t, s, woz)
	if f := usedAs(d, "doel_is_gemeentelijke_taak"); !d.Permitted() || f.Source != engine.HowSettled || f.Origin == "" {
		t.Errorf("%s %+v", d.Outcome, f)
	}
	d = decide(t, s, woz.With("doel_is_gemeentelijke_taak", engine.Truth(false)))
	if len(d.Conflicts) != 1 || d.Conflicts[0].Fact != "doel_is_gemeentelijke_taak" {
		t.Errorf("a different claim: %+v", d.Conflicts)
	}
	other := woz
	other.Purpose = "personeelsbeoordeling"
	if f := usedAs(decide(t, s, other), "doel_is_gemeentelijke_taak"); f.Fact != "" {
		t.Errorf("settled for another purpose: %+v", f)
	}
}

// What the question already says is read from it, says where, and is refused when it says so and not so.
func TestWhatTheQuestionTellsIsRead(t *testing.T) {
	s := enginetest.Load(t)
	bank := engine.Question{Party: "gemeente-leeuwarden", Role: "consulent-jeugd", Action: "gebruiken", Purpose: "leerlingenvervoer",
		Field: "leeuwarden/bankgegevens-ouder", Day: "2024-02-01", Asked: "2026-11-26", Facts: map[string]engine.Value{"vergoeding": engine.Truth(true)}}
	d := decide(t, s, bank)
	if f := usedAs(d, "betrokkene_jeugd"); f.Value != engine.Text("ouder") || f.Source != engine.HowDerived || f.Origin != bank.Field {
		t.Errorf("%+v", f)
	}
	against := engine.Contradictions(s.Register.Snapshot(), bank.With("betrokkene_jeugd", engine.Text("kind")))
	if len(against) != 1 || against[0].Other != "field" {
		t.Errorf("%+v", against)
	}
	young := engine.Question{Party: "betrokkene", Action: "inzien", Field: "leiden/naam", Day: "2024-02-01", Asked: "2026-11-26",
		Facts: map[string]engine.Value{"eigen_gegevens": engine.Truth(true), "leeftijd": engine.Number(12)}}
	if f := usedAs(decide(t, s, young), "betrokkene_jonger_dan_16"); f.Value != engine.Truth(true) || f.Origin != "leeftijd" {
		t.Errorf("%+v", f)
	}
}

// withOwn gives what is shipped, with entries of an operator's own.
func withOwn(t *testing.T, settled string) enginetest.Shipped {
	t.Helper()
	s := enginetest.Load(t)
	shipped, err := fs.Sub(policies.FS, "register")
	if err != nil {
		t.Fatal(err)
	}
	s.Register, err = register.Load(register.Source{Name: "register", FS: shipped},
		register.Source{Name: "own", FS: fstest.MapFS{"settled/data.yaml": {Data: []byte(settled)}}, Operator: true, Protected: func(string) bool { return false }})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Of two entries the one for the narrower purpose counts, whatever their order; so it does in the register of processing.
func TestTheNarrowerPurposeCounts(t *testing.T) {
	s := withOwn(t, `
a-wide: {party: gemeente-leeuwarden, purpose: belastingheffing, facts: {grondslag: wettelijke-plicht, opslagland: Nederland}, source: besluit 1}
b-narrow: {party: gemeente-leeuwarden, purpose: woz-waardering, facts: {grondslag: wettelijke-taak}, source: besluit 2}
`)
	reg := s.Register.Snapshot()
	q := engine.Question{Party: "gemeente-leeuwarden", Action: "gebruiken", Purpose: "woz-waardering", Field: "leeuwarden/woz-waarde", Day: "2024-02-01", Asked: "2026-11-26",
		Facts: map[string]engine.Value{}}
	d, err := s.Engine.Decide(context.Background(), reg, q)
	if err != nil {
		t.Fatal(err)
	}
	if f := usedAs(d, "grondslag"); f.Value != engine.Text("wettelijke-taak") || f.Origin != "besluit 2" {
		t.Errorf("%+v", f)
	}
	party, _ := reg.Party("gemeente-leeuwarden")
	purpose, _ := reg.Purpose("woz-waardering")
	got := map[string]string{}
	for _, e := range processing.SettledFor(reg, party, purpose, "2024-02-01") {
		for name, v := range e.Facts {
			if got[name] != "" {
				t.Errorf("%s twice", name)
			}
			got[name] = v.String() + " " + e.ID
		}
	}
	if got["grondslag"] != "wettelijke-taak b-narrow" || got["opslagland"] != "Nederland a-wide" || got["doel_is_gemeentelijke_taak"] != "ja woz" {
		t.Errorf("%v", got)
	}
}

// A field for which something is settled is not like the others of its dataset.
func TestAFieldWithAFactOfItsOwnIsToldApart(t *testing.T) {
	s := withOwn(t, "a: {party: gemeente-leeuwarden, field: leeuwarden/geslacht, facts: {ander_doel: true}, source: besluit 1}\n")
	q := engine.Question{Party: "gemeente-leeuwarden", Action: "gebruiken", Purpose: "woz-waardering", Day: "2024-02-01", Asked: "2026-11-26", Facts: map[string]engine.Value{}}
	_, fields, err := s.Engine.Alike(s.Register.Snapshot(), q, "leeuwarden")
	if err != nil {
		t.Fatal(err)
	}
	for _, group := range fields {
		for _, f := range group {
			if f == "geslacht" && len(group) > 1 {
				t.Errorf("geslacht is like %v", group)
			}
		}
	}
}
