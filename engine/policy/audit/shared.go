package audit

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Decision names the rules that weigh what clauses find, as [Weakenings] calls what it changes.
const Decision = "decision"

// Shared reports whether a name is not that of a clause but of rules that clauses share: a part of the library, as lib/truth, or [Decision].
func Shared(subject string) bool { return subject == Decision || strings.HasPrefix(subject, "lib/") }

// FileOf returns where the rules stand of a clause, or of what clauses share, in the directory of the policies.
func FileOf(subject string) string {
	file := path.Join(subject, path.Base(subject)+".rego")
	if Shared(subject) {
		return file
	}
	return path.Join("clauses", file)
}

// sharedSpots finds what can be changed in a rule that clauses share, beside what can be changed in any rule: such rules are functions with
// branches and values of their own, where clauses only put elements together.
func sharedSpots(r *ast.Rule) (out []spot) {
	for n, b := range bodies(r) {
		for i, e := range *b {
			// The conditions of the rule itself are among those of any rule.
			if n > 0 && len(*b) > 1 {
				out = append(out, at(e.Location.Row, fmt.Sprintf("haal voorwaarde %s weg (%d.%d)", asWritten(e), n, i), func(r *ast.Rule) {
					b := bodies(r)[n]
					*b = append((*b)[:i:i], (*b)[i+1:]...)
				}))
			}
			if n > 0 && canTurn(e) {
				out = append(out, at(e.Location.Row, fmt.Sprintf("keer voorwaarde %s om (%d.%d)", asWritten(e), n, i), func(r *ast.Rule) {
					e := (*bodies(r)[n])[i]
					e.Negated = !e.Negated
				}))
			}
			for _, op := range strict[operator(e)] {
				out = append(out, at(e.Location.Row, fmt.Sprintf("lees %s met %s (%d.%d)", asWritten(e), op.says, n, i), func(r *ast.Rule) {
					(*bodies(r)[n])[i].Terms.([]*ast.Term)[0] = ast.NewTerm(ast.Ref{ast.VarTerm(op.name)})
				}))
			}
		}
	}
	for i := range branches(r) {
		out = append(out, at(r.Location.Row, fmt.Sprintf("haal tak %d na de eerste weg", i+1), func(r *ast.Rule) {
			before := append([]*ast.Rule{r}, branches(r)...)[i]
			before.Else = before.Else.Else
		}))
	}
	for i, t := range constants(r) {
		for _, to := range othersOf(t) {
			out = append(out, at(t.Location.Row, fmt.Sprintf("maak van %s %s (waarde %d)", t, to, i), func(r *ast.Rule) { become(constants(r)[i], to) }))
		}
	}
	for i, t := range gathered(r) {
		out = append(out, at(t.Location.Row, fmt.Sprintf("verzamel niets in %s (%d)", asWritten(t), i), func(r *ast.Rule) { gathered(r)[i].Value = ast.NewSet() }))
	}
	return out
}

// bodies gives every list of conditions in a rule: its own, those of its other branches, and those of what it gathers.
func bodies(r *ast.Rule) []*ast.Body {
	out := []*ast.Body{&r.Body}
	for _, e := range branches(r) {
		out = append(out, &e.Body)
	}
	ast.WalkTerms(r, func(t *ast.Term) bool {
		switch v := t.Value.(type) {
		case *ast.SetComprehension:
			out = append(out, &v.Body)
		case *ast.ArrayComprehension:
			out = append(out, &v.Body)
		case *ast.ObjectComprehension:
			out = append(out, &v.Body)
		}
		return false
	})
	return out
}

// branches gives the branches of a rule after the first.
func branches(r *ast.Rule) (out []*ast.Rule) {
	for e := r.Else; e != nil; e = e.Else {
		out = append(out, e)
	}
	return out
}

type comparison struct{ name, says string }

// strict is what each comparison becomes when the bound itself changes sides.
var strict = map[string][]comparison{
	"lte": {{"lt", "<"}}, "lt": {{"lte", "<="}}, "gte": {{"gt", ">"}}, "gt": {{"gte", ">="}},
}

func operator(e *ast.Expr) string {
	if e.IsCall() {
		return e.Operator().String()
	}
	return ""
}

// constants gives the terms of a rule that stand for one of a few values: what an element is, what a state is, how a question comes out.
func constants(r *ast.Rule) (out []*ast.Term) {
	ast.NewGenericVisitor(func(x any) bool {
		t, ok := x.(*ast.Term)
		if !ok {
			e, ok := x.(*ast.Expr)
			return ok && e.Equal(ast.NewExpr(ast.BooleanTerm(true))) // of a rule without conditions: nobody wrote it
		}
		if t.Location != nil && len(othersOf(t)) > 0 {
			out = append(out, t)
		}
		_, names := t.Value.(ast.Ref) // and no values
		return names
	}).Walk(r)
	return out
}

// values are the few values of each kind; each is turned into the next.
var values = [][]ast.Value{
	{ast.String("yes"), ast.String("no"), ast.String("unknown"), ast.String("open")},
	{ast.String("met"), ast.String("violated"), ast.String("unknown"), ast.String("judgement")},
	{ast.String("permitted"), ast.String("forbidden"), ast.String("insufficient"), ast.String("judgement")},
	{ast.Boolean(true), ast.Boolean(false)},
	{ast.Ref{ast.VarTerm("truth"), ast.StringTerm("yes")}, ast.Ref{ast.VarTerm("truth"), ast.StringTerm("no")}},
	{ast.Var("yes"), ast.Var("no")},
}

// othersOf gives the values that a constant is turned into.
func othersOf(t *ast.Term) (out []ast.Value) {
	for _, kind := range values {
		if i := slices.IndexFunc(kind, func(v ast.Value) bool { return v.Compare(t.Value) == 0 }); i >= 0 {
			out = append(out, kind[(i+1)%len(kind)])
		}
	}
	return out
}

// gathered gives the sets that a rule gathers from others.
func gathered(r *ast.Rule) []*ast.Term {
	return termsOf(r, func(v ast.Value) bool { _, ok := v.(*ast.SetComprehension); return ok })
}
