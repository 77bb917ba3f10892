package program

import (
	"context"

	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/register"
	"doelbinding/engine/scenario"
)

// direct decides with the engine, without HTTP.
type direct struct{ engine *explain.Engine }

func (d direct) Decide(ctx context.Context, reg scenario.Register, q engine.Question) (engine.Decision, error) {
	return d.engine.Decide(ctx, reg, q)
}

// Suite returns what examples run in: the engine, the register as it is now, and today.
func (a *App) Suite(e *explain.Engine, r *register.Register) scenario.Suite {
	return scenario.Suite{
		Driver: direct{e}, Register: r.Snapshot(), Today: a.Today(),
		With: func(entries ...any) (scenario.Register, error) { return r.With(entries...) },
	}
}
