package source

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Words lists every text that rules and their tables hold: the whole library, the decision, and each clause. Policies only compare names of
// the input with texts that they hold, or with each other; a name that none of them holds is to them like any other such name.
type Words struct {
	Shared map[string]bool            // by the library and the decision
	Clause map[string]map[string]bool // by clause
}

func wordsOf(b *Bundle) Words {
	out := Words{Shared: map[string]bool{}, Clause: map[string]map[string]bool{}}
	modules := b.ClauseModules()
	for id, m := range modules {
		into := map[string]bool{}
		literals(m, into)
		instrument, clause, _ := strings.Cut(id, "/")
		tableWords(AsMap(AsMap(AsMap(b.Data["clauses"])[instrument])[clause]), into)
		out.Clause[id] = into
	}
	for name, m := range b.Modules {
		if !strings.HasPrefix(name, "clauses/") {
			literals(m, out.Shared)
		}
	}
	for name, table := range b.Data {
		if name != "clauses" && name != "ledger" && name != "register" {
			tableWords(table, out.Shared)
		}
	}
	return out
}

func literals(m *ast.Module, into map[string]bool) {
	ast.WalkTerms(m, func(t *ast.Term) bool {
		if s, ok := t.Value.(ast.String); ok {
			into[string(s)] = true
		}
		return false
	})
}

func tableWords(v any, into map[string]bool) {
	switch x := v.(type) {
	case string:
		into[x] = true
	case []any:
		for _, e := range x {
			tableWords(e, into)
		}
	case map[string]any:
		for key, e := range x {
			into[key] = true
			tableWords(e, into)
		}
	}
}

// Held reports whether the rules or the table of a clause hold a word.
func (w Words) Held(word string) bool {
	for _, held := range w.Clause {
		if held[word] {
			return true
		}
	}
	return false
}
