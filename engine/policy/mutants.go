package policy

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Mutant is the source of a clause with something changed, to see whether the tests and the scenarios notice.
type Mutant struct {
	Clause string // id
	Source []byte
}

// Mutated gives, for each mutant, the policies with that one clause changed and all others as they are. The mutants are compiled together,
// each in a package of its own, because to compile everything once per mutant takes a second each. The hash of each names the mutant.
func (p *Policies) Mutated(mutants []Mutant) ([]*Policies, error) {
	modules, d := maps.Clone(p.bundle.modules), newDeriver(p.bundle)
	out := make([]*Policies, len(mutants))
	for i, m := range mutants {
		q, err := p.mutated(m, fmt.Sprintf("%s__%d", m.Clause, i), modules, d)
		if err != nil {
			return nil, fmt.Errorf("mutant %d of %s: %w", i, m.Clause, err)
		}
		out[i] = q
	}
	compiler, err := compile(modules, p.bundle.schema)
	if err != nil {
		return nil, fmt.Errorf("compile mutants: %w", err)
	}
	all := &Policies{bundle: p.bundle}
	if err := all.prepare(compiler); err != nil {
		return nil, err
	}
	for _, q := range out {
		q.store, q.answer, q.checks = all.store, all.answer, all.checks
	}
	return out, nil
}

// mutated gives the policies in which the mutant is asked instead of its clause, and adds it to the modules that are compiled, as id.
func (p *Policies) mutated(m Mutant, id string, modules map[string]*ast.Module, d deriver) (*Policies, error) {
	file := path.Join("clauses", m.Clause, path.Base(m.Clause)+".rego")
	parse := func(src string) (*ast.Module, error) {
		return ast.ParseModuleWithOpts(file, src, ast.ParserOptions{ProcessAnnotation: true})
	}
	own, err := parse(string(m.Source))
	if err != nil {
		return nil, err
	}
	line := "\npackage clauses." + strings.ReplaceAll(m.Clause, "/", ".")
	if !strings.Contains(string(m.Source), line+"\n") {
		return nil, fmt.Errorf("the package is another")
	}
	asked, err := parse(strings.Replace(string(m.Source), line+"\n", "\npackage clauses."+strings.ReplaceAll(id, "/", ".")+"\n", 1))
	if err != nil {
		return nil, err
	}
	name := path.Join(path.Dir(file), id)
	modules[name] = asked

	b := *p.bundle
	b.hash += "+" + id
	b.modules = maps.Clone(b.modules)
	b.modules[file] = own
	q := &Policies{
		instead: map[string]string{m.Clause: id}, added: map[string]*ast.Module{name: asked}, bundle: &b, clauses: maps.Clone(p.clauses),
		names: maps.Clone(p.names), index: maps.Clone(p.index), words: p.words, ids: slices.Clone(p.ids),
	}
	q.names[id] = candidateName(id)
	delete(q.index, m.Clause)
	if q.clauses[m.Clause], err = d.clause(m.Clause, own, q.index); err != nil {
		return nil, err
	}
	q.index[id] = q.index[m.Clause]
	delete(q.index, m.Clause)
	q.ids[slices.Index(q.ids, m.Clause)] = id
	return q, nil
}

// AskedAs gives the name under which a mutant is asked in the place of its clause, for [Policies.Checks].
func (p *Policies) AskedAs(clause string) string {
	if as := p.instead[clause]; as != "" {
		return as
	}
	return clause
}
