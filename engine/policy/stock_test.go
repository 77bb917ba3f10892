package policy_test

import (
	"context"
	"encoding/json"
	"io/fs"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/loader"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy"
)

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
	found, err := loader.NewFileLoader().WithProcessAnnotation(true).Filtered([]string{"../../policies"}, ours)
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

// stock prepares a query in OPA as it comes.
func stock(t testing.TB, query string) func(ast.Value) string {
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

func TestStockOPAAgreesOnRandomQuestions(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	ask := stock(t, "data.decision.answer")
	r := rand.New(rand.NewPCG(1, 1))
	outcomes := map[engine.Outcome]int{}
	for n := 0; n < 1000; {
		q := enginetest.Random(r, reg)
		in, err := s.Engine.Input(reg, q)
		if err != nil {
			continue
		}
		n++
		ours, err := s.Policies.Evaluate(context.Background(), in)
		if err != nil {
			t.Fatal(err)
		}
		outcomes[ours.Outcome]++
		theirs, err := policy.Findings([]byte(ask(policy.Input(in))))
		if err != nil {
			t.Fatal(err)
		}
		a, _ := json.Marshal(ours)
		b, _ := json.Marshal(theirs)
		if string(a) != string(b) {
			t.Fatalf("the service and stock OPA differ\nours:   %s\ntheirs: %s\nquestion: %+v", a, b, q)
		}
	}
	for _, o := range []engine.Outcome{engine.Permitted, engine.Forbidden, engine.Insufficient} {
		if outcomes[o] < 20 {
			t.Errorf("only %d questions came out %s", outcomes[o], o)
		}
	}
}
