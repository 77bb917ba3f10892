package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"doelbinding/cmd/doelbinding/program"
)

// An operator's participation that opens something is refused with its witness until it is signed beside it, in a role; a second one is not
// covered by the signature of the first.
func TestOverlayThatWidensIsRefusedUntilSigned(t *testing.T) {
	dir := scratch(t)
	own := filepath.Join(dir, "eigen")
	entry := "zeist: {party: gemeente-zeist, agreement: convenant-midden-nederland, from: 2017-04-01}\n"
	write := func(src string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Join(own, "participations"), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(own, "participations", "data.yaml"), []byte(src), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(entry)
	code, out := in(t, dir, "--register", own, "approve")
	if code != program.ExitFindings || !regexp.MustCompile(`RUIMER +participations/`).MatchString(out) || !strings.Contains(out, "Nog niet goedgekeurd") {
		t.Fatalf("%d %s", code, out)
	}
	if code, out := in(t, dir, "--register", own, "approve", "--all"); code != program.ExitUsage {
		t.Errorf("the state of an operator becomes that of the policies: %d %s", code, out)
	}
	if code, out := in(t, dir, "--register", own, "approve", "--role", "privacy officer", "--why", "het addendum is ondertekend en ingeboekt"); code != program.ExitOK {
		t.Fatalf("%d %s", code, out)
	}
	signed, err := filepath.Glob(filepath.Join(own, "approvals", "*.yaml"))
	if err != nil || len(signed) != 1 {
		t.Fatal(signed, err)
	}
	if code, out = in(t, dir, "--register", own, "approve"); code != program.ExitOK || !strings.Contains(out, "Goedgekeurd in approvals/") {
		t.Fatalf("signed, and refused: %d %s", code, out)
	}
	if *everything {
		if code, out = in(t, dir, "--register", own, "check"); strings.Contains(out, "\napproval ") || !strings.Contains(out, "\nMet "+own+": ") {
			t.Fatalf("signed, and refused: %d %s", code, out)
		}
	}
	write(entry + "soest: {party: gemeente-soest, agreement: convenant-midden-nederland, from: 2017-04-01}\n")
	code, out = in(t, dir, "--register", own, "check")
	if code != program.ExitFindings || !regexp.MustCompile(`(?m)^approval +participations/.*: ruimer, zonder goedkeuring.*Dit mag nu wel`).MatchString(out) {
		t.Fatalf("%d %s", code, out)
	}
}
