// Package reached watches which lines of the policies are evaluated, and which conditions are seen to hold and to fail. A condition that nothing
// has seen to fail may as well not be there.
package reached

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/version"

	"doelbinding/engine/policy"
	"doelbinding/engine/policy/audit"
)

// Watch notes what of some policies was reached. It is for one evaluation at a time.
type Watch struct {
	policies *policy.Policies
	modules  map[string]*ast.Module
	lines    *cover.Cover
	seen     *conditions
	places   []place
}

// Left is a line of which something was not seen yet.
type Left struct {
	File string
	Row  int
	What string
}

func (l Left) String() string { return fmt.Sprintf("%s:%d: %s", l.File, l.Row, l.What) }

// New watches the rules that decide. The meta-policy judges clauses and not questions, so it is not watched.
func New(p *policy.Policies) *Watch {
	modules := p.Bundle().Deciding()
	return &Watch{p, modules, cover.New(), &conditions{held: map[place]bool{}, failed: map[place]bool{}, at: map[uint64]place{}}, conditionsIn(modules)}
}

// Policies returns the policies, run by OPA's evaluator, so that what they evaluate is noted.
func (w *Watch) Policies() *policy.Policies { return w.policies.Observed(both{w.lines, w.seen}) }

// Test runs the tests beside the policies, and notes what they reach.
func (w *Watch) Test(ctx context.Context) error {
	return audit.Watch(ctx, w.policies, both{w.lines, w.seen})
}

// Hash identifies what the outcome follows from on the side of the policies: the rules, the tables and tests beside them, and what watches them.
func Hash(p *policy.Policies) string {
	return fmt.Sprintf("%s OPA %s, watched in way %d", p.Bundle().TestsHash(), version.Version, way)
}

// way is counted up when something else is noted than before.
const way = 1

// Conditions is how many conditions there are.
func (w *Watch) Conditions() int { return len(w.places) }

// Left lists what was not seen yet, in the order of the files.
func (w *Watch) Left() (out []Left) {
	for file, report := range w.lines.Report(w.modules).Files {
		for _, r := range report.NotCovered {
			out = append(out, Left{file, r.Start.Row, "no example and no test reaches this"})
		}
	}
	for _, at := range w.places {
		if !w.seen.held[at] {
			out = append(out, Left{at.file, at.row, "this condition was never seen to hold"})
		}
		if !w.seen.failed[at] {
			out = append(out, Left{at.file, at.row, "this condition was never seen to fail"})
		}
	}
	slices.SortFunc(out, func(a, b Left) int {
		return cmp.Or(strings.Compare(a.File, b.File), a.Row-b.Row, strings.Compare(a.What, b.What))
	})
	return out
}

// place is a line of a policy.
type place struct {
	file string
	row  int
}

// conditions notes which conditions held and which failed. A condition held when the evaluation went on past it: to a later line of the
// same query, or out of it.
type conditions struct {
	held, failed map[place]bool
	at           map[uint64]place // where each query is
}

func (*conditions) Enabled() bool               { return true }
func (*conditions) Config() topdown.TraceConfig { return topdown.TraceConfig{} }

func (c *conditions) TraceEvent(e topdown.Event) {
	if e.Location == nil || !strings.HasSuffix(e.Location.File, ".rego") {
		return
	}
	here := place{e.Location.File, e.Location.Row}
	switch e.Op {
	case topdown.EvalOp:
		if before, ok := c.at[e.QueryID]; ok && before != here {
			c.held[before] = true
		}
		c.at[e.QueryID] = here
	case topdown.ExitOp:
		if before, ok := c.at[e.QueryID]; ok {
			c.held[before] = true
		}
	case topdown.FailOp:
		if _, ok := e.Node.(*ast.Expr); ok {
			c.failed[here] = true
		}
	}
}

// both reports to two tracers.
type both struct{ a, b topdown.QueryTracer }

func (both) Enabled() bool                { return true }
func (both) Config() topdown.TraceConfig  { return topdown.TraceConfig{} }
func (x both) TraceEvent(e topdown.Event) { x.a.TraceEvent(e); x.b.TraceEvent(e) }

// conditionsIn lists the lines that can fail: expressions of bodies that neither assign nor run through a collection.
func conditionsIn(modules map[string]*ast.Module) (out []place) {
	for _, m := range modules {
		ast.WalkBodies(m, func(b ast.Body) bool {
			for _, e := range b {
				if _, ok := e.Terms.(*ast.SomeDecl); ok || e.IsAssignment() || e.Generated || len(b) == 1 && e.String() == "true" {
					continue
				}
				out = append(out, place{e.Location.File, e.Location.Row})
			}
			return false
		})
	}
	slices.SortFunc(out, func(a, b place) int { return cmp.Or(cmp.Compare(a.file, b.file), a.row-b.row) })
	return slices.Compact(out)
}
