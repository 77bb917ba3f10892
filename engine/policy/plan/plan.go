// Package plan runs policies as OPA's planner lays them out: each rule a function, each expression a statement, made ready to run once and
// then run many times faster than the evaluator that interprets the policies themselves.
//
// It decides nothing that the policies do not say: the planner and every built-in are OPA's own, and what is not planned in the statements
// known here is refused by [Compile], so that the evaluator answers instead. Both give the same: OPA's own cases are run here, and every question
// of the tests of engine/policy is put to the evaluator too. A program can keep what its rules came to, by what they read of the input: [Kept].
package plan

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/util"
)

// Program is a planned policy, ready to run. It is immutable and safe for concurrent use.
type Program struct {
	entries map[string]*function // by entry point
	byName  map[string]*function
	byPath  map[string]*function // for a call whose name is known only when it runs
	texts   []*ast.Term
	data    *ast.Term
	locals  int
	runs    sync.Pool
}

// function is one rule, or one function, of the policies.
type function struct {
	index      int
	first      int   // its locals stand from here in those of a run; no rule calls itself, so each has one place
	size       int   // how many they are
	parameters []int // where the arguments go, after the input and the data
	blocks     []step
}

// Compile plans the rules that some entry points, such as decision/answer, need. Data is what stands beside the rules. It fails on what the
// planner or this package does not know.
func Compile(ctx context.Context, modules map[string]*ast.Module, data map[string]any, entrypoints ...string) (*Program, error) {
	b := &bundle.Bundle{Data: map[string]any{}}
	for _, name := range util.KeysSorted(modules) {
		b.Modules = append(b.Modules, bundle.ModuleFile{URL: name, Path: name, Parsed: modules[name]})
	}
	c := compile.New().WithTarget(compile.TargetPlan).WithPruneUnused(true).WithEntrypoints(entrypoints...).WithBundle(b)
	if err := c.Build(ctx); err != nil {
		return nil, fmt.Errorf("plan policies: %w", err)
	}
	if len(c.Bundle().PlanModules) != 1 {
		return nil, errors.New("plan policies: there is no single plan")
	}
	var p ir.Policy
	if err := json.Unmarshal(c.Bundle().PlanModules[0].Raw, &p); err != nil {
		return nil, fmt.Errorf("plan policies: %w", err)
	}
	table, err := ast.InterfaceToValue(data)
	if err != nil {
		return nil, fmt.Errorf("plan policies: %w", err)
	}
	out, err := newProgram(&p, table)
	if err != nil {
		return nil, err
	}
	for _, e := range entrypoints {
		f := out.rule(e)
		if f == nil {
			return nil, fmt.Errorf("plan policies: %s is no rule of its own", e)
		}
		out.entries[e] = f
	}
	return out, nil
}

// rule gives the function of a rule, such as decision/answer; nil: there is none.
func (p *Program) rule(name string) *function {
	return p.byName["g0.data."+strings.ReplaceAll(name, "/", ".")] // as the planner names it
}

func newProgram(p *ir.Policy, data ast.Value) (*Program, error) {
	out := &Program{entries: map[string]*function{}, byName: map[string]*function{}, byPath: map[string]*function{}, data: ast.NewTerm(data)}
	sorted(out.data)
	for _, s := range p.Static.Strings {
		out.texts = append(out.texts, ast.StringTerm(s.Value))
	}
	for i, f := range p.Funcs.Funcs {
		g := &function{index: i}
		out.byName[f.Name] = g
		if len(f.Params) == 2 {
			out.byPath[path(f.Path)] = g
		}
	}
	for _, f := range p.Funcs.Funcs {
		g := out.byName[f.Name]
		g.first = out.locals
		b := builder{program: out, function: g, writes: writesOf(f)}
		for _, l := range f.Params[2:] {
			g.parameters = append(g.parameters, b.slot(l))
		}
		for _, block := range f.Blocks {
			g.blocks = append(g.blocks, b.block(block, nil))
		}
		g.size = b.locals
		out.locals += g.size
		if b.err != nil {
			return nil, fmt.Errorf("plan policies: %s: %w", f.Name, b.err)
		}
	}
	out.runs.New = func() any { return newRun(out) }
	return out, nil
}

// Eval gives the value of an entry point for an input; nil: there is none. A rule that is undefined, or that comes to two values, is an error.
func (p *Program) Eval(ctx context.Context, entrypoint string, input ast.Value) (ast.Value, error) {
	f := p.entries[entrypoint]
	if f == nil {
		return nil, fmt.Errorf("%s is not planned", entrypoint)
	}
	r := p.runs.Get().(*run)
	defer func() {
		r.end()
		p.runs.Put(r)
	}()
	r.begin(ctx, input)
	out := r.call(f)
	switch {
	case r.err != nil:
		return nil, r.err
	case out == nil:
		return nil, fmt.Errorf("%s is undefined", entrypoint)
	}
	return out.Value, ctx.Err()
}
