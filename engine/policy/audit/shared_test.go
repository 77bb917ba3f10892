package audit_test

import (
	"bytes"
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"

	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy/audit"
	"doelbinding/policies"
)

// Rules that clauses share are changed in every way: each branch, condition, bound and value, and what is gathered.
func TestWhatClausesShareIsChangedInEveryWay(t *testing.T) {
	const text = `package lib.late

import data.lib.truth

most := 4

late(name) := truth.yes if {
	input.facts[name] >= most
	input.time != ""
} else := truth.no if {
	not input.facts[name] == true
	input.facts.other < 3
}

names contains name if {
	some name in {fact |
		some fact, value in input.facts
		value == "unknown"
	}
}
`
	list, err := audit.Weakenings("lib/late", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	became := map[string]string{}
	for _, w := range list {
		m, err := w.Mutant()
		if err != nil {
			t.Fatal(w.What, err)
		}
		if became[w.What] != "" {
			t.Errorf("%s is said of two changes", w.What)
		}
		became[w.What] = strings.Join(strings.Fields(string(m.Source)), " ")
		if string(m.Source) == text {
			t.Errorf("%s changes nothing", w.What)
		}
	}
	for what, want := range map[string]string{
		"haal regel 2 van de regels weg":                                  "most := 4 names contains",
		"late (regel 2): haal tak 1 na de eerste weg":                     `input.time != "" } names`,
		"late (regel 2): lees input.facts[name] >= most met > (0.0)":      "input.facts[name] > most",
		"late (regel 2): lees input.facts.other < 3 met <= (1.1)":         "input.facts.other <= 3",
		"late (regel 2): haal voorwaarde input.time != \"\" weg (1)":      "input.facts[name] >= most } else",
		"late (regel 2): maak van truth.yes truth.no (waarde 0)":          "late(name) := truth.no if { input.facts[name]",
		"late (regel 2): maak van true false (waarde 2)":                  "not input.facts[name] == false",
		"names (regel 3): maak van \"unknown\" \"open\" (waarde 0)":       `value == "open"`,
		"most (regel 1): maak van 4 5 (0)":                                "most := 5",
		"late (regel 2): maak van 3 4 (0)":                                "input.facts.other < 4",
		"names (regel 3): haal voorwaarde value == \"unknown\" weg (1.1)": "some fact, value in input.facts } }",
	} {
		if got, ok := became[what]; !ok || !strings.Contains(got, want) {
			t.Errorf("%s: %q", what, got)
		}
	}
	if audit.FileOf("lib/late") != "lib/late/late.rego" || audit.FileOf("decision") != "decision/decision.rego" || audit.FileOf("wpg/art1") != "clauses/wpg/art1/art1.rego" {
		t.Error("a file stands elsewhere")
	}
	if clause, err := audit.Weakenings("wpg/art1", []byte(strings.Replace(text, "lib.late", "clauses.wpg.art1", 1))); err != nil || len(clause) >= len(list) ||
		slices.ContainsFunc(clause, func(w audit.Weakening) bool { return strings.Contains(w.What, "tak") }) {
		t.Errorf("a clause is changed as what clauses share: %v %v", clause, err)
	}
}

// Every change of every clause, and of all that clauses share, changes its text: a change that does not would pass for one that changes nothing.
func TestEveryChangeChangesTheText(t *testing.T) {
	subjects, err := fs.Glob(policies.FS, "lib/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range enginetest.Load(t).Policies.Clauses() {
		subjects = append(subjects, c.ID)
	}
	changes := 0
	for _, id := range append(subjects, audit.Decision) {
		src, err := fs.ReadFile(policies.FS, audit.FileOf(id))
		if errors.Is(err, fs.ErrNotExist) && id == "lib/example" {
			continue // only tests use it
		}
		if err != nil {
			t.Fatal(err)
		}
		m, err := ast.ParseModuleWithOpts(id, string(src), ast.ParserOptions{ProcessAnnotation: true})
		if err != nil {
			t.Fatal(err)
		}
		plain, err := format.Ast(m)
		if err != nil {
			t.Fatal(err)
		}
		list, err := audit.Weakenings(id, src)
		if err != nil {
			t.Fatal(err)
		}
		said := map[string]bool{}
		for _, w := range list {
			m, err := w.Mutant()
			if err != nil {
				t.Fatal(id, w.What, err)
			}
			if bytes.Equal(m.Source, plain) || bytes.Equal(m.Source, src) {
				t.Errorf("%s: %s: the text stays as it was", id, w.What)
			}
			if said[w.What] && audit.Shared(id) {
				t.Errorf("%s: %s is said of two changes", id, w.What)
			}
			said[w.What] = true
			changes++
		}
	}
	t.Logf("%d changes", changes)
}
