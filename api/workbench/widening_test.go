package workbench_test

import (
	"context"
	"errors"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"doelbinding/api/workbench"
	"doelbinding/api/workbench/changes"
	"doelbinding/api/workbench/merging"
	"doelbinding/api/workbench/proposals"
	"doelbinding/api/workbench/runs"
	"doelbinding/api/workbench/who"
)

const someFlips = "sha256:0123456789abcdef"

// widens is a gate to which everything becomes wider that holds a word.
func widens(_ context.Context, look proposals.Look, _ runs.Tell) (v proposals.Verdict, err error) {
	if look.Examples {
		return v, nil
	}
	text, err := fs.ReadFile(look.Files, "policies/register/parties/proef.yaml")
	if err != nil || strings.Contains(string(text), "kapot") {
		return v, changes.ErrBundle
	}
	v.Flips = someFlips + strings.TrimSpace(string(text))
	v.Groups = []changes.Group{{Subject: "parties/proef", Direction: "ruimer", What: "toegevoegd", Count: 3, Witness: "Dit mag nu wel: proef wil iets.", Open: true}}
	v.Open, v.State = 1, map[string]string{"policies/approved.json": "nieuw\n", "policies/approved.zip": "PK nieuw"}
	return v, nil
}

// signed makes an approval that a test can read.
func signed(s proposals.Signature, _ []string) (string, string, error) {
	if s.Role != strings.ToLower(s.Role) {
		return "", "", errors.New("a name")
	}
	return "policies/approvals/" + string(s.From) + "-proef.yaml", s.Role + " | " + s.Why + " | " + s.Flips + "\n", nil
}

// sign approves a proposal as somebody who looks at it now, by a signature.
func sign(t *testing.T, s http.Handler, person, one string, signature url.Values) *httptest.ResponseRecorder {
	t.Helper()
	body := as(s, person, one, nil).Body.String()
	form := url.Values{"doe": {"keurgoed"}, "teken": {token.FindStringSubmatch(body)[1]}}
	if m := regexp.MustCompile(`name="ruimer" value="([^"]*)"`).FindStringSubmatch(body); m != nil {
		form.Set("ruimer", strings.ReplaceAll(m[1], "&#43;", "+"))
	}
	for name, v := range signature {
		form[name] = v
	}
	return as(s, person, one, form)
}

var signature = url.Values{"functie": {"privacy officer"}, "waarom": {"de stuurgroep heeft dit besloten"}, "vanaf": {"1 november 2026"}}

// What becomes wider is merged once somebody else signs for exactly that: in a function, with a reason and a day. Then the approval and the approved
// state go along. Its author cannot, nor can who says not why; and what changed since it was looked at is refused.
func TestAWideningIsSignedBySomebodyElseAndMerged(t *testing.T) {
	const file, writer, reviewer, author = "policies/register/parties/proef.yaml", "een/schrijver", "twee/beoordelaar", "een/beheerder"
	dir, git := bareRepository(t, map[string]string{"policies/approved.json": "oud\n", "policies/approved.zip": "PK oud", "features/clauses/a/b.feature": "oud\n"})
	repository, err := merging.Open(dir, "main", time.Now)
	if err != nil {
		t.Fatal(err)
	}
	s, _ := served(t, func(w *workbench.Settings) { w.Login, w.Merge, w.Gate, w.Sign = named{}, repository, widens, signed })
	broken := propose(t, s, writer, file, "", "kapot: 1\n")
	if body := checked(t, s, broken, writer); !strings.Contains(body, "kan de dienst niet starten") {
		t.Error(body)
	}
	one := propose(t, s, writer, file, "", "x: 1\n")
	says(t, press(t, s, writer, one, "indienen"), http.StatusSeeOther)
	checked(t, s, one, writer)
	says(t, as(s, reviewer, one, nil), http.StatusOK, "er wordt iets ruimer", "(parties/proef): toegevoegd", "Dit mag nu wel: proef wil iets.", "Waarom mag dit ruimer?", "Vanaf welke dag?")
	says(t, sign(t, s, author, one, signature), http.StatusConflict, "Er wordt nu iets anders ruimer") // the author is not even shown the form
	own := url.Values{"ruimer": {someFlips + "x: 1"}}
	for name, v := range signature {
		own[name] = v
	}
	says(t, sign(t, s, author, one, own), http.StatusForbidden, "Niemand keurt een eigen voorstel goed")
	says(t, sign(t, s, reviewer, one, url.Values{"functie": {"privacy officer"}, "vanaf": {"2026-11-01"}}), http.StatusUnprocessableEntity, "zeg waarom dit ruimer mag")
	says(t, sign(t, s, reviewer, one, url.Values{"functie": {"Jan Jansen"}, "waarom": {"de stuurgroep heeft dit besloten"}, "vanaf": {"2026-11-01"}}), http.StatusUnprocessableEntity, "Noem geen persoon")
	says(t, sign(t, s, reviewer, one, url.Values{"functie": {"privacy officer"}, "waarom": {"de stuurgroep heeft dit besloten"}, "vanaf": {"ooit"}}), http.StatusUnprocessableEntity, "Vanaf: schrijf de dag")

	// The writer changes it after the reviewer looked: what the reviewer saw is not approved, whatever of it is sent.
	seen := as(s, reviewer, one, nil).Body.String()
	change := url.Values{"doe": {"bewaar"}, "titel": {"Een titel"}, "reden": {"x"}, "bron": {"y"}, "teken": token.FindStringSubmatch(seen)[1:], "pad": {file}, "bestand": {"y: 2\n"}}
	says(t, as(s, writer, one, change), http.StatusSeeOther)
	says(t, press(t, s, writer, one, "indienen"), http.StatusSeeOther)
	checked(t, s, one, writer)
	says(t, sign(t, s, reviewer, one, url.Values{"ruimer": {someFlips + "x: 1"}, "functie": {"privacy officer"}, "waarom": {"de stuurgroep heeft dit besloten"}, "vanaf": {"2026-11-01"}}), http.StatusConflict, "U zag niet wat er nu ruimer wordt")
	stale := url.Values{"doe": {"keurgoed"}, "teken": token.FindStringSubmatch(seen)[1:], "ruimer": {someFlips + "y: 2"}}
	for name, v := range signature {
		stale[name] = v
	}
	says(t, as(s, reviewer, one, stale), http.StatusConflict, "Het voorstel is intussen veranderd")

	// A day that is yet to come: it waits until then.
	says(t, sign(t, s, reviewer, one, url.Values{"functie": {"privacy officer"}, "waarom": {"de stuurgroep heeft dit besloten"}, "vanaf": {"1 december 2026"}}), http.StatusSeeOther)
	says(t, press(t, s, reviewer, one, "neemop"), http.StatusConflict, "Deze goedkeuring geldt nog niet", "vanaf 1 december 2026")
	says(t, press(t, s, reviewer, one, "terug"), http.StatusSeeOther)
	says(t, press(t, s, writer, one, "indienen"), http.StatusSeeOther)
	still(t, s, one, writer)
	says(t, sign(t, s, reviewer, one, signature), http.StatusSeeOther)
	says(t, as(s, reviewer, one, nil), http.StatusOK, "getekend als privacy officer, vanaf 1 november 2026: de stuurgroep heeft dit besloten")

	// The repository goes on after it was looked at: it is looked at again first.
	if _, err := repository.Merge(merging.Change{ID: "20260101-aaaaaaaa", Title: "x", Author: who.Person{ID: "een"}, Reviewer: who.Person{ID: "twee"}, Files: []merging.File{{Path: "features/clauses/a/b.feature", Before: "oud\n", Text: "nieuw\n"}}}); err != nil {
		t.Fatal(err)
	}
	says(t, press(t, s, reviewer, one, "neemop"), http.StatusConflict, "nagekeken op een oudere stand")
	checked(t, s, one, writer)
	says(t, press(t, s, reviewer, one, "neemop"), http.StatusSeeOther)
	for name, want := range map[string]string{
		file: "y: 2\n", "policies/approved.json": "nieuw\n", "policies/approved.zip": "PK nieuw",
		"policies/approvals/2026-11-01-proef.yaml": "privacy officer | de stuurgroep heeft dit besloten | " + someFlips + "y: 2\n", "features/clauses/a/b.feature": "nieuw\n",
	} {
		if got := git("show", "main:"+name); got != want {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// A proposal does not bring the approval of what it makes wider itself.
func TestAWriterDoesNotSign(t *testing.T) {
	const writer = "een/schrijver"
	dir, _ := bareRepository(t, map[string]string{"policies/approved.json": "oud\n"})
	repository, err := merging.Open(dir, "main", time.Now)
	if err != nil {
		t.Fatal(err)
	}
	s, _ := served(t, func(w *workbench.Settings) { w.Login, w.Merge, w.Gate, w.Sign = named{}, repository, widens, signed })
	w := as(s, writer, "/werkbank/voorstellen", url.Values{
		"doe": {"bewaar"}, "titel": {"Een titel"}, "reden": {"x"}, "bron": {"y"}, "pad": {"policies/register/parties/proef.yaml", "policies/approvals/2026-11-01-proef.yaml"},
		"was": {proposals.Mark(""), proposals.Mark("")}, "bestand": {"x: 1\n", "role: privacy officer\n"},
	})
	says(t, w, http.StatusSeeOther)
	one := w.Header().Get("Location")
	says(t, press(t, s, writer, one, "indienen"), http.StatusSeeOther)
	checked(t, s, one, writer)
	says(t, as(s, "twee/beoordelaar", one, nil), http.StatusOK, "bevat zelf een goedkeuring")
	says(t, sign(t, s, "twee/beoordelaar", one, signature), http.StatusConflict, "komt niet door de poort")
	for _, name := range []string{"policies/approved.json", "policies/approved.zip"} {
		if proposals.Writable(name) {
			t.Errorf("a proposal can write %s", name)
		}
	}
}
