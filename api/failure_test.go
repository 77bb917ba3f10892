package api_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"doelbinding/api"
	"doelbinding/api/problem"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
)

type batchAnswer struct {
	Evaluations []struct {
		Decision *bool
		Context  struct {
			Outcome string
			Error   *struct {
				Status        int
				Message, Type string
				Errors        []problem.Fault
			}
		}
	}
}

// What is wrong with one question of many is told in its place, with where it stands; the others are answered.
func TestAnItemThatIsNotUnderstoodIsANoInItsPlace(t *testing.T) {
	s := service(t)
	body := `{"evaluations":[` + question + `,` + strings.Replace(question, "addendum_ondertekend", "addendum_onzin", 1) + `,` + strings.Replace(question, "A20", "A22", 1) + `]}`
	a := call[batchAnswer](t, s, batch, json.RawMessage(body)).Evaluations
	if len(a) != 3 || !*a[0].Decision || a[0].Context.Error != nil || *a[2].Decision || a[2].Context.Outcome != "forbidden" {
		t.Fatalf("%+v", a)
	}
	e := a[1].Context.Error
	if *a[1].Decision || e == nil || e.Status != 400 || e.Message == "" || len(e.Errors) != 1 || e.Errors[0].Pointer != "/evaluations/1/context/facts/addendum_onzin" {
		t.Errorf("%+v", a[1])
	}
}

func TestAnItemThatCannotBeDecidedIsANo(t *testing.T) {
	shipped := enginetest.Load(t)
	c := config(shipped)
	c.Engine = explain.New(broken{shipped.Policies})
	for _, d := range call[batchAnswer](t, verify(t, api.New(c)), batch, json.RawMessage(`{"evaluations":[`+question+`,`+question+`]}`)).Evaluations {
		if e := d.Context.Error; *d.Decision || e == nil || e.Status != 500 || strings.Contains(e.Message, "geheim") {
			t.Errorf("%+v", d)
		}
	}
}

// OPA's clients read code and message; what they are told is what AuthZEN's clients are told.
func TestTheFaceOfOPA(t *testing.T) {
	server := httptest.NewServer(service(t))
	defer server.Close()
	at := server.URL + "/v1/data/decision"
	r, body := do(t, http.MethodPost, at, `{"input":`+question+`,"extra":[1]}`)
	var got struct {
		Result        *answer
		Code, Message string
		Status        int
	}
	if err := json.Unmarshal(body, &got); err != nil || r.StatusCode != 200 || got.Result == nil || !*got.Result.Decision {
		t.Errorf("%d %v %.300s", r.StatusCode, err, body)
	}
	for name, try := range map[string]struct {
		body   string
		status int
	}{
		"no input": {`{}`, 400}, "input that is null": {`{"input":null}`, 400}, "no body": {"", 400}, "no JSON": {"{", 400},
		"an unknown fact": {`{"input":` + strings.Replace(question, "addendum_ondertekend", "addendum_geheim", 1) + `}`, 400},
		"large":           {`{"input":"` + strings.Repeat("x", 70_000) + `"}`, 413},
	} {
		r, body := do(t, http.MethodPost, at, try.body)
		got.Result = nil
		if err := json.Unmarshal(body, &got); err != nil || r.StatusCode != try.status || got.Result != nil || got.Code != "invalid_parameter" || got.Message == "" ||
			got.Status != try.status || strings.Contains(got.Message, "geheim") {
			t.Errorf("%s: %d %s", name, r.StatusCode, body)
		}
	}
	for _, method := range []string{http.MethodGet, http.MethodPut, http.MethodPatch, http.MethodDelete} {
		if r, _ := do(t, method, at, `{}`); r.StatusCode != http.StatusMethodNotAllowed {
			t.Errorf("%s: %d", method, r.StatusCode)
		}
	}
	for _, path := range []string{"/v1/data", "/v1/data/decision/outcome", "/v1/data/clauses", "/v1/policies", "/v1/query", "/v1/compile", "/v1/config", "/v0/data/decision"} {
		if r, _ := do(t, http.MethodPost, server.URL+path, `{"input":{}}`); r.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %d", path, r.StatusCode)
		}
	}
}

func TestOPAHealth(t *testing.T) {
	s := service(t)
	server := httptest.NewServer(s)
	defer server.Close()
	if r, body := do(t, http.MethodGet, server.URL+"/health", ""); r.StatusCode != 200 || strings.TrimSpace(string(body)) != "{}" {
		t.Errorf("%d %s", r.StatusCode, body)
	}
	s.Stop()
	if r, _ := do(t, http.MethodGet, server.URL+"/health", ""); r.StatusCode != 500 {
		t.Errorf("stopping: %d", r.StatusCode)
	}
}

// Callers see by the version whether the description they have is that of the service.
func TestTheVersionIsThatOfTheDescription(t *testing.T) {
	server := httptest.NewServer(service(t))
	defer server.Close()
	r, body := do(t, http.MethodGet, server.URL+"/access/v1/openapi.json", "")
	var d struct {
		OpenAPI string
		Info    struct{ Version string }
	}
	if err := json.Unmarshal(body, &d); err != nil || d.Info.Version != r.Header.Get("API-Version") || d.OpenAPI != "3.1.0" ||
		r.Header.Get("Access-Control-Allow-Origin") != "*" {
		t.Errorf("%+v %v, header %s", d, err, r.Header.Get("API-Version"))
	}
}
