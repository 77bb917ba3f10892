package workbench_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

// An example becomes a proposal with a reason and a source, is judged as the gate would, saved, handed in and exported; a save on an older revision is
// refused with both texts shown.
func TestAnExampleBecomesAProposal(t *testing.T) {
	s, _ := served(t)
	const home, file = "/werkbank/voorstellen", "features/clauses/gemeentewet/art172.feature"
	says(t, at(s, home, nil), http.StatusOK, "Er is nog geen voorstel")
	text := regexp.MustCompile(`(?s)<textarea[^>]*name="tekst"[^>]*>(.*?)</textarea>`).FindStringSubmatch(at(s, "/werkbank/voorbeelden?bepaling=gemeentewet/art172", nil).Body.String())[1]
	text = strings.NewReplacer("&#43;", "+", "&lt;", "<", "&gt;", ">", "&#34;", `"`, "&#39;", "'", "&amp;", "&").Replace(text)
	wrong := strings.Replace(text, "Dan is het toegestaan", "Dan is het verboden", 1)
	says(t, at(s, home, url.Values{"doe": {"begin"}, "bepaling": {"gemeentewet/art172"}, "tekst": {wrong}}), http.StatusOK, "Nieuw voorstel", file)
	fields := func(text, title, token string) url.Values {
		return url.Values{"doe": {"bewaar"}, "titel": {title}, "reden": {"de tekst van de wet"}, "bron": {"art. 172 Gemeentewet"}, "pad": {file}, "bestand": {text}, "teken": {token}}
	}
	says(t, at(s, home, url.Values{"doe": {"bewaar"}, "pad": {file}, "bestand": {wrong}}), http.StatusUnprocessableEntity, "Reden: zeg waarom", "Bron: noem de wet", "nog niet bewaard")
	w := at(s, home, fields(wrong, "De burgemeester mag het niet", ""))
	if w.Code != http.StatusSeeOther {
		t.Fatal(w.Code, w.Body)
	}
	one := w.Header().Get("Location")
	token := func() string {
		return regexp.MustCompile(`name="teken" value="([^"]*)"`).FindStringSubmatch(at(s, one, nil).Body.String())[1]
	}
	first := token()
	says(t, at(s, one, nil), http.StatusOK, "Vraagt wijziging van de regels", "komen anders uit", "eruit: ", "Verwacht:", "Geen besluit komt er anders door uit")
	says(t, at(s, home, nil), http.StatusOK, "De burgemeester mag het niet", "concept")

	says(t, at(s, one, fields(text+"\n# een opmerking\n", "Een opmerking", first)), http.StatusSeeOther)
	says(t, at(s, one, nil), http.StatusOK, "Niets te melden", "erbij: ")
	stale := at(s, one, fields(text+"\n# een andere\n", "Een andere", first))
	says(t, stale, http.StatusConflict, "Iemand anders heeft dit voorstel intussen bewaard", "# een opmerking", "# een andere", token())
	says(t, at(s, one, nil), http.StatusOK, "Een opmerking")

	if patch := at(s, one+"/wijziging.patch", nil).Body.String(); !strings.Contains(patch, "diff --git a/"+file) || !strings.Contains(patch, "+# een opmerking") || !strings.Contains(patch, "Reden: de tekst van de wet") {
		t.Errorf("%s", patch)
	}
	says(t, at(s, one, url.Values{"doe": {"indienen"}, "teken": {"oud"}}), http.StatusConflict)
	says(t, at(s, one, url.Values{"doe": {"indienen"}, "teken": {token()}}), http.StatusSeeOther)
	says(t, at(s, one, nil), http.StatusOK, ">ingediend<")
	says(t, at(s, one, url.Values{"doe": {"voegtoe"}, "bepaling": {"avg/art10"}, "pad": {file}, "bestand": {text}}), http.StatusOK, "features/clauses/avg/art10.feature")

	outside := fields("package x", "x", "")
	outside["pad"] = []string{"policies/clauses/avg/art10/art10.rego"}
	says(t, at(s, home, outside), http.StatusUnprocessableEntity, "Dit bestand kan een voorstel niet wijzigen")
	says(t, at(s, home+"/20260101-aaaaaaaa", nil), http.StatusNotFound)
}
