package api_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"doelbinding/api"
	"doelbinding/api/identity"
	"doelbinding/api/workbench"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/journal"
)

// desk is a service with the workbench, and the journal it records in.
func desk(t *testing.T, change ...func(*api.Config)) (*api.Service, *journal.Journal) {
	t.Helper()
	s, j, _ := recorded(t, unbroken, append([]func(*api.Config){func(c *api.Config) { c.Workbench = &workbench.Settings{} }}, change...)...)
	return s, j
}

// at asks for a page as a browser on this machine does. A body makes it a form.
func at(s http.Handler, path string, form url.Values, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, path, nil)
	if form != nil {
		r = httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	r.RemoteAddr = "127.0.0.1:1"
	r.Header.Set("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

// calls returns the records of calls in a journal.
func calls(t *testing.T, j *journal.Journal) (out []*journal.Record) {
	t.Helper()
	for r, err := range journal.NewReader(j.Store).Calls(t.Context(), journal.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, r.Record)
	}
	return out
}

func opened() url.Values { return url.Values{"doe": {"json"}, "json": {question}} }

// A browser that asks for the address of the service is led to the pages; every other client gets what it always got.
func TestTheRootLeadsABrowserToTheWorkbench(t *testing.T) {
	s, _ := desk(t)
	if w := at(s, "/", nil); w.Code != http.StatusSeeOther || w.Header().Get("Location") != "/werkbank/vraag" {
		t.Errorf("%d %v", w.Code, w.Header())
	}
	plain := service(t)
	want := at(plain, "/", nil, "Accept", "")
	for _, accept := range []string{"", "*/*", "application/json", "application/json, text/html;q=0.5"} {
		if w := at(s, "/", nil, "Accept", accept); w.Code != http.StatusOK || w.Body.String() != want.Body.String() {
			t.Errorf("%q: %d %s", accept, w.Code, w.Body)
		}
	}
}

// Nobody can log in to the workbench yet: it is not there with a list of clients, nor for another machine.
func TestTheWorkbenchIsForThisMachineOnly(t *testing.T) {
	clients, err := identity.New([]identity.Client{{ID: "a", Certificate: identity.Certificate{Subject: "CN=a"}, Parties: []string{"gemeente-utrecht"}}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	c := config(enginetest.Load(t))
	c.Workbench, c.Clients = &workbench.Settings{}, clients
	guarded := api.New(c)
	if w := at(guarded, "/werkbank/vraag", nil); w.Code != http.StatusUnauthorized {
		t.Errorf("with clients: %d", w.Code)
	}
	if w := at(guarded, "/", nil); w.Code != http.StatusOK || strings.Contains(w.Body.String(), "werkbank") {
		t.Errorf("with clients the root says %d %s", w.Code, w.Body)
	}
	s, _ := desk(t)
	r := httptest.NewRequest(http.MethodGet, "/werkbank/vraag", nil)
	r.RemoteAddr = "192.0.2.7:1"
	w := httptest.NewRecorder()
	if s.ServeHTTP(w, r); w.Code != http.StatusForbidden {
		t.Errorf("from another machine: %d", w.Code)
	}
	if w := at(service(t), "/werkbank/vraag", nil); w.Code != http.StatusNotFound {
		t.Errorf("without the setting: %d", w.Code)
	}
}

// What a page decides is recorded as the same questions asked through the service are: the question, the answer and its bytes. What it only shows is not.
func TestAPageRecordsWhatItDecides(t *testing.T) {
	s, j := desk(t)
	for _, path := range []string{
		"/werkbank", "/werkbank/vraag", "/werkbank/vraag?partij=gemeente-utrecht", "/werkbank/bepalingen", "/werkbank/bepalingen/gemeentewet/art172", "/werkbank/register",
		"/werkbank/stappen", "/werkbank/over", "/werkbank/toegankelijkheid", "/werkbank/matrix", "/werkbank/niets", "/werkbank/bepalingen/x/y",
	} {
		if w := at(s, path, nil); w.Code >= 500 {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
	at(s, "/werkbank/vraag", url.Values{"doe": {"begin"}, "partij": {"gemeente Utrecht"}})                          // asks
	at(s, "/werkbank/vraag", url.Values{"doe": {"begin"}, "partij": {"xqzwv"}})                                     // does not understand
	at(s, "/werkbank/namen", url.Values{"soort": {"partij"}, "zoek": {"utr"}})                                      // finds
	at(s, "/werkbank/voorbeelden", url.Values{"doe": {"reken"}, "tekst": {"# language: nl\nFunctionaliteit: x\n"}}) // tests
	at(s, "/werkbank/bepalingen", nil, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "cors")                    // is refused
	if n := calls(t, j); len(n) != 0 {
		t.Fatalf("%d records: %+v", len(n), n[0].ADL)
	}

	w := at(s, "/werkbank/vraag", opened())
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "Mag</span>") || w.Header().Get(api.HeaderJournal) == "none" {
		t.Fatalf("%d %s %s", w.Code, w.Header(), w.Body)
	}
	page := calls(t, j)
	if len(page) != 1 {
		t.Fatalf("%d records", len(page))
	}
	if got := page[0].Call.Decisions[0].Outcome; got != "permitted" {
		t.Error(got)
	}
	// The same question through the service, as the page asks it: with everything that is said about it.
	full := strings.Replace(question, `"time"`, `"explain": "full", "time"`, 1)
	if w := post(s, full); w.Code != http.StatusOK {
		t.Fatal(w.Body)
	}
	direct := calls(t, j)
	if len(direct) != 2 || string(direct[0].ADL.Body.Request) != string(direct[1].ADL.Body.Request) {
		t.Errorf("the page records\n%s\nthe service\n%s", direct[0].ADL.Body.Request, direct[1].ADL.Body.Request)
	}

	before := len(calls(t, j))
	matrix := at(s, "/werkbank/matrix?partij=gemeente-zeist&handeling=ontvangen&dataset=dagmonitor&doel=openbare&gegeven=huisnummer&peildatum=2018-04-09", nil)
	if after := calls(t, j); matrix.Code != http.StatusOK || len(after) != before+1 {
		t.Errorf("%d, and %d records of one matrix", matrix.Code, len(after)-before)
	}
}

// Facts stand in no log line and in no address, and a page loads nothing from elsewhere.
func TestAPageKeepsFactsOutOfLogs(t *testing.T) {
	var log bytes.Buffer
	s, _ := desk(t, func(c *api.Config) {
		c.Log = slog.New(slog.NewJSONHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	})
	w := at(s, "/werkbank/vraag", opened())
	if w.Code != http.StatusOK {
		t.Fatal(w.Code)
	}
	for _, word := range []string{"addendum", "gemeente-utrecht", "huisnummer"} {
		if strings.Contains(log.String(), word) {
			t.Errorf("the log says %s: %s", word, log.String())
		}
	}
	body := w.Body.String()
	for _, wrong := range []string{"<script>", " style=", " onclick", "javascript:", `src="http`} {
		if strings.Contains(body, wrong) {
			t.Errorf("the page has %s", wrong)
		}
	}
	if p := w.Header().Get("Content-Security-Policy"); !strings.Contains(p, "default-src 'none'") || !strings.Contains(p, "frame-ancestors 'none'") || strings.Contains(p, "unsafe") {
		t.Error(p)
	}
}

// A link on another site leads to a page; a form, a frame or a script there gets nothing. Every refusal is a page that says what to do.
func TestOtherSitesCanLinkAndNoMore(t *testing.T) {
	s, j := desk(t)
	visit := []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}
	if w := at(s, "/werkbank/bepalingen", nil, visit...); w.Code != http.StatusOK {
		t.Errorf("a link: %d", w.Code)
	}
	matrix := "/werkbank/matrix?partij=gemeente-zeist&handeling=ontvangen&dataset=dagmonitor"
	for name, w := range map[string]*httptest.ResponseRecorder{
		"a form":             at(s, "/werkbank/vraag", opened(), append(visit, "Origin", "https://elders.example")...),
		"a frame":            at(s, "/werkbank/bepalingen", nil, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe"),
		"a link that asks":   at(s, matrix, nil, visit...),
		"an older browser":   at(s, "/werkbank/vraag", opened(), "Origin", "https://elders.example"),
		"a form of no site":  at(s, "/werkbank/vraag", opened(), "Origin", "null"),
		"a page that is not": at(s, "/werkbank/niets", nil),
	} {
		if w.Code != http.StatusForbidden && w.Code != http.StatusNotFound || !strings.Contains(w.Body.String(), "Wat nu?") {
			t.Errorf("%s: %d %.300s", name, w.Code, w.Body)
		}
	}
	r := httptest.NewRequest(http.MethodGet, "/werkbank/vraag", nil)
	r.Host, r.RemoteAddr = "gewend.example", "127.0.0.1:1"
	r.Header.Set("Accept", "text/html")
	w := httptest.NewRecorder()
	if s.ServeHTTP(w, r); w.Code != http.StatusMisdirectedRequest || !strings.Contains(w.Body.String(), "Wat nu?") {
		t.Errorf("under another name: %d", w.Code)
	}
	for _, c := range calls(t, j) {
		if len(c.Call.Decisions) > 0 {
			t.Error("a page of another site had something decided")
		}
	}
}

// The style sheet of the operator is loaded after ours, from the service itself.
func TestTheOperatorReplacesTheTheme(t *testing.T) {
	const theme = ":root { --wb-yes: purple }"
	s, _ := desk(t, func(c *api.Config) { c.Workbench.Theme = []byte(theme) })
	body := at(s, "/werkbank/vraag", nil).Body.String()
	ours, theirs := strings.Index(body, "/werkbank/bestanden/workbench-"), strings.Index(body, `href="/werkbank/thema.css"`)
	if ours < 0 || theirs < strings.Index(body, ".css") {
		t.Errorf("%d %d %s", ours, theirs, body)
	}
	if w := at(s, "/werkbank/thema.css", nil); w.Body.String() != theme || !strings.HasPrefix(w.Header().Get("Content-Type"), "text/css") {
		t.Errorf("%v %s", w.Header(), w.Body)
	}
	plain, _ := desk(t)
	if w := at(plain, "/werkbank/thema.css", nil); w.Code != http.StatusNotFound {
		t.Errorf("without a theme: %d", w.Code)
	}
}

// Names are found while somebody types: by the beginning of a word, by a synonym, with a typing error; only names of the register.
func TestNamesAreFoundWhileSomebodyTypes(t *testing.T) {
	s, _ := desk(t)
	for words, want := range map[string]struct{ kind, first, also string }{
		"utr":       {"partij", "gemeente Utrecht", ""},
		"wijkagent": {"partij", "politie", "wijkagent"},
		"huisn":     {"gegeven", "huisnummer uit dagmonitor", ""},
		"burgemees": {"rol", "burgemeester", ""},
		"addendum":  {"feit", "", ""}, // facts are asked, not searched
		"xqzwv":     {"doel", "", ""},
	} {
		w := at(s, "/werkbank/namen", url.Values{"soort": {want.kind}, "zoek": {words}})
		var got []struct{ Naam, Ook string }
		if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK {
			t.Fatalf("%s: %d %s", words, w.Code, w.Body)
		}
		switch {
		case want.first == "" && len(got) > 0:
			t.Errorf("%s: %v", words, got)
		case want.first != "" && (len(got) == 0 || got[0].Naam != want.first || got[0].Ook != want.also):
			t.Errorf("%s: %v", words, got)
		}
	}
}

// What stands in a form is as little trusted as any other question: nothing unknown gets through, and what is wrong is said without its value.
func TestAFormIsReadAsStrictlyAsAQuestion(t *testing.T) {
	s, j := desk(t)
	for name, form := range map[string]url.Values{
		"no JSON":            {"doe": {"antwoord:x"}, "vraag": {"{"}},
		"an unknown fact":    {"doe": {"json"}, "json": {strings.Replace(question, `"addendum_ondertekend":true`, `"addendum_anders":"xqzwv"`, 1)}},
		"an unknown member":  {"doe": {"terug"}, "vraag": {question}, "onbekend": {"xqzwv_feit"}},
		"an unknown button":  {"doe": {"xqzwv"}, "vraag": {question}},
		"too much":           {"doe": {"json"}, "json": {strings.Repeat("xqzwv", 60_000)}},
		"a day beyond all":   {"doe": {"dag"}, "vraag": {question}, "peildatum": {"1 januari 1500"}},
		"a day that is none": {"doe": {"json"}, "json": {strings.Replace(question, `"zelfde_gemeente":true`, `"afgebroken_op":"xqzwv"`, 1)}},
	} {
		w := at(s, "/werkbank/vraag", form)
		if w.Code < 400 || w.Code >= 500 || strings.Contains(w.Body.String(), "xqzwv") || !strings.Contains(w.Body.String(), "Wat nu?") {
			t.Errorf("%s: %d %.400s", name, w.Code, w.Body)
		}
	}
	for _, r := range calls(t, j) {
		if len(r.Call.Decisions) > 0 {
			t.Error("something was decided")
		}
		if r.Call.Problem == "" {
			t.Errorf("a record without the type of its error: %+v", r.Call)
		}
	}
}
