package policy

import (
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// index says which clauses can apply to an input, so that a question costs what the clauses about it cost, however many others there are.
// It is derived from the gates and only narrows on conditions of the form input.x.y == "v", input.x.y != "v", input.x.y in {...},
// act.under({...}) and purpose.touches({...}); everything else leaves the clause a candidate. At worst it is too wide.
type index map[string][]reach

// reach is the conditions of one gate that the index understands.
type reach []condition

// condition holds when the member of the input at path is one of the values, or with not, when it is none of them. A condition of the
// library has no path: it holds when the act judged falls under one of the values, or when the purpose touches one of them: lies below, at
// or above it, or was not given.
type condition struct {
	path    ast.Ref
	library string // act.under or purpose.touches
	values  map[string]bool
	not     bool
}

// The conditions of the library that a gate may hold.
const (
	actUnder       = "act.under"
	purposeTouches = "purpose.touches"
)

func (x index) candidates(ids []string, in ast.Object) (out []string) {
	for _, id := range ids {
		if x.admits(id, in) {
			out = append(out, id)
		}
	}
	return out
}

func (x index) admits(id string, in ast.Object) bool {
	return slices.ContainsFunc(x[id], func(r reach) bool {
		return !slices.ContainsFunc(r, func(c condition) bool { return !c.holds(in) })
	})
}

// holds is true as well for a member that is no text: the gate will tell.
func (c condition) holds(in ast.Object) bool {
	switch c.library {
	case actUnder:
		return c.under(in)
	case purposeTouches:
		return c.touches(in)
	}
	v, err := in.Find(c.path)
	if err != nil {
		return true
	}
	s, ok := v.(ast.String)
	return !ok || c.values[string(s)] != c.not
}

func (c condition) under(in ast.Object) bool {
	v, err := in.Find(actsWithin)
	if err != nil {
		return true
	}
	acts, ok := v.(*ast.Array)
	return !ok || acts.Until(func(t *ast.Term) bool {
		s, ok := t.Value.(ast.String)
		return !ok || c.values[string(s)]
	})
}

var actsWithin = member("action", "within")

func (c condition) touches(in ast.Object) bool {
	purpose, ok := in.Get(ast.InternedTerm("purpose")).Value.(ast.Object)
	if !ok {
		return true
	}
	if id := purpose.Get(ast.InternedTerm("id")); id != nil && id.Equal(ast.InternedTerm("")) {
		return true
	}
	for _, near := range []string{"lineage", "below"} {
		names, ok := purpose.Get(ast.InternedTerm(near)).Value.(ast.Object)
		if !ok {
			return true
		}
		for _, name := range names.Keys() {
			if s, ok := name.Value.(ast.String); ok && c.values[string(s)] {
				return true
			}
		}
	}
	return false
}

// members lists the members of an input that conditions look at, each once. Two inputs that agree on them, on the act and on the purpose have
// the same candidates.
func (x index) members() (out []ast.Ref) {
	seen := map[string]bool{}
	for _, id := range slices.Sorted(maps.Keys(x)) {
		for _, r := range x[id] {
			for _, c := range r {
				if c.library == "" && !seen[c.path.String()] {
					seen[c.path.String()] = true
					out = append(out, c.path)
				}
			}
		}
	}
	return out
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

func reachOf(body ast.Body) (r reach) {
	for _, e := range body {
		if c, ok := conditionOf(e); ok {
			r = append(r, c)
		}
	}
	return r
}

func conditionOf(e *ast.Expr) (condition, bool) {
	terms, ok := e.Terms.([]*ast.Term)
	if ok && !e.Negated && len(terms) == 2 && (terms[0].String() == actUnder || terms[0].String() == purposeTouches) {
		values, ok := textsOf(terms[1])
		return condition{library: terms[0].String(), values: values}, ok
	}
	if !ok || e.Negated || len(terms) != 3 {
		return condition{}, false
	}
	ref, ok := terms[1].Value.(ast.Ref)
	if !ok || !ref.HasPrefix(ast.InputRootRef) || len(ref) < 2 || !ref.IsGround() {
		return condition{}, false
	}
	c := condition{path: ref[1:]}
	op := terms[0].String()
	if v, ok := terms[2].Value.(ast.String); ok {
		c.values, c.not = map[string]bool{string(v): true}, op == "neq"
		return c, op == "equal" || op == "neq"
	}
	c.values, ok = textsOf(terms[2])
	return c, ok && strings.HasPrefix(op, "internal.member_2")
}

// textsOf reads a set of texts.
func textsOf(t *ast.Term) (map[string]bool, bool) {
	set, ok := t.Value.(ast.Set)
	if !ok {
		return nil, false
	}
	out := map[string]bool{}
	for _, x := range set.Slice() {
		s, ok := x.Value.(ast.String)
		if !ok {
			return nil, false
		}
		out[string(s)] = true
	}
	return out, true
}
