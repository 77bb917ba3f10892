package policy

import (
	"context"
	"fmt"
	"maps"
	"path"
	"strings"
	"sync"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
)

// TestResult is what became of one test beside the policies.
type TestResult struct {
	Package, Name, File string
	Line                int
	Err                 error // nil when it holds
}

// Test runs the Rego tests beside the policies. They are no part of what decides, and are compiled apart.
func (p *Policies) Test(ctx context.Context) ([]TestResult, error) {
	modules, store, err := p.withTests()
	if err != nil {
		return nil, err
	}
	if p.watched != nil {
		return nil, watch(ctx, modules, store, p.watched)
	}
	return runTests(ctx, modules, store, "")
}

// TestsOf runs the tests beside one clause, with nothing loaded but that clause and the library.
func (p *Policies) TestsOf(ctx context.Context, clause string) ([]TestResult, error) {
	modules := p.bundle.reached(clause)
	tests, err := p.bundle.tests.modules(func(name string) bool {
		return strings.HasPrefix(name, "lib/") || path.Dir(name) == "clauses/"+clause
	})
	if err != nil {
		return nil, err
	}
	maps.Copy(modules, tests)
	for name, m := range modules {
		modules[name] = m.Copy()
	}
	only := "^data.clauses." + strings.ReplaceAll(clause, "/", ".") + "(_test)?[.]"
	return runTests(ctx, modules, inmem.NewFromObject(maps.Clone(p.bundle.data)), only)
}

// runTests runs the tests among some modules whose names match a pattern.
func runTests(ctx context.Context, modules map[string]*ast.Module, store storage.Store, only string) (out []TestResult, err error) {
	err = storage.Txn(ctx, store, storage.TransactionParams{}, func(txn storage.Transaction) error {
		results, err := tester.NewRunner().SetCompiler(ast.NewCompiler()).SetStore(store).SetModules(modules).SetTimeout(time.Minute).Filter(only).RunTests(ctx, txn)
		if err != nil {
			return err
		}
		for r := range results {
			t := TestResult{Package: r.Package, Name: r.Name, File: r.Location.File, Line: r.Location.Row, Err: r.Error}
			if r.Fail {
				t.Err = fmt.Errorf("does not hold")
			}
			out = append(out, t)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("test policies: %w", err)
	}
	return out, nil
}

// withTests copies the modules, with the tests among them, and the data: a compiler writes into what it compiles.
func (p *Policies) withTests() (map[string]*ast.Module, storage.Store, error) {
	modules := maps.Clone(p.bundle.modules)
	tests, err := p.bundle.tests.modules(func(string) bool { return true })
	if err != nil {
		return nil, nil, err
	}
	maps.Copy(modules, tests)
	for name, m := range modules {
		modules[name] = m.Copy()
	}
	return modules, inmem.NewFromObject(maps.Clone(p.bundle.data)), nil
}

// testFiles are the tests beside the policies. They are more than half of the text and decide nothing, so they are parsed when they are run.
type testFiles struct {
	sources map[string]string // by path
	mu      sync.Mutex
	parsed  map[string]*ast.Module
}

// modules gives the tests whose path is wanted, by path.
func (f *testFiles) modules(wanted func(name string) bool) (map[string]*ast.Module, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	out := map[string]*ast.Module{}
	for name, src := range f.sources {
		if !wanted(name) {
			continue
		}
		if f.parsed[name] == nil {
			m, err := parse(name, src)
			if err != nil {
				return nil, fmt.Errorf("test policies: %w", err)
			}
			f.parsed[name] = m
		}
		out[name] = f.parsed[name]
	}
	return out, nil
}

// watch runs the tests under observation; the runner of OPA cannot be told to take no shortcuts. Whether they hold is not its business.
func watch(ctx context.Context, modules map[string]*ast.Module, store storage.Store, options []rego.EvalOption) error {
	c := ast.NewCompiler()
	if c.Compile(modules); c.Failed() {
		return fmt.Errorf("test policies: %w", c.Errors)
	}
	for _, m := range c.Modules {
		for _, r := range m.Rules {
			if !strings.HasPrefix(r.Head.Name.String(), "test_") {
				continue
			}
			q, err := rego.New(rego.Query(r.Path().String()), rego.Compiler(c), rego.Store(store)).PrepareForEval(ctx) //nolint:staticcheck // the path is what is queried
			if err != nil {
				return fmt.Errorf("test policies: %w", err)
			}
			if _, err := q.Eval(ctx, options...); err != nil {
				return fmt.Errorf("test policies: %s: %w", r.Location, err)
			}
		}
	}
	return nil
}
