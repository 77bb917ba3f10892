package issue_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"doelbinding/engine/issue"
)

type entry struct {
	Description, Severity, Fingerprint string
	CheckName                          string `json:"check_name"`
	Location                           struct {
		Path  string
		Lines struct{ Begin int }
	}
}

func gitlab(t *testing.T, list ...issue.Issue) (out []entry) {
	t.Helper()
	var b bytes.Buffer
	if err := issue.GitLab(&b, list); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b.Bytes(), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// The fingerprint of an issue stays the same when its line moves, and no two issues of a report share one.
func TestFingerprintIsStableOverLineMoves(t *testing.T) {
	x := issue.Issue{Rule: "scenario", Where: "a.feature:3", What: "faalt", File: "features/a.feature", Line: 3, Error: true}
	moved := x
	moved.Where, moved.Line = "a.feature:9", 9
	other := x
	other.What = "faalt anders"
	first, second := gitlab(t, x), gitlab(t, moved, moved, other, issue.Issue{Rule: "meta", Where: "w"})
	if first[0].Fingerprint != second[0].Fingerprint {
		t.Error("it differs when the line moves")
	}
	seen := map[string]bool{}
	for _, e := range second {
		if seen[e.Fingerprint] || e.Location.Path == "" || e.Location.Lines.Begin < 1 || e.CheckName == "" {
			t.Errorf("%+v", e)
		}
		seen[e.Fingerprint] = true
	}
	if second[0].Severity != "major" || second[3].Severity != "info" || second[0].Location.Lines.Begin != 9 {
		t.Errorf("%+v", second)
	}
	if empty := gitlab(t); empty == nil || len(empty) != 0 {
		t.Error("nothing found must be an empty list")
	}
}

// A value in a workflow command of GitHub cannot begin a property or a line of its own.
func TestGitHubEscapes(t *testing.T) {
	var b bytes.Buffer
	if err := issue.GitHub(&b, []issue.Issue{{Rule: "r", Where: "a.feature:3", What: "x\n::error::y", File: "f,g", Error: true}}); err != nil {
		t.Fatal(err)
	}
	if got, want := b.String(), "::error file=f%2Cg,line=1,title=r a.feature%3A3::x%0A::error::y\n"; got != want {
		t.Errorf("%q", got)
	}
}
