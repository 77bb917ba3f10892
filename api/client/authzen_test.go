package client_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"doelbinding/api/client"
)

// fixture is a small AuthZEN 1.0 service of another make: alice may read and write record 1, bob may read it.
func fixture(w http.ResponseWriter, r *http.Request) {
	var q map[string]json.RawMessage
	if err := json.NewDecoder(r.Body).Decode(&q); err != nil {
		http.Error(w, "bad", http.StatusBadRequest)
		return
	}
	w.Header().Set("X-Request-ID", r.Header.Get("X-Request-ID"))
	w.Header().Set("Content-Type", "application/json")
	send := func(v any) { _ = json.NewEncoder(w).Encode(v) }
	may := func(q map[string]json.RawMessage) bool {
		var subject, resource struct{ ID string }
		var action struct{ Name string }
		_, _, _ = json.Unmarshal(q["subject"], &subject), json.Unmarshal(q["resource"], &resource), json.Unmarshal(q["action"], &action)
		return resource.ID == "record-1" && (subject.ID == "alice" && action.Name != "delete" || subject.ID == "bob" && action.Name == "read")
	}
	switch r.URL.Path {
	case "/access/v1/evaluation":
		send(map[string]any{"decision": may(q), "context": map[string]any{"reason": map[string]string{"en": "because"}}})
	case "/access/v1/evaluations":
		var items []map[string]json.RawMessage
		var options struct {
			Semantic string `json:"evaluations_semantic"`
		}
		_ = json.Unmarshal(q["evaluations"], &items)
		_ = json.Unmarshal(q["options"], &options)
		var out []any
		for _, item := range items {
			whole := maps.Clone(q)
			maps.Copy(whole, item)
			if whole["resource"] == nil {
				out = append(out, map[string]any{"decision": false, "context": map[string]any{"error": map[string]any{"status": 400, "message": "no resource"}}})
				continue
			}
			yes := may(whole)
			if out = append(out, map[string]any{"decision": yes}); yes && options.Semantic == "permit_on_first_permit" || !yes && options.Semantic == "deny_on_first_deny" {
				break
			}
		}
		send(map[string]any{"evaluations": out})
	default:
		pages(send, r.URL.Path, q)
	}
}

// pages gives results one at a time.
func pages(send func(any), path string, q map[string]json.RawMessage) {
	var p struct{ Token string }
	_ = json.Unmarshal(q["page"], &p)
	at, _ := strconv.Atoi(p.Token)
	all := map[string][]any{
		"/access/v1/search/subject":  {map[string]string{"type": "user", "id": "alice"}, map[string]string{"type": "user", "id": "bob"}},
		"/access/v1/search/resource": {map[string]string{"type": "record", "id": "record-1"}},
		"/access/v1/search/action":   {map[string]any{"name": "read"}, map[string]any{"name": "write", "properties": map[string]string{"purpose": "x"}}},
	}[path]
	next := ""
	if at+1 < len(all) {
		next = strconv.Itoa(at + 1)
	}
	send(map[string]any{"page": map[string]any{"next_token": next}, "results": all[at : at+1]})
}

func asks(subject, action, resource string) client.Question {
	return client.Question{Subject: client.Entity{Type: "user", ID: subject}, Action: client.Action{Name: action}, Resource: client.Entity{Type: "record", ID: resource}}
}

func TestAnyAuthZENServiceIsAsked(t *testing.T) {
	c := answering(t, fixture)
	for q, want := range map[[3]string]bool{{"alice", "write", "record-1"}: true, {"bob", "write", "record-1"}: false, {"eve", "read", "record-1"}: false} {
		if d, err := c.Evaluate(context.Background(), asks(q[0], q[1], q[2])); err != nil || d.Allowed() != want || !strings.Contains(string(d.Context), "because") {
			t.Errorf("%v: %+v %v", q, d, err)
		}
	}
}

func TestABatchHasAnAnswerToEachQuestion(t *testing.T) {
	c := answering(t, fixture)
	for _, x := range []struct {
		semantic client.Semantic
		want     []bool
	}{
		{"", []bool{true, false, true}}, {client.ExecuteAll, []bool{true, false, true}},
		{client.DenyOnFirstDeny, []bool{true, false, false}}, {client.PermitOnFirstPermit, []bool{true, false, false}},
	} {
		got, err := c.EvaluateBatch(context.Background(), client.Batch{
			Defaults: client.Question{Action: client.Action{Name: "write"}, Resource: client.Entity{Type: "record", ID: "record-1"}},
			Questions: []client.Question{
				{Subject: client.Entity{Type: "user", ID: "alice"}}, {Subject: client.Entity{Type: "user", ID: "bob"}},
				{Subject: client.Entity{Type: "user", ID: "bob"}, Action: client.Action{Name: "read"}},
			},
			Semantic: x.semantic,
		})
		var yes []bool
		for _, d := range got {
			yes = append(yes, d.Allowed())
		}
		if err != nil || !slices.Equal(yes, x.want) {
			t.Errorf("%s: %v %v", x.semantic, yes, err)
		}
	}
	got, err := c.EvaluateBatch(context.Background(), client.Batch{Questions: []client.Question{asks("alice", "read", "record-1"), {Subject: client.Entity{Type: "user", ID: "x"}}}})
	if err != nil || !got[0].Allowed() || got[1].Allowed() || got[1].Failure == nil || got[1].Failure.Status != 400 {
		t.Errorf("%+v %v", got, err)
	}
}

// A batch that is not answered as it should is all no, and still as long as what was asked.
func TestABatchThatGoesWrongIsAllNo(t *testing.T) {
	three := client.Batch{Questions: []client.Question{asks("a", "b", "c"), asks("a", "b", "c"), asks("a", "b", "c")}}
	for name, body := range map[string]string{
		"one short":         `{"evaluations":[{"decision":true},{"decision":true}]}`,
		"one too many":      `{"evaluations":[{"decision":true},{"decision":true},{"decision":true},{"decision":true}]}`,
		"one of no kind":    `{"evaluations":[{"decision":true},{"decision":true},{"Decision":true}]}`,
		"one of two minds":  `{"evaluations":[{"decision":true},{"decision":true},{"decision":false,"decision":true}]}`,
		"none":              `{"evaluations":[]}`,
		"a single decision": `{"decision":true}`,
		"twice":             `{"evaluations":[{"decision":false},{"decision":false},{"decision":false}],"evaluations":[{"decision":true},{"decision":true},{"decision":true}]}`,
		"null":              `{"evaluations":null}`,
	} {
		c := answering(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, body)
		})
		got, err := c.EvaluateBatch(context.Background(), three)
		if err == nil || len(got) != 3 || slices.ContainsFunc(got, client.Decision.Allowed) {
			t.Errorf("%s: %+v %v", name, got, err)
		}
	}
	c := answering(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) })
	if got, err := c.EvaluateBatch(context.Background(), three); err == nil || len(got) != 3 {
		t.Errorf("%+v %v", got, err)
	}
	if _, err := c.EvaluateBatch(context.Background(), client.Batch{}); err == nil {
		t.Error("a batch of nothing")
	}
}

func TestASearchGoesThroughItsPages(t *testing.T) {
	c := answering(t, fixture)
	var who []string
	for e, err := range c.SearchSubjects(context.Background(), asks("", "read", "record-1")) {
		if err != nil {
			t.Fatal(err)
		}
		who = append(who, e.ID)
	}
	if !slices.Equal(who, []string{"alice", "bob"}) {
		t.Error(who)
	}
	for e, err := range c.SearchSubjects(context.Background(), asks("", "read", "record-1")) {
		if err != nil || e.ID != "alice" {
			t.Errorf("%v %v", e, err)
		}
		break // nobody asks on
	}
	for e, err := range c.SearchResources(context.Background(), asks("alice", "read", "")) {
		if err != nil || e.ID != "record-1" {
			t.Errorf("%v %v", e, err)
		}
	}
	var what []client.Action
	for a, err := range c.SearchActions(context.Background(), asks("alice", "", "record-1")) {
		if err != nil {
			t.Fatal(err)
		}
		what = append(what, a)
	}
	if !reflect.DeepEqual(what, []client.Action{{Name: "read"}, {Name: "write", Properties: map[string]any{"purpose": "x"}}}) {
		t.Error(what)
	}
}

// A search asks without the member that is searched for, and ends with an error when pages do not.
func TestSearchesThatGoWrong(t *testing.T) {
	var sent []string
	c := answering(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		sent = append(sent, string(body))
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"results":[],"page":{"next_token":"altijd"}}`)
	})
	failed := 0
	for _, err := range c.SearchActions(context.Background(), asks("alice", "read", "record-1")) {
		if err == nil {
			t.Error("a result")
		}
		failed++
	}
	if failed != 1 || len(sent) != 2 || strings.Contains(sent[0], "action") || strings.Contains(sent[0], "page") || !strings.Contains(sent[1], `"token":"altijd"`) {
		t.Errorf("%d %v", failed, sent)
	}
	for _, body := range []string{`{}`, `{"results":{}}`, `{"results":[],"page":{}}`, `{"results":null,"results":[]}`} {
		c := answering(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprint(w, body)
		})
		failed := false
		for _, err := range c.SearchSubjects(context.Background(), asks("", "a", "b")) {
			failed = err != nil
		}
		if !failed {
			t.Errorf("%s: taken", body)
		}
	}
}
