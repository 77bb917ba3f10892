package api_test

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/api/identity"
	"doelbinding/api/identity/identitytest"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

const police = "politie-eenheid-midden-nederland"

// guarded is a service that tells its clients apart by tokens.
func guarded(t *testing.T, change func(*api.Config), list ...identity.Client) (*api.Service, *identitytest.Provider) {
	t.Helper()
	p := identitytest.NewProvider(t)
	clients, err := identity.New(list, &identity.OAuth{Issuer: p.URL, Audience: "doelbinding", Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	s := enginetest.Load(t)
	c := api.Config{
		Engine: s.Engine, Register: func() engine.Register { return s.Register.Snapshot() }, Now: time.Now,
		Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Clients: clients, Limits: unhurried,
	}
	if change != nil {
		change(&c)
	}
	return api.New(c), p
}

func clientsOfTheRegion() []identity.Client {
	return []identity.Client{
		{ID: "politie", Token: "politie", Parties: []string{police}},
		{ID: "utrecht", Token: "utrecht", Parties: []string{"gemeente-utrecht"}},
		{ID: "zeist", Token: "zeist", Parties: []string{"gemeente-zeist"}},
		{ID: "inspectie", Token: "inspectie", Scopes: []string{identity.ScopeAny}},
	}
}

// as posts a question with a good token of a client.
func as(t *testing.T, s *api.Service, p *identitytest.Provider, client, body string) *httptest.ResponseRecorder {
	t.Helper()
	claims := p.Claims(client, time.Now())
	claims["scope"] = identity.ScopeAny
	return post(s, body, "Authorization", "Bearer "+p.Token(claims))
}

// fromPolice asks what a municipality may receive from the police.
func fromPolice(party string) string {
	q := strings.Replace(question, `"supplier":"gemeente-utrecht"`, `"supplier":"`+police+`"`, 1)
	q = strings.Replace(q, "toezichthouder", "burgemeester", 1)
	return strings.Replace(q, `"id":"gemeente-utrecht"`, `"id":"`+party+`"`, 1)
}

func TestAClientAsksWhatConcernsItsParty(t *testing.T) {
	s, p := guarded(t, nil, clientsOfTheRegion()...)
	passOn := `{"subject":{"type":"partij","id":"` + police + `"},"action":{"name":"doorverstrekken"},"resource":{"type":"gegeven","id":"dagmonitor/wijk"},
"context":{"time":"2018-04-09","facts":{"ontvanger":"gemeente-zeist"}}}`
	for name, c := range map[string]struct {
		client, body string
		may          bool
	}{
		"police, what Utrecht may receive from it":          {"politie", fromPolice("gemeente-utrecht"), true},
		"Utrecht, what it may receive":                      {"utrecht", fromPolice("gemeente-utrecht"), true},
		"Utrecht, what it may receive from its own":         {"utrecht", question, true},
		"Utrecht, what Zeist may receive from the police":   {"utrecht", fromPolice("gemeente-zeist"), false},
		"Zeist, what Utrecht may receive from the police":   {"zeist", fromPolice("gemeente-utrecht"), false},
		"police, what Utrecht may receive from Utrecht":     {"politie", question, false},
		"Zeist, what the police may pass on to it":          {"zeist", passOn, true},
		"Utrecht, what the police may pass on to Zeist":     {"utrecht", passOn, false},
		"an inspector, anything":                            {"inspectie", fromPolice("gemeente-zeist"), true},
		"a supplier that is not said is nobody's":           {"politie", strings.Replace(fromPolice("gemeente-utrecht"), `"supplier":"`+police+`",`, "", 1), false},
		"a client's name is not a party":                    {"zeist", strings.Replace(fromPolice("gemeente-utrecht"), `"id":"gemeente-utrecht"`, `"id":"zeist"`, 1), false},
		"another case is another party":                     {"utrecht", fromPolice("Gemeente-utrecht"), false},
		"a party in a place that is not read counts not":    {"utrecht", strings.Replace(fromPolice("gemeente-zeist"), `"context":{`, `"context":{"ontvanger":"gemeente-utrecht",`, 1), false},
		"a subject of another type with the party's id may": {"utrecht", strings.Replace(question, `"partij"`, `"persoon"`, 1), true},
	} {
		t.Run(name, func(t *testing.T) {
			w := as(t, s, p, c.client, c.body)
			if c.may {
				read(t, w)
				return
			}
			isProblem(t, w, http.StatusForbidden)
			if w.Code != http.StatusForbidden {
				t.Errorf("%d: %s", w.Code, w.Body)
			}
		})
	}
}

// Whether a party exists shows in nothing: a forbidden one and an unknown one give the same bytes.
func TestAForbiddenPartyAndAnUnknownOneLookAlike(t *testing.T) {
	s, p := guarded(t, nil, clientsOfTheRegion()...)
	known, unknown := as(t, s, p, "utrecht", fromPolice("gemeente-zeist")), as(t, s, p, "utrecht", fromPolice("gemeente-atlantis"))
	if known.Code != http.StatusForbidden || known.Code != unknown.Code || known.Body.String() != unknown.Body.String() {
		t.Errorf("%d %s\n%d %s", known.Code, known.Body, unknown.Code, unknown.Body)
	}
	for name := range known.Header() {
		if !slices.Equal(known.Header()[name], unknown.Header()[name]) {
			t.Errorf("%s: %v, %v", name, known.Header()[name], unknown.Header()[name])
		}
	}
	if strings.Contains(known.Body.String(), "zeist") {
		t.Errorf("repeats the party: %s", known.Body)
	}
}

// The same holds for a batch of records.
func TestAClientFiltersWhatConcernsItsParty(t *testing.T) {
	s, p := guarded(t, nil, append(clientsOfTheRegion(), identity.Client{ID: "stil", Token: "stil", Parties: []string{"gemeente-utrecht"}, Facts: []string{}})...)
	for client, want := range map[string]int{"utrecht": 200, "zeist": 403, "politie": 403, "inspectie": 200, "stil": 403} {
		r := httptest.NewRequest(http.MethodPost, "/v1/filter", strings.NewReader(batchQuestion+"\n"+`{"incidentcode":"A20","datum":"2018-04-09"}`))
		r.Header.Set("Content-Type", "application/x-ndjson")
		claims := p.Claims(client, time.Now())
		claims["scope"] = identity.ScopeAny
		r.Header.Set("Authorization", "Bearer "+p.Token(claims))
		w := httptest.NewRecorder()
		if s.ServeHTTP(w, r); w.Code != want {
			t.Errorf("%s: %d %s", client, w.Code, w.Body)
		}
	}
}

func TestAFactThatTheClientMayNotStateIsUnknown(t *testing.T) {
	s, p := guarded(t, nil, identity.Client{
		ID: "utrecht", Token: "utrecht", Parties: []string{"gemeente-utrecht"},
		Facts: []string{"addendum_ondertekend", "zelfde_gemeente", "taak_toezicht_handhaving"},
	})
	w := as(t, s, p, "utrecht", question)
	var told struct {
		Context struct {
			Ignored int
			Facts   map[string]any
			Names   []string `json:"ignored_facts"`
		}
	}
	if err := json.Unmarshal(w.Body.Bytes(), &told); err != nil {
		t.Fatal(err)
	}
	a := read(t, w)
	if *a.Decision || a.Context.Outcome != "insufficient" || !slices.Contains(a.Context.Missing, "nodig_voor_toezicht_en_handhaving") {
		t.Errorf("%s", w.Body)
	}
	if told.Context.Ignored != 1 || !slices.Equal(told.Context.Names, []string{"nodig_voor_toezicht_en_handhaving"}) || told.Context.Facts["nodig_voor_toezicht_en_handhaving"] != nil {
		t.Errorf("%+v", told)
	}
	// A denial is not heard either: it would otherwise decide.
	if a := read(t, as(t, s, p, "utrecht", strings.Replace(question, `handhaving":true}`, `handhaving":false}`, 1))); a.Context.Outcome != "insufficient" {
		t.Errorf("%+v", a)
	}
	// What the client may say keeps being said.
	if !strings.Contains(w.Body.String(), `"addendum_ondertekend":{"value":true,"source":"caller"}`) {
		t.Errorf("%s", w.Body)
	}
}

// Where silence itself says something, a fact that was not heard must not become silence: the agreement that the caller calls withdrawn
// would be read as standing.
func TestAFactThatIsNotHeardIsNotTakenForSilence(t *testing.T) {
	s, p := guarded(t, nil, identity.Client{
		ID: "utrecht", Token: "utrecht", Parties: []string{"gemeente-utrecht"},
		Facts: []string{"addendum_ondertekend", "zelfde_gemeente", "taak_toezicht_handhaving", "nodig_voor_toezicht_en_handhaving"},
	})
	if a := read(t, as(t, s, p, "utrecht", question)); !*a.Decision {
		t.Fatalf("%+v", a)
	}
	w := as(t, s, p, "utrecht", strings.Replace(question, `"facts":{`, `"facts":{"afspraken_ingetrokken":true,`, 1))
	isProblem(t, w, http.StatusForbidden)
	if !strings.Contains(w.Body.String(), `"pointer":"/context/facts/afspraken_ingetrokken"`) {
		t.Errorf("%s", w.Body)
	}
}

// A receiver that the client may not name does not open the question either.
func TestAReceiverThatIsNotHeardOpensNothing(t *testing.T) {
	s, p := guarded(t, nil, identity.Client{ID: "zeist", Token: "zeist", Parties: []string{"gemeente-zeist"}, Facts: []string{"noodzaak"}})
	w := as(t, s, p, "zeist", strings.Replace(fromPolice("gemeente-utrecht"), `"facts":{`, `"facts":{"ontvanger":"gemeente-zeist",`, 1))
	if w.Code != http.StatusForbidden {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestWhoDoesNotProveWhoHeIsGetsNoAnswer(t *testing.T) {
	s, p := guarded(t, nil, clientsOfTheRegion()...)
	none := post(s, question)
	bad := post(s, question, "Authorization", "Bearer a.b.c")
	for name, w := range map[string]*httptest.ResponseRecorder{"none": none, "bad": bad} {
		isProblem(t, w, http.StatusUnauthorized)
		if !strings.HasPrefix(w.Header().Get("WWW-Authenticate"), "Bearer ") {
			t.Errorf("%s: %v", name, w.Header())
		}
	}
	w := as(t, s, p, "niemand", question)
	if isProblem(t, w, http.StatusForbidden); w.Code != http.StatusForbidden {
		t.Errorf("a client that is not listed: %d", w.Code)
	}
	for _, path := range []string{"/healthz", "/readyz", "/startupz"} {
		w := httptest.NewRecorder()
		if s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil)); w.Code != http.StatusOK {
			t.Errorf("%s needs credentials: %d", path, w.Code)
		}
	}
	for _, path := range []string{"/v1/filter", "/access/v1/niets", "/healthz/", "/healthz/../access/v1/evaluation"} {
		w := httptest.NewRecorder()
		if s.ServeHTTP(w, httptest.NewRequest(http.MethodPost, path, nil)); w.Code != http.StatusUnauthorized {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
}

// Without the keys of the provider nobody is believed, and nobody is told that his token is bad.
func TestAProviderThatIsOutOfReachIsNoReasonToBelieve(t *testing.T) {
	s, p := guarded(t, nil, clientsOfTheRegion()...)
	p.Down.Store(true)
	w := as(t, s, p, "utrecht", question)
	isProblem(t, w, http.StatusServiceUnavailable)
	if w.Header().Get("Retry-After") == "" {
		t.Errorf("%v", w.Header())
	}
}

func TestAClientThatAsksTooMuchWaits(t *testing.T) {
	now := time.Now()
	list := clientsOfTheRegion()
	list[1].PerSecond, list[1].Burst = 0.5, 3
	s, p := guarded(t, func(c *api.Config) { c.Now = func() time.Time { return now } }, list...)
	for range 3 {
		read(t, as(t, s, p, "utrecht", question))
	}
	w := as(t, s, p, "utrecht", question)
	isProblem(t, w, http.StatusTooManyRequests)
	if after := w.Header().Get("Retry-After"); after != "2" {
		t.Errorf("Retry-After %q", after)
	}
	read(t, as(t, s, p, "politie", fromPolice("gemeente-utrecht"))) // others go on
	now = now.Add(2 * time.Second)
	read(t, as(t, s, p, "utrecht", question))
}
