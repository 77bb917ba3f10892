package own_test

import (
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/register/own"
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
	added, err := own.Add([]byte(ownFacts), e)
	if err != nil || !strings.HasPrefix(string(added), ownFacts+"\nvierde:\n") {
		t.Fatalf("%v\n%s", err, added)
	}
	out, known, err := own.Remove(added, "vierde")
	if err != nil || !known || string(out) != ownFacts+"\n" {
		t.Errorf("%t %v\n%s", known, err, out)
	}
	out, known, err = own.Remove([]byte(ownFacts), "tweede")
	if want := strings.Replace(ownFacts, ownFacts[strings.Index(ownFacts, "# Over de tweede"):strings.Index(ownFacts, "# Over de derde")], "", 1); err != nil || !known || string(out) != want {
		t.Errorf("%t %v\n%s", known, err, out)
	}
	if out, known, err = own.Remove([]byte(ownFacts), "eerste"); err != nil || !known || !strings.HasPrefix(string(out), "# Wat wij vaststelden.\n\n") || strings.Contains(string(out), "verhuizing") {
		t.Errorf("%t %v\n%s", known, err, out)
	}
	if _, known, err := own.Remove([]byte(ownFacts), "vijfde"); known || err != nil {
		t.Errorf("%t %v", known, err)
	}
	for _, form := range []string{"{een: {}}", "- een", "een: {}\n...\n", "  een: {}\n"} {
		if out, err := own.Add([]byte(form), e); err == nil {
			t.Errorf("%q became %q", form, out)
		}
	}
}
