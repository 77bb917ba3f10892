package scenario_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/scenario"
)

func claims(t *testing.T, steps string) ([]scenario.Claim, []scenario.Finding) {
	t.Helper()
	text := "# language: nl\nFunctionaliteit: Nooit\n\n  Scenario: Proef\n    " + strings.ReplaceAll(steps, "\n", "\n    ") + "\n"
	list, findings, err := scenario.ReadClaims(fstest.MapFS{"invarianten/x.feature": {Data: []byte(text)}}, enginetest.Register(t).Snapshot())
	if err != nil {
		t.Fatal(err)
	}
	return list, findings
}

func TestAClaimIsReadAsItIsWritten(t *testing.T) {
	list, findings := claims(t, `Gegeven de aanvrager is geen politie
En de verstrekker is de politie-eenheid Midden-Nederland
En de politie verstrekte de gegevens meer dan 2 jaar en 2 maanden eerder
En de gegevens zijn nog nodig
Wanneer de aanvrager een gegeven uit de dagmonitor wil bewaren
Dan is het in geen enkel geval toegestaan`)
	if len(findings) > 0 || len(list) != 1 {
		t.Fatalf("%v %v", list, findings)
	}
	c := list[0]
	if c.Kind != scenario.NeverPermitted || c.Action != "bewaren" || c.Dataset != "dagmonitor" || c.Field != "" {
		t.Errorf("%+v", c)
	}
	if c.Earlier["verstrekt_op"] != (engine.Term{Years: 2, Months: 2}) || c.Facts["nog_noodzakelijk"] != engine.Truth(true) {
		t.Errorf("%v %v", c.Earlier, c.Facts)
	}
	reg := enginetest.Register(t).Snapshot()
	for id, holds := range map[string]bool{"politie": false, "politie-eenheid-midden-nederland": false, "gemeente-utrecht": true} {
		if p, _ := reg.Party(id); c.Party.Holds(p) != holds {
			t.Errorf("%s belongs: %v", id, !holds)
		}
	}
	if p, _ := reg.Party("gemeente-utrecht"); c.Supplier.Holds(p) || !c.Receiver.Holds(p) {
		t.Error("the supplier is one party, and the receiver anybody")
	}
}

// What a claim cannot mean is said, and never skipped.
func TestWhatIsNoClaimIsAFinding(t *testing.T) {
	for steps, says := range map[string]string{
		"Gegeven de aanvrager is een woningcorporatie": "er is geen Dan",
		"Dan is het in geen enkel geval toegestaan":    "er is geen Wanneer",
		"Dan is het toegestaan":                        "deze zin bestaat niet",
		"Gegeven de aanvrager is een draak\nWanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren\nDan is het in geen enkel geval toegestaan":                                "staat niet in het register",
		"Gegeven de politie verstrekte de gegevens meer dan 0 jaar eerder\nWanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren\nDan is het in geen enkel geval toegestaan": "geen termijn",
		"Gegeven de gegevens zijn nog nodig meer dan 2 jaar eerder\nWanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren\nDan is het in geen enkel geval toegestaan":        "geen feit dat een dag is",
		"Wanneer de aanvrager de kleur uit de dagmonitor wil bewaren\nDan is het in geen enkel geval toegestaan":                                                                         "staat niet in de dagmonitor",
		"Gegeven de gegevens zijn nog nodig\nDan maakt een verbod erbij het antwoord in geen enkel geval ruimer":                                                                         "geldt voor alle gevallen",
		"Wanneer de aanvrager het huisnummer uit de dagmonitor wil bewaren\nDan levert zwijgen in geen enkel geval meer op dan antwoorden":                                               "geldt voor alle gevallen",
		"Gegeven de aanvrager is een woningcorporatie\nWanneer de aanvrager het huisnummer uit de dagmonitor wil verzinnen\nDan is het in geen enkel geval toegestaan":                   "verzinnen",
	} {
		list, findings := claims(t, steps)
		if len(list) != 0 || len(findings) != 1 || !strings.Contains(findings[0].What, says) {
			t.Errorf("%s:\nclaims %v, findings %v, want %q", steps, list, findings, says)
		}
	}
}

// Claims are not among the scenarios that are run.
func TestClaimsAreNotRun(t *testing.T) {
	features, findings, err := scenario.Read(fstest.MapFS{"invarianten/x.feature": {Data: []byte("geen Gherkin")}})
	if err != nil || len(features)+len(findings) != 0 {
		t.Errorf("%v %v %v", features, findings, err)
	}
}
