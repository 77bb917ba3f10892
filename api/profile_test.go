package api_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/api/problem"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/wire"
)

const utrecht = "https://identifier.overheid.nl/tooi/id/gemeente/gm0344"

// A party named by its TOOI URI gets the same answer, in every place where a party can be named.
func TestATOOINameIsAsGoodAsAnID(t *testing.T) {
	s := service(t)
	named := strings.Replace(strings.ReplaceAll(question, `"gemeente-utrecht"`, `"`+utrecht+`"`), `"partij"`, `"https://identifier.overheid.nl/tooi/def/ont/Gemeente"`, 1)
	plain, tooi := post(s, question), post(s, named)
	if tooi.Code != http.StatusOK || unmarked(tooi.Body.Bytes()) != unmarked(plain.Body.Bytes()) {
		t.Errorf("%d %.300s", tooi.Code, tooi.Body)
	}
	a := read(t, post(s, strings.Replace(named, "gm0344", "gm9999", 1)))
	if *a.Decision || len(a.Context.Gaps) != 1 || a.Context.Gaps[0].Pointer != "/subject/id" {
		t.Errorf("an unknown URI: %+v", a)
	}
	found := call[results](t, s, searchS, json.RawMessage(strings.Replace(burgemeesters, "partij", "https://identifier.overheid.nl/tooi/def/ont/Organisatie", 1))).Results
	if len(found) == 0 {
		t.Error("found nobody")
	}
	for _, e := range found {
		if !strings.HasPrefix(e.ID, "https://identifier.overheid.nl/tooi/id/") {
			t.Errorf("%+v", e)
		}
	}
}

func TestAnAnswerSaysWhichEvaluationItIsAndWhen(t *testing.T) {
	s := service(t)
	type marks struct {
		Context struct {
			ID     string    `json:"evaluation_id"`
			At     time.Time `json:"evaluated_at"`
			Reason string
		}
	}
	a, b := call[marks](t, s, path, json.RawMessage(question)), call[marks](t, s, path, json.RawMessage(question))
	if !regexp.MustCompile(`^[A-Z2-7]{26}$`).MatchString(a.Context.ID) || a.Context.ID == b.Context.ID || !strings.HasPrefix(a.Context.Reason, "Toegestaan") ||
		!a.Context.At.Equal(time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)) {
		t.Errorf("%+v %+v", a, b)
	}
}

// Obligations are in the form of AuthZEN's profile; who cannot fulfil one gets no yes, and who says nothing gets it as before.
func TestAYesThatTheCallerCannotMakeGood(t *testing.T) {
	s := service(t)
	type answer struct {
		Decision bool
		Context  struct {
			Outcome     string
			ReasonCode  string `json:"reason_code"`
			Obligations []struct {
				ID, Type   string
				Properties map[string]any
			}
			Refusals []struct{ Clause, Obligation string }
			Ignored  int
		}
	}
	able := func(kinds ...string) answer {
		list, _ := json.Marshal(append([]string{}, kinds...))
		return call[answer](t, s, path, json.RawMessage(strings.Replace(question, `"context":{`, `"context":{"supported_obligations":`+string(list)+`,`, 1)))
	}
	yes := call[answer](t, s, path, json.RawMessage(question))
	var types []string
	for _, o := range yes.Context.Obligations {
		if o.ID == "" || !strings.HasPrefix(o.Type, wire.ObligationType) || o.Properties["bearer"] == "" {
			t.Errorf("%+v", o)
		}
		types = append(types, o.Type)
	}
	if !yes.Decision || len(types) < 2 {
		t.Fatalf("%+v", yes)
	}
	if a := able(types...); !a.Decision || len(a.Context.Obligations) != len(types) || a.Context.Ignored != 0 {
		t.Errorf("who can fulfil all: %+v", a)
	}
	a := able(types[1:]...)
	if a.Decision || a.Context.Outcome != "forbidden" || a.Context.ReasonCode != "obligation_not_supported" || len(a.Context.Obligations) != 0 ||
		len(a.Context.Refusals) != 1 || wire.ObligationType+a.Context.Refusals[0].Obligation != types[0] {
		t.Errorf("who cannot fulfil %s: %+v", types[0], a.Context)
	}
	if a := able(); a.Decision || len(a.Context.Refusals) != len(types) {
		t.Errorf("who can fulfil nothing: %+v", a.Context)
	}
}

// Every kind of obligation that comes with a yes stands in the metadata.
func TestTheMetadataNameEveryObligation(t *testing.T) {
	s := enginetest.Load(t)
	server := httptest.NewServer(verify(t, api.New(config(s))))
	defer server.Close()
	_, body := do(t, http.MethodGet, server.URL+"/.well-known/authzen-configuration", "")
	var m struct {
		Supported []string `json:"supported_obligations"`
	}
	if err := json.Unmarshal(body, &m); err != nil {
		t.Fatal(err)
	}
	q := enginetest.Headline()
	d, err := s.Engine.Decide(t.Context(), s.Register.Snapshot(), q)
	if err != nil || len(d.Obligations) == 0 || len(m.Supported) < 20 {
		t.Fatalf("%v %v", err, m.Supported)
	}
	for _, o := range d.Obligations {
		if !strings.Contains(string(body), `"`+wire.ObligationType+o.Kind+`"`) {
			t.Errorf("%s is not named", o.Kind)
		}
	}
}

// The metadata are not made of a Host that a stranger wrote.
func TestTheServiceDoesNotIntroduceItselfByAnothersName(t *testing.T) {
	for host, want := range map[string]int{"localhost:8080": 200, "127.0.0.1": 200, "[::1]:8080": 200, "evil.example.org": 421, "127.0.0.1.example.org": 421} {
		r := httptest.NewRequest(http.MethodGet, "/.well-known/authzen-configuration", nil)
		r.Host = host
		w := httptest.NewRecorder()
		if service(t).ServeHTTP(w, r); w.Code != want || want != 200 && strings.Contains(w.Body.String(), "evil") {
			t.Errorf("%s: %d %s", host, w.Code, w.Body)
		}
	}
}

func TestAProcessingActivityIsCheckedWhereThereIsARegisterOfThem(t *testing.T) {
	c := config(enginetest.Load(t))
	with := strings.Replace(question, `{"purpose"`, `{"processing_activity_id":"https://example.org/xyzzy/7","purpose"`, 1)
	if w := post(verify(t, api.New(c)), with); w.Code != http.StatusOK || strings.Contains(w.Body.String(), "xyzzy") {
		t.Errorf("without: %d %.200s", w.Code, w.Body)
	}
	for name, try := range map[string]struct {
		check  func(string) (bool, error)
		status int
	}{
		"known":   {func(id string) (bool, error) { return id == "https://example.org/xyzzy/7", nil }, 200},
		"unknown": {func(string) (bool, error) { return false, nil }, 400},
		"broken":  {func(string) (bool, error) { return true, errors.New("xyzzy") }, 500},
	} {
		c.CheckActivity = try.check
		s := verify(t, api.New(c))
		if w := post(s, with); w.Code != try.status || strings.Contains(w.Body.String(), "xyzzy") {
			t.Errorf("%s: %d %.200s", name, w.Code, w.Body)
		}
		if w := post(s, question); w.Code != http.StatusOK {
			t.Errorf("%s, not said: %d", name, w.Code)
		}
	}
}

// The log names one trace, of the request and of what went wrong: that of the header before that of the question, no malformed one, and else one
// of its own.
func TestATraceIsFollowed(t *testing.T) {
	const header, body = "0af7651916cd43dd8448eb211c80319c", "1bf7651916cd43dd8448eb211c80319d"
	parent := func(id string) string { return "00-" + id + "-b7ad6b7169203331-01" }
	inside := strings.Replace(question, `"context":{`, `"context":{"traceparent":"`+parent(body)+`",`, 1)
	shipped := enginetest.Load(t)
	for name, try := range map[string]struct{ header, question, want string }{
		"header":           {parent(header), question, header},
		"question":         {"", inside, body},
		"both":             {parent(header), inside, header},
		"malformed header": {"00-0-0-01", inside, body},
		"none":             {"", question, ""},
	} {
		var log bytes.Buffer
		c := config(shipped)
		c.Engine, c.Log = explain.New(broken{shipped.Policies}), slog.New(slog.NewJSONHandler(&log, nil))
		headers := []string{"X-Request-ID", "x"}
		if try.header != "" {
			headers = append(headers, "traceparent", try.header)
		}
		if w := post(verify(t, api.New(c)), try.question, headers...); w.Code != 500 {
			t.Errorf("%s: %d", name, w.Code)
		}
		named := regexp.MustCompile(`"trace_id":"([0-9a-f]{32})"`).FindAllStringSubmatch(log.String(), -1)
		if len(named) != 2 || named[0][1] != named[1][1] || try.want != "" && named[0][1] != try.want {
			t.Errorf("%s: %s", name, log.String())
		}
	}
}

// Form and facts are judged together: whoever calls mends it in one go.
func TestEverythingThatIsWrongIsSaidAtOnce(t *testing.T) {
	w := post(service(t), `{"subject":{"type":"partij","id":7},"action":{"name":"ontvangen"},"context":{"time":"gisteren","facts":{"niveau":["wijk"],"onzin":true}}}`)
	var p problem.Problem
	if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil || w.Code != http.StatusBadRequest {
		t.Fatalf("%d %v", w.Code, err)
	}
	var at []string
	for _, f := range p.Errors {
		at = append(at, f.Pointer)
	}
	slices.Sort(at)
	if !slices.Equal(at, []string{"/context/facts/niveau", "/context/facts/onzin", "/context/time", "/resource", "/subject/id"}) {
		t.Errorf("%v", at)
	}
}

// Law is cited by the names that the Dutch government and the Union give it.
func TestCitationsHaveTheirPublicNames(t *testing.T) {
	s := service(t)
	type cited struct {
		Context struct {
			Citations []struct{ ID, Link, Identifier string }
		}
	}
	jci := regexp.MustCompile(`^jci1\.3:c:BWB[A-Z]\d{7}(&[a-z-]+=[^&\s]+)*&z=2021-06-01&g=2021-06-01$`)
	eli := regexp.MustCompile(`^http://data\.europa\.eu/eli/reg/2016/679/art_\d+/oj$`)
	found := map[string]bool{}
	for _, c := range call[cited](t, s, path, json.RawMessage(strings.Replace(question, "2018-04-09", "2021-06-01", 1))).Context.Citations {
		switch instrument, _, _ := strings.Cut(c.ID, ":"); instrument {
		case "convenant_midden_nederland":
			if c.Identifier != "" {
				t.Errorf("%+v", c)
			}
		case "avg":
			if found["eli"] = true; !eli.MatchString(c.Identifier) {
				t.Errorf("%+v", c)
			}
		default:
			if found["jci"] = true; !jci.MatchString(c.Identifier) || c.Link != "https://wetten.overheid.nl/"+c.Identifier {
				t.Errorf("%+v", c)
			}
		}
	}
	if !found["eli"] || !found["jci"] {
		t.Errorf("%v", found)
	}
}
