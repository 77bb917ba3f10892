package policy

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine/policy/source"
)

// Mutant is the source of a clause with something changed, to see whether the tests and the scenarios notice.
type Mutant struct {
	Clause string // id
	Source []byte
}

// Instead returns the policies with another text for one of their modules, to see what that text would change. Names that nothing uses are allowed
// in it.
func (p *Policies) Instead(name string, text []byte) (*Policies, error) {
	b, err := p.Bundle().Instead(name, string(text))
	if err != nil {
		return nil, err
	}
	return of(b)
}

// Mutated gives, for each mutant, the policies with that one clause changed and all others as they are. The mutants are compiled together,
// each in a package of its own, because to compile everything once per mutant takes a second each. The hash of each names the mutant.
func (p *Policies) Mutated(mutants []Mutant) ([]*Policies, error) {
	b := p.Bundle()
	modules, d := maps.Clone(b.Modules), source.NewDeriver(b)
	out := make([]*Policies, len(mutants))
	laws := make([]*law, len(mutants))
	for i, m := range mutants {
		q, l, err := p.mutated(m, fmt.Sprintf("%s__%d", m.Clause, i), modules, d)
		if err != nil {
			return nil, fmt.Errorf("mutant %d of %s: %w", i, m.Clause, err)
		}
		out[i], laws[i] = q, l
	}
	all, err := newLaw(b, modules)
	if err != nil {
		return nil, fmt.Errorf("mutants: %w", err)
	}
	for _, l := range laws {
		l.answer, l.checks = all.answer, all.checks
	}
	return out, nil
}

// mutated gives the policies in which the mutant is asked instead of its clause, and adds it to the modules that are compiled, as id.
func (p *Policies) mutated(m Mutant, id string, modules map[string]*ast.Module, d source.Deriver) (*Policies, *law, error) {
	file := path.Join("clauses", m.Clause, path.Base(m.Clause)+".rego")
	own, err := source.Parse(file, string(m.Source))
	if err != nil {
		return nil, nil, err
	}
	line := "\npackage clauses." + strings.ReplaceAll(m.Clause, "/", ".")
	if !strings.Contains(string(m.Source), line+"\n") {
		return nil, nil, fmt.Errorf("the package is another")
	}
	asked, err := source.Parse(file, strings.Replace(string(m.Source), line+"\n", "\npackage clauses."+strings.ReplaceAll(id, "/", ".")+"\n", 1))
	if err != nil {
		return nil, nil, err
	}
	name := path.Join(path.Dir(file), id)
	modules[name] = asked

	b := *p.Bundle()
	b.Hash += "+" + id
	b.Modules = maps.Clone(b.Modules)
	b.Modules[file] = own
	known := *p.known
	known.Hash = b.Hash
	known.Clauses, known.Index = maps.Clone(known.Clauses), maps.Clone(known.Index)
	delete(known.Index, m.Clause)
	if known.Clauses[m.Clause], err = d.Clause(m.Clause, own, known.Index); err != nil {
		return nil, nil, err
	}
	known.Index[id] = known.Index[m.Clause]
	delete(known.Index, m.Clause)
	l := &law{bundle: &b} // the queries are prepared when all mutants are known
	q := newPolicies(evaluatorOf(l), &known)
	q.instead, q.added = map[string]string{m.Clause: id}, map[string]*ast.Module{name: asked}
	q.names[id] = candidateName(id)
	q.ids[slices.Index(q.ids, m.Clause)] = id
	return q, l, nil
}

// AskedAs gives the name under which a mutant is asked in the place of its clause, for [Policies.Checks].
func (p *Policies) AskedAs(clause string) string {
	if as := p.instead[clause]; as != "" {
		return as
	}
	return clause
}
