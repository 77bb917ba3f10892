package api_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"doelbinding/api"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/journal"
)

// Without credentials a service answers to this machine's names only, and to those it was given.
func TestAnotherHostIsNotAnswered(t *testing.T) {
	c := config(enginetest.Load(t))
	c.Hosts, c.URL = []string{"beslis.intern", "Poort.intern:8443"}, "https://beslis.example.org/"
	s := verify(t, api.New(c))
	for host, want := range map[string]int{
		"localhost": 200, "localhost:8080": 200, "LOCALHOST.:8080": 200, "127.0.0.1:8080": 200, "127.9.9.9": 200, "[::1]:8080": 200, "[::1]": 200, "": 200,
		"beslis.intern": 200, "Beslis.Intern:9": 200, "poort.intern:8443": 200, "beslis.example.org": 200,
		"evil.example": 421, "evil.example:8080": 421, "127.0.0.1.evil.example": 421, "localhost.evil.example": 421, "localhost@evil.example": 421,
		"192.0.2.1:8080": 421, "0.0.0.0:8080": 421, "[fe80::1]:8080": 421, "poort.intern": 421, "poort.intern:1": 421, "example.com": 421, "<b>": 421,
	} {
		for _, path := range []string{path, "/healthz", "/v1/openapi.json", "/geen-pad"} {
			if path == "/geen-pad" && want == 200 {
				continue
			}
			r := httptest.NewRequest(http.MethodGet, path, nil)
			if path == "/access/v1/evaluation" {
				r = httptest.NewRequest(http.MethodPost, path, strings.NewReader(question))
				r.Header.Set("Content-Type", "application/json")
			}
			r.Host = host
			w := httptest.NewRecorder()
			s.ServeHTTP(w, r)
			if w.Code != want || strings.Contains(w.Body.String(), "evil") {
				t.Errorf("%q %s: %d %.200s", host, path, w.Code, w.Body)
			}
		}
	}
}

// A page of another origin can make a browser ask, but is refused, also where it only looks; what anybody may read it may read.
func TestAPageFromElsewhereIsRefused(t *testing.T) {
	c := config(enginetest.Load(t))
	c.Hosts = append(c.Hosts, "balie.intern")
	s := verify(t, api.New(c))
	for name, try := range map[string]struct {
		method, path string
		headers      []string
		want         int
	}{
		"no browser":                      {"POST", path, nil, 200},
		"a page of ours":                  {"POST", path, []string{"Sec-Fetch-Site", "same-origin", "Origin", "http://example.com"}, 200},
		"a page of ours, old browser":     {"POST", path, []string{"Origin", "http://example.com"}, 200},
		"typed by a person":               {"GET", "/access/v1/parties", []string{"Sec-Fetch-Site", "none"}, 200},
		"a page of a host in the list":    {"POST", path, []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://balie.intern"}, 200},
		"another page":                    {"POST", path, []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"}, 403},
		"another page, old browser":       {"POST", path, []string{"Origin", "https://evil.example"}, 403},
		"a file":                          {"POST", path, []string{"Origin", "null"}, 403},
		"another port of this machine":    {"POST", path, []string{"Sec-Fetch-Site", "same-site", "Origin", "http://example.com:3000"}, 403},
		"a host in the list, other port":  {"POST", path, []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://balie.intern:8"}, 403},
		"an image in another page":        {"GET", "/access/v1/parties", []string{"Sec-Fetch-Site", "cross-site"}, 403},
		"a look from another page":        {"GET", "/access/v1/parties", []string{"Origin", "https://evil.example"}, 403},
		"the description, from elsewhere": {"GET", "/access/v1/openapi.json", []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"}, 200},
	} {
		body := ""
		if try.method == "POST" {
			body = question
		}
		r := httptest.NewRequest(try.method, try.path, strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		for i := 0; i < len(try.headers); i += 2 {
			r.Header.Set(try.headers[i], try.headers[i+1])
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if w.Code != try.want || try.want == 403 && !strings.Contains(w.Body.String(), "andere-herkomst") {
			t.Errorf("%s: %d %.200s", name, w.Code, w.Body)
		}
	}
}

// That an obligation was fulfilled is said on purpose only: with a content type that no form and no page of another origin can send.
func TestFulfillingSaysJSON(t *testing.T) {
	s, _, _ := recorded(t, unbroken)
	if w := postBatch(s, batchQuestion+"\n"+`{"incidentcode":"A20","datum":"2018-04-09"}`); w.Code != http.StatusOK {
		t.Fatal(w.Body)
	}
	var list struct{ Obligations []journal.Obligation }
	look := func() {
		r := httptest.NewRequest(http.MethodGet, "/v1/journal/obligations", nil)
		r.RemoteAddr = "127.0.0.1:1"
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if err := json.Unmarshal(w.Body.Bytes(), &list); err != nil {
			t.Fatalf("%v %s", err, w.Body)
		}
	}
	look()
	if len(list.Obligations) == 0 {
		t.Fatal("without obligations this tells nothing")
	}
	for name, try := range map[string]struct {
		media, body string
		want        int
	}{
		"nothing said":     {"", "", 400},
		"a form":           {"application/x-www-form-urlencoded", "", 400},
		"a text":           {"text/plain", "{}", 400},
		"a text with JSON": {"text/plain; application/json", "{}", 400},
		"other members":    {"application/json", `{"bearer":"x"}`, 400},
		"no object":        {"application/json", `[]`, 400},
		"large":            {"application/json", strings.Repeat(" ", 5<<20), 413},
		"an object":        {"application/json; charset=utf-8", "{}", 200},
	} {
		r := httptest.NewRequest(http.MethodPost, "/v1/journal/obligations/"+list.Obligations[0].ID+"/fulfilled", strings.NewReader(try.body))
		r.RemoteAddr = "127.0.0.1:1"
		if try.media != "" {
			r.Header.Set("Content-Type", try.media)
		}
		w := httptest.NewRecorder()
		if s.ServeHTTP(w, r); w.Code != try.want {
			t.Errorf("%s: %d %s", name, w.Code, w.Body)
		}
	}
}

// What is served beside the service is served by any address, for no name can be rebound to one, and by the names that were given.
func TestWhatIsGuardedAnswersToAddressesAndItsNames(t *testing.T) {
	h := api.Guarded(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}), []string{"metingen.intern"})
	for host, want := range map[string]int{"10.1.2.3:9090": 200, "[2001:db8::1]:9090": 200, "localhost:9090": 200, "metingen.intern:9090": 200, "evil.example:9090": 421, "10.1.2.3.evil.example": 421} {
		r := httptest.NewRequest(http.MethodGet, "/metrics", nil)
		r.Host = host
		w := httptest.NewRecorder()
		if h.ServeHTTP(w, r); w.Code != want {
			t.Errorf("%s: %d", host, w.Code)
		}
	}
}
