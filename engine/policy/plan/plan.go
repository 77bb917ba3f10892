// Package plan runs policies as OPA's planner lays them out: each rule a function, each expression a statement, made ready to run once and
// then run many times faster than the evaluator that interprets the policies themselves.
//
// It decides nothing that the policies do not say: the planner and every built-in are OPA's own, and what is not planned in the statements
// known here is refused by [Compile], so that the evaluator answers instead. Both give the same: OPA's own cases are run here, and every question
// of the tests of engine/policy is put to the evaluator too. A program can keep what its rules came to, by what they read of the input: [Kept].
package plan

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine/policy/plan/layout"
)

// Program is a planned policy, ready to run. It is safe for concurrent use.
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

	text   *layout.Function // it is made of
	made   sync.Once        // the rest
	blocks []step
	err    error
}

// Compile plans the rules that some entry points, such as decision/answer, need. Data is what stands beside the rules. It fails on what the
// planner or this package does not know.
func Compile(ctx context.Context, modules map[string]*ast.Module, data map[string]any, entrypoints ...string) (*Program, error) {
	l, err := layout.Of(ctx, modules, entrypoints...)
	if err != nil {
		return nil, err
	}
	return Of(l, data)
}

// Of returns the program of a layout and of what stands beside the rules, with all its functions made. It fails on what is not known here.
func Of(l *layout.Layout, data map[string]any) (*Program, error) {
	table, err := ast.InterfaceToValue(data)
	if err != nil {
		return nil, fmt.Errorf("plan policies: %w", err)
	}
	out, err := New(l, table)
	if err != nil {
		return nil, err
	}
	return out, out.Make()
}

// New returns the program of a layout and of the data beside the rules. A function is made when it is first called, and fails then if it
// holds what is not known: [Program.Make] tells before.
func New(l *layout.Layout, data ast.Value) (*Program, error) {
	out := &Program{entries: map[string]*function{}, byName: map[string]*function{}, byPath: map[string]*function{}, data: ast.NewTerm(data)}
	sorted(out.data)
	for _, s := range l.Texts {
		out.texts = append(out.texts, ast.StringTerm(s))
	}
	for i := range l.Functions {
		f := &l.Functions[i]
		g := &function{index: i, first: out.locals, size: f.Locals, text: f}
		if len(f.Parameters) < 2 {
			return nil, fmt.Errorf("plan policies: %s has neither input nor data", f.Name)
		}
		for _, l := range f.Parameters[2:] {
			g.parameters = append(g.parameters, g.first+l)
		}
		out.locals += g.size
		out.byName[f.Name] = g
		if len(f.Parameters) == 2 {
			out.byPath[path(f.Path)] = g
		}
	}
	out.runs.New = func() any { return newRun(out) }
	for _, e := range l.Entries {
		f := out.rule(e)
		if f == nil {
			return nil, fmt.Errorf("plan policies: %s is no rule of its own", e)
		}
		out.entries[e] = f
	}
	return out, nil
}

// Make makes all functions ready to run. It fails on what is not known here.
func (p *Program) Make() error {
	for _, f := range p.byName {
		if err := p.make(f); err != nil {
			return err
		}
	}
	return nil
}

// make makes a function ready to run, once.
func (p *Program) make(f *function) error {
	f.made.Do(func() {
		blocks, err := f.text.Blocks()
		if err != nil {
			f.err = fmt.Errorf("plan policies: %w", err)
			return
		}
		b := builder{program: p, function: f, writes: writesOf(blocks)}
		for _, block := range blocks {
			f.blocks = append(f.blocks, b.block(block, nil))
		}
		if b.err != nil {
			f.err = fmt.Errorf("plan policies: %s: %w", f.text.Name, b.err)
		}
		f.text = nil
	})
	return f.err
}

// rule gives the function of a rule, such as decision/answer; nil: there is none.
func (p *Program) rule(name string) *function {
	return p.byName["g0.data."+strings.ReplaceAll(name, "/", ".")] // as the planner names it
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
