package api_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/api/identity"
	"doelbinding/api/identity/identitytest"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/wire"
	"doelbinding/engine/wire/mark"
)

// sent sends any call with a good token of a client.
func sent(t *testing.T, s http.Handler, p *identitytest.Provider, client, path, body string) *httptest.ResponseRecorder {
	t.Helper()
	claims := p.Claims(client, time.Now())
	claims["scope"] = identity.ScopeAny
	return postTo(s, path, body, "Authorization", "Bearer "+p.Token(claims))
}

// The rule of single questions holds for each of a batch, for the fixed side of a search, and for OPA's clients.
func TestAClientAsksWhatConcernsItsPartyHoweverItAsks(t *testing.T) {
	s, p := guarded(t, nil, clientsOfTheRegion()...)
	batch := `{"evaluations":[` + fromPolice("gemeente-utrecht") + `,` + fromPolice("gemeente-zeist") + `]}`
	for client, want := range map[string][2]bool{"utrecht": {true, false}, "zeist": {false, true}, "politie": {true, true}, "inspectie": {true, true}} {
		w := sent(t, s, p, client, "/access/v1/evaluations", batch)
		var got struct {
			Evaluations []struct {
				Decision bool
				Context  struct {
					Error   *struct{ Status int }
					Outcome string
				}
			}
		}
		if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK || len(got.Evaluations) != 2 {
			t.Fatalf("%s: %d %.300s", client, w.Code, w.Body)
		}
		for i, e := range got.Evaluations {
			refused := e.Context.Error != nil && e.Context.Error.Status == http.StatusForbidden && !e.Decision && e.Context.Outcome == ""
			if refused == want[i] {
				t.Errorf("%s, item %d: %+v", client, i, e)
			}
		}
	}
	with := func(cut, q string) string { // a search: the question without the id, or the act, that is looked for
		var m map[string]any
		if err := json.Unmarshal([]byte(q), &m); err != nil {
			t.Fatal(err)
		}
		if cut == "action" {
			delete(m, cut)
		} else {
			delete(m[cut].(map[string]any), "id")
		}
		out, _ := json.Marshal(m)
		return string(out)
	}
	for _, c := range []struct {
		client, path, body string
		may                bool
	}{
		{"politie", "search/subject", with("subject", fromPolice("gemeente-utrecht")), true},
		{"utrecht", "search/subject", with("subject", fromPolice("gemeente-utrecht")), false}, // that it is a candidate itself is no right to ask
		{"utrecht", "search/subject", with("subject", question), true},                        // it is the supplier
		{"utrecht", "search/resource", with("resource", fromPolice("gemeente-utrecht")), true},
		{"utrecht", "search/resource", with("resource", fromPolice("gemeente-zeist")), false},
		{"zeist", "search/action", with("action", fromPolice("gemeente-utrecht")), false},
		{"inspectie", "search/resource", with("resource", fromPolice("gemeente-zeist")), true},
	} {
		w := sent(t, s, p, c.client, "/access/v1/"+c.path, c.body)
		if c.may != (w.Code == http.StatusOK) || !c.may && w.Code != http.StatusForbidden {
			t.Errorf("%s, %s: %d %.300s", c.client, c.path, w.Code, w.Body)
		}
	}
	for client, want := range map[string]int{"utrecht": http.StatusForbidden, "zeist": http.StatusOK} {
		if w := sent(t, s, p, client, "/v1/data/decision", `{"input":`+fromPolice("gemeente-zeist")+`}`); w.Code != want {
			t.Errorf("OPA, %s: %d %.300s", client, w.Code, w.Body)
		}
	}
}

// A batch, a search, a question with obligations that can be met and one on which the caller was not heard are a record each, and come
// out the same when they are decided again.
func TestWhateverWasAskedIsOneRecordAndIsDecidedTheSameAgain(t *testing.T) {
	_, j, _ := recorded(t, unbroken)
	heard := clientsOfTheRegion()
	heard[1].Facts = []string{"addendum_ondertekend", "nodig_voor_toezicht_en_handhaving"}
	s, p := guarded(t, func(c *api.Config) { c.Journal = j }, heard...)
	limited := strings.Replace(question, `"context":{`, `"context":{"supported_obligations":["vernietigen"],`, 1)
	calls := []struct{ client, path, body, event string }{
		{"utrecht", "/access/v1/evaluation", question, journal.EventEvaluation},
		{"inspectie", "/access/v1/evaluation", limited, journal.EventEvaluation},
		{"inspectie", "/access/v1/evaluations", `{"evaluations":[` + question + `,` + strings.Replace(question, "A20", "A22", 1) + `,{}]}`, journal.EventEvaluations},
		{"utrecht", "/access/v1/search/resource", strings.Replace(question, `"id":"dagmonitor/huisnummer",`, "", 1), journal.EventSearchResource},
		{"utrecht", "/v1/data/decision", `{"input":` + question + `}`, journal.EventEvaluation},
	}
	ctx := context.Background()
	size, err := j.Store.Size(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range calls {
		if w := sent(t, s, p, c.client, c.path, c.body); w.Code != http.StatusOK || w.Header().Get(api.HeaderJournal) == "" {
			t.Fatalf("%s: %d %.300s", c.path, w.Code, w.Body)
		}
	}
	shipped := enginetest.Load(t)
	seen := 0
	for x, err := range journal.NewReader(j.Store).Calls(ctx, journal.Filter{Range: sealed.Range{From: size}}) {
		if err != nil {
			t.Fatal(err)
		}
		if seen < len(calls) && x.Record.ADL.Event != calls[seen].event {
			t.Errorf("call %d is recorded as %s", seen, x.Record.ADL.Event)
		}
		if x.Record.ADL.Body.Request == nil || x.Record.Call.Client != calls[seen].client {
			t.Errorf("call %d: %+v", seen, x.Record.Call)
		}
		seen++
	}
	if seen != len(calls) {
		t.Errorf("%d calls, %d records", len(calls), seen)
	}
	again := 0
	under := func(_, _ string) (journal.Decider, error) {
		return func(ctx context.Context, x journal.Recorded) ([]byte, engine.Outcome, error) {
			d, err := shipped.Engine.DecideWith(ctx, shipped.Register.Snapshot(), x.Question, x.Gaps)
			if err != nil {
				return nil, "", err
			}
			d.Ignored = x.Dropped
			at, err := time.Parse(time.RFC3339Nano, x.Mark.At)
			if err != nil {
				return nil, "", err
			}
			out, err := wire.EncodeMarked(d, shipped.Policies, x.Ignored, mark.Mark{ID: x.Mark.ID, At: at})
			return out, d.Outcome, err
		}, nil
	}
	for x, err := range journal.ReplayCalls(ctx, j.Store, journal.Filter{Range: sealed.Range{From: size}}, under) {
		if err != nil {
			t.Fatal(err)
		}
		if again++; !x.Same {
			t.Errorf("record %d:\n%.600s\n%.600s", x.Seq, x.Recorded, x.Answer)
		}
	}
	if again != 5 {
		t.Errorf("%d decisions decided again", again)
	}
}
