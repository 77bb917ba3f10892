package audit

import (
	"context"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"doelbinding/engine/policy"
	"doelbinding/engine/policy/source"
)

// Beside runs the tests beside a clause on each of its mutants, with nothing loaded but the library, and tells of each whether it passes them.
// The mutants are compiled together, each in a package of its own with its own copy of the tests, because to compile the library for each takes
// longer than to run the tests.
func Beside(ctx context.Context, p *policy.Policies, clause string, mutants []policy.Mutant) (passes []bool, err error) {
	b := p.Bundle()
	helpers, err := b.Tests(func(name string) bool { return strings.HasPrefix(name, "lib/") })
	if err != nil {
		return nil, err
	}
	modules := map[string]*ast.Module{}
	for name, m := range b.Reached(clause) {
		if strings.HasPrefix(name, "lib/") {
			modules[name] = m.Copy()
		}
	}
	for name, m := range helpers {
		modules[name] = m.Copy()
	}
	own := b.TestSources(func(name string) bool { return path.Dir(name) == "clauses/"+clause })
	r := besideRun{dotted: "clauses." + strings.ReplaceAll(clause, "/", "."), store: inmem.NewFromObject(maps.Clone(b.Data))}
	r.named = regexp.MustCompile(`\b` + regexp.QuoteMeta(r.dotted) + `(_test)?(\s|$)`)
	for i, m := range mutants {
		if err := r.add(modules, i, m, own); err != nil {
			return nil, err
		}
	}
	r.compiler = ast.NewCompiler()
	if r.compiler.Compile(modules); r.compiler.Failed() {
		return nil, fmt.Errorf("mutants of %s: %w", clause, r.compiler.Errors)
	}
	passes = make([]bool, len(mutants))
	var names []string // of the tests; the one that noticed last comes first, for it often notices the next as well
	for i := range mutants {
		if names == nil {
			names = r.tests(i)
		}
		by := slices.IndexFunc(names, func(name string) bool { return !r.holds(ctx, i, name) })
		passes[i] = by < 0
		if by > 0 {
			first := names[by]
			names = slices.Insert(slices.Delete(names, by, by+1), 0, first)
		}
	}
	return passes, ctx.Err()
}

type besideRun struct {
	dotted   string
	named    *regexp.Regexp
	store    storage.Store
	compiler *ast.Compiler
}

// add adds a mutant, and the tests under the name that it gets.
func (r *besideRun) add(modules map[string]*ast.Module, i int, m policy.Mutant, tests map[string]string) error {
	to := fmt.Sprintf("%s__%d$1$2", r.dotted, i)
	put := func(name, src string) error {
		m, err := source.Parse(name, r.named.ReplaceAllString(src, to))
		if err == nil {
			modules[name] = m
		}
		return err
	}
	if err := put(fmt.Sprint(i), string(m.Source)); err != nil {
		return err
	}
	for name, test := range tests {
		if err := put(fmt.Sprint(i, " ", name), test); err != nil {
			return err
		}
	}
	return nil
}

func (r *besideRun) pkg(i int) ast.Ref {
	return ast.MustParseRef(fmt.Sprintf("data.%s__%d_test", r.dotted, i))
}

func (r *besideRun) tests(i int) (out []string) {
	for _, m := range r.compiler.Modules {
		for _, rule := range m.Rules {
			if name := rule.Head.Ref().String(); m.Package.Path.Equal(r.pkg(i)) && strings.HasPrefix(name, "test_") {
				out = append(out, name)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (r *besideRun) holds(ctx context.Context, i int, test string) bool {
	rs, err := rego.New(rego.Query(r.pkg(i).Append(ast.StringTerm(test)).String()), rego.Compiler(r.compiler), rego.Store(r.store)).Eval(ctx)
	return err == nil && len(rs) == 1 && rs[0].Expressions[0].Value == true
}
