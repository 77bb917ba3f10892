package policy

import (
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
)

// words lists every text that rules and their tables hold: the whole library, the decision, and each clause. Policies only compare names of
// the input with texts that they hold, or with each other; a name that none of them holds is to them like any other such name.
type words struct {
	shared map[string]bool
	clause map[string]map[string]bool
}

func wordsOf(b *bundle) words {
	out := words{shared: map[string]bool{}, clause: map[string]map[string]bool{}}
	modules := b.clauseModules()
	for id, m := range modules {
		into := map[string]bool{}
		literals(m, into)
		instrument, clause, _ := strings.Cut(id, "/")
		tableWords(asMap(asMap(asMap(b.data["clauses"])[instrument])[clause]), into)
		out.clause[id] = into
	}
	for name, m := range b.modules {
		if !strings.HasPrefix(name, "clauses/") {
			literals(m, out.shared)
		}
	}
	for name, table := range b.data {
		if name != "clauses" && name != "ledger" && name != "register" {
			tableWords(table, out.shared)
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

// Likeness is equal for inputs about which the policies must say the same, but for the names in it: the same clauses can speak, and where
// the inputs differ they differ in names that none of those clauses holds, in the same pattern.
func (p *Policies) Likeness(in engine.Input) string {
	candidates := p.Candidates(in)
	strange := map[string]string{}
	held := func(name string) bool {
		if p.words.shared[name] {
			return true
		}
		for _, id := range candidates {
			if p.words.clause[id][name] {
				return true
			}
		}
		return false
	}
	like := func(name string) string {
		if name == "" || held(name) {
			return name
		}
		if strange[name] == "" {
			strange[name] = fmt.Sprintf("#%d", len(strange)+1)
		}
		return strange[name]
	}
	for _, a := range []*engine.Actor{&in.Party, &in.Supplier, &in.Giver, &in.Receiver, &in.Holder} {
		a.ID, a.Sort = like(a.ID), like(a.Sort)
	}
	in.Purpose, in.Lineage, in.Below = like(in.Purpose), keep(in.Lineage, held), keep(in.Below, held)
	in.Field, in.FieldName, in.Dataset = like(in.Field), like(in.FieldName), like(in.Dataset)
	facts := map[string]engine.Value{}
	for name, v := range in.Facts { // a fact may name one of the parties
		if s, ok := v.Any().(string); ok && strange[s] != "" {
			v = engine.Text(strange[s])
		}
		facts[name] = v
	}
	in.Facts = facts
	return fmt.Sprintf("%v %#v", candidates, in)
}

// keep gives the names that somebody holds: nobody counts the others.
func keep(names []string, held func(string) bool) (out []string) {
	for _, n := range names {
		if held(n) {
			out = append(out, n)
		}
	}
	return out
}
