package source

import (
	"fmt"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
)

// Known is what the text of the policies says of them, without running any: it can be kept, and read again without the text.
type Known struct {
	Hash        string // of the bundle
	Clauses     map[string]engine.Clause
	Index       Index
	Words       Words
	Obligations []string // the kinds that a yes can bring along, in order
}

// Describe reads what a bundle says of its clauses. It fails on an annotation that cannot be read as a clause.
func Describe(b *Bundle) (*Known, error) {
	out := &Known{Hash: b.Hash, Clauses: map[string]engine.Clause{}, Index: Index{}, Words: wordsOf(b), Obligations: obligationsIn(b)}
	modules, d := b.ClauseModules(), NewDeriver(b)
	for _, id := range slices.Sorted(maps.Keys(modules)) {
		c, err := d.Clause(id, modules[id], out.Index)
		if err != nil {
			return nil, fmt.Errorf("load policies: clauses/%s: %w", id, err)
		}
		out.Clauses[id] = c
	}
	for id, c := range out.Clauses {
		if _, ok := out.Clauses[c.OverriddenBy]; c.OverriddenBy != "" && !ok {
			return nil, fmt.Errorf("load policies: clauses/%s: overridden_by names no clause", id)
		}
	}
	return out, nil
}

// Deriver derives a clause from its module.
type Deriver struct {
	reads *Reader
	yes   *Silence
}

// NewDeriver reads the library of a bundle, which every clause needs.
func NewDeriver(b *Bundle) Deriver {
	reads := NewReader(b)
	return Deriver{reads, NewSilence(b, reads, SilenceIsYes)}
}

// Clause derives what is known of a clause, and puts its gates into the index.
func (d Deriver) Clause(id string, m *ast.Module, x Index) (engine.Clause, error) {
	c, err := clauseOf(id, m)
	if err != nil {
		return c, err
	}
	d.reads.fill(&c, m)
	x.add(id, m, d.reads)
	c.SilentYes = d.yes.Of(m)
	c.Specific = x.specific(id)
	return c, nil
}
