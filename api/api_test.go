package api_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/api/admission"
	"doelbinding/api/problem"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/wire"
)

const path = "/access/v1/evaluation"

const question = `{"subject":{"type":"partij","id":"gemeente-utrecht","properties":{"role":"toezichthouder"}},
"action":{"name":"ontvangen","properties":{"purpose":"gerichte-inzet-toezicht-en-handhaving"}},
"resource":{"type":"gegeven","id":"dagmonitor/huisnummer","properties":{"incident_code":"A20"}},
"context":{"time":"2018-04-09","supplier":"gemeente-utrecht","facts":{"addendum_ondertekend":true,"zelfde_gemeente":true,
"taak_toezicht_handhaving":true,"nodig_voor_toezicht_en_handhaving":true}}}`

func service(t testing.TB) verified {
	t.Helper()
	return verify(t, api.New(config(enginetest.Load(t))))
}

// unhurried are limits that a busy machine does not reach: only a test of limits looks at the clock.
var unhurried = admission.Limits{Wait: time.Minute, Decide: time.Minute, Batch: 5 * time.Minute}

func config(s enginetest.Shipped) api.Config {
	return api.Config{
		Hosts: []string{"example.com"} /* as httptest calls it */, Engine: s.Engine, Register: func() engine.Register { return s.Register.Snapshot() },
		Now: func() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) }, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
		Limits: unhurried,
	}
}

// unmarked takes out of an answer what tells one evaluation from another.
func unmarked(body []byte) string {
	return regexp.MustCompile(`"evaluation_id":"[A-Z2-7]{26}"`).ReplaceAllString(string(body), "")
}

func post(s http.Handler, body string, headers ...string) *httptest.ResponseRecorder {
	return postTo(s, path, body, headers...)
}

func postTo(s http.Handler, to, body string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, to, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

type answer struct {
	Decision *bool
	Context  struct {
		Outcome string
		Missing []string
		Gaps    []struct {
			Pointer, Kind string
			Nearest       []string
		}
		Announced bool
	}
}

func read(t *testing.T, w *httptest.ResponseRecorder) answer {
	t.Helper()
	var a answer
	if w.Code != http.StatusOK || w.Header().Get("Content-Type") != "application/json" {
		t.Fatalf("%d %s: %s", w.Code, w.Header().Get("Content-Type"), w.Body)
	}
	if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil || a.Decision == nil {
		t.Fatalf("%v: %s", err, w.Body)
	}
	return a
}

func TestEvaluationAnswersYesAndNoWith200(t *testing.T) {
	s := service(t)
	if a := read(t, post(s, question)); !*a.Decision || a.Context.Outcome != "permitted" {
		t.Errorf("headline: %+v", a)
	}
	if a := read(t, post(s, strings.Replace(question, "A20", "A22", 1))); *a.Decision || a.Context.Outcome != "forbidden" {
		t.Errorf("A22: %+v", a)
	}
	a := read(t, post(s, strings.Replace(question, `,"nodig_voor_toezicht_en_handhaving":true`, "", 1)))
	if *a.Decision || a.Context.Outcome != "insufficient" || !slices.Contains(a.Context.Missing, "nodig_voor_toezicht_en_handhaving") {
		t.Errorf("need to know not said: %+v", a)
	}
}

// The rows of bad input that no caller may turn into a yes: each is an error, or an answer that is no.
func TestBadInputIsNeverAYes(t *testing.T) {
	s := service(t)
	with := func(old, new string) string { return strings.Replace(question, old, new, 1) }
	for name, c := range map[string]struct {
		body   string
		status int
	}{
		"row 1 null":                   {with(`"addendum_ondertekend":true`, `"addendum_ondertekend":null`), 400},
		"row 2 a text":                 {with(`"addendum_ondertekend":true`, `"addendum_ondertekend":"nee"`), 400},
		"row 2 a zero":                 {with(`"addendum_ondertekend":true`, `"addendum_ondertekend":0`), 400},
		"row 3 a number where a date":  {with(`"facts":{`, `"facts":{"verstrekt_op":15,`), 400},
		"row 4 another case":           {with(`"addendum_ondertekend"`, `"Addendum_ondertekend"`), 400},
		"row 5 twice":                  {with(`"facts":{`, `"facts":{"addendum_ondertekend":false,`), 400},
		"row 5 twice by escape":        {with(`"facts":{`, `"facts":{"\u0061ddendum_ondertekend":false,`), 400},
		"row 6 invalid UTF-8":          {with("toezichthouder", "toezicht\xff"), 400},
		"row 6 a byte order mark":      {"\ufeff" + question, 400},
		"row 7 a homoglyph":            {with(`"facts":{`, `"facts":{"niveau":"wĳk",`), 400},
		"row 8 beyond all numbers":     {with(`"facts":{`, `"facts":{"niveau":1e100000000,`), 400},
		"row 10 deep":                  {strings.Repeat(`{"a":`, 9000) + "1" + strings.Repeat("}", 9000), 400},
		"row 12 large":                 {with("toezichthouder", strings.Repeat("x", 5<<20)), 413},
		"row 13 an array":              {with(`"facts":{`, `"facts":{"niveau":["wijk"],`), 400},
		"row 16 empty":                 {"", 400},
		"row 16 null":                  {"null", 400},
		"row 16 a list":                {"[]", 400},
		"row 16 a text":                {`"x"`, 400},
		"row 16 two documents":         {question + question, 400},
		"row 23 in 1800":               {with("2018-04-09", "1800-04-09"), 400},
		"row 23 in 9999":               {with("2018-04-09", "9999-04-09"), 400},
		"row 23 30 February":           {with("2018-04-09", "2018-02-30"), 400},
		"row 24 unknown party":         {with(`"id":"gemeente-utrecht"`, `"id":"gemeente-atlantis"`), 200},
		"row 24 unknown purpose":       {with("gerichte-inzet-toezicht-en-handhaving", "gerichte-inzet"), 200},
		"row 24 unknown role":          {with("toezichthouder", "koning"), 200},
		"row 24 malformed code":        {with("A20", "a20"), 200},
		"row 24 unknown receiver":      {with(`"facts":{`, `"facts":{"ontvanger":"niemand",`), 200},
		"row 24 unknown resource type": {with(`"gegeven"`, `"record"`), 200},
	} {
		t.Run(name, func(t *testing.T) {
			w := post(s, c.body)
			if w.Code != c.status {
				t.Fatalf("%d, want %d: %s", w.Code, c.status, w.Body)
			}
			if c.status != http.StatusOK {
				isProblem(t, w, c.status)
				return
			}
			a := read(t, w)
			if *a.Decision || a.Context.Outcome != "insufficient" || len(a.Context.Gaps) != 1 {
				t.Errorf("%s", w.Body)
			}
			if g := a.Context.Gaps[0]; !strings.HasPrefix(g.Pointer, "/") || g.Kind == "" || strings.Contains(w.Body.String(), "atlantis") {
				t.Errorf("gap %+v in %s", g, w.Body)
			}
		})
	}
}

func isProblem(t *testing.T, w *httptest.ResponseRecorder, status int) {
	t.Helper()
	var p problem.Problem
	if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil || w.Header().Get("Content-Type") != "application/problem+json" {
		t.Fatalf("%v, %s: %s", err, w.Header().Get("Content-Type"), w.Body)
	}
	if p.Status != status || p.Title == "" || p.Detail == "" || !strings.HasPrefix(p.Type, "urn:doelbinding:probleem:") {
		t.Errorf("%+v", p)
	}
	if strings.Contains(w.Body.String(), `"decision"`) {
		t.Errorf("a problem with a decision: %s", w.Body)
	}
}

func TestTheFutureSaysThatItIsAnnounced(t *testing.T) {
	if a := read(t, post(service(t), strings.Replace(question, "2018-04-09", "2030-01-01", 1))); !a.Context.Announced {
		t.Errorf("%+v", a)
	}
}

func TestContentTypeAndCoding(t *testing.T) {
	s := service(t)
	for _, h := range [][]string{
		{"Content-Type", "text/plain"}, {"Content-Type", ""}, {"Content-Type", "application/xml"}, {"Content-Type", "application/json; charset=latin1"},
		{"Content-Type", "application/problem+json"}, {"Content-Encoding", "gzip"}, {"Content-Encoding", "identity"},
	} {
		w := post(s, question, h...)
		if w.Code != 400 {
			t.Errorf("%v: %d", h, w.Code)
		}
		isProblem(t, w, 400)
	}
	if w := post(s, question, "Content-Type", "application/json; charset=utf-8"); w.Code != 200 {
		t.Errorf("charset=utf-8: %d", w.Code)
	}
}

func TestPathsMustBeExact(t *testing.T) {
	s := service(t)
	for _, p := range []string{path + "/", "//access/v1/evaluation", "/access//v1/evaluation", "/access/v1/../v1/evaluation", "/ACCESS/v1/evaluation", "/access/v1/evaluation;x",
		"/access%2Fv1%2Fevaluation", "/access/v1/evaluation%2F", "/access/v1", "/access/v1/evaluations/", "/access/v1/search", "/v1/data", "/v1/policies", "/v1/data/decision/outcome"} {
		r := httptest.NewRequest(http.MethodPost, "http://localhost"+p, strings.NewReader(question))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if w.Code != http.StatusNotFound || w.Header().Get("Location") != "" {
			t.Errorf("%s: %d %s", p, w.Code, w.Header().Get("Location"))
			continue
		}
		isProblem(t, w, 404)
	}
	for _, m := range []string{http.MethodGet, http.MethodPut, http.MethodDelete} {
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(m, path, nil))
		if w.Code != http.StatusMethodNotAllowed {
			t.Errorf("%s: %d", m, w.Code)
		}
	}
	w := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodGet, path, nil)
	r.Header.Set("X-HTTP-Method-Override", "POST")
	if s.ServeHTTP(w, r); w.Code != http.StatusMethodNotAllowed {
		t.Errorf("method override: %d", w.Code)
	}
}

func TestRequestIDIsEchoedOrRefused(t *testing.T) {
	s := service(t)
	for _, body := range []string{question, "{}"} {
		if got := post(s, body, "X-Request-ID", "Ab-1/~!").Header().Get("X-Request-ID"); got != "Ab-1/~!" {
			t.Errorf("echoed %q", got)
		}
	}
	if w := post(s, question, "X-Request-ID", strings.Repeat("a", 128)); w.Code != 200 {
		t.Errorf("128 signs: %d", w.Code)
	}
	for _, id := range []string{strings.Repeat("a", 129), "a b", "a\r\nSet-Cookie: x", "é", "🙂", ""} {
		w := post(s, question, "X-Request-ID", id)
		if w.Code != 400 || w.Header().Get("X-Request-ID") != "" {
			t.Errorf("%.20q: %d, %q", id, w.Code, w.Header().Get("X-Request-ID"))
		}
	}
	if got := post(s, question).Header().Get("X-Request-ID"); got != "" {
		t.Errorf("made one up: %q", got)
	}
}

func TestEveryAnswerHasItsHeaders(t *testing.T) {
	s := service(t)
	for _, w := range []*httptest.ResponseRecorder{post(s, question), post(s, "{}")} {
		if w.Header().Get("Cache-Control") != "no-store" || w.Header().Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%v", w.Header())
		}
	}
}

// broken policies: what cannot decide is a 500 without a word, never an answer.
type broken struct{ engine.Policy }

func (broken) Evaluate(context.Context, engine.Input) (*engine.Findings, error) {
	return nil, fmt.Errorf("geheim")
}

type panics struct{ engine.Policy }

func (panics) Evaluate(context.Context, engine.Input) (*engine.Findings, error) { panic("geheim") }

type forged struct {
	engine.Policy
	findings engine.Findings
}

func (f forged) Evaluate(context.Context, engine.Input) (*engine.Findings, error) {
	return &f.findings, nil
}

func TestWhatCannotBeDecidedIsNoAnswer(t *testing.T) {
	s := enginetest.Load(t)
	check := engine.Check{Clause: "wpg/art7_lid2", Effect: engine.Ground, State: engine.Met, Citations: []string{"wpg:7:2"}}
	other := check
	other.State = engine.Violated
	for name, p := range map[string]engine.Policy{
		"an error":           broken{s.Policies},
		"a panic":            panics{s.Policies},
		"no outcome":         forged{s.Policies, engine.Findings{}},
		"a strange outcome":  forged{s.Policies, engine.Findings{Outcome: "ja"}},
		"two checks of one":  forged{s.Policies, engine.Findings{Outcome: engine.Permitted, Checks: []engine.Check{check, other}}},
		"a check of nothing": forged{s.Policies, engine.Findings{Outcome: engine.Permitted, Checks: []engine.Check{{Clause: "wpg/art99", State: engine.Met, Citations: []string{"x"}}}}},
		"no citation":        forged{s.Policies, engine.Findings{Outcome: engine.Permitted, Checks: []engine.Check{{Clause: "wpg/art7_lid2", State: engine.Met}}}},
	} {
		t.Run(name, func(t *testing.T) {
			w := post(api.New(api.Config{
				Hosts: []string{"example.com"}, Engine: explain.New(p), Register: func() engine.Register { return s.Register.Snapshot() }, Now: time.Now, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
			}), question)
			isProblem(t, w, 500)
			if w.Code != 500 || strings.Contains(w.Body.String(), "geheim") {
				t.Errorf("%d: %s", w.Code, w.Body)
			}
		})
	}
}

func TestReadyUntilItStops(t *testing.T) {
	s := service(t)
	get := func(p string) int {
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, p, nil))
		return w.Code
	}
	if get("/healthz") != 200 || get("/readyz") != 200 {
		t.Error("not ready")
	}
	s.Stop()
	if get("/healthz") != 200 || get("/readyz") != 503 {
		t.Error("still ready")
	}
	if w := post(s, question); w.Code != 200 {
		t.Errorf("a request under way is refused: %d", w.Code)
	}
}

func TestTheSameAnswerUnderConcurrentLoad(t *testing.T) {
	server := httptest.NewServer(service(t))
	defer server.Close()
	want := unmarked(post(service(t), question).Body.Bytes())
	var wait sync.WaitGroup
	for range 16 {
		wait.Go(func() {
			for range 10 {
				r, err := http.Post(server.URL+path, "application/json", strings.NewReader(question))
				if err != nil {
					t.Error(err)
					return
				}
				body, err := io.ReadAll(r.Body)
				r.Body.Close()
				if r.StatusCode == http.StatusServiceUnavailable {
					continue // busy is no answer, and never a yes
				}
				if err != nil || unmarked(body) != want {
					t.Errorf("%d %v: %s", r.StatusCode, err, body)
				}
			}
		})
	}
	wait.Wait()
}

// An endless body is closed at the time-out; other callers are served meanwhile.
func TestAnEndlessBodyIsClosed(t *testing.T) {
	server := httptest.NewUnstartedServer(service(t))
	server.Config.ReadTimeout = 300 * time.Millisecond
	server.Start()
	defer server.Close()
	conn, err := net.Dial("tcp", server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	fmt.Fprintf(conn, "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n", path)
	if w, err := http.Post(server.URL+path, "application/json", strings.NewReader(question)); err != nil || w.StatusCode != 200 {
		t.Errorf("another caller waits: %v", err)
	}
	conn.SetReadDeadline(time.Now().Add(10 * time.Second))
	r, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err == nil {
		defer r.Body.Close()
		body, _ := io.ReadAll(r.Body)
		if r.StatusCode == 200 || bytes.Contains(body, []byte(`"decision"`)) {
			t.Errorf("answered %d: %s", r.StatusCode, body)
		}
	}
	if _, err := conn.Read(make([]byte, 1)); err == nil {
		t.Error("the connection stays open")
	}
}

func TestServerHasLimits(t *testing.T) {
	s := service(t).Server()
	if s.ReadHeaderTimeout == 0 || s.ReadTimeout == 0 || s.WriteTimeout == 0 || s.IdleTimeout == 0 || s.MaxHeaderBytes > 64<<10 {
		t.Errorf("%+v", s)
	}
	if wire.MaxBytes > 64<<10 {
		t.Error("a question may be larger than 64 KiB")
	}
}
