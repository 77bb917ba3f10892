package policy

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"doelbinding/engine"
	"doelbinding/engine/policy/plan"
	"doelbinding/engine/policy/source"
)

// Weigher asks the decision rules alone what they make of checks that no clause gave: for a caller that tries all there can be. It is for one
// caller at a time.
type Weigher struct {
	answer func(context.Context, ast.Object) (ast.Value, error)
}

// handed is where the decision rules get their checks when no clause is asked.
const handed = `package decision

checks contains check if some check in input.checks`

// Weigher plans the decision rules by themselves. It fails on what cannot be planned.
func (p *Policies) Weigher(ctx context.Context) (*Weigher, error) {
	m, err := ast.ParseModuleWithOpts("handed.rego", handed, ast.ParserOptions{RegoVersion: ast.RegoV1})
	if err != nil {
		return nil, fmt.Errorf("weigh: %w", err)
	}
	modules := p.weighing()
	for _, d := range modules {
		d.Rules = slices.DeleteFunc(d.Rules, func(r *ast.Rule) bool { return r.Head.Name == "checks" })
	}
	modules["handed.rego"] = m
	program, err := plan.Compile(ctx, modules, p.Bundle().Data, "decision/answer")
	if err != nil {
		return nil, fmt.Errorf("weigh: %w", err)
	}
	return &Weigher{func(ctx context.Context, in ast.Object) (ast.Value, error) {
		return program.Eval(ctx, "decision/answer", in)
	}}, nil
}

// StockWeigher prepares the decision rules for OPA's own evaluator, which says what is right.
func (p *Policies) StockWeigher(ctx context.Context) (*Weigher, error) {
	c := ast.NewCompiler()
	if c.Compile(p.weighing()); c.Failed() {
		return nil, fmt.Errorf("weigh: %w", c.Errors)
	}
	q, err := rego.New(rego.Query("out := data.decision.answer with data.decision.checks as input.checks"), rego.Compiler(c), rego.StrictBuiltinErrors(true)).PrepareForEval(ctx)
	if err != nil {
		return nil, fmt.Errorf("weigh: %w", err)
	}
	return &Weigher{func(ctx context.Context, in ast.Object) (ast.Value, error) {
		rs, err := q.Eval(ctx, rego.EvalParsedInput(in))
		if err != nil || len(rs) != 1 {
			return nil, fmt.Errorf("%d answers: %w", len(rs), err)
		}
		return ast.InterfaceToValue(rs[0].Bindings["out"])
	}}, nil
}

func (p *Policies) weighing() map[string]*ast.Module {
	modules := map[string]*ast.Module{}
	for name, m := range p.Bundle().Modules {
		if strings.HasPrefix(name, "decision/") {
			modules[name] = m.Copy()
		}
	}
	return modules
}

// Weigh returns the outcome of checks, and as one text everything that is answered but the checks themselves: equal answers are equal texts.
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
	v, err := w.answer(ctx, with(o, "checks", ast.NewArray(terms...)))
	if err != nil {
		return "", "", fmt.Errorf("weigh: %w", err)
	}
	plain, err := ast.JSON(v)
	if err != nil {
		return "", "", fmt.Errorf("weigh: %w", err)
	}
	answer := source.AsMap(plain)
	s, ok := answer["outcome"].(string)
	if !ok {
		return "", "", fmt.Errorf("weigh: no outcome")
	}
	var parts []string
	for _, key := range []string{"missing", "norms", "obligations", "grounds", "refusals", "presumed", "registered", "settled", "conflicts", "sides"} {
		parts = append(parts, fmt.Sprint(key, "=", answer[key]))
	}
	slices.Sort(parts)
	return engine.Outcome(s), fmt.Sprintf("%s %v %s", s, answer["reason"], strings.Join(parts, " ")), nil
}
