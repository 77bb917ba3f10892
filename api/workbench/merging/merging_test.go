package merging_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"doelbinding/api/workbench/merging"
	"doelbinding/api/workbench/who"
)

const file = "features/clauses/gemeentewet/art172.feature"

// bare makes a repository with git itself, with one file, a link to a folder outside, and a link instead of a file.
func bare(t *testing.T) (dir string, run func(args ...string) string) {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("SKIPPED: git is not here")
	}
	work := t.TempDir()
	dir = filepath.Join(t.TempDir(), "bare.git")
	at := work
	run = func(args ...string) string {
		t.Helper()
		c := exec.Command("git", append([]string{"-c", "user.name=test", "-c", "user.email=test@example.invalid"}, args...)...)
		c.Dir = at
		out, err := c.CombinedOutput()
		if err != nil {
			t.Fatalf("git %v: %v %s", args, err, out)
		}
		return string(out)
	}
	outside := t.TempDir()
	name := filepath.Join(work, filepath.FromSlash(file))
	if err := errors.Join(
		os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, []byte("een\n"), 0o644), os.WriteFile(filepath.Join(work, "features/features.go"), []byte("package x\n"), 0o644),
		os.Symlink(outside, filepath.Join(work, "features/weg")), os.Symlink("clauses/gemeentewet/art172.feature", filepath.Join(work, "features/ander.feature")),
	); err != nil {
		t.Fatal(err)
	}
	run("init", "-q", "-b", "main")
	run("add", ".")
	run("commit", "-q", "-m", "begin")
	run("clone", "-q", "--bare", work, dir)
	at = dir
	return dir, run
}

func open(t *testing.T, dir string) *merging.Repository {
	t.Helper()
	r, err := merging.Open(dir, "main", time.Now)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func change(files ...merging.File) merging.Change {
	return merging.Change{
		ID: "20261127-aaaaaaaa", Title: "Een titel", Reason: "omdat\nBeoordeeld-door: een ander", Source: "art. 172 Gemeentewet",
		Author: who.Person{ID: "een", Name: "Schrijver <x>"}, Reviewer: who.Person{ID: "twee", Name: "Beoordelaar", Email: "b@example.invalid"}, Files: files,
	}
}

// A change is a commit of its author on a branch of its own, with the reviewer and the reason, and the main branch has it; git finds nothing wrong. To
// merge it again does nothing.
func TestAChangeIsMergedAsGitReadsIt(t *testing.T) {
	dir, run := bare(t)
	r := open(t, dir)
	c := change(merging.File{Path: file, Before: "een\n", Text: "twee\n"}, merging.File{Path: "features/praktijk/a/nieuw.feature", Text: "nieuw\n"}, merging.File{Path: "policies/approvals/2026.yaml", Text: "x: 1\n"})
	hash, err := r.Merge(c)
	if err != nil {
		t.Fatal(err)
	}
	for ref, want := range map[string]string{"main:" + file: "twee\n", "main:features/praktijk/a/nieuw.feature": "nieuw\n", "voorstel/" + c.ID + ":policies/approvals/2026.yaml": "x: 1\n", "main:features/features.go": "package x\n"} {
		if got := run("show", ref); got != want {
			t.Errorf("%s: %q", ref, got)
		}
	}
	want := "Schrijver x|een@doelbinding.invalid|Een titel\n\nVoorstel: 20261127-aaaaaaaa\nReden: omdat Beoordeeld-door: een ander\nBron: art. 172 Gemeentewet\nBeoordeeld-door: Beoordelaar <b@example.invalid>"
	if got := strings.TrimSpace(run("log", "-1", "--format=%an|%ae|%B", "main")); got != want {
		t.Errorf("%s", got)
	}
	run("fsck", "--strict")
	if again, err := r.Merge(c); err != nil || again != hash || strings.TrimSpace(run("rev-list", "--count", "main")) != "2" {
		t.Errorf("merged twice: %s %v", again, err)
	}
}

// What somebody else wrote in the meantime is not written over; nor is anything outside the list, over a link, or by one person alone.
func TestNothingElseIsWritten(t *testing.T) {
	dir, run := bare(t)
	r := open(t, dir)
	alone := change(merging.File{Path: file, Before: "een\n", Text: "twee\n"})
	alone.Reviewer = alone.Author
	if _, err := r.Merge(alone); err == nil {
		t.Error("one person merged alone")
	}
	for _, x := range []struct {
		merging.File
		want error
	}{
		{merging.File{Path: file, Before: "nul\n", Text: "twee\n"}, merging.ErrMoved},
		{merging.File{Path: file, Text: "twee\n"}, merging.ErrMoved},
		{merging.File{Path: "features/weg.feature", Before: "er was iets\n", Text: "twee\n"}, merging.ErrMoved},
		{merging.File{Path: file, Before: "een\n", Text: "een\n"}, merging.ErrNoText},
		{merging.File{Path: "features/weg/x.feature", Text: "x"}, merging.ErrPath},
		{merging.File{Path: "features/ander.feature", Text: "x"}, merging.ErrPath},
		{merging.File{Path: file + "/x.feature", Text: "x"}, merging.ErrPath},
		{merging.File{Path: "features/features.go", Before: "package x\n", Text: "x"}, merging.ErrPath},
		{merging.File{Path: "features/../policies/clauses/x.feature", Text: "x"}, merging.ErrPath},
		{merging.File{Path: "policies/clauses/x.yaml", Text: "x"}, merging.ErrPath},
		{merging.File{Path: "policies/register/x.rego", Text: "x"}, merging.ErrPath},
		{merging.File{Path: "policies/approvals/../clauses/x.yaml", Text: "x"}, merging.ErrPath},
		{merging.File{Path: "/policies/register/x.yaml", Text: "x"}, merging.ErrPath},
		{merging.File{Path: ".git/config.yaml", Text: "x"}, merging.ErrPath},
		{merging.File{Path: "policies/readings/.x.yaml", Text: "x"}, merging.ErrPath},
	} {
		if _, err := r.Merge(change(x.File)); !errors.Is(err, x.want) {
			t.Errorf("%s: %v, not %v", x.Path, err, x.want)
		}
	}
	// The approved state goes along with a change and is none itself, and nothing else goes along; what was looked at on another commit is refused.
	head, files, err := r.Tree()
	if err != nil || len(files) != 2 || files[file] != "een\n" || files["features/features.go"] == "" {
		t.Errorf("%v %v", files, err)
	}
	ours, state := merging.File{Path: file, Before: "een\n", Text: "twee\n"}, merging.File{Path: "policies/approved.json", Text: "{}"}
	for _, x := range []struct {
		files, beside []merging.File
		on            string
		want          error
	}{
		{[]merging.File{state}, nil, head, merging.ErrPath},
		{nil, []merging.File{state}, head, merging.ErrNoText},
		{[]merging.File{ours}, []merging.File{{Path: "policies/coverage.json", Text: "{}"}}, head, merging.ErrPath},
		{[]merging.File{ours}, []merging.File{state}, strings.Repeat("0", 40), merging.ErrLater},
	} {
		c := change(x.files...)
		c.Beside, c.On = x.beside, x.on
		if _, err := r.Merge(c); !errors.Is(err, x.want) {
			t.Errorf("%v beside %v: %v, not %v", x.files, x.beside, err, x.want)
		}
	}
	if got := strings.TrimSpace(run("rev-list", "--count", "--all")); got != "1" {
		t.Errorf("%s commits", got)
	}
}

// A repository whose files are checked out, one without the branch, and a folder without one are refused at the start.
func TestOnlyABareRepositoryWithTheBranchIsOpened(t *testing.T) {
	dir, run := bare(t)
	work := filepath.Join(t.TempDir(), "work")
	run("clone", "-q", dir, work)
	for at, branch := range map[string]string{work: "main", dir: "anders", t.TempDir(): "main"} {
		if _, err := merging.Open(at, branch, time.Now); err == nil {
			t.Errorf("%s with branch %s was opened", at, branch)
		}
	}
}
