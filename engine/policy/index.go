package policy

import (
	"maps"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// index says which clauses can apply to an act on a dataset. It is derived from the gates and only narrows on conditions of the form
// input.x == "v" and input.x in {...}; everything else leaves the clause a candidate. At worst it is too wide.
type index map[string][]reach

// reach is the values of the indexed members under which a gate can hold; a member that is absent is not restricted.
type reach map[string]map[string]bool

var indexed = map[string]string{"input.action.id": "action", "input.field.dataset": "dataset"}

func (x index) admits(id, action, dataset string) bool {
	for _, r := range x[id] {
		if (r["action"] == nil || r["action"][action]) && (r["dataset"] == nil || r["dataset"][dataset]) {
			return true
		}
	}
	return false
}

func (x index) add(id string, m *ast.Module) {
	for _, r := range m.Rules {
		if r.Head.Ref().String() != "checks" {
			continue
		}
		reaches := []reach{{}}
		for _, e := range r.Body {
			gate, ok := e.Terms.(*ast.Term)
			if !ok {
				continue
			}
			if rules := rulesNamed(m, gate.String()); len(rules) > 0 {
				reaches = nil
				for _, g := range rules {
					reaches = append(reaches, reachOf(g.Body))
				}
			}
		}
		x[id] = append(x[id], reaches...)
	}
}

func rulesNamed(m *ast.Module, name string) (out []*ast.Rule) {
	for _, r := range m.Rules {
		if r.Head.Ref().String() == name {
			out = append(out, r)
		}
	}
	return out
}

func reachOf(body ast.Body) reach {
	r := reach{}
	for _, e := range body {
		dim, values := restriction(e)
		if values == nil {
			continue
		}
		if before, ok := r[dim]; ok { // both conditions hold
			maps.DeleteFunc(values, func(v string, _ bool) bool { return !before[v] })
		}
		r[dim] = values
	}
	return r
}

// restriction reads one expression of a gate as a list of values for an indexed member, or gives nil.
func restriction(e *ast.Expr) (string, map[string]bool) {
	terms, ok := e.Terms.([]*ast.Term)
	if !ok || e.Negated || len(terms) != 3 {
		return "", nil
	}
	dim, ok := indexed[terms[1].String()]
	if !ok {
		return "", nil
	}
	values := map[string]bool{}
	op := terms[0].String()
	switch v := terms[2].Value.(type) {
	case ast.String:
		if op == "equal" {
			values[string(v)] = true
			return dim, values
		}
	case ast.Set:
		if !strings.HasPrefix(op, "internal.member_2") {
			return "", nil
		}
		for _, t := range v.Slice() {
			s, ok := t.Value.(ast.String)
			if !ok {
				return "", nil
			}
			values[string(s)] = true
		}
		return dim, values
	}
	return "", nil
}

func pair(id string) *ast.Term {
	instrument, clause, _ := strings.Cut(id, "/")
	return ast.ArrayTerm(text(instrument), text(clause))
}
