package api_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/gorillamux"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"doelbinding/api"
	"doelbinding/api/description"
)

// verified is the service with every answer held against its description, the schemas of AuthZEN and the rules for headers. What it let
// through must also be what the description lets through.
type verified struct {
	*api.Service
	t       testing.TB
	routers map[string]routers.Router // by where each description lives
	schemas map[string]*jsonschema.Schema
}

// readLines: to a description, lines of records are a text.
var readLines = sync.OnceFunc(func() { openapi3filter.RegisterBodyDecoder("application/x-ndjson", openapi3filter.PlainBodyDecoder) })

func verify(t testing.TB, s *api.Service) verified {
	t.Helper()
	readLines()
	v := verified{Service: s, t: t, routers: map[string]routers.Router{}, schemas: map[string]*jsonschema.Schema{}}
	for at, name := range map[string]string{"/access/v1/": "openapi.yaml", "/v1/": "openapi-v1.yaml"} {
		doc, err := openapi3.NewLoader().LoadFromFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := doc.Validate(t.Context()); err != nil {
			t.Fatal(err)
		}
		if v.routers[at], err = gorillamux.NewRouter(doc); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"request", "response"} {
		raw, err := os.ReadFile("testdata/third_party/authzen/evaluation-" + name + ".schema.json")
		if err != nil {
			t.Fatal(err)
		}
		tree, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
		if err != nil {
			t.Fatal(err)
		}
		c := jsonschema.NewCompiler()
		if err := c.AddResource(name+".json", tree); err != nil {
			t.Fatal(err)
		}
		v.schemas[name] = c.MustCompile(name + ".json")
	}
	return v
}

func (v verified) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var asked bytes.Buffer
	r.Body = struct {
		io.Reader
		io.Closer
	}{io.TeeReader(r.Body, &asked), r.Body}
	seen := httptest.NewRecorder()
	v.Service.ServeHTTP(seen, r)
	v.check(r, asked.Bytes(), seen.Result(), seen.Body.Bytes())
	for name, values := range seen.Header() {
		w.Header()[name] = values
	}
	w.WriteHeader(seen.Code)
	_, _ = w.Write(seen.Body.Bytes())
}

func (v verified) check(r *http.Request, asked []byte, answer *http.Response, body []byte) {
	for name, want := range map[string]string{
		"API-Version": description.Version, "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer",
		"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'", "Strict-Transport-Security": map[bool]string{true: "max-age=31536000"}[r.TLS != nil],
	} {
		if got := answer.Header.Get(name); got != want {
			v.t.Errorf("%s %s: %s: %q", r.Method, r.URL.Path, name, got)
		}
	}
	if id := r.Header.Get("X-Request-ID"); answer.StatusCode == http.StatusOK && answer.Header.Get("X-Request-ID") != id {
		v.t.Errorf("X-Request-ID %q became %q", id, answer.Header.Get("X-Request-ID"))
	}
	if media := answer.Header.Get("Content-Type"); answer.StatusCode >= 400 && !strings.HasPrefix(r.URL.Path, "/v1/data") && r.URL.Path != "/health" && media != "application/problem+json" {
		v.t.Errorf("%s %s: %d as %s", r.Method, r.URL.Path, answer.StatusCode, media)
	}
	if answer.StatusCode == http.StatusOK && strings.HasPrefix(r.URL.Path, "/access/v1/evaluation") {
		v.authzen(asked, body)
	}
	v.described(r, asked, answer, body)
}

// authzen holds questions that were answered, and the answers, against AuthZEN's own schemas.
func (v verified) authzen(asked, body []byte) {
	var many struct {
		Evaluations []json.RawMessage
	}
	if err := json.Unmarshal(body, &many); err != nil {
		v.t.Errorf("%v: %s", err, body)
	}
	if many.Evaluations == nil {
		v.valid("request", asked)
		many.Evaluations = []json.RawMessage{body}
	}
	for _, one := range many.Evaluations {
		v.valid("response", one)
	}
}

func (v verified) valid(schema string, raw []byte) {
	tree, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err == nil {
		err = v.schemas[schema].Validate(tree)
	}
	if err != nil && !bytes.Contains(raw, []byte(`"context":null`)) { // as if it were left out
		v.t.Errorf("%s: %v: %s", schema, err, raw)
	}
}

// described holds the answer, and the question if it got one, against the description of where it was asked.
func (v verified) described(r *http.Request, asked []byte, answer *http.Response, body []byte) {
	var router routers.Router
	for at, one := range v.routers {
		if strings.HasPrefix(r.URL.Path, at) {
			router = one
		}
	}
	if router == nil || strings.HasPrefix(r.URL.Path, "/v1/data/") || answer.StatusCode == http.StatusNotFound || answer.StatusCode == http.StatusMethodNotAllowed {
		return
	}
	route, params, err := router.FindRoute(r)
	if err != nil {
		v.t.Errorf("%s %s: %v", r.Method, r.URL.Path, err)
		return
	}
	again := r.Clone(r.Context())
	again.Body = io.NopCloser(bytes.NewReader(asked))
	in := &openapi3filter.RequestValidationInput{
		Request: again, PathParams: params, Route: route,
		Options: &openapi3filter.Options{AuthenticationFunc: openapi3filter.NoopAuthenticationFunc}, // who asks is for the tests of that
	}
	if err := openapi3filter.ValidateRequest(r.Context(), in); answer.StatusCode == http.StatusOK && err != nil {
		v.t.Errorf("answered what the description refuses: %v", err)
	}
	out := &openapi3filter.ResponseValidationInput{
		RequestValidationInput: in, Status: answer.StatusCode, Header: answer.Header, Options: &openapi3filter.Options{IncludeResponseStatus: true},
	}
	if answer.StatusCode != http.StatusNotModified {
		out.SetBodyBytes(body)
	}
	if err := openapi3filter.ValidateResponse(r.Context(), out); err != nil {
		v.t.Errorf("%s %s: %d: %v", r.Method, r.URL.Path, answer.StatusCode, err)
	}
}
