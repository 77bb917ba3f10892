package workbench_test

import (
	"bytes"
	"encoding/json"
	"html"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/api/workbench"
	"doelbinding/api/workbench/login"
	"doelbinding/api/workbench/proposals"
)

// spent serves a workbench with a rate of one a second and a share of 30, at a time that the test moves on.
func spent(t *testing.T) (s http.Handler, later func(time.Duration)) {
	t.Helper()
	now := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	s, _ = servedWith(t, func(c *api.Config) { c.Now = func() time.Time { return now } }, func(w *workbench.Settings) {
		w.Login, w.Rate = named{}, workbench.Rate{PerSecond: 1, Burst: 30}
	})
	return s, func(d time.Duration) { now = now.Add(d) }
}

// drain asks as somebody until the share is empty, and returns how many pages there were.
func drain(t *testing.T, s http.Handler, person string) (pages int) {
	t.Helper()
	for ; pages < 100; pages++ {
		if w := as(s, person, "/werkbank/stappen", nil); w.Code == http.StatusTooManyRequests {
			says(t, w, w.Code, "Even wachten", "Wacht 1 seconde en laad de pagina opnieuw.")
			if got := w.Header().Get("Retry-After"); got != "1" {
				t.Errorf("Retry-After: %q", got)
			}
			return pages
		}
	}
	t.Fatal("nothing is refused")
	return 0
}

// Who asks too much waits, and nobody else does. What every page brings along is free.
func TestEachPersonHasAShare(t *testing.T) {
	s, later := spent(t)
	if n := drain(t, s, "een/schrijver"); n != 30 {
		t.Errorf("%d pages out of a share of 30", n)
	}
	says(t, as(s, "twee/lezer", "/werkbank/stappen", nil), http.StatusOK)
	css := regexp.MustCompile(`/werkbank/bestanden/[^"]*\.css`).FindString(as(s, "twee/lezer", "/werkbank/stappen", nil).Body.String())
	says(t, as(s, "een/schrijver", css, nil), http.StatusOK)
	later(time.Second)
	says(t, as(s, "een/schrijver", "/werkbank/stappen", nil), http.StatusOK)
	says(t, as(s, "een/schrijver", "/werkbank/stappen", nil), http.StatusTooManyRequests)
}

// Whoever is refused a page can ask for the same one again, with all that its address says, once they have waited; what was not found stays that.
func TestARefusedPageCanBeLoadedAgain(t *testing.T) {
	s, later := spent(t)
	drain(t, s, "een/schrijver")
	const asked = "/werkbank/bepalingen?zoek=wpg&peildatum=2018-04-09"
	w := as(s, "een/schrijver", asked, nil)
	says(t, w, http.StatusTooManyRequests)
	link := regexp.MustCompile(`<a class="nl-link" href="([^"]*)">Probeer het opnieuw</a>`).FindStringSubmatch(w.Body.String())
	if link == nil || html.UnescapeString(link[1]) != asked {
		t.Fatalf("the page leads to %q", link)
	}
	later(time.Second)
	says(t, as(s, "een/schrijver", html.UnescapeString(link[1]), nil), http.StatusOK)
	later(time.Minute)
	for path, form := range map[string]url.Values{"/werkbank/niets": nil, "/werkbank/voorstellen": {"doe": {"begin"}}} {
		if w := as(s, "twee/lezer", path, form); w.Code < 400 || strings.Contains(w.Body.String(), "Probeer het opnieuw</a>") {
			t.Errorf("%s: %d, and the page offers to try again", path, w.Code)
		}
	}
}

// A page that fails by what is around the service offers to try again as well: a folder that is gone, an identity provider that does not answer.
func TestAPageThatFailsCanBeLoadedAgain(t *testing.T) {
	people := must(login.New(login.Config{Now: time.Now}))
	dir := filepath.Join(t.TempDir(), "voorstellen")
	s, _ := served(t, func(w *workbench.Settings) {
		w.Proposed, w.Login = must(proposals.OpenStore(dir, time.Now)), perhaps{people}
	})
	if err := os.Remove(dir); err != nil {
		t.Fatal(err)
	}
	says(t, at(s, "/werkbank/voorstellen", nil), http.StatusInternalServerError, `<a class="nl-link" href="/werkbank/voorstellen">Probeer het opnieuw</a>`)
	says(t, at(s, "/werkbank/inloggen/begin?naar=/werkbank/over", nil), http.StatusServiceUnavailable, `<a class="nl-link" href="/werkbank/inloggen/begin?naar=/werkbank/over">Probeer het opnieuw</a>`)
}

// What runs long takes more out of a share, and so does what decides much.
func TestWhatRunsLongCountsForMore(t *testing.T) {
	for path, want := range map[string]int{"/werkbank/voorbeelden/alles": 30 - 21, "/werkbank/wijziging": 30 - 21, "/werkbank/voorbeelden": 30 - 5} {
		s, _ := spent(t)
		as(s, "een/schrijver", path, url.Values{"doe": {"begin"}})
		if n := drain(t, s, "een/schrijver"); n != want {
			t.Errorf("after %s there are %d pages, not %d", path, n, want)
		}
		as(s, "een/schrijver", path, url.Values{"doe": {"stop"}})
	}
}

// Somebody who is not logged in has the share of their address, which takes nothing from people.
func TestNobodyHasTheShareOfTheirAddress(t *testing.T) {
	s, _ := spent(t)
	from := func(address, person string) int {
		r := httptest.NewRequest(http.MethodGet, "/werkbank/stappen", nil)
		r.Host, r.RemoteAddr = "localhost", address
		r.Header.Set("Accept", "text/html")
		r.Header.Set("X-Test-Wie", person)
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		return w.Code
	}
	for range 30 {
		if got := from("[2001:db8::1]:1", ""); got != http.StatusSeeOther {
			t.Fatalf("status %d", got)
		}
	}
	for address, want := range map[string]int{"[2001:db8::1]:2": 429, "[2001:db8::ffff]:1": 429, "[2001:db8:0:1::1]:1": 303, "192.0.2.1:1": 303} {
		if got := from(address, ""); got != want {
			t.Errorf("%s: %d, not %d", address, got, want)
		}
	}
	if got := from("[2001:db8::1]:1", "een/lezer"); got != http.StatusOK {
		t.Errorf("a person at that address: %d", got)
	}
}

var (
	hiddenField = regexp.MustCompile(`<input type="hidden" name="([^"]*)" value="([^"]*)">`)
	textField   = regexp.MustCompile(`(?s)<textarea[^>]* name="([^"]*)"[^>]*>\n(.*?)</textarea>`)
)

// No text is lost: the page of the refusal has all that was sent, and sends it again as it was.
func TestWhatWasTypedIsSentAgain(t *testing.T) {
	s, later := spent(t)
	drain(t, s, "een/schrijver")
	form := url.Values{
		"doe": {"bewaar"}, "titel": {`Een "titel" <b>`}, "reden": {"de tekst\r\nvan de wet"}, "bron": {"art. 172 Gemeentewet"},
		"pad": {"features/praktijk/een.feature", "features/praktijk/twee.feature"}, "was": {proposals.Mark(""), proposals.Mark("")}, "bestand": {"\n# een\n</textarea>\n", "# twee\n"},
	}
	w := as(s, "een/schrijver", "/werkbank/voorstellen", form)
	says(t, w, http.StatusTooManyRequests, "Wacht 1 seconde en kies dan Verstuur het opnieuw.", `action="/werkbank/voorstellen"`, "Uw tekst (3)")
	sent, main := url.Values{}, w.Body.String()
	for _, kind := range []*regexp.Regexp{hiddenField, textField} {
		for _, m := range kind.FindAllStringSubmatch(main, -1) {
			sent.Add(m[1], html.UnescapeString(m[2]))
		}
	}
	if sent.Encode() != form.Encode() {
		t.Errorf("the page sends\n%v\nnot\n%v", sent, form)
	}
	later(time.Second)
	w = as(s, "een/schrijver", "/werkbank/voorstellen", sent)
	says(t, w, http.StatusSeeOther)
	later(10 * time.Second)
	says(t, as(s, "een/schrijver", w.Header().Get("Location"), nil), http.StatusOK, "Een &#34;titel&#34; &lt;b&gt;", "# twee")
}

// A form with a file gets its file back, and the reason to wait beside it.
func TestAFileIsSentAgain(t *testing.T) {
	s, _ := spent(t)
	drain(t, s, "een/schrijver")
	var body bytes.Buffer
	parts := multipart.NewWriter(&body)
	for name, value := range map[string]string{"partij": "gemeente Utrecht", "handeling": "ontvangen", "dataset": "dagmonitor", "doe": "filter"} {
		if err := parts.WriteField(name, value); err != nil {
			t.Fatal(err)
		}
	}
	file := must(parts.CreateFormFile("bestand", "rijen.csv"))
	_ = must(file.Write([]byte("Incident code;Datum\nA20;13-4-2018\n")))
	_ = parts.Close()
	r := httptest.NewRequest(http.MethodPost, "/werkbank/levering", &body)
	r.Host, r.RemoteAddr = "localhost", "127.0.0.1:1"
	r.Header.Set("Content-Type", parts.FormDataContentType())
	r.Header.Set("Accept", "text/html")
	r.Header.Set("X-Test-Wie", "een/schrijver")
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	says(t, w, http.StatusTooManyRequests, "Uw bestand gaat mee.", `value="gemeente Utrecht"`, "SW5jaWRlbnQgY29kZTtEYXR1b")
	if got := w.Header().Get("Retry-After"); got != "20" {
		t.Errorf("Retry-After: %q", got)
	}
}

// A script gets a problem that it can read.
func TestAScriptIsToldToWait(t *testing.T) {
	s, _ := spent(t)
	drain(t, s, "een/schrijver")
	w := atWith(s, "/werkbank/voorbeelden", url.Values{"tekst": {"x"}}, http.Header{"X-Test-Wie": {"een/schrijver"}, "Accept": {"application/json"}})
	says(t, w, http.StatusTooManyRequests)
	var p struct{ Type string }
	if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil || !strings.HasSuffix(p.Type, ":te-veel-vragen") || w.Header().Get("Retry-After") != "5" {
		t.Errorf("%v %s %v", err, w.Body, w.Header())
	}
}
