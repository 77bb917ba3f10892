// Package policytest gives tests policies to spoil, and OPA as it comes to hold ours against. Only tests import it.
package policytest

import (
	"context"
	"encoding/json"
	"io/fs"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/loader"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"

	"doelbinding/engine/policy"
	"doelbinding/policies"
)

// Shipped copies the embedded policies so that a test can spoil them.
func Shipped(t testing.TB) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	err := fs.WalkDir(policies.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		src, err := fs.ReadFile(policies.FS, name)
		out[name] = &fstest.MapFile{Data: src}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Load loads policies, or ends the test.
func Load(t testing.TB, fsys fs.FS) *policy.Policies {
	t.Helper()
	p, err := policy.Load(fsys)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// opa is OPA as it comes, with what its own loader made of the folder: nothing of ours. It prepares one query at a time.
type opa struct {
	sync.Mutex
	compiler *ast.Compiler
	store    storage.Store
}

var loaded = sync.OnceValues(func() (*opa, error) {
	ours := func(path string, _ fs.FileInfo, _ int) bool {
		return strings.Contains(path, "register") || strings.HasSuffix(path, "input.json") || strings.HasSuffix(path, "_test.rego")
	}
	found, err := loader.NewFileLoader().WithFS(policies.FS).WithProcessAnnotation(true).Filtered([]string{"."}, ours)
	if err != nil {
		return nil, err
	}
	c, err := found.Compiler()
	if err != nil {
		return nil, err
	}
	store, err := found.Store()
	return &opa{compiler: c, store: store}, err
})

// Stock prepares a query in OPA as it comes.
func Stock(t testing.TB, query string) func(ast.Value) string {
	t.Helper()
	o, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	o.Lock()
	q, err := rego.New(rego.Query(query), rego.Compiler(o.compiler), rego.Store(o.store)).PrepareForEval(context.Background())
	o.Unlock()
	if err != nil {
		t.Fatal(err)
	}
	return func(in ast.Value) string {
		t.Helper()
		rs, err := q.Eval(context.Background(), rego.EvalParsedInput(in))
		if err != nil || len(rs) != 1 {
			t.Fatalf("%v, %d results", err, len(rs))
		}
		out, err := json.Marshal(rs[0].Expressions[0].Value)
		if err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
}
