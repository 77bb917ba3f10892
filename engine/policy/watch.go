package policy

import (
	"context"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
	"doelbinding/engine/policy/plan"
)

// Watcher asks one rule without arguments, and tells what it read. It is for one caller at a time.
type Watcher struct {
	rule string
	kept *plan.Kept
}

// Watcher plans a rule that a clause reaches, such as lib/claim/investigator, by itself. It fails on what cannot be planned.
func (p *Policies) Watcher(ctx context.Context, clause, rule string) (*Watcher, error) {
	program, err := plan.Compile(ctx, p.Bundle().Reached(clause), p.Bundle().Data, rule)
	if err != nil {
		return nil, err
	}
	return &Watcher{rule, program.Keep(shape)}, nil
}

// Ask returns what the rule comes to for an input, nil where it is undefined, and all that it read.
func (w *Watcher) Ask(ctx context.Context, in *engine.Input) (ast.Value, []plan.Read, error) {
	return w.kept.Watch(ctx, Source(in), w.rule)
}

// Source gives an input as rules read it, of no candidates.
func Source(in *engine.Input) plan.Source { return &asked{in: in, names: ast.NewArray()} }
