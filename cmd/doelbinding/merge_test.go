package main

import (
	"context"
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
	"testing/fstest"
	"time"

	"doelbinding/api"
	"doelbinding/api/admission"
	"doelbinding/api/workbench"
	"doelbinding/api/workbench/changes"
	"doelbinding/api/workbench/merging"
	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/proposals"
	"doelbinding/api/workbench/runs"
	"doelbinding/api/workbench/who"
	"doelbinding/cmd/doelbinding/gating"
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

// reviewed serves the workbench over a repository, as the program does, and returns what sends a form to it, or looks at a page. Whoever wants to hears
// what the gate is doing.
func reviewed(t *testing.T, dir, proposed string, a *program.App, hear ...func(what string)) func(person, path string, form url.Values) *httptest.ResponseRecorder {
	t.Helper()
	a.Out, a.Err, a.Now = io.Discard, io.Discard, time.Now
	e, _, r, err := a.Load(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	merge, err := merging.Open(dir, "main", time.Now)
	if err != nil {
		t.Fatal(err)
	}
	kept, err := proposals.OpenStore(proposed, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	files, err := a.PolicyFS()
	if err != nil {
		t.Fatal(err)
	}
	examples, err := a.FeatureFS()
	if err != nil {
		t.Fatal(err)
	}
	look := gating.Gate(a)
	gate := func(ctx context.Context, x proposals.Look, tell runs.Tell) (proposals.Verdict, error) {
		return look(ctx, x, func(what string, done, of int) {
			for _, h := range hear {
				h(what)
			}
			tell(what, done, of)
		})
	}
	s := api.New(api.Config{
		Engine: e, Register: func() engine.Register { return r.Snapshot() }, Now: time.Now, Log: slog.New(slog.DiscardHandler),
		Limits: admission.Limits{AtOnce: 16, Wait: time.Minute, Decide: time.Minute},
		Workbench: &workbench.Settings{
			Features: examples, Policies: files, Suite: func() scenario.Suite { return a.Suite(e, r) },
			Proposed: kept, Merge: merge, Login: headed{}, Gate: gate, Sign: gating.Sign,
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

// desk is where people handle one proposal.
type desk struct {
	*testing.T
	ask func(person, path string, form url.Values) *httptest.ResponseRecorder
	at  string
}

func (d desk) body(person string) string { return d.ask(person, d.at, nil).Body.String() }

// field returns what stands in a hidden field that somebody sees.
func (d desk) field(person, name string) string {
	d.Helper()
	m := regexp.MustCompile(`name="` + name + `" value="([^"]*)"`).FindStringSubmatch(d.body(person))
	if m == nil {
		d.Fatalf("no field %s: %s", name, d.body(person))
	}
	return m[1]
}

// press uses a button as somebody.
func (d desk) press(person, button string, form url.Values) {
	d.Helper()
	form.Set("doe", button)
	form.Set("teken", d.field(person, "teken"))
	if w := d.ask(person, d.at, form); w.Code != http.StatusSeeOther {
		d.Fatalf("%s: %d %s", button, w.Code, w.Body)
	}
}

// wait waits until the gate has looked.
func (d desk) wait() {
	d.Helper()
	for end := time.Now().Add(5 * time.Minute); strings.Contains(d.body("een"), "data-going"); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			d.Fatal("the gate does not stop")
		}
	}
}

// A proposal that makes something wider, with an example of it, is merged from the workbench, signed by somebody else, and check finds nothing wrong with the branch then: not
// against the approved state that went along, nor against the one before.
func TestAWideningMergedInTheWorkbenchPassesCheck(t *testing.T) {
	const file, feature = "policies/register/participations/data.yaml", "features/clauses/convenant_midden_nederland/par1_2_deelname.feature"
	dir, git := bareRepository(t, scratch(t))
	ask := reviewed(t, dir, t.TempDir(), &program.App{})
	before, err := fs.ReadFile(policies.FS, "register/participations/data.yaml")
	if err != nil {
		t.Fatal(err)
	}
	examples, err := fs.ReadFile(features.FS, strings.TrimPrefix(feature, "features/"))
	if err != nil {
		t.Fatal(err)
	}
	example := `
  Scenario: Bunnik doet mee
    Gegeven het doel is gerichte inzet toezicht en handhaving
    En de aanvrager is de burgemeester van gemeente Bunnik
    Wanneer de aanvrager de postcode uit de dagmonitor wil ontvangen
    Dan is het toegestaan
`
	more := "gemeente-bunnik-convenant-midden-nederland:\n  party: gemeente-bunnik\n  agreement: convenant-midden-nederland\n  from: \"2017-04-01\"\n"
	w := ask("een", "/werkbank/voorstellen", url.Values{
		"doe": {"bewaar"}, "titel": {"Bunnik doet mee"}, "reden": {"het addendum is ondertekend"}, "bron": {"het addendum"},
		"pad": {file, feature}, "was": {proposals.Mark(string(before)), proposals.Mark(string(examples))}, "bestand": {string(before) + more, string(examples) + example},
	})
	one := w.Header().Get("Location")
	if w.Code != http.StatusSeeOther {
		t.Fatal(w.Code, w.Body)
	}
	at := desk{t, ask, one}
	at.press("een", "indienen", url.Values{})
	at.wait()
	body := ask("twee", one, nil).Body.String()
	for _, text := range []string{"participations/gemeente-bunnik-convenant-midden-nederland", "Dit mag nu wel", "gemeente Bunnik"} {
		if !strings.Contains(body, text) {
			t.Errorf("the reviewer does not see %q: %s", text, body)
		}
	}
	at.press("twee", "keurgoed", url.Values{"ruimer": {at.field("twee", "ruimer")}, "functie": {"privacy officer"}, "waarom": {"het ondertekende addendum ligt in het archief"}, "vanaf": {"2026-01-01"}})
	at.press("twee", "neemop", url.Values{})
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

// A repository without an approved state is told from one whose policies cannot be loaded.
func TestTheGateNeedsAnApprovedState(t *testing.T) {
	gate := gating.Gate(&program.App{Out: io.Discard, Err: io.Discard, Now: time.Now})
	tell := func(string, int, int) {}
	files := fstest.MapFS{"features/a.feature": {Data: []byte("# language: nl\n")}}
	if v, err := gate(t.Context(), proposals.Look{Files: files, Before: files}, tell); err != nil || !v.None {
		t.Errorf("%+v %v", v, err)
	}
	files["policies/approved.json"] = &fstest.MapFile{Data: []byte("{}")}
	if _, err := gate(t.Context(), proposals.Look{Files: files, Before: files}, tell); !errors.Is(err, changes.ErrBundle) {
		t.Error(err)
	}
}

// An example of a jurist that the rules contradict is handed in, stands on the page of its clause and in a task for a programmer, and stays out of the
// branch. Once the programmer changed the rules and the service has them, the proposal says so, and is merged.
func TestAnExampleTravelsToAMergedChangeOfTheRules(t *testing.T) {
	const clause = "leeuwarden_privacyverklaring/bodycam_buffer"
	const file, rego = "features/clauses/" + clause + ".feature", "policies/clauses/" + clause + "/bodycam_buffer.rego"
	work, proposed := scratch(t), t.TempDir()
	before, err := fs.ReadFile(features.FS, "clauses/"+clause+".feature")
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(os.MkdirAll(filepath.Dir(filepath.Join(work, file)), 0o755), os.WriteFile(filepath.Join(work, file), before, 0o600)); err != nil {
		t.Fatal(err)
	}
	dir, git := bareRepository(t, work)
	app := func() *program.App {
		return &program.App{PolicyDir: filepath.Join(work, "policies"), FeatureDir: filepath.Join(work, "features")}
	}
	ask := reviewed(t, dir, proposed, app())
	more := string(before) + `
  Scenario: Sinds 2024 houdt de buffer anderhalve minuut vast
    Gegeven het is 1 juni 2024
    En de buffer houdt 90 seconden vast
    Wanneer de aanvrager de bufferbeelden uit bodycam Leeuwarden wil bewaren
    Dan is het toegestaan
`
	w := ask("een", "/werkbank/voorstellen", url.Values{
		"doe": {"bewaar"}, "titel": {"Anderhalve minuut"}, "reden": {"de privacypagina is veranderd"}, "bron": {"privacypagina Leeuwarden"},
		"pad": {file}, "was": {proposals.Mark(string(before))}, "bestand": {more},
	})
	at := desk{t, ask, w.Header().Get("Location")}
	at.press("een", "indienen", url.Values{})
	at.wait()
	page := "/werkbank/bepalingen/" + clause
	for path, texts := range map[string][]string{
		at.at: {"vraagt wijziging", "Gekregen"}, page: {"Vraagt wijziging", "Sinds 2024 houdt de buffer", "Verwacht: Mag. Gekregen: Mag niet", at.at},
		at.at + "/opdracht.txt": {"Voorbeeld: Sinds 2024", "Verwacht: Mag\n", "Gekregen: Mag niet", "Beslist door: " + clause, "    En de buffer houdt 90 seconden vast"},
	} {
		body := ask("twee", path, nil).Body.String()
		for _, text := range texts {
			if !strings.Contains(body, text) {
				t.Errorf("%s does not say %q: %s", path, text, body)
			}
		}
	}

	// The programmer changes the rules, and the service starts with them.
	replaceIn(t, work, rego, `fact.at_most("bufferduur", 60)) if _applies`, `fact.at_most("bufferduur", _seconds)) if _applies

default _seconds := 60

_seconds := 90 if input.time >= "2024-01-01"`)
	git("commit", "-q", "-a", "-m", "the buffer holds ninety seconds since 2024")
	git("push", "-q", dir, "main")
	at.ask = reviewed(t, dir, proposed, app())
	if body := at.body("twee"); !strings.Contains(body, "De regels zeggen nu wat dit voorstel verwacht") {
		t.Fatal(body)
	}
	if body := at.ask("twee", page, nil).Body.String(); !strings.Contains(body, "Daarna zijn de regels veranderd") {
		t.Error(body)
	}
	at.press("een", "indienen", url.Values{})
	at.wait()
	at.press("twee", "keurgoed", url.Values{})
	at.press("twee", "neemop", url.Values{})
	git("pull", "-q", dir, "main")
	for name, text := range map[string]string{file: more, rego: "_seconds := 90"} {
		if src, err := os.ReadFile(filepath.Join(work, name)); err != nil || !strings.Contains(string(src), text) {
			t.Errorf("%s: %v %s", name, err, src)
		}
	}
	if body := at.ask("twee", page, nil).Body.String(); strings.Contains(body, "Vraagt wijziging") {
		t.Error("it still asks for other rules")
	}
}
