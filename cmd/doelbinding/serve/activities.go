package serve

import (
	"context"
	"slices"
	"strings"
	"sync"

	"doelbinding/engine"
	"doelbinding/engine/processing"
)

// activities returns a function that reports whether the register of processing of today has an entry with an id.
func (a *app) activities(ctx context.Context, p *prepared) func(id string) (bool, error) {
	var mu sync.Mutex
	var of *processing.Deriver
	var day engine.Day
	return func(id string) (bool, error) {
		mu.Lock()
		defer mu.Unlock()
		if today := a.Today(); of == nil || today != day {
			day, of = today, processing.New(p.engine, p.register.Snapshot(), today)
		}
		party, _, _ := strings.Cut(id, "/")
		organisation, ok := p.register.Snapshot().Party(party)
		if !ok {
			return false, nil
		}
		list, err := of.Of(ctx, organisation)
		return slices.ContainsFunc(list, func(x processing.Activity) bool { return x.ID == id }), err
	}
}
