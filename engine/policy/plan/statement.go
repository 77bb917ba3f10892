package plan

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// statement makes one statement ready that is no part of a literal.
func (b *builder) statement(s ir.Stmt, enclosing []bool) {
	switch s := s.(type) {
	case *ir.AssignVarStmt:
		b.assignment(s)
	case *ir.AssignVarOnceStmt:
		from, slot := b.operand(s.Source), b.changes(s.Target)
		b.emit(func(r *run) int {
			v := from.get(r)
			r.all(v)
			if old := r.locals[slot]; old != nil && !equal(old, v) {
				return r.fail(errTwoValues)
			}
			r.locals[slot] = v
			return next
		})
	case *ir.ResetLocalStmt:
		slot := b.changes(s.Target)
		b.emit(func(r *run) int { r.locals[slot] = nil; return next })
	case *ir.DotStmt:
		b.dot(s)
	case *ir.LenStmt:
		of, slot := b.operand(s.Source), b.changes(s.Target)
		b.emit(func(r *run) int {
			r.all(of.get(r))
			v, ok := of.get(r).Value.(interface{ Len() int })
			if !ok {
				return leave
			}
			r.locals[slot] = ast.IntNumberTerm(v.Len())
			return next
		})
	case *ir.EqualStmt:
		x, y := b.operand(s.A), b.operand(s.B)
		b.test(func(r *run) bool { return r.equal(x.get(r), y.get(r)) })
	case *ir.NotEqualStmt:
		x, y := b.operand(s.A), b.operand(s.B)
		b.test(func(r *run) bool { return !r.equal(x.get(r), y.get(r)) })
	case *ir.IsDefinedStmt:
		of := b.local(s.Source)
		b.test(func(r *run) bool { return of.get(r) != nil })
	case *ir.IsUndefinedStmt:
		of := b.local(s.Source)
		b.test(func(r *run) bool { return of.get(r) == nil })
	case *ir.IsArrayStmt:
		of := b.operand(s.Source)
		b.test(func(r *run) bool { _, ok := of.get(r).Value.(*ast.Array); return ok })
	case *ir.IsObjectStmt:
		of := b.operand(s.Source)
		b.test(func(r *run) bool { _, ok := of.get(r).Value.(ast.Object); return ok })
	case *ir.IsSetStmt:
		of := b.operand(s.Source)
		b.test(func(r *run) bool { _, ok := of.get(r).Value.(ast.Set); return ok })
	case *ir.ObjectInsertOnceStmt:
		key, value, slot := b.operand(s.Key), b.operand(s.Value), b.changes(s.Object)
		b.emit(func(r *run) int {
			o, k, v := r.locals[slot].Value.(ast.Object), key.get(r), value.get(r)
			r.all(k, v)
			if old := o.Get(k); old != nil && !equal(old, v) {
				return r.fail(errTwoValues)
			}
			o.Insert(k, v)
			return next
		})
	case *ir.ReturnLocalStmt:
		of := b.local(s.Source)
		b.emit(func(r *run) int { r.out = of.get(r); return returned })
	case *ir.BreakStmt:
		b.jump(int(s.Index), enclosing)
	case *ir.CallStmt:
		b.call(s)
	case *ir.CallDynamicStmt:
		b.callDynamic(s, enclosing)
	case *ir.BlockStmt:
		b.blocks(s, enclosing)
	case *ir.NotStmt:
		b.not(s, enclosing)
	case *ir.ScanStmt:
		b.scan(s, enclosing)
	case *ir.NopStmt:
	default:
		b.unknown(fmt.Sprintf("%T", s))
	}
}

func (b *builder) test(holds func(*run) bool) {
	b.emit(func(r *run) int {
		if holds(r) {
			return next
		}
		return leave
	})
}

func (b *builder) assignment(s *ir.AssignVarStmt) {
	from := b.operand(s.Source)
	if from.constant != nil {
		b.assign(s.Target, from.constant)
		return
	}
	slot := b.changes(s.Target)
	b.emit(func(r *run) int { r.locals[slot] = from.get(r); return next })
}

// dot reads a member. Of a table beside the rules it is read now.
func (b *builder) dot(s *ir.DotStmt) {
	of, key := b.operand(s.Source), b.operand(s.Key)
	if of.constant != nil && key.constant != nil {
		if _, ok := key.constant.Value.(ast.Number); ok {
			b.unknown("a number as a key of data") // the evaluator finds what stands under the same text, a plan does not
		}
		if v := member(of.constant, key.constant); v != nil {
			b.assign(s.Target, v)
			return
		}
		b.changes(s.Target)
		b.emit(func(*run) int { return leave })
		return
	}
	slot := b.changes(s.Target)
	b.emit(func(r *run) int {
		v := r.member(of.get(r), key.get(r))
		if v == nil {
			return leave
		}
		r.locals[slot] = v
		return next
	})
}

// jump leaves so many enclosing blocks besides its own. Out of the body of a scan it would have to be known how the planner counts the scan;
// it makes no such jump.
func (b *builder) jump(n int, enclosing []bool) {
	for i := range n {
		if at := len(enclosing) - 1 - i; at < 0 || enclosing[at] {
			b.unknown("a jump out of a scan")
		}
	}
	b.emit(func(*run) int { return n })
}

func (b *builder) blocks(s *ir.BlockStmt, enclosing []bool) {
	var all []step
	for _, block := range s.Blocks {
		all = append(all, b.nested(block, enclosing, false))
	}
	b.emit(func(r *run) int {
		for _, one := range all {
			switch to := one(r); {
			case to >= returned:
				return to
			case to > leave:
				return to - 1
			}
		}
		return next
	})
}

func (b *builder) not(s *ir.NotStmt, enclosing []bool) {
	block := b.nested(s.Block, enclosing, false)
	b.emit(func(r *run) int {
		switch to := block(r); {
		case to == next:
			return leave
		case to == leave:
			return next
		case to >= returned:
			return to
		default:
			return to - 1
		}
	})
}

func (b *builder) nested(block *ir.Block, enclosing []bool, scan bool) step {
	out := b.block(block, append(enclosing[:len(enclosing):len(enclosing)], scan))
	clear(b.constant) // what it writes may be written again
	return out
}

// scan runs its block for every element. What is no collection has none.
func (b *builder) scan(s *ir.ScanStmt, enclosing []bool) {
	of, key, value := b.local(s.Source), b.changes(s.Key), b.changes(s.Value)
	block := b.nested(s.Block, enclosing, true)
	visit := func(r *run, k, v *ast.Term) int {
		r.locals[key], r.locals[value] = k, v
		if to := block(r); to >= returned {
			return to
		}
		return next
	}
	b.emit(func(r *run) int {
		t := of.get(r)
		if t == nil {
			return next
		}
		r.all(t)
		switch c := t.Value.(type) {
		case ast.Set:
			for _, v := range c.Slice() {
				if to := visit(r, v, v); to != next {
					return to
				}
			}
		case *ast.Array:
			for i := range c.Len() {
				if to := visit(r, ast.IntNumberTerm(i), c.Elem(i)); to != next {
					return to
				}
			}
		case ast.Object:
			for _, k := range c.Keys() {
				if to := visit(r, k, c.Get(k)); to != next {
					return to
				}
			}
		}
		return next
	})
}

func (b *builder) call(s *ir.CallStmt) {
	var arguments []operand
	for _, a := range s.Args {
		arguments = append(arguments, b.operand(a))
	}
	slot := b.changes(s.Result)
	f := b.program.byName[s.Func]
	if f == nil {
		b.builtin(s.Func, arguments, slot)
		return
	}
	arguments = arguments[2:] // the input and the data are the same everywhere
	b.emit(func(r *run) int {
		if len(f.parameters) > 0 || !r.known[f.index] {
			r.enter(f, arguments)
		}
		return r.result(f, slot, leave)
	})
}

// result runs a function and keeps what it gives; undefined is where to go when it gives nothing.
func (r *run) result(f *function, slot, undefined int) int {
	v := r.call(f)
	if r.err != nil {
		return failed
	}
	if v == nil {
		return undefined
	}
	r.locals[slot] = v
	return next
}

// callDynamic calls a rule whose path is known only now. Where there is no such rule the next block looks in the data; where there is one that
// is undefined, so is the whole of it, four blocks up.
func (b *builder) callDynamic(s *ir.CallDynamicStmt, enclosing []bool) {
	var parts []operand
	for _, p := range s.Path {
		parts = append(parts, b.operand(p))
	}
	const undefined = 3
	if len(enclosing) < undefined || enclosing[len(enclosing)-1] || enclosing[len(enclosing)-2] {
		b.unknown("a call by path elsewhere than the planner puts it")
		return
	}
	slot := b.changes(s.Result)
	b.emit(func(r *run) int {
		names := make([]string, len(parts))
		for i, p := range parts {
			name, ok := p.get(r).Value.(ast.String)
			if !ok {
				return leave
			}
			names[i] = string(name)
		}
		f := r.program.byPath[path(names)]
		if f == nil {
			return leave
		}
		if !r.known[f.index] {
			r.enter(f, nil)
		}
		return r.result(f, slot, undefined)
	})
}

// compare are the built-ins that compare; all are total.
var compare = map[string]func(order int) bool{
	"lt": func(o int) bool { return o < 0 }, "lte": func(o int) bool { return o <= 0 }, "gt": func(o int) bool { return o > 0 },
	"gte": func(o int) bool { return o >= 0 }, "equal": func(o int) bool { return o == 0 }, "neq": func(o int) bool { return o != 0 },
}

// builtin calls one of OPA's own. An error of it is an error, as in the strict evaluator.
func (b *builder) builtin(name string, arguments []operand, slot int) {
	if holds := compare[name]; holds != nil {
		x, y := arguments[0], arguments[1]
		b.emit(func(r *run) int {
			if r.trace != nil {
				r.trace.compared(turning[name], x.get(r), y.get(r))
			}
			r.locals[slot] = ast.InternedTerm(holds(ast.Compare(x.get(r).Value, y.get(r).Value)))
			return next
		})
		return
	}
	f, about := topdown.GetBuiltin(name), ast.BuiltinMap[name]
	if f == nil || about == nil || about.Relation || about.IsNondeterministic() { // one value, that hangs on nothing but the arguments
		b.unknown("the built-in " + name)
		return
	}
	b.emit(func(r *run) int {
		values := make([]*ast.Term, len(arguments))
		for i, a := range arguments {
			values[i] = a.get(r)
		}
		r.all(values...)
		if r.trace != nil && (name == "min" || name == "max") {
			r.trace.extreme(values[0])
		}
		r.locals[slot] = nil
		if err := f(r.context, values, func(v *ast.Term) error { r.locals[slot] = v; return nil }); err != nil {
			return r.fail(fmt.Errorf("evaluate policies: %s: %w", name, err))
		}
		if r.locals[slot] == nil {
			return leave
		}
		return next
	})
}
