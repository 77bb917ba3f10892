package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/features"
	"doelbinding/policies"
)

// snippet gives what check --snippet prints.
func snippet(t *testing.T, name string) []byte {
	t.Helper()
	var out, errs bytes.Buffer
	if code := run(context.Background(), []string{"check", "--snippet", name}, strings.NewReader(""), &out, &errs); code != program.ExitOK {
		t.Fatalf("%d %s", code, errs.String())
	}
	return out.Bytes()
}

// job gives the lines that the job or hook of a snippet runs, one script a step, and its variables.
func job(t *testing.T, name string) (scripts []string, env []string) {
	t.Helper()
	src := snippet(t, name)
	switch name {
	case "pre-commit":
		return []string{string(src)}, nil
	case "gitlab":
		var ci struct {
			Job struct{ Script []string } `yaml:"doelbinding"`
		}
		if err := yaml.Unmarshal(src, &ci); err != nil || len(ci.Job.Script) == 0 {
			t.Fatal(err)
		}
		return []string{strings.Join(ci.Job.Script, "\n")}, []string{"CI_MERGE_REQUEST_TARGET_BRANCH_NAME=main"}
	}
	var workflow struct {
		Jobs map[string]struct {
			Env   map[string]string
			Steps []struct{ Run string }
		}
	}
	if err := yaml.Unmarshal(src, &workflow); err != nil {
		t.Fatal(err)
	}
	j := workflow.Jobs["doelbinding"]
	for k, v := range j.Env {
		env = append(env, k+"="+strings.ReplaceAll(v, "${{ github.base_ref }}", "main"))
	}
	for _, s := range j.Steps {
		if s.Run != "" {
			scripts = append(scripts, s.Run)
		}
	}
	return scripts, env
}

// repository is a clone of a repository with the policies and examples on its branch main, as somebody has it who changes them.
func repository(t *testing.T) string {
	t.Helper()
	origin, clone := filepath.Join(t.TempDir(), "origin"), filepath.Join(t.TempDir(), "clone")
	if err := os.CopyFS(filepath.Join(origin, "policies"), policies.FS); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(origin, "features"), features.FS); err != nil {
		t.Fatal(err)
	}
	git(t, origin, "init", "-q", "-b", "main")
	git(t, origin, "add", ".")
	git(t, origin, "commit", "-q", "-m", "Begin")
	git(t, origin, "clone", "-q", origin, clone)
	git(t, clone, "switch", "-q", "-c", "change")
	return clone
}

func git(t *testing.T, dir string, args ...string) {
	t.Helper()
	c := exec.Command("git", append([]string{"-c", "user.name=test", "-c", "user.email=test@example.org"}, args...)...)
	c.Dir = dir
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("git %v: %v %s", args, err, out)
	}
}

// The very lines of each snippet pass a change that opens nothing and refuse one that does, with its witness.
func TestSnippetsGateAChange(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("SKIPPED: git is not here")
	}
	names := []string{"pre-commit"}
	if *everything {
		names = append(names, "github", "gitlab")
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			scripts, env := job(t, name)
			dir := repository(t)
			summary := filepath.Join(t.TempDir(), "summary.md")
			try := func() (first int, out string) {
				t.Helper()
				for i, script := range scripts {
					c := exec.Command("bash", "-e", "-c", script)
					c.Dir = dir
					c.Env = append(append(os.Environ(), env...), "GITHUB_STEP_SUMMARY="+summary)
					said, err := c.CombinedOutput()
					if c.ProcessState == nil {
						t.Fatal(err)
					}
					if out += string(said); i == 0 {
						first = c.ProcessState.ExitCode()
					}
				}
				return first, out
			}
			replaceIn(t, dir, "policies/register/agreements/data.yaml", "    - operationele-analyse\n", "    # nothing but a remark\n    - operationele-analyse\n")
			git(t, dir, "add", ".")
			if code, out := try(); code != program.ExitOK {
				t.Fatalf("a remark is refused: %d %s", code, out)
			}
			replaceIn(t, dir, "policies/register/agreements/data.yaml", "    - handhaving-openbare-orde\n", "    - handhaving-openbare-orde\n    - personeelsbeoordeling\n")
			git(t, dir, "add", ".")
			code, out := try()
			if code != program.ExitFindings || !strings.Contains(out, "Dit mag nu wel") || !strings.Contains(out, "personeelsbeoordeling") {
				t.Fatalf("a widening passes, or without its witness: %d %s", code, out)
			}
			if told, err := os.ReadFile(summary); name == "github" && (err != nil || !strings.Contains(string(told), "vraagt goedkeuring")) {
				t.Errorf("%v %s", err, told)
			}
		})
	}
}
