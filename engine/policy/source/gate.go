package source

import (
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
)

// specific counts the demands of the narrowest gate of a clause besides those on the act. To name one value demands more than to name several.
func (x Index) specific(id string) (most int) {
	for _, gate := range x[id] {
		n := 0
		for _, c := range gate {
			switch {
			case c.Library == ActUnder || c.Member() == "action.id" || c.Values[""]:
			case c.Not:
				n++
			case c.Library == PurposeTouches || c.Member() == "field.name":
				n += 3 // what it is for, and which datum, say most of what a rule is about
			case len(c.Values) == 1:
				n += 2
			default:
				n++
			}
		}
		most = max(most, n)
	}
	return most
}

// SpeaksOn reports whether the gate can hold for an act: its conditions on the act do, whatever the others say.
func (r Gate) SpeaksOn(a engine.Action) bool {
	within := make([]*ast.Term, len(a.Within))
	for i, id := range a.Within {
		within[i] = ast.StringTerm(id)
	}
	in := ast.NewObject([2]*ast.Term{ast.StringTerm("action"), ast.ObjectTerm(
		[2]*ast.Term{ast.StringTerm("id"), ast.StringTerm(a.ID)}, [2]*ast.Term{ast.StringTerm("within"), ast.ArrayTerm(within...)})})
	return !slices.ContainsFunc(r, func(c Condition) bool {
		return (c.Library == ActUnder || c.Member() == "action.id") && !c.Holds(in)
	})
}

// Member names what of the input a condition looks at, as field.dataset; empty for a condition of the library.
func (c Condition) Member() string { return strings.Join(c.Path, ".") }

// String writes a condition so that equal ones are equal texts.
func (c Condition) String() string {
	op := " in "
	if c.Not {
		op = " not in "
	}
	if c.Library != "" {
		return c.Library + op + strings.Join(slices.Sorted(maps.Keys(c.Values)), " ")
	}
	return c.Member() + op + strings.Join(slices.Sorted(maps.Keys(c.Values)), " ")
}
