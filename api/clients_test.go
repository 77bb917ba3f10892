package api_test

import (
	"crypto/tls"
	"crypto/x509/pkix"
	"encoding/json"
	"encoding/pem"
	"flag"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"doelbinding/api"
	"doelbinding/api/client/clienttest"
	"doelbinding/api/identity"
	"doelbinding/api/identity/identitytest"
	"doelbinding/engine/enginetest"
)

var update = flag.Bool("update", false, "write what is generated or recorded anew")

const recordedAnswers = "client/testdata/recorded.json"

// recording is an answer of the service, for the tests of whoever builds an asking system without one.
type recording struct {
	Name     string          `json:"name"`
	Question json.RawMessage `json:"question"`
	Status   int             `json:"status"`
	Answer   json.RawMessage `json:"answer"`
}

// What is recorded is still what the service answers, in all that a client looks at; the clauses behind it may change.
func TestRecordedAnswersAreTrue(t *testing.T) {
	s := service(t)
	with := func(old, new string) string { return strings.Replace(question, old, new, 1) }
	asked := map[string]string{
		"permitted": question, "forbidden": with("A20", "A22"), "insufficient": with(`,"nodig_voor_toezicht_en_handhaving":true`, ""),
		"unknown party": with(`"id":"gemeente-utrecht"`, `"id":"gemeente-atlantis"`), "wrong type": with(`"addendum_ondertekend":true`, `"addendum_ondertekend":"ja"`),
		"known name in capitals": with(`"context"`, `"Context"`), "too large": with("toezichthouder", strings.Repeat("x", 70<<10)),
	}
	type seen struct {
		Decision *bool
		Type     string
		Context  struct{ Outcome string }
	}
	look := func(raw []byte) (out string) {
		var x seen
		if err := json.Unmarshal(raw, &x); err != nil {
			t.Fatal(err)
		}
		again, err := json.Marshal(x)
		if err != nil {
			t.Fatal(err)
		}
		return string(again)
	}
	if *update {
		var list []recording
		for _, name := range slices.Sorted(maps.Keys(asked)) {
			w := post(s, asked[name])
			q := json.RawMessage(asked[name])
			if w.Code == http.StatusRequestEntityTooLarge {
				q = json.RawMessage(question) // its size is no part of what is shown
			}
			list = append(list, recording{name, q, w.Code, w.Body.Bytes()})
		}
		raw, err := json.MarshalIndent(list, "", " ")
		if err == nil {
			err = os.WriteFile(recordedAnswers, append(raw, '\n'), 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	raw, err := os.ReadFile(recordedAnswers)
	if err != nil {
		t.Fatal(err)
	}
	var list []recording
	if err := json.Unmarshal(raw, &list); err != nil || len(list) != len(asked) {
		t.Fatalf("%d recordings of %d: %v; go test ./api -run Recorded -update", len(list), len(asked), err)
	}
	for _, r := range list {
		if w := post(s, asked[r.Name]); w.Code != r.Status || look(w.Body.Bytes()) != look(r.Answer) {
			t.Errorf("%s: %d %s, recorded is %d %s", r.Name, w.Code, look(w.Body.Bytes()), r.Status, look(r.Answer))
		}
	}
}

// surroundings gives what the tests of other clients run against: the real service, answers of all kinds, and recorded ones.
func surroundings(t *testing.T) []string {
	t.Helper()
	s := verify(t, api.New(config(enginetest.Load(t))))
	real := httptest.NewServer(s)
	t.Cleanup(real.Close)
	secure := httptest.NewTLSServer(s)
	t.Cleanup(secure.Close)
	authority := filepath.Join(t.TempDir(), "ca.crt")
	if err := os.WriteFile(authority, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: secure.Certificate().Raw}), 0o600); err != nil {
		t.Fatal(err)
	}
	type kind struct {
		URL     string `json:"url"`
		Yes     bool   `json:"yes"`
		Decided bool   `json:"decided"`
	}
	kinds := map[string]kind{}
	mux := http.NewServeMux()
	answers := httptest.NewServer(mux)
	t.Cleanup(answers.Close)
	mux.HandleFunc("/ja", clienttest.Send(200, "application/json", `{"decision":true}`)) // where one of them leads
	for yes, list := range map[bool]map[string]http.HandlerFunc{false: clienttest.NoYes(), true: clienttest.Yes()} {
		for name, h := range list {
			at := "/" + strconv.Itoa(len(kinds))
			mux.HandleFunc(at+"/", h)
			kinds[name] = kind{answers.URL + at, yes, yes || name == "no"}
		}
	}
	raw, err := json.Marshal(kinds)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "answers.json")
	if err := os.WriteFile(file, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	recorded, err := filepath.Abs(recordedAnswers)
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range mutual(t, config(enginetest.Load(t))) {
		t.Setenv(name, value)
	}
	return append(os.Environ(), "DOELBINDING_URL="+real.URL, "DOELBINDING_ANSWERS="+file, "DOELBINDING_RECORDED="+recorded,
		"DOELBINDING_TLS_URL="+secure.URL, "DOELBINDING_CA="+authority, "NODE_EXTRA_CA_CERTS="+authority)
}

// mutual serves a client that has a certificate, and no other, and says where the client finds what it needs.
func mutual(t *testing.T, c api.Config) map[string]string {
	t.Helper()
	dir, authority := t.TempDir(), identitytest.NewAuthority(t, "Proef-CA")
	var err error
	if c.Clients, err = identity.New([]identity.Client{{ID: "utrecht", Certificate: identity.Certificate{Subject: "CN=utrecht"}, Parties: []string{"gemeente-utrecht"}}}, nil); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(api.New(c))
	server.TLS = &tls.Config{
		MinVersion: tls.VersionTLS13, ClientAuth: tls.VerifyClientCertIfGiven, ClientCAs: authority.Pool(),
		Certificates: []tls.Certificate{authority.Issue(pkix.Name{CommonName: "127.0.0.1"}, "")},
	}
	server.StartTLS()
	t.Cleanup(server.Close)
	chain, key := identitytest.Write(t, dir, "utrecht", authority.Issue(pkix.Name{CommonName: "utrecht"}, ""))
	return map[string]string{
		"DOELBINDING_MUTUAL_URL": server.URL, "DOELBINDING_MUTUAL_CA": identitytest.WriteAuthority(t, dir, authority),
		"DOELBINDING_CERTIFICATE": chain, "DOELBINDING_KEY": key,
	}
}

// The client in TypeScript has the types of the description, compiles, and shares only after a yes, of the real service and of a strange one.
func TestOtherClientsTypeScript(t *testing.T) {
	types := filepath.Join(t.TempDir(), "openapi.ts")
	if out, err := node(t, "node_modules/openapi-typescript/bin/cli.js", "../../openapi.yaml", "-o", types).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	want, err := os.ReadFile(types)
	if err != nil {
		t.Fatal(err)
	}
	const kept = "client/ts/src/openapi.ts"
	if *update {
		if err := os.WriteFile(kept, want, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(kept); err != nil || string(got) != string(want) {
		t.Errorf("%s is not what the description gives: go test ./api -run TypeScript -update", kept)
	}
	built := t.TempDir()
	if err := os.WriteFile(filepath.Join(built, "package.json"), []byte(`{"type":"module"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := node(t, "node_modules/typescript/bin/tsc", "-p", "../../client/ts", "--outDir", built).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	c := node(t, "--test", "../../client/ts/test/client.test.mjs")
	c.Env = append(surroundings(t), "DOELBINDING_CLIENT="+filepath.Join(built, "client.js"))
	if out, err := c.CombinedOutput(); err != nil || !strings.Contains(string(out), "# fail 0") || strings.Contains(string(out), "# pass 0") {
		t.Errorf("%v: %s", err, out)
	}
}

// The client in Python does the same, with the standard library only.
func TestOtherClientsPython(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("python3 is required with CI=true")
		}
		t.Skip("SKIPPED: there is no python3; CI will run this")
	}
	c := exec.Command(python, "-I", "-B", "-c", "import sys, unittest; sys.path.insert(0, '.'); unittest.main('test_doelbinding', argv=['x'])")
	c.Dir, c.Env = "client/python", surroundings(t)
	if out, err := c.CombinedOutput(); err != nil || !strings.Contains(string(out), "\nOK") {
		t.Errorf("%v: %s", err, out)
	}
}
