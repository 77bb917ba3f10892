package proposals_test

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"doelbinding/api/workbench/proposals"
	"doelbinding/api/workbench/who"
)

var one, two = who.Person{ID: "een", Name: "schrijver een"}, who.Person{ID: "twee", Name: "beoordelaar twee"}

func store(t *testing.T, dir string) *proposals.Store {
	t.Helper()
	s, err := proposals.OpenStore(dir, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

const file = "features/clauses/gemeentewet/art172.feature"

// Two users save a thousand times, each on what it read: what is stale is refused with what is there, and no line of anybody is lost.
func TestInterleavedSavesLoseNothing(t *testing.T) {
	dir := t.TempDir()
	s := store(t, dir)
	p, err := s.Save(proposals.Proposal{Title: "x", State: proposals.Draft, Files: []proposals.File{{Path: file}}}, one)
	if err != nil {
		t.Fatal(err)
	}
	var wait sync.WaitGroup
	var mu sync.Mutex
	stale := 0
	for user := range 2 {
		wait.Go(func() {
			for i := range 500 {
				mine, err := s.Get(p.ID)
				for ; ; mine, err = s.Save(mine, one) {
					if errors.Is(err, proposals.ErrStale) { // mine is now what is there
						mu.Lock()
						stale++
						mu.Unlock()
					} else if err != nil {
						t.Error(err)
						return
					}
					if line := fmt.Sprintf("%d %d\n", user, i); !strings.Contains(mine.Files[0].Text, line) {
						mine.Files[0].Text += line
						continue
					}
					break
				}
			}
		})
	}
	wait.Wait()
	last, err := store(t, dir).Get(p.ID) // as another process reads it
	if err != nil || strings.Count(last.Files[0].Text, "\n") != 1000 {
		t.Fatalf("%d lines, %v", strings.Count(last.Files[0].Text, "\n"), err)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, ".*")); len(left) > 0 {
		t.Error(left)
	}
	t.Logf("%d saves were stale", stale)
}

// Only files with examples, in the folders of the list, can be changed.
func TestAPathOutsideTheListCannotBeWritten(t *testing.T) {
	s := store(t, t.TempDir())
	for _, name := range []string{
		"", "features/clauses/../../policies/clauses/x.feature", "/etc/passwd", "features/clauses/x/y.rego", "policies/clauses/avg/art6/art6.rego", "features/clauses//x.feature",
		"features/features.go", "features/clauses/x.feature\nb", "..", "features/clauses/.git/x.feature", "FEATURES/clauses/x.feature", "features/clauses/x\\y.feature",
	} {
		if _, err := s.Save(proposals.Proposal{State: proposals.Draft, Files: []proposals.File{{Path: name}}}, one); !errors.Is(err, proposals.ErrPath) {
			t.Errorf("%q: %v", name, err)
		}
	}
	if list, err := s.List(); err != nil || len(list) > 0 {
		t.Error(list, err)
	}
	for _, id := range []string{"", "..", "../x", "20261127-aaaaaaaa/../x"} {
		if _, err := s.Get(id); !errors.Is(err, proposals.ErrAbsent) {
			t.Errorf("%q: %v", id, err)
		}
	}
}

// What a save that was killed left behind is no proposal, and harms none.
func TestWhatACrashLeftIsNoProposal(t *testing.T) {
	dir := t.TempDir()
	s := store(t, dir)
	p, err := s.Save(proposals.Proposal{Title: "x", State: proposals.Draft}, one)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "."+p.ID+".json.123.unfinished"), []byte(`{"id":`), 0o600); err != nil {
		t.Fatal(err)
	}
	if list, err := s.List(); err != nil || len(list) != 1 || list[0].Title != "x" {
		t.Error(list, err)
	}
}

// Git applies the patch, and comes to the text of the proposal; what people write above it is no part of it.
func TestGitAppliesThePatch(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("SKIPPED: git is not here")
	}
	before := "# language: nl\nFunctionaliteit: x\n\n" + strings.Repeat("  regel\n", 30)
	p := proposals.Proposal{ID: "20261127-aaaaaaaa", Title: "een\n--- a/x\n+++ b/x\ntitel", Files: []proposals.File{
		{Path: file, Before: before, Text: strings.Replace(before, "x", "y", 1) + "  einde\n"},
		{Path: "features/praktijk/nieuw.feature", Text: "# language: nl\nFunctionaliteit: nieuw\n"},
		{Path: "features/praktijk/gelijk.feature", Before: "x\n", Text: "x\n"},
	}}
	dir := t.TempDir()
	at := filepath.Join(dir, filepath.FromSlash(file))
	if err := errors.Join(os.MkdirAll(filepath.Dir(at), 0o755), os.WriteFile(at, []byte(before), 0o644)); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"init", "-q"}, {"apply", "-"}} {
		c := exec.Command("git", args...)
		c.Dir, c.Stdin = dir, strings.NewReader(string(p.Patch(proposals.Export{})))
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%v %s\n%s", err, out, p.Patch(proposals.Export{}))
		}
	}
	for _, f := range p.Files[:2] {
		if got, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(f.Path))); err != nil || string(got) != f.Text {
			t.Errorf("%s: %v %q", f.Path, err, got)
		}
	}
	if got := p.Files[0].Lines(); len(got) == 0 || got[0].Class == "" && got[0].Text == "" {
		t.Errorf("%+v", got)
	}
}

// Nobody approves what they wrote a part of, nor what nobody knows who wrote; what was approved is approved in that revision only.
func TestNobodyApprovesWhatTheyWrote(t *testing.T) {
	dir := t.TempDir()
	s := store(t, dir)
	save := func(p proposals.Proposal, by who.Person) proposals.Proposal {
		t.Helper()
		p, err := s.Save(p, by)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	refused := func(p proposals.Proposal, by who.Person, want error) {
		t.Helper()
		if _, err := s.Review(p.ID, p.Token, by, true, "", nil); !errors.Is(err, want) {
			t.Errorf("%s: %v, not %v", by.ID, err, want)
		}
		if now, err := s.Get(p.ID); err != nil || now.State == proposals.Approved {
			t.Errorf("%v %v", now.State, err)
		}
	}
	p := save(proposals.Proposal{Title: "x", State: proposals.Draft}, one)
	refused(p, two, proposals.ErrState)
	p.State = proposals.Submitted
	p = save(p, one)
	refused(p, one, proposals.ErrOwn)
	refused(p, who.Person{}, proposals.ErrNobody)
	p = save(p, two) // who changes it is one of its writers
	refused(p, two, proposals.ErrOwn)
	refused(p, one, proposals.ErrOwn)
	for _, state := range []proposals.State{proposals.Approved, proposals.Merged, ""} {
		p.State = state
		if _, err := s.Save(p, one); !errors.Is(err, proposals.ErrState) {
			t.Errorf("%q: %v", state, err)
		}
	}
	three := who.Person{ID: "drie"}
	p.State = proposals.Submitted
	p = save(p, one)
	stale := p
	stale.Token = "oud"
	refused(stale, three, proposals.ErrStale)
	if _, err := s.Merge(p.ID, p.Token, nil); !errors.Is(err, proposals.ErrState) {
		t.Errorf("merged without a review: %v", err)
	}
	p, err := s.Review(p.ID, p.Token, three, true, "goed", nil)
	if err != nil || p.State != proposals.Approved || p.Reviewer.ID != "drie" {
		t.Fatal(p, err)
	}
	p.State = proposals.Submitted
	if p = save(p, one); p.Reviewer != nil || p.State != proposals.Submitted {
		t.Errorf("a new revision is still approved: %+v", p)
	}
	old := filepath.Join(dir, "20260101-aaaaaaaa.json")
	if err := os.WriteFile(old, []byte(`{"id":"20260101-aaaaaaaa","title":"x","state":"ingediend"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if p, err = s.Get("20260101-aaaaaaaa"); err != nil {
		t.Fatal(err)
	}
	refused(p, two, proposals.ErrUnknown)
	refused(save(p, one), two, proposals.ErrUnknown)
}
