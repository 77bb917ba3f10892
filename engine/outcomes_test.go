package engine_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

var update = flag.Bool("update", false, "write what comes out instead of comparing with it")

// questions is how many fixed questions the golden file holds.
const questions = 5000

// Outcome and deciding clauses of fixed questions: every change of this file is a change of what may be disclosed, and is reviewed as one.
func TestOutcomesAreAsReviewed(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	r := seeded(2017)
	var b strings.Builder
	for n := range questions {
		q := enginetest.Random(r, reg)
		if n%4 == 0 {
			q = nearHeadline(r)
		}
		d := decide(t, s, q)
		fmt.Fprintf(&b, "%04d %s %s %s/%s %s %s: %s: %s\n", n, q.Day, q.Action, q.Party, orDash(q.Role), q.Field, orDash(q.Purpose), d.Outcome, deciding(d))
	}
	const file = "testdata/outcomes.golden"
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	got, lines := strings.Split(b.String(), "\n"), strings.Split(string(want), "\n")
	if len(got) != len(lines) {
		t.Errorf("%d lines, reviewed are %d", len(got), len(lines))
	}
	shown := 0
	for i := range min(len(got), len(lines)) {
		if got[i] != lines[i] && shown < 20 {
			shown++
			t.Errorf("reviewed: %s\nnow:      %s", lines[i], got[i])
		}
	}
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// deciding names the clauses that settle it, or the facts that are missing.
func deciding(d engine.Decision) string {
	var out []string
	switch d.Outcome {
	case engine.Permitted:
		out = d.Grounds
	case engine.Forbidden:
		for _, r := range d.Refusals {
			out = append(out, r.Clause+r.Side)
		}
	case engine.Insufficient:
		for _, m := range d.Missing {
			out = append(out, m.Fact)
		}
		for _, g := range d.Gaps {
			out = append(out, "gap "+g.Member)
		}
	}
	return strings.Join(out, " ")
}
