package workbench_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

// question puts a question as JSON, as somebody does who pastes one.
func question(json string) url.Values { return url.Values{"doe": {"json"}, "json": {json}} }

// afterTerm is a question that the agreement forbids after its term, with another route.
const afterTerm = `{"subject":{"type":"partij","id":"gemeente-zeist","properties":{"role":"burgemeester"}},"action":{"name":"ontvangen","properties":{"purpose":"handhaving-openbare-orde"}},
	"resource":{"type":"gegeven","id":"dagmonitor/huisnummer","properties":{"incident_code":"A20"}},"context":{"time":"2020-04-09","facts":{"addendum_ondertekend":true}}}`

// What the law offers instead is told in the words of the register, on the answer and on the page of the clause.
func TestAnotherWayIsToldInWords(t *testing.T) {
	s, _ := served(t)
	for name, w := range map[string]string{
		"answer": at(s, "/werkbank/vraag", question(afterTerm)).Body.String(),
		"clause": at(s, "/werkbank/bepalingen/convenant_midden_nederland/par11_looptijd", nil).Body.String(),
	} {
		w = regexp.MustCompile(`(?s)<pre.*?</pre>`).ReplaceAllString(w, "") // the answer as JSON is that of the service
		if !strings.Contains(w, "(in het register: politiegegevens)") || strings.Contains(w, "politiegegevens/...") {
			t.Errorf("the %s does not tell it in words", name)
		}
	}
	says(t, at(s, "/werkbank/vraag", question(afterTerm)), http.StatusOK, "Andere weg:")
}
