package api_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/wire"
)

// burgemeesters asks which mayors may receive what they show to need.
const burgemeesters = `{"subject":{"type":"partij","properties":{"role":"burgemeester"}},
"action":{"name":"ontvangen","properties":{"purpose":"handhaving-openbare-orde"}},
"resource":{"type":"gegeven","id":"politiegegevens/casusgegevens"},
"context":{"time":"2021-06-01","facts":{"behoeft_burgemeester":true,"nodig_voor_taak":true}}}`

func do(t *testing.T, method, url, body string, headers ...string) (*http.Response, []byte) {
	t.Helper()
	r, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Body.Close()
	out, err := io.ReadAll(w.Body)
	if err != nil {
		t.Fatal(err)
	}
	return w, out
}

// repeats asks the same with and without a request id: it comes back, also from an error, and the decision stays the same.
func repeats(t *testing.T, url, question string) {
	for _, path := range []string{evaluate, batch} {
		first := ""
		for i := range 3 {
			var id []string
			if i > 0 {
				id = []string{"X-Request-ID", "bfe9eb29-ab87-4ca3-be83-a1d5d8305716"}
			}
			r, body := do(t, http.MethodPost, url+path, question, id...)
			if r.StatusCode != 200 || i > 0 && r.Header.Get("X-Request-ID") != id[1] {
				t.Errorf("%s: %d, id %q", path, r.StatusCode, r.Header.Get("X-Request-ID"))
			}
			var a struct{ Decision bool }
			if err := json.Unmarshal(body, &a); err != nil {
				t.Fatal(err)
			}
			if said := map[bool]string{true: "true", false: "false"}[a.Decision]; first == "" {
				first = said
			} else if said != first {
				t.Errorf("%s: first %s, then %s", path, first, said)
			}
		}
	}
	for _, at := range []struct{ method, path string }{
		{http.MethodPost, evaluate}, {http.MethodPost, batch}, {http.MethodPost, searchS}, {http.MethodPost, searchR}, {http.MethodPost, searchA},
		{http.MethodGet, evaluate}, {http.MethodGet, "/nergens"}, {http.MethodGet, "/.well-known/authzen-configuration"}, {http.MethodGet, "/access/v1/openapi.json"},
	} {
		if r, _ := do(t, at.method, url+at.path, "", "X-Request-ID", "x-1"); r.Header.Get("X-Request-ID") != "x-1" {
			t.Errorf("%s %s does not echo: %d", at.method, at.path, r.StatusCode)
		}
	}
	for _, path := range []string{evaluate, batch, searchS, searchR, searchA} {
		if r, _ := do(t, http.MethodGet, url+path, ""); r.StatusCode != http.StatusMethodNotAllowed {
			t.Errorf("GET %s: %d", path, r.StatusCode)
		}
	}
}

// pagesThrough takes the results of a search one by one, and then tries to bend the token.
func pagesThrough(t *testing.T, url, search string, least int) {
	type answer struct {
		Page struct {
			Next         *string `json:"next_token"`
			Count, Total int
		}
		Results []wire.Entity
	}
	ask := func(page string, status int) (a answer) {
		r, body := do(t, http.MethodPost, url, search+page+"}")
		if r.StatusCode != status {
			t.Fatalf("%s: %d, want %d: %s", page, r.StatusCode, status, body)
		}
		if err := json.Unmarshal(body, &a); err != nil {
			t.Fatal(err)
		}
		return a
	}
	all := ask("", 200)
	if len(all.Results) < least || all.Page.Next == nil || *all.Page.Next != "" {
		t.Fatalf("all at once: %+v", all)
	}
	page := ask(`,"page":{"limit":1}`, 200)
	token := *page.Page.Next
	var found []string
	for i := 0; ; i++ {
		for _, e := range page.Results {
			found = append(found, e.ID)
		}
		if len(page.Results) != 1 || page.Page.Total != len(all.Results) || page.Results[0].ID != all.Results[i].ID {
			t.Fatalf("page %d: %+v", i, page)
		}
		if *page.Page.Next == "" {
			break
		}
		page = ask(`,"page":{"token":"`+*page.Page.Next+`"}`, 200)
	}
	if len(found) != len(all.Results) {
		t.Errorf("found %v one by one, %d at once", found, len(all.Results))
	}
	if zero := ask(`,"page":{"limit":0}`, 200); len(zero.Results) != 0 || zero.Page.Total != len(all.Results) {
		t.Errorf("none of them: %+v", zero)
	}
	if token == "" {
		return
	}
	ask(`,"page":{"token":"`+token+`","limit":1}`, 200)
	ask(`,"page":{"token":"`+token+`","limit":2}`, 400)
	ask(`,"page":{"token":"`+token[:len(token)-2]+`AA"}`, 400)
	ask(`,"page":{"token":"A`+token[1:]+`A"}`, 400)
	search = strings.Replace(search, `"action"`, `"other":1,"action"`, 1)
	ask(`,"page":{"token":"`+token+`"}`, 200) // what is ignored is not bound
	search = strings.Replace(search, `"subject":{`, `"subject":{"x":1,`, 1)
	ask(`,"page":{"token":"`+token+`"}`, 400)
}

// A token goes on where the same question to the same law stopped, also at another instance that shares the key; on anything else it is
// worth nothing.
func TestATokenIsBoundToQuestionAndLaw(t *testing.T) {
	shipped := enginetest.Load(t)
	c := config(shipped)
	c.TokenKey = []byte("a key that instances share")
	reg := engine.Register(shipped.Register.Snapshot())
	c.Register = func() engine.Register { return reg }
	today := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	c.Now = func() time.Time { return today }
	here, there := verify(t, api.New(c)), verify(t, api.New(c))
	c.TokenKey = nil
	alone := verify(t, api.New(c))
	undated := strings.Replace(burgemeesters, `"time":"2021-06-01",`, "", 1)
	ask := func(s http.Handler, search, page string, status int) string {
		t.Helper()
		r := httptest.NewRequest(http.MethodPost, searchS, strings.NewReader(strings.TrimSuffix(search, "}")+`,"page":{`+page+`}}`))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		var a struct {
			Page struct {
				Next string `json:"next_token"`
			}
		}
		if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil || w.Code != status {
			t.Fatalf("%s: %d, want %d: %.200s", page, w.Code, status, w.Body)
		}
		return `"token":"` + a.Page.Next + `"`
	}
	dated, open := ask(here, burgemeesters, `"limit":1`, 200), ask(here, undated, `"limit":1`, 200)
	ask(there, burgemeesters, dated, 200)
	ask(alone, burgemeesters, dated, 400)
	ask(here, undated, dated, 400)
	ask(here, undated, open, 200)
	today = today.AddDate(0, 0, 1)
	ask(here, undated, open, 400) // it is another day's law
	ask(here, burgemeesters, dated, 200)
	next, err := shipped.Register.With(engine.Participation{ID: "x", Party: "gemeente-zeist", Agreement: "convenant-midden-nederland"})
	if err != nil {
		t.Fatal(err)
	}
	reg = next
	ask(here, burgemeesters, dated, 400)
}

// discovers reads where the service says it is.
func discovers(t *testing.T, url, identifier string) {
	r, body := do(t, http.MethodGet, url+"/.well-known/authzen-configuration", "")
	var m map[string]any
	if err := json.Unmarshal(body, &m); err != nil || r.StatusCode != 200 || r.Header.Get("Content-Type") != "application/json" {
		t.Fatalf("%d %v: %s", r.StatusCode, err, body)
	}
	if m["policy_decision_point"] != identifier || !strings.HasPrefix(r.Header.Get("Cache-Control"), "max-age=") {
		t.Errorf("%s: %s", r.Header.Get("Cache-Control"), body)
	}
	for member, path := range map[string]string{
		"access_evaluation_endpoint": evaluate, "access_evaluations_endpoint": batch, "search_subject_endpoint": searchS,
		"search_resource_endpoint": searchR, "search_action_endpoint": searchA,
	} {
		if m[member] != identifier+path {
			t.Errorf("%s is %v", member, m[member])
		}
	}
	for name, v := range m {
		if list, ok := v.([]any); v == nil || ok && len(list) == 0 {
			t.Errorf("%s has no value and must be left out", name)
		}
	}
}
