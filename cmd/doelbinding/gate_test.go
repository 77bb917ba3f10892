package main

import (
	"bytes"
	"context"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/features"
	"doelbinding/policies"
)

var everything = flag.Bool("all", false, "try what takes minutes as well, as make edits does")

// scratch is a folder with a copy of the policies and the examples of one agreement, as an organisation would keep them.
func scratch(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "policies"), policies.FS); err != nil {
		t.Fatal(err)
	}
	examples, err := fs.Sub(features.FS, "clauses/convenant_midden_nederland")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(dir, "features", "clauses", "convenant_midden_nederland"), examples); err != nil {
		t.Fatal(err)
	}
	return dir
}

// in runs a verb on the policies and examples of a folder.
func in(t *testing.T, dir string, args ...string) (code int, out string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	flags := []string{"--policies", filepath.Join(dir, "policies"), "--features", filepath.Join(dir, "features")}
	code = run(context.Background(), append(flags, args...), strings.NewReader(""), &stdout, &stderr)
	return code, stdout.String() + stderr.String()
}

// replaceIn edits one file of a folder.
func replaceIn(t *testing.T, dir, name, old, with string) {
	t.Helper()
	name = filepath.Join(dir, name)
	src, err := os.ReadFile(name)
	if err != nil || !strings.Contains(string(src), old) {
		t.Fatal(name, err)
	}
	if err := os.WriteFile(name, []byte(strings.Replace(string(src), old, with, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
}

// A widening of the register is refused with a witness that a jurist can read, until somebody signs for exactly that; what else becomes wider then is
// refused again. A change that writes the approved state anew to approve itself is refused against its base.
func TestAWideningNeedsASignatureForExactlyThat(t *testing.T) {
	dir := scratch(t)
	replaceIn(t, dir, "policies/register/agreements/data.yaml", "    - handhaving-openbare-orde\n", "    - handhaving-openbare-orde\n    - personeelsbeoordeling\n")
	code, out := in(t, dir, "check")
	refused := regexp.MustCompile(`(?m)^approval +agreements/convenant-midden-nederland: ruimer, zonder goedkeuring.*Dit mag nu wel.* wil .* voor personeelsbeoordeling`)
	if code != program.ExitFindings || len(refused.FindAllString(out, -1)) != 1 || strings.Count(out, "\napproval ") > 1 {
		t.Fatalf("%d %s", code, out)
	}
	if code, out := in(t, dir, "approve", "--role", "Voornaam Achternaam", "--why", "omdat het zo is afgesproken", "--from", "2026-01-01"); code != program.ExitUsage {
		t.Errorf("a name is taken for a role: %d %s", code, out)
	}
	if code, out := in(t, dir, "approve", "--role", "privacy officer", "--why", "besloten door de stuurgroep van de afspraken", "--from", "2026-01-01"); code != program.ExitOK {
		t.Fatalf("%d %s", code, out)
	}
	if code, out := in(t, dir, "approve"); code != program.ExitOK || !strings.Contains(out, "door privacy officer") {
		t.Errorf("signed, and refused: %d %s", code, out)
	}
	if !*everything {
		return
	}
	before := scratch(t)
	replaceIn(t, dir, "policies/register/agreements/data.yaml", "    - personeelsbeoordeling\n", "    - personeelsbeoordeling\n    - slachtofferzorg\n")
	if code, out := in(t, dir, "approve", "--all"); code != program.ExitOK {
		t.Fatalf("%d %s", code, out)
	}
	if code, out := in(t, dir, "approve", "--base", filepath.Join(before, "policies")); code != program.ExitFindings {
		t.Errorf("a change approved itself, or the signature covers more than was signed: %d %s", code, out)
	}
}
