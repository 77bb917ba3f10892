package plan

import (
	"context"
	"errors"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/topdown/builtins"
)

// step is a statement made ready. It says where to go on: at the next statement, or after so many enclosing blocks.
type step func(*run) int

const (
	next     = -1      // to the next statement
	leave    = 0       // out of this block: a statement was undefined
	returned = 1 << 20 // out of the function
	failed   = 1 << 21 // out of everything: run.err says why
)

// run is one evaluation.
type run struct {
	program *Program
	input   *ast.Term
	locals  []*ast.Term // of all functions; nil is undefined
	known   []bool      // which rules without arguments have been evaluated
	values  []*ast.Term // and to what
	out     *ast.Term   // what the function that just returned gives
	err     error
	context topdown.BuiltinContext
	calls   int
	trace   *trace // what is read of the input; nil: nobody asks
}

func newRun(p *Program) *run {
	return &run{program: p, locals: make([]*ast.Term, p.locals), known: make([]bool, len(p.byName)), values: make([]*ast.Term, len(p.byName))}
}

func (r *run) begin(ctx context.Context, input ast.Value) {
	if r.err, r.calls = nil, 0; input != nil {
		r.input = ast.NewTerm(input)
	}
	r.context = topdown.BuiltinContext{Context: ctx, Cache: builtins.Cache{}}
}

// end forgets everything, so that nothing of a question stays behind.
func (r *run) end() {
	clear(r.locals)
	clear(r.known)
	clear(r.values)
	r.input, r.out, r.context, r.trace = nil, nil, topdown.BuiltinContext{}, nil
}

func (r *run) fail(err error) int {
	r.err = err
	return failed
}

var errTwoValues = errors.New("evaluate policies: a rule comes to two different values")

// call runs a function whose arguments are in place, or gives what it gave before. Nil is undefined.
func (r *run) call(f *function) *ast.Term {
	plain := len(f.parameters) == 0
	if plain && r.known[f.index] {
		if r.trace != nil {
			r.trace.again(f.index)
		}
		return r.values[f.index]
	}
	if r.err = r.program.make(f); r.err != nil {
		return nil
	}
	if plain && r.trace != nil {
		r.trace.enter()
	}
	if r.calls++; r.calls%1024 == 0 && r.context.Context.Err() != nil {
		r.err = r.context.Context.Err()
		return nil
	}
	r.out = nil
	for _, b := range f.blocks {
		if b(r) >= returned {
			break
		}
	}
	if plain && r.trace != nil {
		r.trace.leave(f.index)
	}
	if r.err != nil {
		return nil
	}
	out := r.out
	r.out = nil
	if plain {
		r.known[f.index], r.values[f.index] = true, out
	}
	return out
}

// enter clears the locals of a function and puts its arguments in place. These were read before: they may stand in locals of the caller only.
func (r *run) enter(f *function, arguments []operand) {
	clear(r.locals[f.first : f.first+f.size])
	for i, slot := range f.parameters {
		r.locals[slot] = arguments[i].get(r)
	}
}

// operand is what a statement reads: a constant or a local.
type operand struct {
	constant *ast.Term
	local    int
}

func (o operand) get(r *run) *ast.Term {
	if o.constant != nil {
		return o.constant
	}
	if o.local == theInput {
		return r.input
	}
	return r.locals[o.local]
}

// theInput stands for the local that is the input everywhere.
const theInput = -1

func (r *run) equal(a, b *ast.Term) bool {
	r.all(a, b)
	return equal(a, b)
}

func equal(a, b *ast.Term) bool {
	return a == b || a != nil && b != nil && ast.ValueEqual(a.Value, b.Value)
}

// member gives what stands in a collection under a key; nil: nothing.
func member(of, key *ast.Term) *ast.Term {
	if of == nil || key == nil {
		return nil
	}
	switch v := of.Value.(type) {
	case ast.Object:
		return v.Get(key)
	case *ast.Array:
		return v.Get(key)
	case ast.Set:
		if v.Contains(key) {
			return key
		}
	}
	return nil
}
