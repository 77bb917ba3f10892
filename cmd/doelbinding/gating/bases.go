package gating

import (
	"context"
	"io/fs"

	lru "github.com/hashicorp/golang-lru/v2"

	"doelbinding/cmd/doelbinding/comparing"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/gate"
)

// bases keeps what is wrong with the states that proposals began from, so that a second proposal on one of them needs to be looked at only itself.
type bases struct {
	kept *lru.Cache[string, gate.Baseline]
}

// mostBases is how many states are kept: proposals begin from what the repository has now, and a few from what it had a moment ago.
const mostBases = 8

func newBases() bases {
	kept, err := lru.New[string, gate.Baseline](mostBases)
	if err != nil {
		panic(err) // it refuses a size below one only
	}
	return bases{kept}
}

// of returns what is wrong with a state by itself, as it is today. It returns false if the state cannot be loaded.
func (b bases) of(ctx context.Context, a *program.App, files fs.FS, tell func(string, int, int)) (gate.Baseline, bool, error) {
	key, err := hashOf(files, func(string) bool { return true })
	if err != nil {
		return nil, false, err
	}
	key += " " + string(a.Today()) // examples may be about today
	if was, ok := b.kept.Get(key); ok {
		return was, true, nil
	}
	policies, err := fs.Sub(files, "policies")
	if err != nil {
		return nil, false, err
	}
	tell(Before, 0, 0)
	before, err := comparing.Load(ctx, a, "de stand zonder dit voorstel", policies)
	if err != nil {
		return nil, false, nil //nolint:nilerr // that it cannot be loaded is what there is to say of it
	}
	r, err := found(ctx, a, before, files, tell)
	if err != nil {
		return nil, false, err
	}
	b.kept.Add(key, r.Findings)
	return r.Findings, true, nil
}

// Before is what Tell hears when the state without a proposal is looked at.
const Before = "Nagaan wat er zonder dit voorstel al mis is"
