package gate_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/gate"
)

// A clause that decides in no scenario, a scenario that asks and expects what an earlier one of its clause did, and an unsigned reading are told.
func TestHints(t *testing.T) {
	told := gate.NewTelling()
	told.Hear(gate.Said{Where: "a.feature:3", Clause: "x/a", Question: "q", Expects: []string{"het is verboden"}, Deciding: []string{"x/a"}})
	told.Hear(gate.Said{Where: "a.feature:9", Clause: "x/a", Question: "q", Expects: []string{"het is verboden", "er zijn geen plichten"}, Bound: []string{"x/duty"}})
	told.Hear(gate.Said{Where: "a.feature:12", Clause: "x/a", Question: "other", Expects: []string{"het is verboden"}})
	told.Hear(gate.Said{Where: "b.feature:3", Clause: "x/b", Question: "q", Expects: []string{"het is verboden"}})
	told.Hear(gate.Said{Where: "a.feature:20", Name: "nog eens", Clause: "x/a", Question: "q", Expects: []string{"er zijn geen plichten"}})
	told.Hear(gate.Said{Where: "a.feature:30", Clause: "x/a"}) // nothing was decided
	told.Hear(gate.Said{Where: "a.feature:40", Clause: "x/a"})
	h := told.Hints([]engine.Clause{{ID: "x/a"}, {ID: "x/b", Reading: "zo"}, {ID: "x/duty", Reading: "zo", Signed: "jurist"}})
	if !slices.Equal(h.Idle, []string{"x/b"}) || !slices.Equal(h.Unsigned, []string{"x/b"}) ||
		!slices.Equal(h.Repeats, []gate.Repeat{{Where: "a.feature:20", Name: "nog eens", Of: "a.feature:3"}}) {
		t.Errorf("%+v", h)
	}
	var report gate.Report
	seen := gate.NewSeen()
	if h.Cover(&report, seen); len(report.Findings) != 0 {
		t.Errorf("a clause without scenarios is a finding of the meta-policy already: %+v", report.Findings)
	}
	seen.Count("x/b", nil)
	if h.Cover(&report, seen); len(report.Findings) != 1 || report.Findings[0].Where != "x/b" {
		t.Errorf("%+v", report.Findings)
	}
	var text, markdown bytes.Buffer
	if err := gate.Text(&text, gate.Report{Hints: h}); err != nil {
		t.Fatal(err)
	}
	if err := gate.Markdown(&markdown, gate.Report{Hints: h}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(text.String(), "aanwijzingen: 1 bepalingen beslissen in geen voorbeeld, 1 voorbeelden") || strings.Contains(text.String(), "x/b") {
		t.Error(text.String())
	}
	if !strings.Contains(markdown.String(), "* `a.feature:20` nog eens: als `a.feature:3`\n") {
		t.Error(markdown.String())
	}
}
