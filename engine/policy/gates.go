package policy

import (
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
)

// gatesOf describes the gates of a clause to the meta-policy: which acts each speaks about and which of them it names, which datasets it
// names, whether it looks at the party that asks, and everything else that it demands, so that two gates can be told alike but for the act.
func gatesOf(gates []reach, acts []engine.Action) []any {
	out := []any{}
	for _, gate := range gates {
		named, spoken, datasets := []any{}, []any{}, []any{}
		asker, right := false, false
		var demands []string
		for _, c := range gate {
			names := slices.Sorted(maps.Keys(c.values))
			switch at := c.member(); {
			case c.library == actUnder || at == "action.id":
				named = append(named, list(names)...)
				continue
			case at == "field.dataset":
				datasets = append(datasets, list(names)...)
				continue
			case at == "party.kind" && !c.not && slices.Equal(names, []string{"persoon"}):
				right = true // of a data subject: what it does is a way of doing nothing else
			case strings.HasPrefix(at, "party.") || strings.HasPrefix(at, "supplier."):
				asker = true
			}
			demands = append(demands, c.String())
		}
		for _, a := range acts {
			if gate.speaksOn(a) {
				spoken = append(spoken, a.ID)
			}
		}
		slices.Sort(demands)
		out = append(out, map[string]any{
			"named": named, "acts": spoken, "datasets": datasets, "asker": asker, "right": right, "demands": strings.Join(demands, "; "),
		})
	}
	return out
}

// specific counts the demands of the narrowest gate of a clause besides those on the act. To name one value demands more than to name several.
func (x index) specific(id string) (most int) {
	for _, gate := range x[id] {
		n := 0
		for _, c := range gate {
			switch {
			case c.library == actUnder || c.member() == "action.id" || c.values[""]:
			case c.not:
				n++
			case c.library == purposeTouches || c.member() == "field.name":
				n += 3 // what it is for, and which datum, say most of what a rule is about
			case len(c.values) == 1:
				n += 2
			default:
				n++
			}
		}
		most = max(most, n)
	}
	return most
}

// tellsActs reports whether a clause tells acts apart within what it says, beside its gate.
func tellsActs(m *ast.Module) bool {
	found := false
	ast.WalkTerms(m, func(t *ast.Term) bool {
		call, ok := t.Value.(ast.Call)
		found = found || ok && call[0].String() == "fact.action"
		return found
	})
	return found
}

// speaksOn reports whether the gate can hold for an act: its conditions on the act do, whatever the others say.
func (r reach) speaksOn(a engine.Action) bool {
	in := ast.NewObject()
	in.Insert(text("action"), object("id", text(a.ID), "within", texts(a.Within)))
	return !slices.ContainsFunc(r, func(c condition) bool {
		return (c.library == actUnder || c.member() == "action.id") && !c.holds(in)
	})
}

// member names what of the input a condition looks at, as field.dataset; empty for a condition of the library.
func (c condition) member() string {
	var parts []string
	for _, t := range c.path {
		if s, ok := t.Value.(ast.String); ok {
			parts = append(parts, string(s))
		}
	}
	return strings.Join(parts, ".")
}

// String writes a condition so that equal ones are equal texts.
func (c condition) String() string {
	op := " in "
	if c.not {
		op = " not in "
	}
	if c.library != "" {
		return c.library + op + strings.Join(slices.Sorted(maps.Keys(c.values)), " ")
	}
	return c.member() + op + strings.Join(slices.Sorted(maps.Keys(c.values)), " ")
}
