package source

import (
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Index says which clauses can apply to an input, so that a question costs what the clauses about it cost, however many others there are.
// It is derived from the gates and only narrows on conditions of the form input.x.y == "v", input.x.y != "v", input.x.y in {...},
// act.under({...}) and purpose.touches({...}); everything else leaves the clause a candidate. At worst it is too wide.
type Index map[string][]Gate

// Gate is the conditions of one gate that the index understands.
type Gate []Condition

// Condition holds when the member of the input at Path is one of the values, or with Not, when it is none of them. A condition of the
// library has no path: it holds when the act judged falls under one of the values, or when the purpose touches one of them: lies below, at
// or above it, or was not given.
type Condition struct {
	Path    []string
	Library string // ActUnder or PurposeTouches
	Values  map[string]bool
	Not     bool
}

// The conditions of the library that a gate may hold.
const (
	ActUnder       = "act.under"
	PurposeTouches = "purpose.touches"
)

// Candidates returns those of some clauses that can apply to an input: at worst too many.
func (x Index) Candidates(ids []string, in ast.Object) (out []string) {
	for _, id := range ids {
		if x.admits(id, in) {
			out = append(out, id)
		}
	}
	return out
}

func (x Index) admits(id string, in ast.Object) bool {
	return slices.ContainsFunc(x[id], func(r Gate) bool {
		return !slices.ContainsFunc(r, func(c Condition) bool { return !c.Holds(in) })
	})
}

// Holds reports whether a condition holds for an input; true as well for a member that is no text, for the gate will tell.
func (c Condition) Holds(in ast.Object) bool {
	switch c.Library {
	case ActUnder:
		return c.under(in)
	case PurposeTouches:
		return c.touches(in)
	}
	v, err := in.Find(Member(c.Path...))
	if err != nil {
		return true
	}
	s, ok := v.(ast.String)
	return !ok || c.Values[string(s)] != c.Not
}

func (c Condition) under(in ast.Object) bool {
	v, err := in.Find(actsWithin)
	if err != nil {
		return true
	}
	acts, ok := v.(*ast.Array)
	return !ok || acts.Until(func(t *ast.Term) bool {
		s, ok := t.Value.(ast.String)
		return !ok || c.Values[string(s)]
	})
}

var actsWithin = Member("action", "within")

// Member refers to a member of the input by its path.
func Member(path ...string) (out ast.Ref) {
	for _, name := range path {
		out = append(out, ast.InternedTerm(name))
	}
	return out
}

func (c Condition) touches(in ast.Object) bool {
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
			if s, ok := name.Value.(ast.String); ok && c.Values[string(s)] {
				return true
			}
		}
	}
	return false
}

// Members lists the members of an input that conditions look at, each once. Two inputs that agree on them, on the act and on the purpose have
// the same candidates.
func (x Index) Members() (out []ast.Ref) {
	seen := map[string]bool{}
	for _, id := range slices.Sorted(maps.Keys(x)) {
		for _, r := range x[id] {
			for _, c := range r {
				if c.Library == "" && !seen[c.Member()] {
					seen[c.Member()] = true
					out = append(out, Member(c.Path...))
				}
			}
		}
	}
	return out
}

func (x Index) add(id string, m *ast.Module, reads *Reader) {
	for _, r := range m.Rules {
		if r.Head.Ref().String() != "checks" {
			continue
		}
		gates := []Gate{{}}
		for _, e := range r.Body {
			gate, ok := e.Terms.(*ast.Term)
			if !ok {
				continue
			}
			if rules := RulesNamed(m, gate.String()); len(rules) > 0 {
				gates = nil
				for _, g := range rules {
					gates = append(gates, gateOf(g.Body, reads))
				}
			}
		}
		x[id] = append(x[id], gates...)
	}
}

// RulesNamed returns the rules of a module with a name.
func RulesNamed(m *ast.Module, name string) (out []*ast.Rule) {
	for _, r := range m.Rules {
		if r.Head.Ref().String() == name {
			out = append(out, r)
		}
	}
	return out
}

func gateOf(body ast.Body, reads *Reader) (g Gate) {
	for _, e := range body {
		if c, ok := reads.Condition(e); ok {
			g = append(g, c)
		}
	}
	return g
}

// Condition reads an expression of a gate as a condition, and reports whether it is one that the index understands.
func (r *Reader) Condition(e *ast.Expr) (Condition, bool) {
	terms, ok := e.Terms.([]*ast.Term)
	if ok && !e.Negated && len(terms) == 2 && (terms[0].String() == ActUnder || terms[0].String() == PurposeTouches) {
		values, ok := r.Set(terms[1])
		return Condition{Library: terms[0].String(), Values: values}, ok
	}
	if !ok || e.Negated || len(terms) != 3 {
		return Condition{}, false
	}
	ref, ok := terms[1].Value.(ast.Ref)
	if !ok || !ref.HasPrefix(ast.InputRootRef) || len(ref) < 2 || !ref.IsGround() {
		return Condition{}, false
	}
	path, ok := textsIn(ref[1:])
	c := Condition{Path: path}
	op := terms[0].String()
	if !ok {
		return c, false
	}
	if v, ok := terms[2].Value.(ast.String); ok {
		c.Values, c.Not = map[string]bool{string(v): true}, op == "neq"
		return c, op == "equal" || op == "neq"
	}
	c.Values, ok = r.Set(terms[2])
	return c, ok && strings.HasPrefix(op, "internal.member_2")
}

// textsIn gives the parts of a path, all of which must be texts.
func textsIn(path ast.Ref) (out []string, ok bool) {
	for _, t := range path {
		s, ok := t.Value.(ast.String)
		if !ok {
			return nil, false
		}
		out = append(out, string(s))
	}
	return out, true
}

// Set reads a set of texts: written out, or one that the library names.
func (r *Reader) Set(t *ast.Term) (map[string]bool, bool) {
	out := map[string]bool{}
	if rules := LibraryRule(t); len(rules) == 1 {
		for _, v := range r.lists[rules[0]] {
			out[v] = true
		}
		return out, len(out) > 0
	}
	set, ok := t.Value.(ast.Set)
	if !ok {
		return nil, false
	}
	for _, x := range set.Slice() {
		s, ok := x.Value.(ast.String)
		if !ok {
			return nil, false
		}
		out[string(s)] = true
	}
	return out, true
}
