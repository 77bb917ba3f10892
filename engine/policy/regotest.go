package policy

import (
	"context"
	"fmt"
	"maps"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
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
	modules := maps.Clone(p.bundle.modules)
	maps.Copy(modules, p.bundle.tests)
	for name, m := range modules {
		modules[name] = m.Copy()
	}
	store := inmem.NewFromObject(maps.Clone(p.bundle.data))
	var out []TestResult
	err := storage.Txn(ctx, store, storage.TransactionParams{}, func(txn storage.Transaction) error {
		results, err := tester.NewRunner().SetCompiler(ast.NewCompiler()).SetStore(store).SetModules(modules).SetTimeout(time.Minute).RunTests(ctx, txn)
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
