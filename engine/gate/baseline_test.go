package gate_test

import (
	"bytes"
	"strings"
	"testing"

	"doelbinding/engine/gate"
)

// What was known before is set apart though its line moved, a second one like it is not, and what is gone is said.
func TestBaselineKnowsWhatWasFound(t *testing.T) {
	before := gate.Report{}
	before.Add(gate.Scenario, "clauses/wpg/art7.feature:12", "een voorbeeld faalt")
	before.Add(gate.Coverage, "wpg/art7", "is hersteld")
	var file bytes.Buffer
	if err := gate.JSON(&file, before); err != nil {
		t.Fatal(err)
	}
	b, err := gate.ReadBaseline(&file)
	if err != nil {
		t.Fatal(err)
	}
	now := gate.Report{}
	now.Add(gate.Scenario, "clauses/wpg/art7.feature:14", "een voorbeeld faalt")
	now.Add(gate.Scenario, "clauses/wpg/art7.feature:90", "een voorbeeld faalt")
	now.Add(gate.Approval, "agreements/x", "ruimer")
	b.Apply(&now)
	if len(now.Known) != 1 || len(now.Findings) != 2 || len(now.Gone) != 1 || now.Gone[0].Where != "wpg/art7" {
		t.Errorf("%+v", now)
	}
	var text bytes.Buffer
	if err := gate.Text(&text, now); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"\n1 eerder bekende bevindingen\n", "\n1 bevindingen van de baseline zijn er niet meer; haal ze weg\n", "gone      coverage wpg/art7: is hersteld\n"} {
		if !strings.Contains("\n"+text.String(), want) {
			t.Errorf("no %q in\n%s", want, text.String())
		}
	}
	file.Reset()
	if err := gate.JSON(&file, now); err != nil { // a baseline that is written anew with the old one keeps what is known
		t.Fatal(err)
	}
	if _, err := gate.ReadBaseline(&file); err == nil || !strings.Contains(err.Error(), "approval") {
		t.Errorf("a widening can be in a baseline: %v", err)
	}
	for _, wrong := range []string{"", "[]", `{"findings":[{"rule":"shape"}]}`} {
		if _, err := gate.ReadBaseline(strings.NewReader(wrong)); err == nil {
			t.Errorf("%q is taken", wrong)
		}
	}
}
