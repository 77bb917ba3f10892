package engine_test

import (
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
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
