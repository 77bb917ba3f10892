package plan

import (
	"context"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Read is one thing that a rule learnt of its input.
type Read struct {
	access access
	path   []string
}

// Path names it: the object, as it is named in the shape, and the member; without a member all of the object was read.
func (r Read) Path() (object []string, member string) { return r.path, r.access.key }

// Key is equal for reads of the same.
func (r Read) Key() any { return r.access }

// In returns what an input holds there.
func (r Read) In(s Source) Found {
	in := Input{source: s}
	return in.look(r.access, ast.StringTerm(r.access.key))
}

// Watch returns what a rule comes to for an input, and all that was read on the way; nil: it is undefined. Two inputs that hold the same there come
// to the same.
func (k *Kept) Watch(ctx context.Context, s Source, rule string) (ast.Value, []Read, error) {
	f := k.program.rule(rule)
	if f == nil || len(f.parameters) > 0 {
		return nil, nil, fmt.Errorf("%s is not planned", rule)
	}
	in := k.Read(s)
	defer in.Done()
	e := evaluation{kept: k, in: in, ctx: ctx, keep: true}
	defer e.end()
	r := e.begin()
	r.enter(f, nil)
	term := r.call(f)
	if r.err != nil {
		return nil, nil, r.err
	}
	reads := r.trace.read(f.index)
	out := make([]Read, 0, len(reads))
	for _, a := range reads {
		out = append(out, Read{a.known(), k.containers[a.container]})
	}
	if term == nil {
		return nil, out, in.err
	}
	return term.Value, out, in.err
}
