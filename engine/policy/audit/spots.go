package audit

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
)

type spot struct {
	line   int
	name   string
	change func(*ast.Rule)
	act    string // to a list of acts, or takes away: what does not fall under it is not touched
}

func at(line int, name string, change func(*ast.Rule)) spot {
	return spot{line: line, name: name, change: change}
}

// spots finds the places in a rule where something can be taken out. They are found again by their number in a fresh copy.
func spots(r *ast.Rule) (out []spot) {
	for i, t := range calls(r) {
		op := t.Value.(ast.Call)[0].String()
		switch op {
		case "truth.all", "truth.any":
			list, ok := t.Value.(ast.Call)[1].Value.(*ast.Array)
			for j := 0; ok && j < list.Len(); j++ {
				if !isCall(list.Elem(j), "truth.negate") && !isCall(list.Elem(j), "truth.open") { // what is to be weighed stays so, turned round or not
					out = append(out, at(list.Elem(j).Location.Row, fmt.Sprintf("ontken %s in %s (%d)", list.Elem(j), op, i), func(r *ast.Rule) {
						e := calls(r)[i].Value.(ast.Call)[1].Value.(*ast.Array).Elem(j)
						e.Value = ast.Call{ast.RefTerm(ast.VarTerm("truth"), ast.StringTerm("negate")), ast.NewTerm(e.Value)}
					}))
				}
				out = append(out, at(list.Elem(j).Location.Row, fmt.Sprintf("haal %s weg uit %s (%d)", list.Elem(j), op, i), func(r *ast.Rule) {
					c := calls(r)[i].Value.(ast.Call)
					c[1] = ast.NewTerm(without(c[1].Value.(*ast.Array), j))
				}))
			}
			other := map[string]string{"truth.all": "any", "truth.any": "all"}[op]
			out = append(out, at(t.Location.Row, fmt.Sprintf("lees %s (%d) als %s", op, i, other), func(r *ast.Rule) {
				c := calls(r)[i].Value.(ast.Call)
				c[0] = ast.RefTerm(ast.VarTerm("truth"), ast.StringTerm(other))
			}))
		case "truth.negate":
			out = append(out, at(t.Location.Row, fmt.Sprintf("haal de ontkenning %s weg (%d)", t, i), func(r *ast.Rule) {
				t := calls(r)[i]
				t.Value = t.Value.(ast.Call)[1].Value
			}))
		default:
			out = append(out, otherwiseRead(t, i, op)...)
		}
	}
	for i, set := range sets(r) {
		for j := range set.Value.(ast.Set).Len() {
			if set.Value.(ast.Set).Len() > 1 {
				out = append(out, at(set.Location.Row, fmt.Sprintf("haal %s weg uit lijst %d", set.Value.(ast.Set).Slice()[j], i), func(r *ast.Rule) {
					t := sets(r)[i]
					s := t.Value.(ast.Set).Slice()
					t.Value = ast.NewSet(append(s[:j:j], s[j+1:]...)...)
				}))
			}
		}
		out = append(out, widened(set, i)...)
	}
	out = append(out, moved(r)...)
	out = append(out, turned(r)...)
	if len(r.Body) > 1 {
		for i := range r.Body {
			out = append(out, at(r.Body[i].Location.Row, fmt.Sprintf("haal voorwaarde %s weg (%d)", asWritten(r.Body[i]), i), func(r *ast.Rule) { r.Body = append(r.Body[:i:i], r.Body[i+1:]...) }))
		}
	}
	return out
}

// asWritten gives a condition or a value as it stands in the source, on one line.
func asWritten(n ast.Node) string {
	if at := n.Loc(); at != nil && len(at.Text) > 0 {
		return strings.Join(strings.Fields(string(at.Text)), " ")
	}
	return n.String()
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

func isCall(t *ast.Term, op string) bool {
	c, ok := t.Value.(ast.Call)
	return ok && c[0].String() == op
}

// silences are the ways to read a fact that differ in what nobody said of it, or in what is asked then; each is read as the others.
var silences = []string{"holds", "undenied", "stated"}

// classes are the sets that one name stands for another of: of acts, of bodies, and how a purpose is compared.
var classes = map[string][]string{
	"act":     {"handling", "processing"},
	"body":    {"civil", "private", "public"},
	"purpose": {"within", "touches"},
}

// handingOver is the act in which the two classes of acts differ.
const handingOver = "doorverstrekken"

// otherwiseRead reads silence on a fact the other way, and compares a purpose by another rule.
func otherwiseRead(t *ast.Term, i int, op string) (out []spot) {
	lib, name, _ := strings.Cut(op, ".")
	others := map[string][]string{"fact": silences, "purpose": classes["purpose"]}[lib]
	if !slices.Contains(others, name) {
		return nil
	}
	for _, other := range others {
		if other != name {
			out = append(out, at(t.Location.Row, fmt.Sprintf("lees %s als %s.%s (%d)", t, lib, other, i), func(r *ast.Rule) {
				calls(r)[i].Value.(ast.Call)[0] = ast.RefTerm(ast.VarTerm(lib), ast.StringTerm(other))
			}))
		}
	}
	return out
}

// kindred are the widest acts, in the order in which one is taken for the next.
var kindred = []string{"ontvangen", "gebruiken", "bewaren", "doorverstrekken"}

// widened adds to a list of acts the next one that is not in it.
func widened(set *ast.Term, i int) []spot {
	s := set.Value.(ast.Set)
	last := -1
	for k, act := range kindred {
		if s.Contains(ast.StringTerm(act)) {
			last = k
		}
	}
	for k := range kindred {
		act := kindred[(last+1+k)%len(kindred)]
		if last >= 0 && !s.Contains(ast.StringTerm(act)) {
			s := at(set.Location.Row, fmt.Sprintf("zet %q in lijst %d", act, i), func(r *ast.Rule) {
				t := sets(r)[i]
				t.Value = ast.NewSet(append(t.Value.(ast.Set).Slice(), ast.StringTerm(act))...)
			})
			s.act = act
			return []spot{s}
		}
	}
	return nil
}

// moved moves each number and each day that a rule compares with by one, both ways, and puts another class in the place of one that it names.
func moved(r *ast.Rule) (out []spot) {
	bounds := func(r *ast.Rule) []*ast.Term {
		return termsOf(r, func(v ast.Value) bool { return len(nextTo(v)) > 0 })
	}
	for i, t := range bounds(r) {
		for _, to := range nextTo(t.Value) {
			what := fmt.Sprintf("maak van %s %s (%d)", t, to, i)
			if day, ok := to.(ast.String); ok {
				what = fmt.Sprintf("schuif %s naar %s (%d)", t.Value, day, i)
			}
			s := at(t.Location.Row, what, func(r *ast.Rule) { become(bounds(r)[i], to) })
			if strings.HasPrefix(t.String(), "act.") {
				s.act = handingOver
			}
			out = append(out, s)
		}
	}
	return out
}

// become puts another value in the place of a term, and of its text: a string is written as it stood in the source.
func become(t *ast.Term, to ast.Value) {
	t.Value = to
	if s, ok := to.(ast.String); ok && t.Location != nil {
		at := *t.Location
		at.Text = []byte(s.String())
		t.Location = &at
	}
}

// nextTo gives the values beside a number, a day or a class of acts or bodies.
func nextTo(v ast.Value) (out []ast.Value) {
	switch v := v.(type) {
	case ast.Number:
		if n, ok := v.Int(); ok {
			out = append(out, ast.Number(strconv.Itoa(n+1)))
			if n > 0 {
				out = append(out, ast.Number(strconv.Itoa(n-1)))
			}
		}
	case ast.String:
		if day, err := time.Parse(time.DateOnly, string(v)); err == nil {
			out = append(out, ast.String(day.AddDate(0, 0, -1).Format(time.DateOnly)), ast.String(day.AddDate(0, 0, 1).Format(time.DateOnly)))
		}
	case ast.Ref:
		lib, name, ok := strings.Cut(v.String(), ".")
		if ok && lib != "purpose" && slices.Contains(classes[lib], name) {
			for _, other := range classes[lib] {
				if other != name {
					out = append(out, ast.Ref{ast.VarTerm(lib), ast.StringTerm(other)})
				}
			}
		}
	}
	return out
}

// canTurn reports whether a condition can be turned round: a name that is bound, or a condition that always holds, cannot.
func canTurn(e *ast.Expr) bool {
	_, some := e.Terms.(*ast.SomeDecl)
	return !some && !e.IsEvery() && !e.IsAssignment() && !e.Equal(ast.NewExpr(ast.BooleanTerm(true)))
}

// turned turns each condition of a gate round.
func turned(r *ast.Rule) (out []spot) {
	for i, e := range r.Body {
		if !canTurn(e) {
			continue
		}
		out = append(out, at(e.Location.Row, fmt.Sprintf("keer voorwaarde %s om (%d)", asWritten(e), i), func(r *ast.Rule) { r.Body[i].Negated = !r.Body[i].Negated }))
	}
	return out
}
