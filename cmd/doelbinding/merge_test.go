package main

import (
	"errors"
	"io"
	"io/fs"
	"log/slog"
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

	"doelbinding/api"
	"doelbinding/api/admission"
	"doelbinding/api/workbench"
	"doelbinding/api/workbench/merging"
	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/proposals"
	"doelbinding/api/workbench/who"
	"doelbinding/cmd/doelbinding/comparing"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine"
	"doelbinding/engine/scenario"
	"doelbinding/features"
	"doelbinding/policies"
)

// headed logs in whoever a header names: writer and reviewer are two persons.
type headed struct{}

func (headed) Who(r *http.Request) who.Person {
	id := r.Header.Get("X-Test-Who")
	return who.Person{ID: id, Roles: []who.Role{map[string]who.Role{"een": who.Writer, "twee": who.Reviewer}[id]}}
}

func (headed) Routes(*page.Site) []page.Route { return nil }

// bareRepository makes a bare repository of the policies and the examples of a folder; of all examples where what takes minutes is tried as well.
func bareRepository(t *testing.T, work string) (dir string, git func(args ...string)) {
	t.Helper()
	bin, err := exec.LookPath("git")
	if err != nil {
		t.Skip("SKIPPED: git is not here")
	}
	dir = filepath.Join(t.TempDir(), "bare.git")
	git = func(args ...string) {
		t.Helper()
		c := exec.Command(bin, append([]string{"-C", work, "-c", "user.name=test", "-c", "user.email=test@example.invalid"}, args...)...)
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v %s", args, err, out)
		}
	}
	if all := filepath.Join(work, "features"); *everything {
		if err := errors.Join(os.RemoveAll(all), os.CopyFS(all, features.FS)); err != nil {
			t.Fatal(err)
		}
	}
	git("init", "-q", "-b", "main")
	git("add", "policies", "features")
	git("commit", "-q", "-m", "begin")
	git("clone", "-q", "--bare", work, dir)
	return dir, git
}

// reviewed serves the workbench over a repository, as the program does, and returns what sends a form to it, or looks at a page.
func reviewed(t *testing.T, dir string) func(person, path string, form url.Values) *httptest.ResponseRecorder {
	t.Helper()
	a := &program.App{Out: io.Discard, Err: io.Discard, Now: time.Now}
	e, _, r, err := a.Load(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	merge, err := merging.Open(dir, "main", time.Now)
	if err != nil {
		t.Fatal(err)
	}
	kept, err := proposals.OpenStore(t.TempDir(), time.Now)
	if err != nil {
		t.Fatal(err)
	}
	s := api.New(api.Config{
		Engine: e, Register: func() engine.Register { return r.Snapshot() }, Now: time.Now, Log: slog.New(slog.DiscardHandler),
		Limits: admission.Limits{AtOnce: 16, Wait: time.Minute, Decide: time.Minute},
		Workbench: &workbench.Settings{
			Features: features.FS, Policies: policies.FS, Suite: func() scenario.Suite { return a.Suite(e, r) },
			Proposed: kept, Merge: merge, Login: headed{}, Gate: comparing.Gate(a),
		},
	})
	return func(person, path string, form url.Values) *httptest.ResponseRecorder {
		q := httptest.NewRequest(http.MethodGet, path, nil)
		if form != nil {
			q = httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
			q.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		}
		q.Host, q.RemoteAddr = "localhost", "127.0.0.1:1"
		q.Header.Set("Accept", "text/html")
		q.Header.Set("X-Test-Who", person)
		w := httptest.NewRecorder()
		s.ServeHTTP(w, q)
		return w
	}
}

// A proposal that makes something wider is merged from the workbench, signed by somebody else, and check finds nothing wrong with the branch then: not
// against the approved state that went along, nor against the one before.
func TestAWideningMergedInTheWorkbenchPassesCheck(t *testing.T) {
	const file = "policies/register/participations/data.yaml"
	dir, git := bareRepository(t, scratch(t))
	ask := reviewed(t, dir)
	before, err := fs.ReadFile(policies.FS, "register/participations/data.yaml")
	if err != nil {
		t.Fatal(err)
	}
	more := "gemeente-bunnik-convenant-midden-nederland:\n  party: gemeente-bunnik\n  agreement: convenant-midden-nederland\n  from: \"2017-04-01\"\n"
	w := ask("een", "/werkbank/voorstellen", url.Values{
		"doe": {"bewaar"}, "titel": {"Bunnik doet mee"}, "reden": {"het addendum is ondertekend"}, "bron": {"het addendum"},
		"pad": {file}, "was": {proposals.Mark(string(before))}, "bestand": {string(before) + more},
	})
	one := w.Header().Get("Location")
	if w.Code != http.StatusSeeOther {
		t.Fatal(w.Code, w.Body)
	}
	field := func(person, name string) string {
		m := regexp.MustCompile(`name="` + name + `" value="([^"]*)"`).FindStringSubmatch(ask(person, one, nil).Body.String())
		if m == nil {
			t.Fatalf("no field %s: %s", name, ask(person, one, nil).Body)
		}
		return m[1]
	}
	press := func(person, button string, form url.Values) {
		t.Helper()
		form.Set("doe", button)
		form.Set("teken", field(person, "teken"))
		if w := ask(person, one, form); w.Code != http.StatusSeeOther {
			t.Fatalf("%s: %d %s", button, w.Code, w.Body)
		}
	}
	press("een", "indienen", url.Values{})
	for end := time.Now().Add(5 * time.Minute); strings.Contains(ask("een", one, nil).Body.String(), "data-going"); time.Sleep(100 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("the gate does not stop")
		}
	}
	body := ask("twee", one, nil).Body.String()
	for _, text := range []string{"participations/gemeente-bunnik-convenant-midden-nederland", "Dit mag nu wel", "gemeente Bunnik"} {
		if !strings.Contains(body, text) {
			t.Errorf("the reviewer does not see %q: %s", text, body)
		}
	}
	press("twee", "keurgoed", url.Values{"ruimer": {field("twee", "ruimer")}, "functie": {"privacy officer"}, "waarom": {"het ondertekende addendum ligt in het archief"}, "vanaf": {"2026-01-01"}})
	press("twee", "neemop", url.Values{})
	merged := t.TempDir()
	git("clone", "-q", "-b", "main", dir, filepath.Join(merged, "now"))
	merged = filepath.Join(merged, "now")
	if code, out := in(t, merged, "approve"); code != program.ExitOK || !strings.Contains(out, "Er is niets dat goedkeuring vraagt") {
		t.Errorf("against what is approved now: %d %s", code, out)
	}
	if *everything {
		if code, out := in(t, merged, "check"); code != program.ExitOK {
			t.Errorf("check: %d %s", code, out)
		}
	}
	old := t.TempDir()
	if err := os.CopyFS(old, policies.FS); err != nil {
		t.Fatal(err)
	}
	if code, out := in(t, merged, "approve", "--base", old); code != program.ExitOK || !strings.Contains(out, "door privacy officer") {
		t.Errorf("against what was approved before: %d %s", code, out)
	}
}
