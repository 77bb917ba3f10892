package api_test

import (
	"encoding/json"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"doelbinding/api"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/wire"
)

// asked writes a question as a caller would.
func asked(q engine.Question) map[string]any {
	facts := map[string]any{}
	for name, v := range q.Facts {
		facts[name] = v.Any()
	}
	context := map[string]any{"time": string(q.Day), "facts": facts}
	with := func(m map[string]any, name, value string) map[string]any {
		if value != "" {
			m[name] = value
		}
		return m
	}
	return map[string]any{
		"subject":  map[string]any{"type": "partij", "id": q.Party, "properties": with(map[string]any{}, "role", q.Role)},
		"action":   map[string]any{"name": q.Action, "properties": with(map[string]any{}, "purpose", q.Purpose)},
		"resource": map[string]any{"type": "gegeven", "id": q.Field, "properties": with(map[string]any{}, "incident_code", q.Selector)},
		"context":  with(context, "supplier", q.Supplier),
	}
}

func call[T any](t *testing.T, s http.Handler, path string, body any) (out T) {
	t.Helper()
	raw, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(string(raw)))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	if s.ServeHTTP(w, r); w.Code != http.StatusOK {
		t.Fatalf("%s: %d %s", path, w.Code, w.Body)
	}
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

type results struct{ Results []wire.Entity }

// Whatever a search finds gets a yes when it is asked, and what it does not find gets none: of 200 searches everything found and a sample of
// the rest is asked, of every twentieth for a party or a field everything.
func TestSearchesAgreeWithEvaluationBothWays(t *testing.T) {
	shipped := enginetest.Load(t)
	reg := shipped.Register.Snapshot()
	s := api.New(config(shipped))
	r := rand.New(rand.NewPCG(200, 8))
	yes, no := 0, 0
	for i := range 200 {
		q := enginetest.Random(r, reg)
		if i%2 == 0 { // one that a yes is near to
			q = enginetest.Headline()
			q.Day = enginetest.Day(r)
			q.Role = []string{"burgemeester", "toezichthouder"}[r.IntN(2)]
			q.Supplier = []string{"", "gemeente-utrecht"}[r.IntN(2)]
			q.Facts["behoeft_burgemeester"], q.Facts["nodig_voor_taak"] = engine.Truth(true), engine.Truth(true)
		}
		kind := []string{wire.Subject, wire.Resource}[i%3%2]
		if i%10 == 9 {
			kind = wire.Action
		}
		fixed := asked(q)
		all := everything(reg, kind)
		if kind == wire.Action {
			delete(fixed, wire.Action)
		}
		found := call[results](t, s, "/access/v1/search/"+kind, fixed).Results
		rest := slices.DeleteFunc(all, func(e wire.Entity) bool {
			return slices.ContainsFunc(found, func(f wire.Entity) bool { return same(e, f) })
		})
		r.Shuffle(len(rest), func(a, b int) { rest[a], rest[b] = rest[b], rest[a] })
		if kind == wire.Action || i%20 != 0 {
			rest = rest[:min(len(rest), 6)]
			r.Shuffle(len(found), func(a, b int) { found[a], found[b] = found[b], found[a] })
			found = found[:min(len(found), 25)]
		}
		for _, part := range []struct {
			list []wire.Entity
			want bool
		}{{found, true}, {rest, false}} {
			for some := range slices.Chunk(part.list, wire.MaxItems) {
				for j, d := range ask(t, s, fixed, kind, some) {
					if d != part.want {
						t.Fatalf("%s %+v: evaluation says %t of %+v", kind, q, d, some[j])
					}
				}
			}
		}
		yes, no = yes+len(found), no+len(rest)
	}
	t.Logf("asked %d that were found and %d that were not", yes, no)
	if yes < 300 || no < 800 {
		t.Errorf("asked %d that were found and %d that were not: the questions say too little", yes, no)
	}
}

func same(a, b wire.Entity) bool {
	return a.Type == b.Type && a.ID == b.ID && a.Name == b.Name && a.Properties["purpose"] == b.Properties["purpose"]
}

// everything lists what can be found.
func everything(reg engine.Register, kind string) (out []wire.Entity) {
	switch kind {
	case wire.Subject:
		for _, p := range reg.Parties() {
			out = append(out, wire.Entity{Type: "partij", ID: p.ID})
		}
	case wire.Resource:
		for _, f := range reg.Fields() {
			out = append(out, wire.Entity{Type: "gegeven", ID: f.ID})
		}
	case wire.Action:
		for _, a := range reg.Actions() {
			out = append(out, wire.Entity{Name: a.ID})
			for _, p := range reg.Purposes() {
				out = append(out, wire.Entity{Name: a.ID, Properties: map[string]any{"purpose": p.ID}})
			}
		}
	}
	return out
}

// ask puts one question per entity, in one batch.
func ask(t *testing.T, s http.Handler, fixed map[string]any, kind string, entities []wire.Entity) (said []bool) {
	t.Helper()
	var items []any
	for _, e := range entities {
		item := map[string]any{"type": e.Type, "id": e.ID, "properties": map[string]any{}}
		if kind == wire.Action {
			item = map[string]any{"name": e.Name, "properties": e.Properties}
		} else if p, ok := fixed[kind].(map[string]any)["properties"]; ok {
			item["properties"] = p
		}
		items = append(items, map[string]any{kind: item})
	}
	body := map[string]any{"evaluations": items}
	for name, m := range fixed {
		body[name] = m
	}
	if len(items) == 0 {
		return nil
	}
	for _, d := range call[struct{ Evaluations []struct{ Decision bool } }](t, s, batch, body).Evaluations {
		said = append(said, d.Decision)
	}
	if len(said) != len(items) {
		t.Fatalf("%d answers to %d questions", len(said), len(items))
	}
	return said
}
