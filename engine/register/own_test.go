package register_test

import (
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/register"
)

const ownFacts = `# Wat wij vaststelden.

eerste:
  party: gemeente-utrecht
  facts: {opslagland: Nederland} # sinds de verhuizing
  source: besluit 1

# Over de tweede.
tweede: {party: gemeente-utrecht, purpose: inzage, facts: {grondslag: wettelijke-plicht}, source: besluit 2}
# Over de derde.
derde:
  party: gemeente-utrecht
  purpose: archief
  facts: {grondslag: wettelijke-plicht}
  source: besluit 3`

func TestAddingAndRemovingLeaveTheRestAsItIs(t *testing.T) {
	e := engine.Settled{ID: "vierde", Party: "gemeente-utrecht", Facts: map[string]engine.Value{"grondslag": engine.Text("toestemming"), "archieftermijn": engine.Number(7)},
		Period: engine.Period{From: "2024-01-01"}, Source: "een: \"bron\" # 4\nx", By: "true"}
	added, err := register.AddSettled([]byte(ownFacts), e)
	if err != nil || !strings.HasPrefix(string(added), ownFacts+"\nvierde:\n") {
		t.Fatalf("%v\n%s", err, added)
	}
	out, known, err := register.RemoveSettled(added, "vierde")
	if err != nil || !known || string(out) != ownFacts+"\n" {
		t.Errorf("%t %v\n%s", known, err, out)
	}
	out, known, err = register.RemoveSettled([]byte(ownFacts), "tweede")
	if want := strings.Replace(ownFacts, ownFacts[strings.Index(ownFacts, "# Over de tweede"):strings.Index(ownFacts, "# Over de derde")], "", 1); err != nil || !known || string(out) != want {
		t.Errorf("%t %v\n%s", known, err, out)
	}
	if out, known, err = register.RemoveSettled([]byte(ownFacts), "eerste"); err != nil || !known || !strings.HasPrefix(string(out), "# Wat wij vaststelden.\n\n") || strings.Contains(string(out), "verhuizing") {
		t.Errorf("%t %v\n%s", known, err, out)
	}
	if _, known, err := register.RemoveSettled([]byte(ownFacts), "vijfde"); known || err != nil {
		t.Errorf("%t %v", known, err)
	}
	for _, form := range []string{"{een: {}}", "- een", "een: {}\n...\n", "  een: {}\n"} {
		if out, err := register.AddSettled([]byte(form), e); err == nil {
			t.Errorf("%q became %q", form, out)
		}
	}
}

func TestMentionedGivesTheLongestNames(t *testing.T) {
	r, err := register.Load(shipped(t))
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"met de politie-eenheid Midden-Nederland en gemeente Almere": "politie-eenheid-midden-nederland gemeente-almere",
		"Ultimum BV, overeenkomst van 2021":                          "ultimum-bv",
		"niemand":                                                    "",
	} {
		var ids []string
		for _, f := range r.Snapshot().Mentioned(engine.KindParty, text) {
			ids = append(ids, f.ID)
		}
		got := map[string]bool{}
		for _, id := range ids {
			got[id] = true
		}
		wants := strings.Fields(want)
		if len(got) != len(wants) {
			t.Errorf("%q mentions %v", text, ids)
		}
		for _, id := range wants {
			if !got[id] {
				t.Errorf("%q mentions %v", text, ids)
			}
		}
	}
}
