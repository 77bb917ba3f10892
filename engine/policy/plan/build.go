package plan

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
)

// builder makes the statements of one function ready. Literals, such as the annotations that a check is made of, are made once and not at
// every run.
type builder struct {
	program  *Program
	function *function
	writes   map[ir.Local]int // how often something is put into the collection in a local
	err      error

	steps    []step
	constant map[ir.Local]*ast.Term // locals that hold a constant here
	pending  map[ir.Local]*literal
	order    []ir.Local // of the pending ones
}

// literal is a collection of which only constants are known so far.
type literal struct {
	value *ast.Term
	steps []step // that make it when it turns out to hold something else
	left  int    // how often something still is put into it
}

// block makes the statements of a block ready. Enclosing says of each enclosing block, the innermost last, whether it is the body of a scan.
func (b *builder) block(block *ir.Block, enclosing []bool) step {
	steps, constant := b.steps, b.constant
	b.steps, b.constant, b.pending, b.order = nil, map[ir.Local]*ast.Term{}, map[ir.Local]*literal{}, nil
	for _, s := range block.Stmts {
		if !b.literal(s) {
			b.settle()
			b.statement(s, enclosing)
		}
	}
	b.settle()
	out := sequence(b.steps)
	b.steps, b.constant = steps, constant
	return out
}

func sequence(steps []step) step {
	if len(steps) == 1 {
		return steps[0]
	}
	return func(r *run) int {
		for _, s := range steps {
			if to := s(r); to != next {
				return to
			}
		}
		return next
	}
}

func (b *builder) emit(s step) { b.steps = append(b.steps, s) }

// slot is where a local stands among those of a run.
func (b *builder) slot(l ir.Local) int { return b.function.first + int(l) }

func (b *builder) assign(l ir.Local, v *ast.Term) {
	slot := b.slot(l)
	b.constant[l] = v
	b.emit(func(r *run) int { r.locals[slot] = v; return next })
}

// changes forgets what was known of a local that is written.
func (b *builder) changes(l ir.Local) int {
	delete(b.constant, l)
	return b.slot(l)
}

// operand reads what a statement reads. The planner's JSON gives pointers.
func (b *builder) operand(o ir.Operand) operand {
	switch v := o.Value.(type) {
	case *ir.StringIndex:
		return operand{constant: b.program.texts[*v]}
	case ir.StringIndex:
		return operand{constant: b.program.texts[v]}
	case *ir.Bool:
		return operand{constant: ast.InternedTerm(bool(*v))}
	case ir.Bool:
		return operand{constant: ast.InternedTerm(bool(v))}
	case *ir.Local:
		return b.local(*v)
	case ir.Local:
		return b.local(v)
	}
	b.unknown(fmt.Sprintf("%T", o.Value))
	return operand{}
}

func (b *builder) local(l ir.Local) operand {
	switch {
	case l == ir.Input:
		return operand{local: theInput}
	case l == ir.Data:
		return operand{constant: b.program.data}
	case b.constant[l] != nil:
		return operand{constant: b.constant[l]}
	}
	return operand{local: b.slot(l)}
}

func (b *builder) unknown(what string) {
	if b.err == nil {
		b.err = fmt.Errorf("not known: %s", what)
	}
}

// literal takes a statement that makes, or fills, a literal. Nothing is undefined in between, so it can be done now instead of at every run.
func (b *builder) literal(s ir.Stmt) bool {
	switch s := s.(type) {
	case *ir.MakeNullStmt:
		b.assign(s.Target, ast.NullTerm())
	case *ir.MakeNumberIntStmt:
		b.assign(s.Target, ast.IntNumberTerm(int(s.Value)))
	case *ir.AssignIntStmt:
		b.assign(s.Target, ast.IntNumberTerm(int(s.Value)))
	case *ir.MakeNumberRefStmt:
		text := string(b.program.texts[s.Index].Value.(ast.String))
		if n, err := strconv.Atoi(text); err == nil {
			b.assign(s.Target, ast.IntNumberTerm(n))
		} else {
			b.assign(s.Target, ast.NumberTerm(json.Number(text)))
		}
	case *ir.MakeArrayStmt:
		b.begin(s.Target, func() *ast.Term { return ast.ArrayTerm() })
	case *ir.MakeObjectStmt:
		b.begin(s.Target, func() *ast.Term { return ast.ObjectTerm() })
	case *ir.MakeSetStmt:
		b.begin(s.Target, func() *ast.Term { return ast.SetTerm() })
	case *ir.ArrayAppendStmt:
		b.put(s.Array, func(to *ast.Term, v ...*ast.Term) *ast.Term { return ast.NewTerm(to.Value.(*ast.Array).Append(v[0])) }, b.filled(s.Value))
	case *ir.ObjectInsertStmt:
		b.put(s.Object, func(to *ast.Term, v ...*ast.Term) *ast.Term { to.Value.(ast.Object).Insert(v[0], v[1]); return to }, b.filled(s.Key), b.filled(s.Value))
	case *ir.SetAddStmt:
		b.put(s.Set, func(to *ast.Term, v ...*ast.Term) *ast.Term { to.Value.(ast.Set).Add(v[0]); return to }, b.filled(s.Value))
	default:
		return false
	}
	return true
}

func (b *builder) begin(l ir.Local, empty func() *ast.Term) {
	slot := b.changes(l)
	b.pending[l] = &literal{value: empty(), left: b.writes[l], steps: []step{func(r *run) int { r.locals[slot] = empty(); return next }}}
	b.order = append(b.order, l)
}

// filled is an operand, of which a literal that is complete counts as a constant. One that is not is settled first.
func (b *builder) filled(o ir.Operand) operand {
	l, ok := o.Value.(*ir.Local)
	if !ok {
		return b.operand(o)
	}
	if p := b.pending[*l]; p != nil {
		if p.left == 0 {
			return operand{constant: p.value}
		}
		b.settle()
	}
	return b.operand(o)
}

// put adds something to the collection in a local: now, if all of it is constant and the collection is a literal, or at every run.
func (b *builder) put(l ir.Local, add func(to *ast.Term, v ...*ast.Term) *ast.Term, values ...operand) {
	slot := b.slot(l)
	var s step
	if len(values) == 1 {
		one := values[0]
		s = func(r *run) int {
			r.all(one.get(r))
			r.locals[slot] = add(r.locals[slot], one.get(r))
			return next
		}
	} else {
		key, value := values[0], values[1]
		s = func(r *run) int {
			r.all(key.get(r), value.get(r))
			r.locals[slot] = add(r.locals[slot], key.get(r), value.get(r))
			return next
		}
	}
	p := b.pending[l]
	var constants []*ast.Term
	for _, v := range values {
		if v.constant != nil {
			constants = append(constants, v.constant)
		}
	}
	if p == nil || len(constants) < len(values) {
		b.settle()
		delete(b.constant, l)
		b.emit(s)
		return
	}
	p.value = add(p.value, constants...)
	p.steps = append(p.steps, s)
	p.left--
}

// settle ends all literals: the complete ones are constants, of which each run takes the same; the others are made at every run.
func (b *builder) settle() {
	for _, l := range b.order {
		p := b.pending[l]
		delete(b.pending, l)
		if p == nil {
			continue
		}
		if p.left == 0 {
			sorted(p.value)
			b.assign(l, p.value)
			continue
		}
		b.steps = append(b.steps, p.steps...)
	}
	b.order = nil
}

// sorted brings a constant into the form that reading it would give it: many runs read it at once.
func sorted(t *ast.Term) {
	ast.WalkTerms(t, func(t *ast.Term) bool {
		switch v := t.Value.(type) {
		case ast.Set:
			v.Slice()
		case ast.Object:
			v.Keys()
		}
		t.Hash()
		return false
	})
}

// writesOf counts how often something is put into the collection that a local holds. It does not walk with the planner's own walker: that does not
// reach everything.
func writesOf(blocks []*ir.Block) map[ir.Local]int {
	out := map[ir.Local]int{}
	each(blocks, func(s ir.Stmt) {
		switch s := s.(type) {
		case *ir.ArrayAppendStmt:
			out[s.Array]++
		case *ir.ObjectInsertStmt:
			out[s.Object]++
		case *ir.ObjectInsertOnceStmt:
			out[s.Object]++
		case *ir.SetAddStmt:
			out[s.Set]++
		}
	})
	return out
}

func each(blocks []*ir.Block, visit func(ir.Stmt)) {
	for _, b := range blocks {
		for _, s := range b.Stmts {
			visit(s)
			switch s := s.(type) {
			case *ir.BlockStmt:
				each(s.Blocks, visit)
			case *ir.ScanStmt:
				each([]*ir.Block{s.Block}, visit)
			case *ir.NotStmt:
				each([]*ir.Block{s.Block}, visit)
			}
		}
	}
}

func path(parts []string) string { return strings.Join(parts, "\x00") }
