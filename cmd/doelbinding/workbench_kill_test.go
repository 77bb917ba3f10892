package main

import (
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/oauth2-proxy/mockoidc"

	"doelbinding/engine/change/approval"
	"doelbinding/features"
)

// visitor is somebody at the workbench of a process, with cookies.
type visitor struct {
	t *testing.T
	*http.Client
	address string
}

// ask asks for a page or, with a form, presses a button; it follows where it is led.
func (v visitor) ask(path string, form url.Values) (at, body string) {
	v.t.Helper()
	method, in := http.MethodGet, io.Reader(nil)
	if form != nil {
		method, in = http.MethodPost, strings.NewReader(form.Encode())
	}
	r, err := http.NewRequestWithContext(v.t.Context(), method, v.address+path, in)
	if err != nil {
		v.t.Fatal(err)
	}
	r.Header.Set("Accept", "text/html")
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	w, err := v.Do(r)
	if err != nil {
		v.t.Fatal(err)
	}
	defer w.Body.Close()
	text, err := io.ReadAll(w.Body)
	if err != nil || w.StatusCode != http.StatusOK {
		v.t.Fatalf("%s: %d %v %s", path, w.StatusCode, err, text)
	}
	return w.Request.URL.Path, string(text)
}

// Who was logged in, what they saved a moment before and what the gate said of it are there after the service was killed and started again, with the
// same settings.
func TestAKilledWorkbenchLosesNothing(t *testing.T) {
	provider, err := mockoidc.Run()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = provider.Shutdown() })
	free, err := net.Listen("tcp", "127.0.0.1:0") // people come back to one address, so both processes have it
	if err != nil {
		t.Fatal(err)
	}
	listen := free.Addr().String()
	_ = free.Close()
	dir := scratch(t)
	if err := os.Remove(filepath.Join(dir, "policies", approval.ApprovedFile)); err != nil { // the gate then has its say at once
		t.Fatal(err)
	}
	secret := filepath.Join(dir, "secret")
	if err := os.WriteFile(secret, []byte(provider.ClientSecret), 0o600); err != nil {
		t.Fatal(err)
	}
	serve := func() *process {
		return start(t, "", os.Environ(), "serve", "--listen", listen, "--policies", filepath.Join(dir, "policies"), "--journal", filepath.Join(dir, "journal.db"), "--workbench-proposals", filepath.Join(dir, "proposals"),
			"--workbench-login-issuer", provider.Issuer(), "--workbench-login-client-id", provider.ClientID, "--workbench-login-client-secret-file", secret,
			"--workbench-login-redirect-url", "http://"+listen+"/werkbank/inloggen/terug", "--workbench-login-roles", "privacy=schrijver")
	}
	p := serve()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	v := visitor{t, &http.Client{Jar: jar}, p.address}
	provider.QueueUser(&mockoidc.MockUser{Subject: "een", PreferredUsername: "gebruiker een", Groups: []string{"privacy"}})
	if at, body := v.ask("/werkbank/inloggen/begin?naar=/werkbank/voorstellen", nil); at != "/werkbank/voorstellen" {
		t.Fatalf("%s %s", at, body)
	}

	text, err := features.FS.ReadFile("clauses/gemeentewet/art172.feature")
	if err != nil {
		t.Fatal(err)
	}
	draft := url.Values{"doe": {"bewaar"}, "titel": {"Nagekeken"}, "reden": {"de wet"}, "bron": {"art. 172 Gemeentewet"}, "bepaling": {"gemeentewet/art172"}, "tekst": {string(text) + "# een opmerking\n"}}
	looked, body := v.ask("/werkbank/voorstellen", draft)
	token := regexp.MustCompile(`name="teken" value="([^"]+)"`).FindStringSubmatch(body)
	if token == nil {
		t.Fatal(body)
	}
	v.ask(looked, url.Values{"doe": {"indienen"}, "teken": {token[1]}})
	const said = "Er is nog geen goedgekeurde stand in de opslagplaats."
	waitFor(t, "check", func() bool {
		time.Sleep(time.Second) // the page judges the examples each time, and a person has a rate
		_, body = v.ask(looked, nil)
		return strings.Contains(body, said)
	})

	draft["titel"], draft["tekst"] = []string{"Net bewaard"}, []string{string(text) + "# dit bewaarde ik een tel geleden\n"}
	saved, _ := v.ask("/werkbank/voorstellen", draft)
	if err := p.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	if err := p.Wait(); err == nil || !strings.Contains(err.Error(), "killed") {
		t.Fatalf("ended with %v", err)
	}

	p = serve()
	if p.address != v.address {
		t.Fatalf("%s, not %s", p.address, v.address)
	}
	if at, body := v.ask("/werkbank/inloggen", nil); at != "/werkbank/inloggen" || !strings.Contains(body, "gebruiker een") || !strings.Contains(body, "<dd>schrijver</dd>") {
		t.Errorf("the session is gone: %s", body)
	}
	if at, body := v.ask(saved, nil); at != saved || !strings.Contains(body, "# dit bewaarde ik een tel geleden") {
		t.Errorf("the text is gone: %s %s", at, body)
	}
	if at, body := v.ask(looked, nil); at != looked || !strings.Contains(body, said) || !strings.Contains(body, "# een opmerking") {
		t.Errorf("the check is gone: %s %s", at, body)
	}
}
