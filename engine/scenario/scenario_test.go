package scenario_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"doelbinding/engine/enginetest"
	"doelbinding/engine/scenario"
)

func run(t *testing.T, text string) ([]scenario.Result, []scenario.Finding) {
	t.Helper()
	features, findings, err := scenario.Read(fstest.MapFS{"clauses/wpg/art7_lid2.feature": {Data: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	s := enginetest.Load(t)
	var out []scenario.Result
	scenario.Suite{
		Driver: scenario.Direct(s.Engine), Register: s.Register.Snapshot(), Today: "2026-11-21",
		With: func(entries ...any) (scenario.Register, error) { return s.Register.With(entries...) },
	}.Run(features, func(r scenario.Result) { out = append(out, r) })
	return out, findings
}

const head = "# language: nl\n@wpg/art7_lid2\nFunctionaliteit: Proef\n\n  Scenario: Proef\n"

// A mistake in a scenario fails, and says what is wrong in words its writer knows.
func TestMistakesAreSaidInDutch(t *testing.T) {
	const ask = "    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken\n"
	for name, c := range map[string]struct{ steps, want string }{
		"an unknown sentence":       {"    Gegeven de gemeente heeft het addendum getekend\n", "- de gemeente heeft het addendum ondertekend"},
		"an unknown party":          {"    Gegeven de aanvrager is gemeente Utrech\n", `partij "gemeente Utrech" staat niet in het register; bedoelt u gemeente-utrecht`},
		"an unknown value":          {"    Gegeven de gegevens gaan tot op het niveau straat\n", `"straat" is geen waarde van niveau: wijk, postcode, huisnummer, persoon`},
		"an unknown field":          {"    Gegeven het is 9 april 2018\n    En de aanvrager is gemeente Utrecht\n    Wanneer de aanvrager het huisnumer uit de dagmonitor wil gebruiken\n", `gegeven "het huisnumer" staat niet in de dagmonitor`},
		"a fact said twice":         {"    Gegeven het incident is een inbraak\n    En het incident is geen inbraak\n", "is_inbraak is al gezegd"},
		"a fact unsaid after all":   {"    Gegeven het incident is een inbraak\n    En niet is gezegd of het incident is een inbraak\n", "is_inbraak is al gezegd"},
		"a day that does not exist": {"    Gegeven het is 31 april 2018\n", "\"31 april 2018\" is geen dag van de kalender"},
		"no day":                    {"    Gegeven de aanvrager is gemeente Utrecht\n" + ask, "noemt geen dag"},
		"no expectation":            {"    Gegeven het is 9 april 2018\n    En de aanvrager is gemeente Utrecht\n" + ask, "er is geen Dan"},
		"no question":               {"    Gegeven het is 9 april 2018\n    Dan is het toegestaan\n", "schrijf eerst een Wanneer"},
		"two questions":             {"    Gegeven het is 9 april 2018\n    En de aanvrager is gemeente Utrecht\n" + ask + ask, "stelt één vraag"},
		"another outcome":           {"    Gegeven het is 9 april 2018\n    En de aanvrager is gemeente Utrecht\n" + ask + "    Dan is het toegestaan\n", "verwacht toegestaan, gekregen onvoldoende gegevens"},
		"no such outcome":           {"    Gegeven het is 9 april 2018\n    En de aanvrager is gemeente Utrecht\n" + ask + "    Dan is de uitkomst misschien\n", `"misschien" is geen uitkomst`},
		"another ground": {"    Gegeven het is 9 april 2018\n    En de aanvrager is betrokken burger\n" + ask + "    Dan is het verboden op grond van art. 1 Wpg\n",
			"verwacht op grond van art. 1 Wpg, gekregen op grond van geen bepaling"},
		"a step in the wrong place": {"    Dan het is 9 april 2018\n", "deze zin bestaat niet"},
	} {
		t.Run(name, func(t *testing.T) {
			results, _ := run(t, head+c.steps)
			if len(results) != 1 || results[0].Passed() {
				t.Fatalf("%+v", results)
			}
			if got := results[0].Err.Error(); !strings.Contains(got, c.want) {
				t.Errorf("want %q, got %q", c.want, got)
			}
		})
	}
}

// What godog would swallow without a word is found in the text.
func TestTextThatWouldBeSwallowedIsFound(t *testing.T) {
	for text, want := range map[string]string{
		"@wpg/art7_lid2\nFunctionaliteit: x\n":                                                                       "begint niet met # language: nl",
		"# language: nl\n@wpg/art7_lid2\nFunctionaliteit: x\n":                                                       "heeft geen scenario",
		"# language: nl\n@wpg/art7_lid2\nFunctionaliteit: x\n\n  Regel: y\n":                                         "gebruikt Regel:",
		"# language: nl\n@wpg/art99\nFunctionaliteit: x\n\n  Scenario: y\n    Gegeven het is 9 april 2018\n":         "draagt niet als enige het label @wpg/art7_lid2",
		"# language: nl\n@wpg/art7_lid2 @af\nFunctionaliteit: x\n\n  Scenario: y\n    Gegeven het is 9 april 2018\n": "draagt niet als enige",
		"# language: nl\n@wpg/art7_lid2\nFunctionaliteit: x\n\n  Scenario: y\n    Als het is 9 april 2018\n":         "gebruikt Als",
		"": "begint niet met",
	} {
		_, findings := run(t, text)
		var all []string
		for _, f := range findings {
			all = append(all, f.String())
		}
		if !strings.Contains(strings.Join(all, "\n"), want) {
			t.Errorf("%q: want %q, found %v", text, want, all)
		}
	}
}

func TestSelection(t *testing.T) {
	features := []scenario.Feature{{Path: "clauses/wpg/art7_lid2.feature", Clause: "wpg/art7_lid2"}, {Path: "clauses/wpg/art14_lid2.feature", Clause: "wpg/art14_lid2"}, {Path: "clauses/avg/art6_lid1_e.feature", Clause: "avg/art6_lid1_e"}}
	for what, want := range map[string]int{"": 3, "@wpg/art7_lid2": 1, "wpg/art7_lid2": 1, "@wpg": 2, "clauses/wpg": 2, "clauses": 3, "clauses/wpg/art7_lid2.feature": 1,
		"features/clauses/wpg/art7_lid2.feature": 1, "wpg/art": 0, "art7_lid2": 0} {
		if got := len(scenario.Select(features, what)); got != want {
			t.Errorf("%q: %d, want %d", what, got, want)
		}
	}
}
