package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"doelbinding/cmd/doelbinding/program"
)

// A weakening that no example notices is told with its line, in words, with an example that notices it and can be pasted: run on the policies
// as they are it holds.
func TestMutateTellsWhatNoExampleNotices(t *testing.T) {
	if !*everything {
		t.Skip("make edits runs it")
	}
	const id = "lms_privacyverklaring/par9_legitimatie"
	dir := scratch(t) // without examples of this clause
	if err := os.Remove(filepath.Join(dir, "policies", "clauses", id, "par9_legitimatie_test.rego")); err != nil {
		t.Fatal(err)
	}
	code, out := in(t, dir, "mutate", id)
	if code != program.ExitFindings || !strings.Contains(out, "clauses/"+id+"/par9_legitimatie.rego:") || !strings.Contains(out, "geen voorbeeld wordt rood") {
		t.Fatalf("%d %s", code, out)
	}
	_, example, found := strings.Cut(out, "hoort in features/clauses/"+id+".feature:\n\n")
	if !found {
		t.Fatal(out)
	}
	example, _, _ = strings.Cut(example, "\n\n")
	file := filepath.Join(dir, "features", "clauses", id+".feature")
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte("# language: nl\n@"+id+"\nFunctionaliteit: Legitimatie\n\n"+example+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, again := in(t, dir, "scenarios", "@"+id); code != program.ExitOK {
		t.Errorf("%d %s\n%s", code, again, example)
	}
	if code, _ := in(t, dir, "mutate", "geen/bepaling"); code != program.ExitUsage {
		t.Errorf("a clause that there is not: %d", code)
	}
}

// An edit of the register that opens something is told in Dutch with its witness, and what was tried is counted.
func TestMutateRegisterTellsWhatOpens(t *testing.T) {
	dir := scratch(t)
	code, out := in(t, dir, "mutate", "register", "participations")
	if code != program.ExitOK || !strings.Contains(out, "/from: 3 maanden eerder: ruimer; de poort weigert dit, ") || !strings.Contains(out, "Dit mag nu wel") ||
		!strings.Contains(out, "\nparticipations: 6 van 6 wijzigingen geprobeerd; 3 ruimer") {
		t.Errorf("%d %s", code, out)
	}
	for _, wrong := range [][]string{{"decision"}, {"participations", "--sample", "-1"}} {
		if code, out := in(t, dir, append([]string{"mutate", "register"}, wrong...)...); code != program.ExitUsage {
			t.Errorf("%v: %d %s", wrong, code, out)
		}
	}
}
