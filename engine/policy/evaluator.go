package policy

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"doelbinding/engine/policy/source"
)

// law is the policies as OPA's evaluator runs them.
type law struct {
	bundle *source.Bundle
	answer rego.PreparedEvalQuery
	checks rego.PreparedEvalQuery
}

// newLaw compiles modules and prepares the queries over them and the data of a bundle.
func newLaw(b *source.Bundle, modules map[string]*ast.Module) (*law, error) {
	compiler, err := b.Compile(modules)
	if err != nil {
		return nil, fmt.Errorf("compile policies: %w", err)
	}
	l := &law{bundle: b}
	store := inmem.NewFromObjectWithOpts(b.Data, inmem.OptReturnASTValuesOnRead(true), inmem.OptRoundTripOnWrite(false))
	for query, prepared := range map[string]*rego.PreparedEvalQuery{"data.decision.answer": &l.answer, "data.decision.checks": &l.checks} {
		*prepared, err = rego.New(rego.Query(query), rego.Compiler(compiler), rego.Store(store),
			rego.StrictBuiltinErrors(true)).PrepareForEval(context.Background())
		if err != nil {
			return nil, fmt.Errorf("prepare policies: %w", err)
		}
	}
	return l, nil
}

// evaluator makes a law when it is first asked for.
type evaluator struct {
	make  func() (*law, error)
	once  sync.Once
	law   *law
	err   error
	ready atomic.Bool
}

func evaluatorOf(l *law) *evaluator {
	e := &evaluator{make: func() (*law, error) { return l, nil }}
	_, _ = e.get()
	return e
}

func (e *evaluator) get() (*law, error) {
	e.once.Do(func() {
		e.law, e.err = e.make()
		e.ready.Store(e.err == nil)
	})
	return e.law, e.err
}

// Prepare makes OPA's evaluator ready, which takes a second after [Open]: a service does so before a question needs it.
func (p *Policies) Prepare() error {
	_, err := p.law.get()
	return err
}
