package space

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"

	"doelbinding/engine"
	"doelbinding/engine/policy"
)

// Table is the hash of what a clause says of each point of its space.
type Table struct {
	Source string `json:"source"`          // what it follows from: the rules, and what of the register is told apart
	Rules  string `json:"rules,omitempty"` // hash of the rules alone
	Hash   string `json:"table"`
	Points int    `json:"points"`       // that were tried
	Of     int    `json:"of,omitempty"` // that there are, where only a sample was tried
}

// Whole tells whether every point was tried.
func (t Table) Whole() bool { return t.Of == 0 }

// TableOf asks the policies every point of a space. It fails when they cannot answer one: such policies can be trusted with none.
func TableOf(ctx context.Context, p *policy.Policies, s Space) (Table, error) {
	t := Table{Source: s.Source, Rules: s.Rules}
	ask := p.Asker(ctx, s.Clause)
	sum := sha256.New()
	var err error
	s.Each(func(c Cell) bool {
		var said string
		if said, err = Says(ctx, ask, c); err != nil {
			return false
		}
		t.Points++
		_, _ = sum.Write([]byte(said + "\n"))
		return ctx.Err() == nil
	})
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return Table{}, fmt.Errorf("table of %s: %w", s.Clause, err)
	}
	if !s.Whole() {
		t.Of = s.Size()
	}
	t.Hash = hex.EncodeToString(sum.Sum(nil))
	return t, nil
}

// Says writes what a clause says of a cell, so that equal answers are equal texts; empty: it is silent.
func Says(ctx context.Context, ask *policy.Asker, c Cell) (string, error) {
	checks, err := ask.Checks(ctx, c.Input, c.OnlyFacts)
	if err != nil || len(checks) == 0 {
		return "", err
	}
	return Written(*One(checks)), nil
}

// TwoThings is the state of a clause that says two things of one question: no decision is given then.
const TwoThings engine.State = "tegenspraak"

// One gives the one check of a clause; nil: it is silent.
func One(checks []engine.Check) *engine.Check {
	if len(checks) == 0 {
		return nil
	}
	c := checks[0]
	if len(checks) > 1 {
		var said []string
		for _, x := range checks {
			said = append(said, Written(x))
		}
		slices.Sort(said)
		c = engine.Check{Clause: c.Clause, Effect: c.Effect, Side: c.Side, State: TwoThings, Norms: said}
	}
	return &c
}

// Written writes a check so that equal checks are equal texts.
func Written(c engine.Check) string {
	var b strings.Builder
	for _, s := range []string{string(c.Effect), c.Side, string(c.State)} {
		b.WriteString(s)
		b.WriteByte('|')
	}
	for _, list := range [][]string{c.Citations, c.Missing, c.Norms, c.Presumed, c.Weighed} {
		b.WriteString(strings.Join(list, ","))
		b.WriteByte('|')
	}
	for _, o := range c.Obligations {
		b.WriteString(o.Kind + "," + o.Bearer + "," + string(o.Deadline) + "," + o.CountedFrom + ";")
	}
	return b.String()
}

// Kept finds a table that was made before by what it follows from.
type Kept func(clause, source string) (Table, bool)

// Tables gives the tables of some clauses, those that are kept without asking again. Each is told as it is done.
func Tables(ctx context.Context, p *policy.Policies, spaces map[string]Space, kept Kept, done func(clause string, t Table)) (map[string]Table, error) {
	out := map[string]Table{}
	var mu sync.Mutex
	var first error
	var wait sync.WaitGroup
	at := make(chan struct{}, runtime.GOMAXPROCS(0))
	for _, id := range sorted(spaces) {
		if t, ok := kept(id, spaces[id].Source); ok {
			mu.Lock()
			out[id] = t
			mu.Unlock()
			continue
		}
		at <- struct{}{}
		wait.Go(func() {
			defer func() { <-at }()
			t, err := TableOf(ctx, p, spaces[id])
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				first = err
				return
			}
			out[id] = t
			if done != nil {
				done(id, t)
			}
		})
	}
	wait.Wait()
	return out, first
}
