package policy

import (
	"fmt"

	"doelbinding/engine"
)

// Likeness is equal for inputs about which the policies must say the same, but for the names in it: the same clauses can speak, and where
// the inputs differ they differ in names that none of those clauses holds, in the same pattern.
func (p *Policies) Likeness(in engine.Input) string {
	candidates := p.Candidates(in)
	strange := map[string]string{}
	held := func(name string) bool {
		if p.known.Words.Shared[name] {
			return true
		}
		for _, id := range candidates {
			if p.known.Words.Clause[id][name] {
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
