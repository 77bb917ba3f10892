package features_test

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/topdown"

	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/policy/audit"
	"doelbinding/engine/scenario"
	"doelbinding/features"
	"doelbinding/policies"
)

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

// coverageFile holds the hash of everything that was measured when every line and condition was last seen. What was measured is not measured again:
// it takes minutes.
const coverageFile = "../policies/coverage.json"

// measured hashes everything that the coverage hangs on: the policies with their tests and tables, the register, the scenarios, the way they are
// measured, and the versions of what runs them.
func measured(t *testing.T) string {
	t.Helper()
	sum := sha256.New()
	add := func(fsys fs.FS, wanted func(name string) bool) {
		if err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !wanted(name) {
				return err
			}
			src, err := fs.ReadFile(fsys, name)
			fmt.Fprintf(sum, "%s %d\n%s", name, len(src), src)
			return err
		}); err != nil {
			t.Fatal(err)
		}
	}
	add(policies.FS, func(name string) bool { return path.Ext(name) == ".rego" || path.Ext(name) == ".yaml" })
	add(features.FS, func(name string) bool { return path.Ext(name) == ".feature" })
	for _, name := range []string{"coverage_test.go", "../go.mod", "../engine/policy/audit/regotest.go"} {
		sum.Write([]byte(readFile(t, name)))
	}
	return "sha256:" + hex.EncodeToString(sum.Sum(nil))
}

// Every line of every policy that decides is evaluated, and every condition is seen both to hold and to fail, by the scenarios and the Rego tests.
func TestEveryLineAndBothValuesOfEveryConditionAreSeen(t *testing.T) {
	hash := measured(t)
	var kept struct{ Measured string }
	if src, err := os.ReadFile(coverageFile); err == nil && json.Unmarshal(src, &kept) == nil && kept.Measured == hash && !*everything {
		t.Log("measured before, and nothing has changed since; -all measures again")
		return
	}
	s := enginetest.Load(t)
	lines := cover.New()
	seen := &conditions{held: map[place]bool{}, failed: map[place]bool{}, at: map[uint64]place{}}
	p := s.Policies.Observed(both{lines, seen})
	if err := audit.Watch(context.Background(), s.Policies, both{lines, seen}); err != nil {
		t.Fatal(err)
	}
	all, problems, err := scenario.Read(features.FS)
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	suite := scenario.Suite{
		Driver: direct{explain.New(p)}, Register: s.Register.Snapshot(), Today: "2026-11-21",
		With: func(entries ...any) (scenario.Register, error) { return s.Register.With(entries...) },
	}
	modules := shippedModules(t)
	// The tests beside the clauses reach nearly all. Of the scenarios only those run that can reach what is left: those of its clause first,
	// and then the others, until nothing is left.
	unseen := func() (out []string) {
		for file, report := range lines.Report(modules).Files {
			for _, r := range report.NotCovered {
				out = append(out, fmt.Sprintf("%s:%d: no scenario and no test reaches this", file, r.Start.Row))
			}
		}
		for _, where := range conditionsIn(modules) {
			if !seen.held[where] {
				out = append(out, fmt.Sprintf("%s:%d: never seen to hold", where.file, where.row))
			}
			if !seen.failed[where] {
				out = append(out, fmt.Sprintf("%s:%d: never seen to fail", where.file, where.row))
			}
		}
		return out
	}
	left, run := unseen(), 0
	concerns := func(f scenario.Feature) bool {
		return slices.ContainsFunc(left, func(where string) bool { return strings.HasPrefix(where, path.Join("clauses", f.Clause)+"/") })
	}
	order := map[bool]int{true: -1}
	slices.SortStableFunc(all, func(a, b scenario.Feature) int { return cmp.Compare(order[concerns(a)], order[concerns(b)]) })
	for len(all) > 0 && len(left) > 0 {
		some := all[:min(10, len(all))]
		all = all[len(some):]
		suite.Run(some, func(scenario.Result) { run++ })
		left = unseen()
	}
	for _, where := range left {
		t.Error(where)
	}
	if *update && !t.Failed() {
		if err := os.WriteFile(coverageFile, []byte(fmt.Sprintf("{\"measured\": %q}\n", hash)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d conditions, each seen both ways; with %d scenarios besides the tests", len(conditionsIn(modules)), run)
}

// both reports to two tracers.
type both struct{ a, b topdown.QueryTracer }

func (both) Enabled() bool                { return true }
func (both) Config() topdown.TraceConfig  { return topdown.TraceConfig{} }
func (x both) TraceEvent(e topdown.Event) { x.a.TraceEvent(e); x.b.TraceEvent(e) }

func shippedModules(t *testing.T) map[string]*ast.Module {
	t.Helper()
	out := map[string]*ast.Module{}
	if err := fs.WalkDir(policies.FS, ".", func(name string, _ fs.DirEntry, err error) error {
		if name == "meta" { // it judges the clauses, not questions; each of its faults is provoked in engine/policy
			return fs.SkipDir
		}
		if err != nil || path.Ext(name) != ".rego" || strings.HasSuffix(name, "_test.rego") {
			return err
		}
		src, err := fs.ReadFile(policies.FS, name)
		if err != nil {
			return err
		}
		out[name], err = ast.ParseModuleWithOpts(name, string(src), ast.ParserOptions{ProcessAnnotation: true})
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return out
}

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
