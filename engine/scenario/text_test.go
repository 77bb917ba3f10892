package scenario_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"

	"doelbinding/engine/scenario"
)

const written = head + `    Gegeven het is 9 april 2018
    En de aanvrager is gemeente Utrecht
    En de toestemming is vrij en geïnformeerd gegeven
    Wanneer de aanvrager de casusgegevens uit politiegegevens wil gebruiken
    Dan zijn er onvoldoende gegevens
`

// What Notepad and Word make of a text is read as what it was meant to be.
func TestFeaturesAreReadAsTheyAreWritten(t *testing.T) {
	replaced := func(pairs ...string) string {
		out := strings.NewReplacer(pairs...).Replace(written)
		if out == written {
			t.Fatal("nothing was replaced")
		}
		return out
	}
	wide := func(e unicode.Endianness) string {
		out, err := unicode.UTF16(e, unicode.UseBOM).NewEncoder().String(written)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	for name, text := range map[string]string{
		"as it is":                     written,
		"a byte order mark":            "\ufeff" + written,
		"Windows line ends":            replaced("\n", "\r\n"),
		"old Mac line ends":            replaced("\n", "\r"),
		"UTF-16":                       wide(unicode.LittleEndian),
		"UTF-16, big end first":        wide(unicode.BigEndian),
		"decomposed accents":           norm.NFD.String(written),
		"a fixed space after Gegeven":  replaced("Gegeven ", "Gegeven\u00a0"),
		"fixed spaces within":          replaced("9 april 2018", "9\u00a0april\u00a02018", "gemeente Utrecht", "gemeente\u202fUtrecht"),
		"double spaces and tabs":       replaced("de aanvrager is gemeente", "de  aanvrager\tis   gemeente"),
		"full stops":                   replaced("2018\n", "2018.\n", "gegeven\n", "gegeven.\n", "Utrecht\n", "Utrecht.\n", "gebruiken\n", "gebruiken.\n", "gegevens\n", "gegevens.\n"),
		"capitals":                     replaced("Gegeven het", "Gegeven Het", "Wanneer de", "Wanneer De", "Dan zijn", "Dan Zijn", "april", "April"),
		"soft hyphens and zero widths": replaced("toestemming", "toe\u00adstemming", "aanvrager is", "aanvrager\u200b is"),
		"curly quotes in a title":      replaced("Scenario: Proef", "Scenario: \u201eProef\u201d van \u2018iets\u2019"),
	} {
		t.Run(name, func(t *testing.T) {
			results, findings := run(t, text)
			if len(findings) > 0 || len(results) != 1 || !results[0].Passed() {
				t.Fatalf("%v %+v", findings, results)
			}
			if strings.ContainsAny(results[0].Scenario.Name, "\u201e\u2018") {
				t.Errorf("the title is %q", results[0].Scenario.Name)
			}
		})
	}
}

// A name in curly quotes, or of an organisation that ends in a full stop, is looked up as it is called.
func TestFullStopsOfNamesStay(t *testing.T) {
	for text, want := range map[string]string{
		"de aanvrager is Voorbeeld B.V.":       "de aanvrager is Voorbeeld B.V.",
		"het is 9 april 2018.":                 "het is 9 april 2018",
		"de aanvrager wacht...":                "de aanvrager wacht...",
		"de aanvrager is de \u2018proef\u2019": "de aanvrager is de 'proef'",
	} {
		features, _, err := scenario.Read(fstest.MapFS{"platform/x.feature": {Data: []byte("# language: nl\nFunctionaliteit: x\n\n  Scenario: y\n    Gegeven " + text + "\n")}})
		if err != nil || len(features) != 1 || features[0].Scenarios[0].Steps[0].Text != want {
			t.Errorf("%q: %+v %v", text, features, err)
		}
	}
}

// What cannot be read is one sentence in Dutch, with the line and what to change.
func TestWhatCannotBeReadIsSaidInDutch(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"an English outline": {strings.Replace(written, "Scenario: Proef", "Scenario Outline: Proef", 1), ":5: gebruikt het Engelse sleutelwoord Scenario Outline:; schrijf Abstract Scenario:"},
		"English steps":      {strings.Replace(written, "Gegeven", "Given", 1), ":6: gebruikt het Engelse sleutelwoord Given; schrijf Gegeven"},
		"English examples":   {strings.Replace(written, "Scenario: Proef", "Abstract Scenario: Proef", 1) + "\n    Examples:\n      | a |\n      | b |\n", ":12: gebruikt het Engelse sleutelwoord Examples:; schrijf Voorbeelden:"},
		"no keyword":         {strings.Replace(written, "    En de", "    Ook de", 1), `:7: begint met "Ook", en dat kan hier niet; een regel begint met Functionaliteit:`},
		"a bullet":           {strings.Replace(written, "    Gegeven", "    • Gegeven", 1), ":6: heeft tekens om het woord Gegeven, en wordt dan niet gelezen; begin de regel met Gegeven"},
		"a numbered step":    {strings.Replace(written, "    En de", "    2. En de", 1), ":7: heeft tekens om het woord En, "},
		"bold":               {strings.Replace(written, "    En de", "    **En** de", 1), ":7: heeft tekens om het woord En, "},
		"a colon":            {strings.Replace(written, "    En de", "    En: de", 1), ":7: heeft tekens om het woord En, "},
		"a line of a mail":   {strings.Replace(written, "    En de", "> En de", 1), ":7: heeft tekens om het woord En, "},
		"a broken line":      {strings.Replace(written, "    En de", "gemeente\n    En de", 1), "en hoort zij bij de regel erboven, dan staat zij daarachter"},
		"Windows-1252":       {strings.Replace(written, "ï", "\xef", 1), ":8: heeft hier een teken dat niet in UTF-8 staat; kies bij Opslaan als de codering UTF-8"},
		"Word":               {"PK\x03\x04\x14\x00", ":1: is een document van een tekstverwerker; sla het op als platte tekst"},
		"rich text":          {`{\rtf1\ansi`, ":1: is een document van een tekstverwerker; sla het op als platte tekst"},
		"zeros":              {"# language: nl\n\x00", ":2: is geen platte tekst"},
		"a text block":       {written + "      \"\"\"\n      stil\n      \"\"\"\n", ":11: heeft een tekstblok, dat niet wordt gelezen"},
		"a table":            {written + "      | a |\n", ":11: heeft een tabel onder een stap, die niet wordt gelezen"},
		"an empty outline":   {strings.Replace(written, "Scenario: Proef", "Abstract Scenario: Proef", 1), ":5: is een Abstract Scenario zonder Voorbeelden"},
		"the same twice":     {written + strings.TrimPrefix(strings.Replace(written, "Proef\n    Geg", "Nog eens\n    Geg", 1), strings.TrimSuffix(head, "\n  Scenario: Proef\n")), "zegt hetzelfde als het scenario op regel 5"},
		"an uneven table":    {strings.Replace(written, "Scenario: Proef", "Abstract Scenario: Proef", 1) + "\n    Voorbeelden:\n      | a | b |\n      | c |\n", "niet elke rij evenveel kolommen"},
		"another language":   {strings.Replace(written, "language: nl", "language: xx", 1), ":1: begint niet met # language: nl"},
		"a label in two":     {strings.Replace(written, "@wpg/art7_lid2", "@wpg art7", 1), ":2: heeft een label met een spatie"},
	} {
		t.Run(name, func(t *testing.T) {
			_, findings := run(t, c.text)
			var all []string
			for _, f := range findings {
				all = append(all, f.String())
			}
			if got := strings.Join(all, "\n"); !strings.Contains(got, c.want) || strings.Contains(got, "expected") || strings.Contains(got, "Parser") {
				t.Errorf("want %q, found %v", c.want, all)
			}
			if len(all) != 1 {
				t.Errorf("%d sentences: %v", len(all), all)
			}
		})
	}
}

// A scenario that fails says every expectation that something else came for, and nothing else.
func TestEveryDifferenceIsSaid(t *testing.T) {
	results, _ := run(t, strings.Replace(written, "Dan zijn er onvoldoende gegevens\n", `Dan is het toegestaan
    En ook op grond van art. 1 Wpg
    En is de vraag: Heeft de medewerker een hamer?
    En geldt de plicht tot vernietigen voor gemeente Utrecht
    En geldt de plicht tot opruimen niet
`, 1))
	r := results[0]
	var got []string
	for _, d := range r.Differs {
		got = append(got, d.Want+" | "+d.Got)
	}
	if len(got) != 4 || got[0] != "toegestaan | onvoldoende gegevens" || !strings.HasPrefix(got[3], "de plicht tot vernietigen voor gemeente Utrecht | geen plicht tot vernietigen") {
		t.Errorf("%q, %v", got, r.Err)
	}
}

// However rubbish a feature is, it is read or found wrong, and every finding has a line of the text.
func FuzzRead(f *testing.F) {
	f.Add([]byte(written))
	f.Add([]byte("\ufeff" + written))
	f.Add([]byte(norm.NFD.String(written)))
	f.Add([]byte("\xff\xfe#\x00 \x00"))
	f.Add([]byte(strings.Replace(written, "Scenario: Proef", "Scenario Outline: <x>", 1) + "    Examples:\n | x |\n | y |\n"))
	f.Add([]byte("# language: nl\n@a b\nFunctionaliteit:\n  Regel: x\n\"\"\"\n| a | b |\n| c |\n"))
	f.Fuzz(func(t *testing.T, src []byte) {
		features, findings, err := scenario.Read(fstest.MapFS{"clauses/wpg/art7_lid2.feature": {Data: src}})
		if err != nil || len(features) != 1 {
			t.Fatal(features, err)
		}
		lines := 2 + strings.Count(string(src), "\n") + strings.Count(string(src), "\r")
		for _, f := range findings {
			if f.Line < 0 || f.Line > lines || f.What == "" {
				t.Errorf("%+v of %d lines", f, lines)
			}
		}
		if len(findings) == 0 && len(features[0].Scenarios) == 0 {
			t.Error("nothing is read and nothing is said")
		}
	})
}
