package program

import (
	"doelbinding/engine/explain"
	"doelbinding/engine/register"
	"doelbinding/engine/scenario"
)

// Suite returns what examples run in: the engine, the register as it is now, and today.
func (a *App) Suite(e *explain.Engine, r *register.Register) scenario.Suite {
	return scenario.Suite{
		Driver: scenario.Direct(e), Register: r.Snapshot(), Today: a.Today(),
		With: func(entries ...any) (scenario.Register, error) { return r.With(entries...) },
	}
}
