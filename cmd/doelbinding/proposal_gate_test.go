package main

import (
	"io/fs"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"

	"doelbinding/api/workbench/proposals"
	"doelbinding/cmd/doelbinding/gating"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/policies"
)

// What check would find keeps a proposal from being approved, in the words of what it breaks: a claim of what never happens, and the policy about the
// policies. What the repository has wrong by itself does not, and is looked for once.
func TestAProposalGoesThroughTheWholeGate(t *testing.T) {
	dir, _ := bareRepository(t, scratch(t)) // most clauses have no example there, which nobody's proposal is to blame for
	var mu sync.Mutex
	bases, last, steps := 0, "", map[string]bool{}
	ask := reviewed(t, dir, t.TempDir(), &program.App{}, func(what string) {
		mu.Lock()
		defer mu.Unlock()
		if strings.HasSuffix(what, gating.Before[1:]) && what != last {
			bases++
		}
		last = what
		steps[what] = true
	})
	const claim = `# language: nl
Functionaliteit: Wat hier nooit gebeurt

  Scenario: Een gemeente krijgt geen postcode
    Gegeven de aanvrager is een gemeente
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het in geen enkel geval toegestaan
`
	const facts = "policies/register/facts/data.yaml"
	known, err := fs.ReadFile(policies.FS, strings.TrimPrefix(facts, "policies/"))
	if err != nil {
		t.Fatal(err)
	}
	for name, x := range map[string]struct {
		file, before, text string
		says               []string
	}{
		"a claim":        {"features/invarianten/eigen.feature", "", claim, []string{"Dit mag nooit, en met dit voorstel staat het niet meer vast", "Een gemeente krijgt geen postcode: toch toegestaan", "Wat zonder dit voorstel ook al mis is"}},
		"an absent word": {facts, string(known), strings.Replace(string(known), ", back-up]", "]", 1), []string{"volgens het register kan dat nooit"}},
	} {
		t.Run(name, func(t *testing.T) {
			w := ask("een", "/werkbank/voorstellen", url.Values{
				"doe": {"bewaar"}, "titel": {"Een titel"}, "reden": {"een reden"}, "bron": {"een bron"},
				"pad": {x.file}, "was": {proposals.Mark(x.before)}, "bestand": {x.text},
			})
			if w.Code != http.StatusSeeOther {
				t.Fatal(w.Code, w.Body)
			}
			at := desk{t, ask, w.Header().Get("Location")}
			at.press("een", "indienen", url.Values{})
			at.wait()
			body := at.body("twee")
			for _, text := range append(x.says, "komt niet door de poort") {
				if !strings.Contains(body, text) {
					t.Errorf("the reviewer does not see %q: %s", text, body)
				}
			}
			w = ask("twee", at.at, url.Values{"doe": {"keurgoed"}, "teken": {at.field("twee", "teken")}})
			if body := w.Body.String(); w.Code != http.StatusConflict || !strings.Contains(body, x.says[0]) {
				t.Errorf("%d %s", w.Code, body)
			}
		})
	}
	mu.Lock()
	defer mu.Unlock()
	if bases != 1 {
		t.Errorf("the repository itself was looked at %d times", bases)
	}
	if len(steps) < 10 || !steps["Stap 1 van 11: de regels laden"] || !steps["Stap 5 van 11: de testen van de regels uitvoeren"] || !steps["Stap 9 van 11: de besluiten vergelijken"] {
		t.Errorf("the gate says of itself only %v", steps)
	}
}
