package policy

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
)

// RunAs lets the plan of other policies answer, as an error in the plan would.
func (p *Policies) RunAs(other *Policies) *Policies {
	out := *p
	out.kept, out.candidates = other.kept, other.candidates
	return &out
}

// Place is a member of an object of an input: as it is written for OPA, and as it is looked up.
type Place struct {
	Container, Key string
	Written        *ast.Term
	Found          string
	Direct         bool // it is not looked up in what is written
}

// Places lists the members of every object of an input whose members are read, and of each also some names that are not there.
func Places(in engine.Input, others []string) (out []Place) {
	a := &asked{in: &in}
	for n, path := range append([][]string{nil}, shape.Objects...) {
		o := Input(in)
		for _, name := range path {
			o = o.Get(ast.StringTerm(name)).Value.(ast.Object)
		}
		if text, direct := a.Whole(n); direct {
			out = append(out, Place{strings.Join(path, "."), "*", ast.NewTerm(o), "o" + text, true})
		}
		keys := slices.Clone(others)
		o.Foreach(func(k, _ *ast.Term) { keys = append(keys, string(k.Value.(ast.String))) })
		for _, key := range keys {
			f, direct := a.Member(n, key)
			out = append(out, Place{strings.Join(path, "."), key, o.Get(ast.StringTerm(key)), string(f.Append(nil)), direct})
		}
	}
	return out
}
