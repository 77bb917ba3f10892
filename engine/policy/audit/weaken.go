package audit

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"

	"doelbinding/engine/policy"
	"doelbinding/engine/policy/source"
)

// Weakening is a change of one thing in a clause, or in what clauses share, told in Dutch: something is taken out, turned, moved or added.
type Weakening struct {
	Clause string // id, or what clauses share: lib/truth, decision
	What   string
	Line   int    // in the source, of what is changed
	Act    string // the act that a list gets or loses, if the change is that: of what does not fall under it the clause says the same
	source string
	change func(*ast.Module) // nil: text is what the clause becomes
	text   string
}

// Weakenings lists every way to change one thing in a clause, or in what clauses share, whose text is given: a checks rule, an element of a
// conjunction or a disjunction, a negation, a value of a list, a condition of a gate are taken out; elements and conditions are turned round;
// silence is read the other way; a number, a day and the days between which the clause holds move by one; a list gets a kindred act. Of what
// clauses share, branches are taken out as well, bounds change sides, values become others, and nothing is gathered. They are in a fixed order.
func Weakenings(clause string, text []byte) ([]Weakening, error) {
	whole, err := source.Parse(FileOf(clause), string(text))
	if err != nil {
		return nil, fmt.Errorf("weaken %s: %w", clause, err)
	}
	list, of, found := daysOf(clause, string(text)), "van de bepaling", spots
	if Shared(clause) {
		of, found = "van de regels", func(r *ast.Rule) []spot { return append(spots(r), sharedSpots(r)...) }
	}
	add := func(line int, what string, change func(*ast.Module)) {
		list = append(list, Weakening{Clause: clause, What: what, Line: line, source: string(text), change: change})
	}
	for i, r := range whole.Rules {
		if r.Head.Ref().String() == "checks" || Shared(clause) {
			add(r.Location.Row, fmt.Sprintf("haal regel %d %s weg", i+1, of), func(m *ast.Module) { m.Rules = append(m.Rules[:i:i], m.Rules[i+1:]...) })
		}
		for _, s := range found(r) {
			name := r.Head.Ref().String()
			if Shared(clause) {
				name = fmt.Sprintf("%s (regel %d)", name, i+1) // many are written in several rules
			}
			add(s.line, fmt.Sprintf("%s: %s", name, s.name), func(m *ast.Module) { s.change(m.Rules[i]) })
			list[len(list)-1].Act = s.act
		}
	}
	slices.SortStableFunc(list, func(a, b Weakening) int { return cmp.Or(a.Line-b.Line, strings.Compare(a.What, b.What)) })
	return list, nil
}

// Mutant returns the clause with the change made.
func (w Weakening) Mutant() (policy.Mutant, error) {
	if w.change == nil {
		return policy.Mutant{Clause: w.Clause, Source: []byte(w.text)}, nil
	}
	m, err := source.Parse(FileOf(w.Clause), w.source)
	if err != nil {
		return policy.Mutant{}, fmt.Errorf("weaken %s: %w", w.Clause, err)
	}
	w.change(m)
	rewriteBranches(m)
	weak, err := format.Ast(m)
	if err != nil {
		return policy.Mutant{}, fmt.Errorf("weaken %s: %s: %w", w.Clause, w.What, err)
	}
	return policy.Mutant{Clause: w.Clause, Source: withoutUnused(string(weak))}, nil
}

// rewriteBranches lets the text of each branch say the value that it has: a string there is written as that text has it.
func rewriteBranches(m *ast.Module) {
	for _, r := range m.Rules {
		for _, e := range branches(r) {
			if s, ok := e.Head.Value.Value.(ast.String); ok {
				at := *e.Head.Location
				at.Text = []byte("else := " + s.String())
				e.Head.Location = &at
			}
		}
	}
}

// withoutUnused drops imports and keeps rules that nothing uses any more, so that the change itself is what is tried.
func withoutUnused(text string) []byte {
	var lines []string
	code := regexp.MustCompile(`(?m)^#.*$`).ReplaceAllString(text, "") // a comment uses nothing
	for _, l := range strings.Split(text, "\n") {
		if rest, ok := strings.CutPrefix(l, "import "); ok {
			name := rest[strings.LastIndex(rest, ".")+1:]
			body := strings.ReplaceAll(code, l, "")
			if !regexp.MustCompile(`(^|[^A-Za-z0-9_])` + regexp.QuoteMeta(name) + `[.),\]]`).MatchString(body) {
				continue
			}
		}
		lines = append(lines, l)
	}
	return []byte(strings.Join(lines, "\n"))
}

func without(list *ast.Array, j int) *ast.Array {
	var kept []*ast.Term
	for i := range list.Len() {
		if i != j {
			kept = append(kept, list.Elem(i))
		}
	}
	return ast.NewArray(kept...)
}
