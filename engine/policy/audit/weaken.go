package audit

import (
	"cmp"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"

	"doelbinding/engine/policy"
	"doelbinding/engine/policy/source"
)

// Weakening is a mutant of a clause with one thing taken out or turned, told in Dutch.
type Weakening struct {
	policy.Mutant
	What string
	Line int // in the source, of what is taken out or turned
}

// Weakenings makes every way to take one thing out of a clause whose text is given: a checks rule, an element of a conjunction or a
// disjunction, a negation, a value of a list, a condition of a gate. They are in a fixed order.
func Weakenings(clause string, text []byte) ([]Weakening, error) {
	file, list := path.Join("clauses", clause, path.Base(clause)+".rego"), []Weakening(nil)
	whole, err := source.Parse(file, string(text))
	if err != nil {
		return nil, fmt.Errorf("weaken %s: %w", clause, err)
	}
	save := func(line int, what string, change func(*ast.Module)) error {
		m, err := source.Parse(file, string(text))
		if err != nil {
			return fmt.Errorf("weaken %s: %w", clause, err)
		}
		change(m)
		weak, err := format.Ast(m)
		if err != nil {
			return fmt.Errorf("weaken %s: %s: %w", clause, what, err)
		}
		list = append(list, Weakening{policy.Mutant{Clause: clause, Source: withoutUnused(string(weak))}, what, line})
		return nil
	}
	for i, r := range whole.Rules {
		if r.Head.Ref().String() == "checks" {
			if err := save(r.Location.Row, fmt.Sprintf("haal regel %d van de bepaling weg", i+1), func(m *ast.Module) { m.Rules = append(m.Rules[:i:i], m.Rules[i+1:]...) }); err != nil {
				return nil, err
			}
		}
		for _, w := range spots(r) {
			if err := save(w.line, fmt.Sprintf("%s: %s", r.Head.Ref(), w.name), func(m *ast.Module) { w.change(m.Rules[i]) }); err != nil {
				return nil, err
			}
		}
	}
	slices.SortStableFunc(list, func(a, b Weakening) int { return cmp.Or(a.Line-b.Line, strings.Compare(a.What, b.What)) })
	return list, nil
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

type spot struct {
	line   int
	name   string
	change func(*ast.Rule)
}

// spots finds the places in a rule where something can be taken out. They are found again by their number in a fresh copy.
func spots(r *ast.Rule) (out []spot) {
	for i, t := range calls(r) {
		op := t.Value.(ast.Call)[0].String()
		switch op {
		case "truth.all", "truth.any":
			list, ok := t.Value.(ast.Call)[1].Value.(*ast.Array)
			for j := 0; ok && j < list.Len(); j++ {
				out = append(out, spot{list.Elem(j).Location.Row, fmt.Sprintf("haal %s weg uit %s (%d)", list.Elem(j), op, i), func(r *ast.Rule) {
					c := calls(r)[i].Value.(ast.Call)
					c[1] = ast.NewTerm(without(c[1].Value.(*ast.Array), j))
				}})
			}
			other := map[string]string{"truth.all": "any", "truth.any": "all"}[op]
			out = append(out, spot{t.Location.Row, fmt.Sprintf("lees %s (%d) als %s", op, i, other), func(r *ast.Rule) {
				c := calls(r)[i].Value.(ast.Call)
				c[0] = ast.RefTerm(ast.VarTerm("truth"), ast.StringTerm(other))
			}})
		case "truth.negate":
			out = append(out, spot{t.Location.Row, fmt.Sprintf("haal de ontkenning %s weg (%d)", t, i), func(r *ast.Rule) {
				t := calls(r)[i]
				t.Value = t.Value.(ast.Call)[1].Value
			}})
		}
	}
	for i, set := range sets(r) {
		for j := range set.Value.(ast.Set).Len() {
			if set.Value.(ast.Set).Len() > 1 {
				out = append(out, spot{set.Location.Row, fmt.Sprintf("haal %s weg uit lijst %d", set.Value.(ast.Set).Slice()[j], i), func(r *ast.Rule) {
					t := sets(r)[i]
					s := t.Value.(ast.Set).Slice()
					t.Value = ast.NewSet(append(s[:j:j], s[j+1:]...)...)
				}})
			}
		}
	}
	if len(r.Body) > 1 {
		for i := range r.Body {
			out = append(out, spot{r.Body[i].Location.Row, fmt.Sprintf("haal voorwaarde %s weg (%d)", asWritten(r.Body[i]), i), func(r *ast.Rule) { r.Body = append(r.Body[:i:i], r.Body[i+1:]...) }})
		}
	}
	return out
}

// asWritten gives a condition as it stands in the source, on one line.
func asWritten(e *ast.Expr) string {
	if text := strings.Join(strings.Fields(string(e.Location.Text)), " "); text != "" {
		return text
	}
	return e.String()
}

func calls(r *ast.Rule) []*ast.Term {
	return termsOf(r, func(v ast.Value) bool { _, ok := v.(ast.Call); return ok })
}
func sets(r *ast.Rule) []*ast.Term {
	return termsOf(r, func(v ast.Value) bool { _, ok := v.(ast.Set); return ok })
}

func termsOf(r *ast.Rule, keep func(ast.Value) bool) (out []*ast.Term) {
	ast.WalkTerms(r, func(t *ast.Term) bool {
		if keep(t.Value) {
			out = append(out, t)
		}
		return false
	})
	return out
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
