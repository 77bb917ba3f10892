package workbench_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"doelbinding/api/workbench"
	"doelbinding/api/workbench/merging"
	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/proposals"
	"doelbinding/api/workbench/who"
)

// named logs in whoever a header names, for tests of what comes after.
type named struct{}

func (named) Who(r *http.Request) who.Person {
	id, role, _ := strings.Cut(r.Header.Get("X-Test-Wie"), "/")
	return who.Person{ID: id, Name: id, Roles: []who.Role{who.Role(role)}}
}

func (named) Routes(*page.Site) []page.Route { return nil }

// as asks for a page as somebody.
func as(s http.Handler, person, path string, form url.Values) *httptest.ResponseRecorder {
	return atWith(s, path, form, http.Header{"X-Test-Wie": {person}})
}

// checked waits until the gate has looked at a proposal.
func checked(t *testing.T, s http.Handler, one, person string) string {
	t.Helper()
	as(s, person, one, url.Values{"doe": {"nakijken"}})
	return still(t, s, one, person)
}

var token = regexp.MustCompile(`name="teken" value="([^"]*)"`)

// propose begins a proposal as somebody, and returns where it is.
func propose(t *testing.T, s http.Handler, person, file, before, text string) string {
	t.Helper()
	w := as(s, person, "/werkbank/voorstellen", url.Values{
		"doe": {"bewaar"}, "titel": {"Een titel"}, "reden": {"de tekst van de wet"}, "bron": {"art. 172 Gemeentewet"},
		"pad": {file}, "was": {proposals.Mark(before)}, "bestand": {text},
	})
	says(t, w, http.StatusSeeOther)
	return w.Header().Get("Location")
}

// press uses a button of a proposal as somebody, on the revision that this person sees.
func press(t *testing.T, s http.Handler, person, one, button string) *httptest.ResponseRecorder {
	t.Helper()
	form := url.Values{"doe": {button}, "opmerking": {"kijk nog eens"}}
	if m := token.FindStringSubmatch(as(s, person, one, nil).Body.String()); m != nil {
		form.Set("teken", m[1])
	}
	return as(s, person, one, form)
}

// A proposal of one person is checked, approved by another and merged into a repository; neither its author, nor who has not the role, nor who does
// not wait for the check can approve it; what changed in the repository in the meantime is not written over.
func TestAProposalIsReviewedBySomebodyElseAndMerged(t *testing.T) {
	const file = "features/clauses/gemeentewet/art172.feature"
	before := featureText(t, "clauses/gemeentewet/art172.feature")
	dir, git := bareRepository(t, map[string]string{file: before})
	repository, err := merging.Open(dir, "main", time.Now)
	if err != nil {
		t.Fatal(err)
	}
	s, _ := served(t, func(w *workbench.Settings) { w.Login, w.Merge = named{}, repository })
	const writer, reviewer, admin = "een/schrijver", "twee/beoordelaar", "een/beheerder"
	for person, status := range map[string]int{"": 303, "x/": 403, "x/baas": 403, "x/lezer": 200, writer: 200, reviewer: 200} {
		if w := as(s, person, "/werkbank/voorstellen", nil); w.Code != status {
			t.Errorf("%q: %d", person, w.Code)
		}
	}
	says(t, as(s, "x/lezer", "/werkbank/voorstellen", url.Values{"doe": {"begin"}, "tekst": {"x"}}), http.StatusForbidden, "de rol schrijver nodig")
	one := propose(t, s, writer, file, before, before+"\n# een opmerking\n")
	other := propose(t, s, writer, file, before, before+"\n# een andere opmerking\n")
	says(t, press(t, s, "x/lezer", one, "indienen"), http.StatusForbidden, "de rol schrijver nodig")
	says(t, press(t, s, writer, one, "indienen"), http.StatusSeeOther)
	says(t, press(t, s, writer, other, "indienen"), http.StatusSeeOther)
	checked(t, s, one, writer)
	checked(t, s, other, writer)
	says(t, as(s, reviewer, one, nil), http.StatusOK, "Nagekeken: dit komt door de poort", "Keur het goed", "Geschreven door</dt><dd>een<")
	says(t, press(t, s, writer, one, "keurgoed"), http.StatusForbidden, "de rol beoordelaar nodig")
	says(t, press(t, s, admin, one, "keurgoed"), http.StatusForbidden, "Niemand keurt een eigen voorstel goed")
	says(t, press(t, s, reviewer, one, "neemop"), http.StatusConflict)
	says(t, press(t, s, reviewer, one, "keurgoed"), http.StatusSeeOther)
	says(t, press(t, s, reviewer, other, "keurgoed"), http.StatusSeeOther)
	says(t, as(s, reviewer, one, nil), http.StatusOK, ">goedgekeurd<", "Goedgekeurd door</dt><dd>twee<")
	says(t, press(t, s, reviewer, one, "neemop"), http.StatusSeeOther)
	says(t, as(s, reviewer, one, nil), http.StatusOK, ">opgenomen<", "Opgenomen als")
	if got := git("show", "main:"+file); got != before+"\n# een opmerking\n" {
		t.Errorf("%s", got)
	}
	if got := git("log", "-1", "--format=%an %B", "main"); !strings.Contains(got, "een Een titel") || !strings.Contains(got, "Beoordeeld-door: twee <") || !strings.Contains(got, "Reden: de tekst van de wet") {
		t.Errorf("%s", got)
	}
	says(t, press(t, s, reviewer, other, "neemop"), http.StatusConflict, "De bestanden zijn intussen veranderd")
	says(t, press(t, s, writer, one, "concept"), http.StatusConflict)
	says(t, press(t, s, reviewer, other, "terug"), http.StatusSeeOther)
	says(t, as(s, writer, other, nil), http.StatusOK, ">concept<", "kijk nog eens", "is veranderd sinds")
}

// bareRepository makes a bare repository with files, by git itself.
func bareRepository(t *testing.T, files map[string]string) (dir string, git func(...string) string) {
	t.Helper()
	program, work := needed(t, "git"), t.TempDir()
	at := work
	git = func(args ...string) string {
		t.Helper()
		c := exec.Command(program, append([]string{"-c", "user.name=test", "-c", "user.email=test@example.invalid"}, args...)...)
		c.Dir = at
		out, err := c.CombinedOutput()
		if err != nil {
			t.Fatalf("git %v: %v %s", args, err, out)
		}
		return string(out)
	}
	for name, text := range files {
		name = filepath.Join(work, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, []byte(text), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	dir = filepath.Join(t.TempDir(), "bare.git")
	git("init", "-q", "-b", "main")
	git("add", ".")
	git("commit", "-q", "-m", "begin")
	git("clone", "-q", "--bare", work, dir)
	at = dir
	return dir, git
}

// An example that the policies contradict asks for other policies: nobody can approve it, and it says to a programmer what it expects and what decided.
// Once the policies agree, it says so.
func TestAnExampleThatIsContradictedAsksForOtherPolicies(t *testing.T) {
	const file, writer, reviewer = "features/clauses/gemeentewet/art172.feature", "een/schrijver", "twee/beoordelaar"
	before := featureText(t, "clauses/gemeentewet/art172.feature")
	var kept *proposals.Store
	s, _ := served(t, func(w *workbench.Settings) { w.Login, kept = named{}, w.Proposed })
	one := propose(t, s, writer, file, before, strings.Replace(before, "Dan is het toegestaan", "Dan is het verboden", 1))
	says(t, as(s, writer, one+"/opdracht.txt", nil), http.StatusNotFound)
	says(t, press(t, s, writer, one, "indienen"), http.StatusSeeOther)
	says(t, as(s, reviewer, one, nil), http.StatusOK, ">vraagt wijziging<", "blijft het buiten de bestanden")
	task := as(s, reviewer, one+"/opdracht.txt", nil).Body.String()
	for _, text := range []string{"Verwacht: Mag niet", "Gekregen: Mag\n", "Beslist door: avg/art6_lid1_e", "Voorbeeld: ", "    Gegeven ", "Reden: de tekst van de wet"} {
		if !strings.Contains(task, text) {
			t.Errorf("the task does not say %q:\n%s", text, task)
		}
	}
	checked(t, s, one, writer)
	says(t, as(s, reviewer, one, nil), http.StatusOK, "Nagekeken: dit komt niet door de poort")
	says(t, press(t, s, reviewer, one, "keurgoed"), http.StatusConflict, "komt niet door de poort")
	// A service with other policies finds the same proposal; here it is the example that agrees, which is the same to it.
	id := one[strings.LastIndex(one, "/")+1:]
	p, err := kept.Get(id)
	if err != nil {
		t.Fatal(err)
	}
	p.Files[0].Text = before + "# nu wel\n"
	if _, err := kept.Save(p, who.Person{ID: "een"}); err != nil {
		t.Fatal(err)
	}
	says(t, as(s, writer, one, nil), http.StatusOK, "De regels zeggen nu wat dit voorstel verwacht")
	says(t, press(t, s, writer, one, "indienen"), http.StatusSeeOther)
	says(t, as(s, writer, one, nil), http.StatusOK, ">ingediend<")
}

// A proposal for the register is compared with what runs, in words; what becomes wider does not pass the gate.
func TestAProposalForTheRegisterSaysWhichDecisionsChange(t *testing.T) {
	const file, writer = "policies/register/parties/proef/data.yaml", "een/schrijver"
	s, _ := served(t, func(w *workbench.Settings) { w.Login = named{} })
	one := propose(t, s, writer, file, "", "x: 1\n")
	says(t, press(t, s, writer, one, "indienen"), http.StatusSeeOther)
	says(t, as(s, writer, one, nil), http.StatusOK, "data-going", "Stop")
	says(t, press(t, s, "twee/beoordelaar", one, "keurgoed"), http.StatusConflict, "nog niet nagekeken")
	checked(t, s, one, writer)
	says(t, as(s, writer, one, nil), http.StatusOK, "Deze besluiten veranderen", "verboden wordt toegestaan, in 12 gevallen", "Er wordt iets ruimer", "komt niet door de poort")
	as(s, writer, one, url.Values{"doe": {"nakijken"}})
	as(s, writer, one, url.Values{"doe": {"stop"}})
	if body := still(t, s, one, writer); !strings.Contains(body, "Het nakijken is gestopt") {
		t.Error(body)
	}
}

// still waits until the gate stands still.
func still(t *testing.T, s http.Handler, one, person string) string {
	t.Helper()
	for range 6000 {
		if body := as(s, person, one, nil).Body.String(); !strings.Contains(body, "data-going") {
			return body
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("the gate does not stop")
	return ""
}

// An example becomes a proposal with a reason and a source, is judged as the gate would, saved, handed in and exported; a save on an older revision is
// refused with both texts shown.
func TestAnExampleBecomesAProposal(t *testing.T) {
	s, _ := served(t)
	const home, file = "/werkbank/voorstellen", "features/clauses/gemeentewet/art172.feature"
	says(t, at(s, home, nil), http.StatusOK, "Er is nog geen voorstel")
	text := regexp.MustCompile(`(?s)<textarea[^>]*name="tekst"[^>]*>\n(.*?)</textarea>`).FindStringSubmatch(at(s, "/werkbank/voorbeelden?bepaling=gemeentewet/art172", nil).Body.String())[1]
	text = strings.NewReplacer("&#43;", "+", "&lt;", "<", "&gt;", ">", "&#34;", `"`, "&#39;", "'", "&amp;", "&").Replace(text)
	shipped := featureText(t, "clauses/gemeentewet/art172.feature")
	wrong := strings.Replace(text, "Dan is het toegestaan", "Dan is het verboden", 1)
	says(t, at(s, home, url.Values{"doe": {"begin"}, "bepaling": {"gemeentewet/art172"}, "tekst": {wrong}}), http.StatusOK, "Nieuw voorstel", file, "Voorbeelden van Artikel 172, eerste lid, Gemeentewet</label>")
	fields := func(text, title, token string) url.Values {
		return url.Values{"doe": {"bewaar"}, "titel": {title}, "reden": {"de tekst van de wet"}, "bron": {"art. 172 Gemeentewet"}, "pad": {file}, "was": {proposals.Mark(shipped)}, "bestand": {text}, "teken": {token}}
	}
	says(t, at(s, home, url.Values{"doe": {"bewaar"}, "pad": {file}, "was": {proposals.Mark(shipped)}, "bestand": {wrong}}), http.StatusUnprocessableEntity, "Reden: zeg waarom", "Bron: noem de wet", "nog niet bewaard")
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

	says(t, at(s, one, nil), http.StatusOK, ">concept<", "Hier kan niemand het beoordelen", "Download onderaan de patch", "Indienen kan, maar hier kan niemand") // before it is handed in
	if patch := at(s, one+"/wijziging.patch", nil).Body.String(); !strings.Contains(patch, "diff --git a/"+file) || !strings.Contains(patch, "+# een opmerking") || !strings.Contains(patch, "Reden: de tekst van de wet") {
		t.Errorf("%s", patch)
	}
	says(t, at(s, one, url.Values{"doe": {"indienen"}, "teken": {"oud"}}), http.StatusConflict)
	says(t, at(s, one, url.Values{"doe": {"indienen"}, "teken": {token()}}), http.StatusSeeOther)
	says(t, at(s, one, nil), http.StatusOK, ">ingediend<", "maar hier kan niemand het beoordelen", "Iemand anders moet het beoordelen", "logt niemand in")
	checked(t, s, one, "")
	says(t, at(s, one, url.Values{"doe": {"keurgoed"}, "teken": {token()}}), http.StatusForbidden, "Iemand anders moet dit beoordelen")
	says(t, at(s, one, nil), http.StatusOK, ">ingediend<")
	says(t, at(s, one, url.Values{"doe": {"voegtoe"}, "bepaling": {"avg/art10"}, "pad": {file}, "bestand": {text}}), http.StatusOK, "features/clauses/avg/art10.feature")

	late := fields(text+"\n# laat\n", "x", "")
	late["was"] = []string{proposals.Mark("een oudere tekst")}
	says(t, at(s, home, late), http.StatusConflict, "is intussen veranderd", "# laat")
	outside := fields("package x", "x", "")
	outside["pad"] = []string{"policies/clauses/avg/art10/art10.rego"}
	says(t, at(s, home, outside), http.StatusUnprocessableEntity, "Dit bestand kan een voorstel niet wijzigen")
	says(t, at(s, home+"/20260101-aaaaaaaa", nil), http.StatusNotFound)
}
