package workbench_test

import (
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"doelbinding/api/workbench"
	"doelbinding/api/workbench/login"
	"doelbinding/api/workbench/merging"
	"doelbinding/api/workbench/proposals"
	"doelbinding/api/workbench/who"
)

// A finished check survives the end of the program at any moment: what comes after it signs and merges by it. It counts for this text, under the same
// policies and register and in the same build of the program only; what is kept of it and cannot be read is no check.
func TestACheckSurvivesARestart(t *testing.T) {
	const file, writer, reviewer = "policies/register/parties/proef.yaml", "een/schrijver", "twee/beoordelaar"
	dir, git := bareRepository(t, map[string]string{"policies/approved.json": "oud\n", "policies/approved.zip": "PK \xff oud"})
	proposed := t.TempDir()
	start := func(build string) http.Handler {
		t.Helper()
		repository, err := merging.Open(dir, "main", time.Now)
		if err != nil {
			t.Fatal(err)
		}
		s, _ := served(t, func(w *workbench.Settings) {
			w.Login, w.Merge, w.Gate, w.Sign, w.Build = named{}, repository, widens, signed, build
			if w.Proposed, err = proposals.OpenStore(proposed, time.Now); err != nil {
				t.Fatal(err)
			}
		})
		return s
	}
	s := start("een")
	one := propose(t, s, writer, file, "", "x: 1\n")
	says(t, press(t, s, writer, one, "indienen"), http.StatusSeeOther)
	still(t, s, one, writer)
	const checked, not = "er wordt iets ruimer", "keek deze tekst nog niet helemaal na"
	says(t, as(s, reviewer, one, nil), http.StatusOK, checked)

	says(t, as(start("twee"), reviewer, one, nil), http.StatusOK, not) // another build
	s = start("een")
	says(t, as(s, reviewer, one, nil), http.StatusOK, checked, "Dit mag nu wel: proef wil iets.")
	says(t, sign(t, s, reviewer, one, signature), http.StatusSeeOther)
	s = start("een")
	says(t, press(t, s, reviewer, one, "neemop"), http.StatusSeeOther)
	for name, want := range map[string]string{"policies/approved.zip": "PK nieuw", "policies/approvals/2026-11-01-proef.yaml": "privacy officer | de stuurgroep heeft dit besloten | " + someFlips + "x: 1\n"} {
		if got := git("show", "main:"+name); got != want {
			t.Errorf("%s: %q", name, got)
		}
	}

	two := propose(t, s, writer, "policies/register/parties/ander.yaml", "", "y: 1\n")
	says(t, press(t, s, writer, two, "indienen"), http.StatusSeeOther)
	still(t, s, two, writer)
	kept := filepath.Join(proposed, "checks", two[strings.LastIndex(two, "/")+1:]+".json")
	body, err := os.ReadFile(kept)
	if err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(kept); err != nil || info.Mode().Perm() != 0o600 {
		t.Error(info, err)
	}
	for what, text := range map[string]string{"half": string(body[:len(body)/2]), "of another text": strings.Replace(string(body), `"Content":"`, `"Content":"0`, 1), "under others": strings.Replace(string(body), `"Under":"`, `"Under":"0`, 1)} {
		if err := os.WriteFile(kept, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		s := start("een")
		says(t, as(s, reviewer, two, nil), http.StatusOK, not)
		if w := press(t, s, reviewer, two, "keurgoed"); w.Code != http.StatusConflict {
			t.Errorf("%s: %d", what, w.Code)
		}
	}
}

// Who was logged in is so after the program ended at any moment and came back: not who logged out, nor whose time is over, nor anybody once the operator
// gives other roles. What is kept lets nobody in who reads it, and is refused when others can write it.
func TestSessionsSurviveARestart(t *testing.T) {
	d := openDesk(t)
	restart := func() {
		t.Helper()
		address := d.server.Listener.Addr().String()
		d.server.CloseClientConnections()
		d.server.Close()
		d.start(t, address)
	}
	stays, leaves := d.browser(t), d.browser(t)
	stays.enter("een", "privacy")
	leaves.enter("twee", "juristen")
	leaves.ask("/werkbank/uitloggen", url.Values{})
	restart()
	status, at, body := stays.ask("/werkbank/voorstellen", url.Values{"doe": {"begin"}, "tekst": {"x"}})
	want(t, "who was logged in writes", status, http.StatusOK)
	if !strings.Contains(body, "Nieuw voorstel") {
		t.Error(at, body)
	}
	if _, at, _ := leaves.ask("/werkbank/voorstellen", nil); at != "/werkbank/inloggen" {
		t.Errorf("who logged out is in at %s", at)
	}
	kept, err := os.ReadFile(d.sessions)
	if err != nil {
		t.Fatal(err)
	}
	address, err := url.Parse(d.url)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range stays.Jar.Cookies(address) {
		if strings.Contains(string(kept), c.Value) {
			t.Error("the file has what a browser holds")
		}
	}
	if info, err := os.Stat(d.sessions); err != nil || info.Mode().Perm() != 0o600 {
		t.Error(info, err)
	}

	other := d.config()
	other.Roles = map[string]who.Role{"privacy": who.Reader}
	l, err := login.New(other)
	if err != nil {
		t.Fatal(err)
	}
	r := &http.Request{Header: http.Header{}}
	for _, c := range stays.Jar.Cookies(address) {
		r.AddCookie(c)
	}
	if me := l.Who(r); me.ID != "" {
		t.Errorf("%+v has roles of before", me)
	}
	if l, err = login.New(d.config()); err != nil || !l.Who(r).May(who.Writer) || l.Who(r).May(who.Reviewer) {
		t.Errorf("%+v %v", l.Who(r), err)
	}
	for name, text := range map[string]string{"half": string(kept[:len(kept)/2]), "the one of this computer": strings.Replace(string(kept), `"oidc:een"`, `"`+who.Local().ID+`"`, 1)} {
		if err := os.WriteFile(d.sessions, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := login.New(d.config()); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
	if err := os.WriteFile(d.sessions, kept, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(d.sessions, 0o620); err != nil {
		t.Fatal(err)
	}
	if _, err := login.New(d.config()); err == nil {
		t.Error("others can write it")
	}
	if err := os.Chmod(d.sessions, 0o600); err != nil {
		t.Fatal(err)
	}
	d.now = d.now.Add(9 * time.Hour)
	restart()
	if _, at, _ := stays.ask("/werkbank/voorstellen", nil); at != "/werkbank/inloggen" {
		t.Errorf("whose time is over is in at %s", at)
	}
}
