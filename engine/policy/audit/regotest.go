package audit

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"

	"doelbinding/engine/policy"
)

// TestResult is what became of one test beside the policies.
type TestResult struct {
	Package, Name, File string
	Line                int
	Err                 error // nil when it holds
}

// Test runs the Rego tests beside the policies. They are no part of what decides, and are compiled apart.
func Test(ctx context.Context, p *policy.Policies) ([]TestResult, error) {
	modules, store, err := withTests(p)
	if err != nil {
		return nil, err
	}
	return runTests(ctx, modules, store)
}

// TestShared runs the Rego tests beside the library, with nothing else loaded, or those beside [Decision], which weighs clauses, and reports whether
// all hold.
func TestShared(ctx context.Context, p *policy.Policies, subject string) (bool, error) {
	modules, store, err := withTests(p)
	if err != nil {
		return false, err
	}
	maps.DeleteFunc(modules, func(name string, _ *ast.Module) bool {
		if subject == Decision {
			return strings.HasPrefix(name, "clauses/") && strings.HasSuffix(name, "_test.rego") || strings.HasPrefix(name, "meta/")
		}
		return !strings.HasPrefix(name, "lib/")
	})
	results, err := runTests(ctx, modules, store)
	return err == nil && !slices.ContainsFunc(results, func(r TestResult) bool { return r.Err != nil }), err
}

// mostPerTest stops a test that does not end. A minute was too little for one beside others on a busy machine.
const mostPerTest = 20 * time.Minute

// runTests runs the tests among some modules.
func runTests(ctx context.Context, modules map[string]*ast.Module, store storage.Store) (out []TestResult, err error) {
	err = storage.Txn(ctx, store, storage.TransactionParams{}, func(txn storage.Transaction) error {
		results, err := tester.NewRunner().SetCompiler(ast.NewCompiler()).SetStore(store).SetModules(modules).SetTimeout(mostPerTest).RunTests(ctx, txn)
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
func withTests(p *policy.Policies) (map[string]*ast.Module, storage.Store, error) {
	modules := maps.Clone(p.Bundle().Modules)
	tests, err := p.Bundle().Tests(func(string) bool { return true })
	if err != nil {
		return nil, nil, err
	}
	maps.Copy(modules, tests)
	for name, m := range modules {
		modules[name] = m.Copy()
	}
	return modules, inmem.NewFromObject(maps.Clone(p.Bundle().Data)), nil
}

// Watch runs the tests beside the policies and reports every evaluation to a tracer, without the shortcuts that would hide from it a rule that
// was not tried; the runner of OPA cannot be told to take none. Whether the tests hold is not its business.
func Watch(ctx context.Context, p *policy.Policies, t topdown.QueryTracer) error {
	modules, store, err := withTests(p)
	if err != nil {
		return err
	}
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
			if _, err := q.Eval(ctx, policy.Observing(t)...); err != nil {
				return fmt.Errorf("test policies: %s: %w", r.Location, err)
			}
		}
	}
	return nil
}
