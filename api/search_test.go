package api_test

import (
	"context"
	"encoding/json"
	"flag"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
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

type results struct {
	Results []wire.Entity
	Page    struct {
		Next string `json:"next_token"`
	}
}

// all follows a search page by page.
func all(t *testing.T, s http.Handler, path string, fixed map[string]any) (out []wire.Entity) {
	t.Helper()
	page := call[results](t, s, path, fixed)
	out = page.Results
	for page.Page.Next != "" {
		next := maps.Clone(fixed)
		next["page"] = map[string]any{"token": page.Page.Next}
		page = call[results](t, s, path, next)
		out = append(out, page.Results...)
	}
	return out
}

// Whatever a search finds gets a yes when it is asked, and what it does not find gets none: of 200 searches everything found and a sample of
// the rest is asked, of every twentieth for a party or a field everything.
func TestSearchesAgreeWithEvaluationBothWays(t *testing.T) {
	shipped := enginetest.Load(t)
	reg := shipped.Register.Snapshot()
	s := api.New(config(shipped))
	r := rand.New(rand.NewPCG(200, 8))
	questions := 75 // of the kinds below each has its turn
	if *many {
		questions = 1000
	}
	yes, no := 0, 0
	for i := range questions {
		q := enginetest.Random(r, reg)
		if i%2 == 0 { // one that a yes is near to
			q = enginetest.Headline()
			q.Day = enginetest.Day(r)
			q.Role = []string{"burgemeester", "toezichthouder"}[r.IntN(2)]
			q.Supplier = []string{"", "gemeente-utrecht"}[r.IntN(2)]
			q.Facts["behoeft_burgemeester"], q.Facts["nodig_voor_taak"] = engine.Truth(true), engine.Truth(true)
		}
		kind := []string{wire.Subject, wire.Resource}[i%3%2]
		if i%25 == 24 { // asks every act for every purpose
			kind = wire.Action
		}
		fixed := asked(q)
		whole := everything(reg, kind)
		if kind == wire.Action {
			delete(fixed, wire.Action)
		}
		found := all(t, s, "/access/v1/search/"+kind, fixed)
		rest := slices.DeleteFunc(whole, func(e wire.Entity) bool {
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
	if yes < questions || no < 4*questions {
		t.Errorf("asked %d that were found and %d that were not: the questions say too little", yes, no)
	}
}

var many = flag.Bool("all", false, "ask many more questions than the tests can wait for")

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

// counts says how often the policies were asked.
type counts struct {
	engine.Policy
	asked *atomic.Int64
}

func (c counts) Evaluate(ctx context.Context, in engine.Input) (*engine.Findings, error) {
	c.asked.Add(1)
	return c.Policy.Evaluate(ctx, in)
}

// A next page decides nothing anew; another question, or another register, is decided by itself.
func TestAPageIsNotDecidedTwice(t *testing.T) {
	shipped := enginetest.Load(t)
	var asked atomic.Int64
	c := config(shipped)
	c.Engine = explain.New(counts{shipped.Policies, &asked})
	reg := engine.Register(shipped.Register.Snapshot())
	c.Register = func() engine.Register { return reg }
	s := verify(t, api.New(c))
	search := func(from, to string) []wire.Entity {
		return call[results](t, s, searchS, json.RawMessage(strings.Replace(burgemeesters, from, to, 1))).Results
	}
	all := search("", "")
	once := asked.Load()
	if again := search(`{"subject"`, `{"page":{"limit":1},"subject"`); once == 0 || asked.Load() != once || len(again) != 1 || again[0].ID != all[0].ID {
		t.Errorf("%d, then %d", once, asked.Load())
	}
	if none := search(`"behoeft_burgemeester":true`, `"behoeft_burgemeester":false`); asked.Load() == once || len(none) != 0 {
		t.Errorf("another question gets the same answer: %v", none)
	}
	next, err := shipped.Register.With(engine.Participation{ID: "x", Party: "gemeente-zeist", Agreement: "convenant-midden-nederland"})
	if err != nil {
		t.Fatal(err)
	}
	before := asked.Load()
	if reg = next; len(search("", "")) != len(all) || asked.Load() == before {
		t.Error("another register is not asked")
	}
}

// One question of many that cannot be decided leaves no list: what is there would look like all there is.
func TestASearchThatCannotBeDecidedGivesNoList(t *testing.T) {
	shipped := enginetest.Load(t)
	c := config(shipped)
	c.Engine = explain.New(broken{shipped.Policies})
	r := httptest.NewRequest(http.MethodPost, searchS, strings.NewReader(burgemeesters))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	verify(t, api.New(c)).ServeHTTP(w, r)
	if isProblem(t, w, 500); strings.Contains(w.Body.String(), "results") {
		t.Errorf("%s", w.Body)
	}
}

// What the time limit ends is a refusal to answer, for a search and for a batch: never a part of the answer.
func TestWhatTakesTooLongIsNoAnswer(t *testing.T) {
	c := config(enginetest.Load(t))
	c.Decider = slow{}
	s := verify(t, api.New(c))
	for path, body := range map[string]string{searchS: burgemeesters, batch: `{"evaluations":[` + question + `,` + question + `]}`} {
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		r := httptest.NewRequestWithContext(ctx, http.MethodPost, path, strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		cancel()
		if isProblem(t, w, 503); w.Header().Get("Retry-After") == "" {
			t.Errorf("%s: %v", path, w.Header())
		}
	}
}

// slow answers when the time is up.
type slow struct{}

func (slow) Evaluate(ctx context.Context, _ wire.Evaluation) (api.Verdict, error) {
	<-ctx.Done()
	return api.Verdict{}, ctx.Err()
}

func (slow) Search(wire.Search) (api.Search, error) {
	return api.Search{Find: func(ctx context.Context) (api.Results, error) {
		<-ctx.Done()
		return api.Results{Entities: []wire.Entity{{Type: "user", ID: "alice"}}}, ctx.Err()
	}}, nil
}
