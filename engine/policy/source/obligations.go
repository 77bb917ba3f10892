package source

import (
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// obligationsIn lists the kinds of obligations that rules can bring: those they name where they make one.
func obligationsIn(b *Bundle) []string {
	kinds := map[string]bool{}
	for _, m := range b.Modules {
		ast.WalkTerms(m, func(t *ast.Term) bool {
			switch v := t.Value.(type) {
			case ast.Call:
				if len(v) > 1 && b.Library[v[0].String()].Makes == MakesObligation {
					addText(kinds, v[1])
				}
			case ast.Object:
				if v.Get(ast.StringTerm("bearer")) != nil {
					addText(kinds, v.Get(ast.StringTerm("kind")))
				}
			}
			return false
		})
	}
	return slices.Sorted(maps.Keys(kinds))
}

func addText(into map[string]bool, t *ast.Term) {
	if t == nil {
		return
	}
	if s, ok := t.Value.(ast.String); ok {
		into[string(s)] = true
	}
}
