package policy

import (
	"context"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
	"doelbinding/engine/policy/plan"
)

// Asker asks one clause, planned by itself, very many questions. It is for one caller at a time.
type Asker struct {
	policies *Policies
	id       string
	program  *plan.Program // nil: there is no such clause, or it cannot be planned and OPA's evaluator is asked
	rest     ast.Object    // of the last input, what is no fact
}

// Asker plans one clause by itself.
func (p *Policies) Asker(ctx context.Context, id string) *Asker {
	a := &Asker{policies: p, id: id}
	if _, ok := p.known.Clauses[id]; ok {
		a.program, _ = plan.Compile(ctx, p.Bundle().Reached(id), p.Bundle().Data, ruleOf(a.id))
	}
	return a
}

// Checks gives what the clause says of an input: one check, or none. With onlyFacts the caller promises that the input differs from the one
// before it in facts only, stated or of the register.
func (a *Asker) Checks(ctx context.Context, in engine.Input, onlyFacts bool) (out []engine.Check, err error) {
	if _, ok := a.policies.known.Clauses[a.id]; !ok {
		return nil, nil
	}
	if a.program == nil {
		return a.policies.Checks(ctx, in, []string{a.id})
	}
	if a.rest == nil || !onlyFacts {
		a.rest = Input(in)
	}
	facts, known := statements(in)
	a.rest.Insert(ast.InternedTerm("facts"), ast.NewTerm(facts))
	a.rest.Insert(ast.InternedTerm("known"), ast.NewTerm(known))
	v, err := a.program.Eval(ctx, ruleOf(a.id), a.rest)
	if err != nil {
		return nil, err
	}
	checks, err := readChecks(v)
	if err != nil {
		return nil, err
	}
	return checks.([]engine.Check), nil
}
