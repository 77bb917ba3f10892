package api_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"doelbinding/api"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/wire"
)

// fixture is the decider that AuthZEN's certification scenario describes: two users, two records, three actions. The context never matters.
type fixture struct{}

var (
	users   = []string{"alice", "bob"}
	records = map[string]string{"record-1": "active", "record-2": "archived"}
)

func (fixture) allows(subject, action, resource wire.Entity) bool {
	status, known := records[resource.ID]
	if !known || !slices.Contains(users, subject.ID) || subject.Type != "user" || resource.Type != "record" {
		return false
	}
	if s, ok := resource.Properties["status"].(string); ok {
		status = s
	}
	role, ok := subject.Properties["role"].(string)
	if !ok && subject.ID == "bob" {
		role = "admin"
	}
	switch action.Name {
	case "read":
		return true
	case "write":
		return status == "archived" && role == "admin" || status == "active" && subject.ID == "alice"
	case "delete":
		return action.Properties["soft"] == true && subject.ID == "alice"
	}
	return false
}

func (f fixture) Evaluate(_ context.Context, q wire.Evaluation) (api.Verdict, error) {
	d := f.allows(q.Entity(wire.Subject), q.Entity(wire.Action), q.Entity(wire.Resource))
	out, err := json.Marshal(map[string]bool{"decision": d})
	return api.Verdict{Decision: d, JSON: out}, err
}

func (f fixture) Search(q wire.Search) (api.Search, error) {
	return api.Search{State: "fixture", Find: func(context.Context) (api.Results, error) { return api.Results{Entities: f.found(q)}, nil }}, nil
}

func (f fixture) found(q wire.Search) (found []wire.Entity) {
	subject, action, resource := q.Entity(wire.Subject), q.Entity(wire.Action), q.Entity(wire.Resource)
	switch q.Searched() {
	case wire.Subject:
		for _, id := range users {
			if subject.ID = id; f.allows(subject, action, resource) {
				found = append(found, wire.Entity{Type: "user", ID: id})
			}
		}
	case wire.Resource:
		for _, id := range []string{"record-1", "record-2"} {
			if resource.ID = id; f.allows(subject, action, resource) {
				found = append(found, wire.Entity{Type: "record", ID: id})
			}
		}
	case wire.Action:
		for _, name := range []string{"read", "write", "delete"} {
			if f.allows(subject, wire.Entity{Name: name}, resource) {
				found = append(found, wire.Entity{Name: name})
			}
		}
	}
	return found
}

// step is one request of the scenario and what must come back.
type step struct {
	name, path, body string
	media            string // empty: application/json
	status           int    // zero: 200
	want             string // true, false, or a list of those; names that must be found; none; ok: whatever it says
	valued           bool   // the answer hangs on the fixture's rules: another decider says something else
}

const (
	evaluate = "/access/v1/evaluation"
	batch    = "/access/v1/evaluations"
	searchS  = "/access/v1/search/subject"
	searchR  = "/access/v1/search/resource"
	searchA  = "/access/v1/search/action"
)

// asks makes a question of the fixture; extra members come behind the last.
func asks(user, action, record string, extra ...string) string {
	return `{"subject":` + user + `,"action":` + action + `,"resource":` + record + strings.Join(extra, "") + `}`
}

const (
	alice  = `{"type":"user","id":"alice"}`
	bob    = `{"type":"user","id":"bob"}`
	admin  = `{"type":"user","id":"bob","properties":{"role":"admin"}}`
	reads  = `{"name":"read"}`
	writes = `{"name":"write"}`
	soft   = `{"name":"delete","properties":{"soft":true}}`
	hard   = `{"name":"delete","properties":{"soft":false}}`
	first  = `{"type":"record","id":"record-1"}`
	second = `{"type":"record","id":"record-2"}`
	old    = `{"type":"record","id":"record-2","properties":{"status":"archived"}}`
)

func TestCertificationScenario(t *testing.T) {
	c := config(enginetest.Load(t))
	c.Decider, c.URL = fixture{}, "https://pdp.example.org"
	pdp := httptest.NewServer(verify(t, api.New(c)))
	defer pdp.Close()
	for _, s := range slices.Concat(basic(), batches(), searches()) {
		t.Run(s.name, func(t *testing.T) { s.run(t, pdp.URL, true) })
	}
	t.Run("2.5 and 2.6", func(t *testing.T) { repeats(t, pdp.URL, asks(alice, reads, first)) })
	t.Run("4.5", func(t *testing.T) {
		pagesThrough(t, pdp.URL+searchS, `{"subject":{"type":"user"},"action":{"name":"read"},"resource":`+first, 2)
	})
	t.Run("6", func(t *testing.T) { discovers(t, pdp.URL, "https://pdp.example.org") })
}

// Our own decider knows no alice; all that is about the protocol holds for it as well.
func TestOurServicePassesTheScenarioAsFarAsItIsAboutTheProtocol(t *testing.T) {
	c := config(enginetest.Load(t))
	c.URL = "https://beslis.example.org"
	pdp := httptest.NewServer(verify(t, api.New(c)))
	defer pdp.Close()
	for _, s := range slices.Concat(basic(), batches(), searches()) {
		t.Run(s.name, func(t *testing.T) { s.run(t, pdp.URL, false) })
	}
	t.Run("2.5 and 2.6", func(t *testing.T) { repeats(t, pdp.URL, question) })
	t.Run("4.5", func(t *testing.T) { pagesThrough(t, pdp.URL+searchS, strings.TrimSuffix(burgemeesters, "}"), 1) })
	t.Run("6", func(t *testing.T) { discovers(t, pdp.URL, "https://beslis.example.org") })
}

func basic() []step {
	e := func(name, body, want string) step {
		return step{name: name, path: evaluate, body: body, want: want, valued: true}
	}
	bad := func(name, body string) step { return step{name: name, path: evaluate, body: body, status: 400} }
	good := asks(alice, reads, first)
	return []step{
		e("2.2.1", good, "true"),
		e("2.2.2", asks(bob, writes, first), "false"),
		e("rule 2", asks(alice, writes, first), "true"),
		e("rule 3", asks(bob, reads, first), "true"),
		e("2.2.3 a time without seconds", asks(alice, reads, first, `,"context":{"time":"2025-06-27T18:03-07:00"}`), "true"),
		e("2.2.4", asks(alice, writes, old), "false"),
		e("2.2.5", asks(admin, writes, old), "true"),
		e("2.2.6", asks(alice, soft, first), "true"),
		e("2.2.7", asks(alice, hard, first), "false"),
		e("2.2.8 extra properties", asks(`{"type":"user","id":"alice","properties":{"department":"Sales","tags":["a",{"b":null}],"since":2.5e3}}`, reads, first), "true"),
		e("2.2.9 unknown members", asks(alice, reads, first, `,"extra":{"list":[1,2,[3]],"nothing":null},"more":"text"`), "true"),
		e("2.2.9 unknown members of an entity", asks(`{"type":"user","id":"alice","extra":[]}`, `{"name":"read","extra":1}`, `{"type":"record","id":"record-1","extra":null}`), "true"),
		e("an empty context", asks(alice, reads, first, `,"context":{}`), "true"),
		e("a context that is null", asks(alice, reads, first, `,"context":null`), "true"),
		bad("2.4.1 no subject", `{"action":`+reads+`,"resource":`+first+`}`),
		bad("2.4.1 no action", `{"subject":`+alice+`,"resource":`+first+`}`),
		bad("2.4.1 no resource", `{"subject":`+alice+`,"action":`+reads+`}`),
		bad("2.4.2 no subject type", asks(`{"id":"alice"}`, reads, first)),
		bad("2.4.2 no subject id", asks(`{"type":"user"}`, reads, first)),
		bad("2.4.2 no action name", asks(alice, `{}`, first)),
		bad("2.4.2 no resource type", asks(alice, reads, `{"id":"record-1"}`)),
		bad("2.4.2 no resource id", asks(alice, reads, `{"type":"record"}`)),
		{name: "2.4.3 text/plain", path: evaluate, body: good, media: "text/plain", status: 400},
		{name: "2.4.3 a form", path: evaluate, body: good, media: "application/x-www-form-urlencoded", status: 400},
		{name: "2.4.3 a batch as text", path: batch, body: good, media: "text/plain", status: 400},
		{name: "2.4.3 a search as text", path: searchS, body: good, media: "text/plain", status: 400},
		bad("2.4.4 no JSON", `{"subject":`),
		bad("2.4.4 not even close", `subject=alice`),
		bad("2.4.5 an empty body", ""),
		bad("an array", `[`+good+`]`),
		bad("2.4.6 a subject that is a text", asks(`"alice"`, reads, first)),
		bad("2.4.6 an action that is a text", asks(alice, `"read"`, first)),
		bad("2.4.6 a resource that is a list", asks(alice, reads, `["record-1"]`)),
		bad("2.4.6 a name that is a number", asks(alice, `{"name":123}`, first)),
		bad("2.4.6 an id that is a number", asks(`{"type":"user","id":1}`, reads, first)),
		bad("2.4.6 properties that are a text", asks(`{"type":"user","id":"alice","properties":"x"}`, reads, first)),
		bad("2.4.6 a context that is a text", asks(alice, reads, first, `,"context":"x"`)),
	}
}

func batches() []step {
	b := func(name, body, want string) step {
		return step{name: name, path: batch, body: body, want: want, valued: true}
	}
	list := func(options string, items ...string) string {
		return `"evaluations":[` + strings.Join(items, ",") + `]` + options + `}`
	}
	defaults := `{"subject":` + alice + `,"action":` + reads + `,`
	record := func(r string) string { return `{"resource":` + r + `}` }
	semantic := func(s string) string { return `,"options":{"evaluations_semantic":"` + s + `","other":1}` }
	whole := asks(alice, reads, first)
	return []step{
		b("3.2.1 defaults", defaults+list("", record(first), record(first)), "true,true"),
		b("3.2.2 an item's own action", defaults+list("", `{"resource":`+first+`,"action":`+writes+`}`, `{"resource":`+old+`,"action":`+writes+`}`), "true,false"),
		b("3.2.3 properties of an item", `{"action":`+writes+`,"resource":`+old+`,`+list("", `{"subject":`+alice+`}`, `{"subject":`+admin+`}`), "false,true"),
		b("3.2.4 no defaults", `{`+list("", whole, asks(bob, writes, first), asks(alice, soft, first), asks(alice, hard, first)), "true,false,true,false"),
		b("3.2.5 a context that replaces", defaults+`"context":{"time":"2025-06-27T18:03-07:00"},`+list("", `{"resource":`+first+`,"context":{}}`, record(first)), "true,true"),
		b("3.2.6 an empty item", defaults+`"resource":`+first+`,`+list("", `{}`, `{"subject":`+bob+`,"action":`+writes+`}`), "true,false"),
		b("3.2.7 a default is replaced as a whole", `{"subject":`+admin+`,"action":`+writes+`,"resource":`+old+`,`+list("", `{}`, `{"subject":`+alice+`}`, `{"subject":`+bob+`}`), "true,false,true"),
		b("3.3 one item", defaults+list("", record(first)), "true"),
		b("3.3.1 execute_all", `{"subject":`+bob+`,`+list(semantic("execute_all"), `{"action":`+reads+`,"resource":`+first+`}`, `{"action":`+writes+`,"resource":`+first+`}`, `{"action":`+reads+`,"resource":`+second+`}`), "true,false,true"),
		b("3.3.2 deny_on_first_deny", `{"subject":`+bob+`,`+list(semantic("deny_on_first_deny"), `{"action":`+reads+`,"resource":`+first+`}`, `{"action":`+writes+`,"resource":`+first+`}`, `{"action":`+reads+`,"resource":`+second+`}`), "true,false"),
		b("3.3.3 permit_on_first_permit", `{"subject":`+bob+`,`+list(semantic("permit_on_first_permit"), `{"action":`+writes+`,"resource":`+first+`}`, `{"action":`+reads+`,"resource":`+first+`}`, `{"action":`+reads+`,"resource":`+second+`}`), "false,true"),
		b("3.4.1 an item without resource", defaults+list(semantic("execute_all"), record(first), `{}`, record(first)), "true,false,true"),
		b("an item that is a text", defaults+list("", record(first), `"x"`, `null`), "true,false,false"),
		b("an item with an action of another type", defaults+list("", `{"resource":`+first+`,"action":"read"}`, record(first)), "false,true"),
		b("a failure denies", defaults+list(semantic("deny_on_first_deny"), `{}`, record(first)), "false"),
		{name: "3.4.2 no list", path: batch, body: whole, want: "single,true", valued: true},
		{name: "3.4.3 an empty list", path: batch, body: strings.TrimSuffix(whole, "}") + `,"evaluations":[]}`, want: "single,true", valued: true},
		{name: "no list and no resource", path: batch, body: `{"subject":` + alice + `,"action":` + reads + `}`, status: 400},
		{name: "a list that is an object", path: batch, body: defaults + `"evaluations":{}}`, status: 400},
		{name: "an unknown semantic", path: batch, body: defaults + list(semantic("all"), record(first)), status: 400},
		{name: "options that are a text", path: batch, body: defaults + list(`,"options":"x"`, record(first)), status: 400},
		{name: "a default that is a text", path: batch, body: `{"subject":"alice",` + list("", whole), status: 400},
		{name: "101 items", path: batch, body: defaults + list("", slices.Repeat([]string{record(first)}, 101)...), status: 413},
		{name: "no JSON", path: batch, body: `{"evaluations":[`, status: 400},
	}
}

func searches() []step {
	s := func(name, path, body, want string) step {
		return step{name: name, path: path, body: body, want: want, valued: true}
	}
	none := func(name, path, body string) step { return step{name: name, path: path, body: body, want: "none"} }
	bad := func(name, path, body string) step { return step{name: name, path: path, body: body, status: 400} }
	const anyone, any = `{"type":"user"}`, `{"type":"record"}`
	about := func(subject, resource string, extra ...string) string {
		return `{"subject":` + subject + `,"resource":` + resource + strings.Join(extra, "") + `}`
	}
	return []step{
		s("4.2.1 S1", searchS, asks(anyone, reads, first), "alice bob"),
		s("4.2.2 with a context", searchS, asks(anyone, reads, first, `,"context":{"time":"2025-06-27T18:03-07:00"}`), "alice bob"),
		s("4.2.3 with an id", searchS, asks(bob, reads, first), "alice bob"),
		s("4.2.4 S4", searchS, asks(anyone, writes, old), "bob"),
		s("4.3.1 S2", searchR, asks(alice, reads, any), "record-1"),
		s("4.3.2 with a context", searchR, asks(alice, reads, any, `,"context":{}`), "record-1"),
		s("4.3.3 with an id", searchR, asks(alice, reads, second), "record-1"),
		s("4.3.4 S5", searchR, asks(admin, writes, any), "record-2"),
		s("4.4.1 S3", searchA, about(alice, first), "read write"),
		s("4.4.2 with a context", searchA, about(alice, first, `,"context":{}`), "read write"),
		s("4.4.3 with an action", searchA, asks(alice, hard, first), "read write"),
		s("4.4.4 S6", searchA, about(admin, old), "write"),
		none("4.6 an unknown record", searchS, asks(anyone, reads, `{"type":"record","id":"record-404"}`)),
		none("4.6 an unknown type of subject", searchS, asks(`{"type":"robot"}`, reads, first)),
		none("4.6 an unknown user", searchR, asks(`{"type":"user","id":"mallory"}`, reads, any)),
		none("4.6 an unknown type of resource", searchR, asks(alice, reads, `{"type":"planet"}`)),
		none("4.6 an unknown user's actions", searchA, about(`{"type":"user","id":"mallory"}`, first)),
		none("4.6 an unknown type's actions", searchA, about(alice, `{"type":"planet","id":"record-1"}`)),
		bad("4.7 no subject", searchS, `{"action":`+reads+`,"resource":`+first+`}`),
		bad("4.7 no subject type", searchS, asks(`{}`, reads, first)),
		bad("4.7 no action", searchS, about(anyone, first)),
		bad("4.7 no resource", searchS, `{"subject":`+anyone+`,"action":`+reads+`}`),
		bad("4.7 no resource id", searchS, asks(anyone, reads, any)),
		bad("4.7 no subject id", searchR, asks(anyone, reads, any)),
		bad("4.7 no resource type", searchR, asks(alice, reads, `{}`)),
		bad("4.7 no action for resources", searchR, about(alice, any)),
		bad("4.7 no subject for actions", searchA, `{"resource":`+first+`}`),
		bad("4.7 no resource id for actions", searchA, about(alice, any)),
		bad("4.7 no JSON", searchA, `{`),
		bad("a page that is a text", searchS, asks(anyone, reads, first, `,"page":"x"`)),
		bad("a limit below zero", searchS, asks(anyone, reads, first, `,"page":{"limit":-1}`)),
		bad("a limit that is a text", searchS, asks(anyone, reads, first, `,"page":{"limit":"1"}`)),
		bad("a forged token", searchS, asks(anyone, reads, first, `,"page":{"token":"AAAA"}`)),
	}
}

func (s step) run(t *testing.T, url string, fixed bool) {
	t.Helper()
	media := s.media
	if media == "" {
		media = "application/json"
	}
	r, err := http.Post(url+s.path, media, strings.NewReader(s.body))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	var got struct {
		Decision    *bool
		Evaluations []struct{ Decision *bool }
		Results     []wire.Entity
	}
	decoded := json.NewDecoder(r.Body).Decode(&got)
	if want := max(s.status, 200*(1-min(s.status, 1))); r.StatusCode != want || decoded != nil {
		t.Fatalf("%d, want %d: %v", r.StatusCode, want, decoded)
	}
	if s.status >= 400 {
		return
	}
	if s.want == "none" || s.valued && !fixed && strings.HasPrefix(s.path, "/access/v1/search") {
		if got.Results == nil || len(got.Results) != 0 {
			t.Errorf("found %v", got.Results)
		}
		return
	}
	var said []string
	switch {
	case strings.HasPrefix(s.path, "/access/v1/search"):
		for _, e := range got.Results {
			said = append(said, e.ID+e.Name)
		}
		for _, id := range strings.Fields(s.want) {
			if !slices.Contains(said, id) {
				t.Errorf("found %v, want %s", said, s.want)
			}
		}
		return
	case got.Decision != nil && s.path == batch:
		said = []string{"single"}
	}
	if got.Decision != nil {
		said = append(said, map[bool]string{true: "true", false: "false"}[*got.Decision])
	}
	for _, one := range got.Evaluations {
		said = append(said, map[bool]string{true: "true", false: "false"}[*one.Decision])
	}
	want := s.want
	if !fixed { // an unknown alice may nothing
		want = strings.ReplaceAll(want, "true", "false")
		if strings.Contains(s.body, "deny_on_first_deny") {
			want = "false"
		}
		if strings.Contains(s.body, "permit_on_first_permit") {
			want = "false,false,false"
		}
	}
	if strings.Join(said, ",") != want {
		t.Errorf("said %v, want %s", said, want)
	}
}
