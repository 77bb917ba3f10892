package audit

import (
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"

	"doelbinding/engine/policy/source"
)

// gatesOf describes the gates of a clause to the meta-policy: which acts each speaks about and which of them it names, which datasets it
// names, whether it looks at the party that asks, and everything else that it demands, so that two gates can be told alike but for the act.
func gatesOf(gates []source.Gate, acts []engine.Action) []any {
	out := []any{}
	for _, gate := range gates {
		named, spoken, datasets := []any{}, []any{}, []any{}
		asker, right := false, false
		var demands []string
		for _, c := range gate {
			names := slices.Sorted(maps.Keys(c.Values))
			switch at := c.Member(); {
			case c.Library == source.ActUnder || at == "action.id":
				named = append(named, list(names)...)
				continue
			case at == "field.dataset":
				datasets = append(datasets, list(names)...)
				continue
			case at == "party.kind" && !c.Not && slices.Equal(names, []string{"persoon"}):
				right = true // of a data subject: what it does is a way of doing nothing else
			case strings.HasPrefix(at, "party.") || strings.HasPrefix(at, "supplier."):
				asker = true
			}
			demands = append(demands, c.String())
		}
		for _, a := range acts {
			if gate.SpeaksOn(a) {
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
