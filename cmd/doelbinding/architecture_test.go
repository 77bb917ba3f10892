package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "doelbinding"

type pkg struct {
	ImportPath   string
	Imports      []string
	Dir          string
	GoFiles      []string
	TestGoFiles  []string
	XTestGoFiles []string
}

func packages(t *testing.T) []pkg {
	t.Helper()
	c := exec.Command("go", "list", "-json=ImportPath,Imports,Dir,GoFiles,TestGoFiles,XTestGoFiles", module+"/...")
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		t.Fatal(err)
	}
	var list []pkg
	for d := json.NewDecoder(bytes.NewReader(out)); d.More(); {
		var p pkg
		if err := d.Decode(&p); err != nil {
			t.Fatal(err)
		}
		list = append(list, p)
	}
	return list
}

// doors lists each large dependency with the one package that may import it, and why.
var doors = []struct{ dependency, only, why string }{
	{"github.com/open-policy-agent/opa", "engine/policy engine/policy/source engine/policy/plan engine/policy/plan/layout engine/policy/audit engine/policy/reached engine/policy/proof", "the law is read, asked and judged in one place, with one set of options"},
	{"github.com/hashicorp/go-memdb", "engine/register", "the register is the only thing that lives there"},
	{"github.com/oapi-codegen/runtime", "api/catalogue api/records api/spec api/spec/v1", "what is generated from the description needs it"},
	{"github.com/santhosh-tekuri/jsonschema", "api/description", "requests are held against the description in one place"},
	{"github.com/getkin/kin-openapi", "-", "tests hold every answer against the description, the service only its requests"},
	{"github.com/labstack/echo", "api api/body api/catalogue api/delivery api/headers api/held api/records api/spec api/spec/v1 api/client/echo", "an HTTP library must be replaceable without touching a decision; the client's middleware is for who uses Echo"},
	{"github.com/lestrrat-go/jwx", "api/identity", "tokens are believed in one place, by one list of algorithms"},
	{"github.com/prometheus/client_golang", "api/telemetry", "what is counted is a closed list"},
	{"go.opentelemetry.io/otel", "api/telemetry", "what is traced is a closed list"},
	{"golang.org/x/time", "api/admission api/identity", "limits of rate belong where requests come in"},
	{"github.com/go-json-experiment/json", "engine/wire engine/wire/parts engine/filter engine/filter/table engine/journal engine/journal/sealed", "strict decoding must not be done twice; parts of answers are written once; a record, of a dataset or of the journal, is no question"},
	{"modernc.org/sqlite", "engine/journal/sqlite", "a store must be replaceable without touching a record"},
	{"golang.org/x/mod", "engine/journal/sealed engine/journal/sqlite engine/journal/journaltest", "the tree is built in one place; stores keep its hashes"},
	{"github.com/cucumber/gherkin", "engine/scenario", "features are parsed once"},
	{"github.com/cucumber/messages", "engine/scenario", "features are parsed once"},
	{"github.com/cucumber/godog", "-", "godog drives the steps in tests only"},
	{"github.com/spf13/cobra", "cmd/doelbinding cmd/doelbinding/journal cmd/doelbinding/processing cmd/doelbinding/question cmd/doelbinding/recording cmd/doelbinding/review cmd/doelbinding/serve cmd/doelbinding/trying", "verbs and flags belong to the program: each of these has verbs, or flags that verbs share"},
	{"github.com/evanw/esbuild", "api/workbench/web/build", "style sheets and scripts are built by go generate and committed; the service does not build"},
	{"github.com/coreos/go-oidc", "api/workbench/login", "people are believed in one place"},
	{"golang.org/x/oauth2", "api/workbench/login", "people are believed in one place"},
	{"github.com/oauth2-proxy/mockoidc", "-", "an identity provider runs in tests only"},
	{"github.com/go-git/go-git", "api/workbench/merging", "a repository is written in one place, by one list of folders"},
	{"github.com/rogpeppe/go-internal", "api/workbench/proposals", "a proposal is exported as a patch; the rest of it is for script tests"},
	{"github.com/agnivade/levenshtein", "engine/register engine/wire", "what looks like a name is asked of the register; the members of a question are the form's own"},
	{"github.com/xuri/excelize", "engine/register/importing engine/filter/table", "a register of processing is read, and a delivery read and written, each by its own limits"},
	{"github.com/parquet-go/parquet-go", "engine/filter/columnar", "a delivery is read and written in one place, whatever its columns are"},
	{"net/http", "api api/admission api/body api/catalogue api/delivery api/headers api/held api/paging api/problem api/records api/spec api/spec/v1 api/identity api/telemetry api/client api/client/echo api/workbench api/workbench/page api/workbench/ask api/workbench/changes api/workbench/clauses api/workbench/coverage api/workbench/decisions api/workbench/examples api/workbench/login api/workbench/matrix api/workbench/names api/workbench/proposals api/workbench/supply cmd/doelbinding/serve", "the engine knows no network"},
}

// inward lists what a package may not import, and why. Siblings under engine meet in cmd.
var inward = []struct{ from, never, why string }{
	{"engine", module + "/", "the domain knows only itself"},
	{"engine/language", module, "it knows two languages and no domain"},
	{"engine/scalar", module, "days and values know no question"},
	{"engine/citation", module, "a place in a text knows no question"},
	{"engine/explain", module + "/engine/", "it asks the policies again through the engine, whatever they run on"},
	{"engine/wire", module + "/engine/", "siblings meet in cmd or api"},
	{"engine/wire/traceparent", module, "where a call comes from is no matter of what it asks"},
	{"engine/wire/parts", module + "/engine/", "siblings meet in cmd or api"},
	{"engine/policy", module + "/engine/", "siblings meet in cmd or api"},
	{"engine/policy/source", module + "/engine/", "it reads the text of policies, and asks them nothing"},
	{"engine/policy/plan", module + "/engine", "it runs a plan, whatever is planned"},
	{"engine/policy/plan/layout", module, "it lays out policies, whatever they say"},
	{"engine/policy/space", module + "/engine/register", "it enumerates what the rules tell apart, of any register"},
	{"engine/policy/proof", module + "/engine/register", "it compares rules over a space that is handed in"},
	{"engine/change", module + "/engine/journal", "it compares two states; what was asked of them is handed in"},
	{"engine/change", module + "/engine/scenario", "examples are handed in as questions"},
	{"engine/change", module + "/engine/change/", "it compares two states, whatever was signed of them"},
	{"engine/change/approval", module + "/engine/gate", "it says what was signed; what follows from that is the gate's"},
	{"engine/invariant", module + "/engine/scenario", "claims are handed in, however they are written"},
	{"engine/invariant", module + "/engine/register", "it proves what holds of any register"},
	{"engine/policy/reached", module + "/engine/scenario", "what runs is handed in; it watches"},
	{"engine/mutation", module + "/engine/gate", "it says what nothing notices; what follows from that is the gate's"},
	{"engine/register", module + "/engine/", "siblings meet in cmd or api"},
	{"engine/register/own", module + "/engine/", "it writes entries that the register reads, and knows the domain only"},
	{"engine/register/importing", module + "/engine/policy", "it reads what a file says, and judges nothing"},
	{"engine/scenario", module + "/engine/", "siblings meet in cmd or api"},
	{"engine/issue", module, "what was found is written alike, whatever it is about"},
	{"engine/gate", module + "/engine/", "siblings meet in cmd or api"},
	{"engine/filter", module + "/engine/", "siblings meet in cmd or api"},
	{"engine/filter/query", module + "/engine/", "it writes what was decided, and decides nothing"},
	{"engine/filter/schema", module + "/engine/", "how a dataset is written does not depend on what is asked of it"},
	{"engine/filter/columnar", module + "/engine/", "it knows columns and their types, whatever they are about"},
	{"engine/filter/table", module + "/engine/", "it knows rows and values, whatever they are about"},
	{"engine/interview", module + "/engine/", "siblings meet in cmd or api; the dialogue knows no terminal and no network"},
	{"engine/processing", module + "/engine/", "siblings meet in cmd or api"},
	{"engine/journal", module + "/engine/", "siblings meet in cmd or api; a store knows the journal, not the other way round"},
	{"engine/journal/sealed", module, "the log keeps bytes and proves them, whatever they are about"},
	{"engine/journal/sqlite", module + "/engine/policy", "a store keeps bytes"},
	{"policies", module, "it embeds and does nothing else"},
	{"features", module, "it embeds and does nothing else"},
	{"cmd/doelbinding/program", module + "/cmd/", "what all verbs share depends on none of them"},
	{"cmd/doelbinding/output", module + "/cmd/", "what is written does not depend on the verb"},
	{"cmd/doelbinding/question", module + "/cmd/", "a question is the same for every verb that takes one"},
	{"cmd/doelbinding/comparing", module + "/cmd/", "what is compared does not depend on the verb"},
	{"cmd/doelbinding/gating", module + "/cmd/", "what the gate finds does not depend on the verb"},
	{"cmd/doelbinding/recording", module + "/cmd/", "a journal is opened alike by every verb"},
	{"cmd/doelbinding/journal", module + "/cmd/", "verbs meet in main"},
	{"cmd/doelbinding/processing", module + "/cmd/", "verbs meet in main"},
	{"cmd/doelbinding/review", module + "/cmd/", "verbs meet in main"},
	{"cmd/doelbinding/trying", module + "/cmd/", "verbs meet in main"},
	{"cmd/doelbinding/serve", module + "/cmd/", "verbs meet in main"},
	{"api", module + "/cmd", "imports point inward"},
	{"api/identity", module, "who asks is told without knowing what for"},
	{"api/admission", module, "what a server takes on does not depend on what is asked"},
	{"api/catalogue", module + "/engine/policy", "the service knows the engine, not what it runs on"},
	{"api/body", module + "/engine/policy", "the service knows the engine, not what it runs on"},
	{"api/body", module + "/engine/journal", "reading a body records nothing"},
	{"api/caller", module + "/api", "what a client may do does not depend on the route, nor on how the client is known"},
	{"api/caller", module + "/engine/", "what a client may do is a question about parties and facts"},
	{"api/delivery", module + "/engine/policy", "the service knows the engine, not what it runs on"},
	{"api/delivery", module + "/engine/journal/", "what is recorded of a delivery is no matter of proofs"},
	{"api/description", module + "/api", "the description does not depend on the routes"},
	{"api/held", module + "/engine/policy", "an answer is held whatever decided it"},
	{"api/paging", module + "/engine/policy", "pages are cut whatever was searched"},
	{"api/recall", module + "/engine/policy", "an answer is kept whatever decided it"},
	{"api/headers", module + "/engine", "what every answer has does not depend on what was asked"},
	{"engine/wire/mark", module, "what sets one evaluation apart is no matter of what it decided"},
	{"api/records", module + "/engine/policy", "what was recorded is shown without deciding anything"},
	{"api/held", module + "/engine/journal/", "the service knows the journal and its proofs, not where it is kept"},
	{"api/records", module + "/engine/journal/", "the service knows the journal and its proofs, not where it is kept"},
	{"api/records", module + "/engine/register", "what was recorded is shown without deciding anything"},
	{"api/problem", module + "/api", "an error does not depend on the route that has it"},
	{"api/telemetry", module, "what is counted is not what was asked"},
	{"api/client", module, "callers copy it into systems of their own: standard library only"},
	{"api", module + "/policies", "policies are handed in"},
	{"api", module + "/engine/policy", "the service knows the engine, not what it runs on"},
	{"api", module + "/engine/journal/", "the service knows the journal and its proofs, not where it is kept"},
	{"api", module + "/engine/register", "the service knows snapshots, not where they come from"},
	{"api/workbench", module + "/engine/policy", "pages know the engine, not what it runs on"},
	{"api/workbench/ask", module + "/engine/policy", "a page decides nothing"},
	{"api/workbench/changes", module + "/engine/policy", "what compares two states is handed in"},
	{"api/workbench/changes", module + "/engine/change", "what compares two states is handed in"},
	{"api/workbench/coverage", module + "/engine/policy", "it counts what examples show"},
	{"api/workbench/runs", module, "a run goes on whatever it does"},
	{"api/workbench/clauses", module + "/engine/policy", "a page decides nothing"},
	{"api/workbench/decisions", module + "/engine/policy", "what was recorded is shown without knowing what decided it"},
	{"api/workbench/decisions", module + "/engine/journal/", "the service knows the journal and its proofs, not where it is kept"},
	{"api/workbench/examples", module + "/engine/policy", "a page decides nothing"},
	{"api/workbench/matrix", module + "/engine/policy", "a page decides nothing"},
	{"api/workbench/names", module + "/engine/policy", "a page decides nothing"},
	{"api/workbench/disk", module, "it writes bytes, whatever they are"},
	{"api/workbench/who", module, "who somebody is does not depend on the page"},
	{"api/workbench/login", module + "/engine", "who logs in does not depend on what is decided"},
	{"api/workbench/merging", module + "/engine", "a commit is made of texts, whatever they say"},
	{"api/workbench/merging", module + "/api/workbench/p", "a repository knows no page"},
	{"api/workbench/proposals", module + "/engine/policy", "a proposal changes no policy"},
	{"api/workbench/threeway", module, "it puts texts together, whatever they say"},
	{"api/workbench/supply", module + "/engine/policy", "a file goes through the filter of the service, whatever decides"},
	{"api/workbench/web", module, "it holds files"},
	{"api/workbench/web/build", module, "it makes files out of files"},
	{"api/spec", module, "it is generated from the description and knows nothing else"},
	{"api/spec/v1", module, "it is generated from the description and knows nothing else"},
}

// inside lists the exceptions to inward: a package inside another, and those that may import it all the same.
var inside = map[string][]string{
	"engine/filter":             {"engine/filter/query"},
	"engine/policy/plan":        {"engine/policy"},
	"engine/policy/source":      {"engine/policy"},
	"engine/policy/plan/layout": {"engine/policy/plan", "engine/policy"},
	"engine/language":           {"engine", "engine/explain", "engine/scalar", "engine/wire", "engine/wire/parts", "engine/interview"},
	"engine/scalar":             {"engine", "engine/citation"},
	"engine/citation":           {"engine"},
	"engine/issue":              {"engine/gate"},
	"engine/wire/traceparent":   {"engine/wire"},
	"engine/wire/mark":          {"engine/wire", "api", "api/recall", "cmd/doelbinding/recording"},
	"engine/wire/parts":         {"engine/wire", "api/catalogue"},
	"engine/journal/sealed":     {"engine/journal", "api/held", "api/records", "api/workbench/decisions"},
	"cmd/doelbinding/program":   {"cmd/doelbinding/comparing", "cmd/doelbinding/gating", "cmd/doelbinding/output", "cmd/doelbinding/question", "cmd/doelbinding/recording", "cmd/doelbinding/journal", "cmd/doelbinding/processing", "cmd/doelbinding/review", "cmd/doelbinding/serve", "cmd/doelbinding/trying"},
	"cmd/doelbinding/output":    {"cmd/doelbinding/recording", "cmd/doelbinding/journal", "cmd/doelbinding/processing"},
	"cmd/doelbinding/question":  {"cmd/doelbinding/processing"},
	"cmd/doelbinding/gating":    {"cmd/doelbinding/review", "cmd/doelbinding/serve"},
	"cmd/doelbinding/comparing": {"cmd/doelbinding/gating", "cmd/doelbinding/review", "cmd/doelbinding/serve", "cmd/doelbinding/trying"},
	"cmd/doelbinding/recording": {"cmd/doelbinding/comparing", "cmd/doelbinding/journal", "cmd/doelbinding/review", "cmd/doelbinding/serve"},
	"engine/filter/schema":      {"engine/filter"},
	"engine/filter/table":       {"engine/filter", "engine/filter/schema", "engine/filter/columnar"},
	"engine/filter/columnar":    {"engine/filter", "engine/filter/schema"},
}

func TestImportsPointInward(t *testing.T) {
	list := packages(t)
	known := map[string]pkg{}
	for _, p := range list {
		known[strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")] = p
	}
	for _, rule := range inward {
		p, ok := known[rule.from]
		if !ok {
			t.Errorf("the rule names %s, which is gone", rule.from)
		}
		for _, i := range p.Imports {
			if strings.HasPrefix(i, rule.never) && !slices.Contains(inside[strings.TrimPrefix(i, module+"/")], rule.from) {
				t.Errorf("%s imports %s: %s", rule.from, i, rule.why)
			}
		}
	}
	used := map[string]bool{}
	for name, p := range known {
		if strings.HasSuffix(name, "test") {
			continue // tests only
		}
		for _, i := range p.Imports {
			if strings.HasPrefix(i, module+"/") && strings.HasSuffix(i, "test") {
				t.Errorf("%s imports %s: only tests do", name, i)
			}
			for _, d := range doors {
				if i == d.dependency || strings.HasPrefix(i, d.dependency+"/") {
					used[d.dependency] = true
					if !slices.Contains(strings.Fields(d.only), name) {
						t.Errorf("%s imports %s: %s", name, i, d.why)
					}
				}
			}
		}
	}
	for _, d := range doors {
		if d.only != "-" && !used[d.dependency] {
			t.Errorf("nobody imports %s any more: drop its row", d.dependency)
		}
	}
	for _, name := range []string{"engine", "engine/explain", "api/client"} {
		for _, i := range known[name].Imports {
			if strings.Contains(i, ".") {
				t.Errorf("%s imports %s: it needs the standard library only", name, i)
			}
		}
	}
}

// allowed lists what may stand at the top, and why nothing else does: a reader should see the whole house at one glance.
var allowed = []string{"LICENSE", "Makefile", "README.md", "api", "cmd", "engine", "features", "go.mod", "go.sum", "policies"}

// What a reader of the README leaves in the clone is not part of the house: only what git tracks is looked at, and without git what is there.
func TestTopLevelStaysSmall(t *testing.T) {
	for _, name := range topLevel(t, "../..") {
		if !strings.HasPrefix(name, ".") && !slices.Contains(allowed, name) {
			t.Errorf("%s does not belong at the top", name)
		}
	}
	for _, name := range allowed {
		if _, err := os.Stat(filepath.Join("../..", name)); err != nil {
			t.Errorf("%s is missing", name)
		}
	}
}

// topLevel lists what stands at the top of a clone.
func topLevel(t *testing.T, dir string) (names []string) {
	t.Helper()
	tracked := exec.Command("git", "ls-files", "-z")
	tracked.Dir = dir
	if out, err := tracked.Output(); err == nil && len(out) > 0 {
		for file := range strings.SplitSeq(string(out), "\x00") {
			if name, _, _ := strings.Cut(file, "/"); name != "" && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
		return names
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// A file that git does not track is no finding, and one that it does is.
func TestTopLevelIsWhatGitTracks(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("SKIPPED: git is not here")
	}
	dir := t.TempDir()
	for _, name := range []string{"tracked", "question.json"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range [][]string{{"init", "-q"}, {"add", "tracked"}} {
		c := exec.Command("git", args...)
		c.Dir = dir
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%v %s", err, out)
		}
	}
	if got := topLevel(t, dir); !slices.Equal(got, []string{"tracked"}) {
		t.Error(got)
	}
}

func TestFilesStaySmallAndWithoutGlobals(t *testing.T) {
	for _, p := range packages(t) {
		for _, name := range slices.Concat(p.GoFiles, p.TestGoFiles, p.XTestGoFiles) {
			src, err := os.ReadFile(filepath.Join(p.Dir, name))
			if err != nil {
				t.Fatal(err)
			}
			if n := bytes.Count(src, []byte("\n")); n > 400 && !strings.HasSuffix(name, ".gen.go") {
				t.Errorf("%s/%s has %d lines: split it by idea", p.ImportPath, name, n)
			}
			if bytes.Contains(src, []byte("\nfunc init()")) {
				t.Errorf("%s/%s has an init: hand it in instead", p.ImportPath, name)
			}
		}
	}
}

// mostLines is how many lines a package may have, without its tests and what is generated. A larger one has rooms that can be told apart.
const mostLines = 2000

func TestPackagesStaySmall(t *testing.T) {
	for _, p := range packages(t) {
		lines := 0
		for _, name := range p.GoFiles {
			src, err := os.ReadFile(filepath.Join(p.Dir, name))
			if err != nil {
				t.Fatal(err)
			}
			if !strings.HasSuffix(name, ".gen.go") {
				lines += bytes.Count(src, []byte("\n"))
			}
		}
		if lines > mostLines {
			t.Errorf("%s has %d lines, of at most %d: part it by idea", p.ImportPath, lines, mostLines)
		}
	}
}

func TestForbiddenFolders(t *testing.T) {
	for _, p := range packages(t) {
		for _, part := range strings.Split(p.ImportPath, "/") {
			if slices.Contains([]string{"pkg", "util", "utils", "common", "helpers", "models", "docs", "scripts"}, part) {
				t.Errorf("%s: a folder is named after what it is about", p.ImportPath)
			}
		}
	}
}
