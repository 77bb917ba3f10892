package policy

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"doelbinding/engine"
	"doelbinding/engine/policy/source"
)

// Weigher asks the decision rules alone what they make of checks that no clause gave: for who tries all there can be.
type Weigher struct{ query rego.PreparedEvalQuery }

// Weigher prepares the decision rules by themselves.
func (p *Policies) Weigher(ctx context.Context) (*Weigher, error) {
	modules := map[string]*ast.Module{}
	for name, m := range p.Bundle().Modules {
		if strings.HasPrefix(name, "decision/") {
			modules[name] = m.Copy()
		}
	}
	c := ast.NewCompiler()
	if c.Compile(modules); c.Failed() {
		return nil, fmt.Errorf("weigh: %w", c.Errors)
	}
	q, err := rego.New(rego.Query("out := data.decision.answer with data.decision.checks as input.checks"), rego.Compiler(c), rego.StrictBuiltinErrors(true)).PrepareForEval(ctx)
	if err != nil {
		return nil, fmt.Errorf("weigh: %w", err)
	}
	return &Weigher{q}, nil
}

// Weigh gives the outcome of checks, with what it asks, the reason in one word, and the kinds of obligations, as one text: equal answers are
// equal texts.
func (w *Weigher) Weigh(ctx context.Context, in engine.Input, checks []engine.Check) (outcome engine.Outcome, said string, err error) {
	o := Input(in)
	var terms []*ast.Term
	for _, c := range checks {
		var owed []*ast.Term
		for _, x := range c.Obligations {
			owed = append(owed, object("kind", text(x.Kind), "bearer", text(x.Bearer), "deadline", text(""), "counted_from", text("")))
		}
		terms = append(terms, object("clause", text(c.Clause), "effect", text(string(c.Effect)), "side", text(c.Side), "state", text(string(c.State)),
			"missing", texts(c.Missing), "norms", texts(c.Norms), "presumed", texts(c.Presumed), "weighed", texts(c.Weighed), "obligations", ast.ArrayTerm(owed...)))
	}
	rs, err := w.query.Eval(ctx, rego.EvalParsedInput(with(o, "checks", ast.NewArray(terms...))))
	if err != nil {
		return "", "", fmt.Errorf("weigh: %w", err)
	}
	if len(rs) != 1 {
		return "", "", fmt.Errorf("weigh: no single answer")
	}
	answer := source.AsMap(rs[0].Bindings["out"])
	s, ok := answer["outcome"].(string)
	if !ok {
		return "", "", fmt.Errorf("weigh: no outcome")
	}
	var parts []string
	for _, key := range []string{"missing", "norms", "obligations", "grounds", "refusals"} {
		parts = append(parts, fmt.Sprint(key, "=", answer[key]))
	}
	slices.Sort(parts)
	return engine.Outcome(s), fmt.Sprintf("%s %v %s", s, answer["reason"], strings.Join(parts, " ")), nil
}
