package policy

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"

	"doelbinding/engine"
)

// dayTracer listens to comparisons with the day judged and takes down the first day on which each comes out differently. A comparison of
// the day judged with itself says nothing by its operands; there it matters which of them was read from input.time.
type dayTracer struct {
	today  string
	bounds map[engine.Day]bool
	times  map[ast.Var]bool // variables that were read from input.time
}

func newDayTracer(today engine.Day) *dayTracer {
	return &dayTracer{today: string(today), bounds: map[engine.Day]bool{}, times: map[ast.Var]bool{}}
}

func (*dayTracer) Enabled() bool               { return true }
func (*dayTracer) Config() topdown.TraceConfig { return topdown.TraceConfig{} }

var (
	timeRef = ast.InputRootRef.Append(ast.InternedTerm("time"))
	// later tells, for a comparison of the day judged (left) with another day, whether it turns on the day after that one.
	later = map[string]bool{"lt": false, "gte": false, "lte": true, "gt": true}
	// mirrored is the same comparison with its operands the other way round.
	mirrored = map[string]string{"lt": "gt", "gt": "lt", "lte": "gte", "gte": "lte"}
)

// TraceEvent takes down both operands while they are bound.
func (t *dayTracer) TraceEvent(e topdown.Event) {
	if e.Op != topdown.EvalOp {
		return
	}
	expr, ok := e.Node.(*ast.Expr)
	if !ok || !expr.IsCall() || len(expr.Operands()) < 2 {
		return
	}
	op := expr.Operator().String()
	left, right := expr.Operand(0), expr.Operand(1)
	if op == "eq" {
		if v, ok := left.Value.(ast.Var); ok && isTime(right) {
			t.times[v] = true
		} else if v, ok := right.Value.(ast.Var); ok && isTime(left) {
			t.times[v] = true
		}
		return
	}
	if mirrored[op] == "" {
		return
	}
	a, aOK := t.day(e, left)
	b, bOK := t.day(e, right)
	if !aOK || !bOK {
		return
	}
	fromTime := t.isToday(left) != t.isToday(right) // one of them is known to be the day judged
	if a == t.today && (!fromTime || t.isToday(left)) {
		t.turns(op, b)
	}
	if b == t.today && (!fromTime || t.isToday(right)) {
		t.turns(mirrored[op], a)
	}
}

func isTime(operand *ast.Term) bool {
	ref, ok := operand.Value.(ast.Ref)
	return ok && ref.Equal(timeRef)
}

func (t *dayTracer) isToday(operand *ast.Term) bool {
	v, ok := operand.Value.(ast.Var)
	return ok && t.times[v] || isTime(operand)
}

func (t *dayTracer) day(e topdown.Event, operand *ast.Term) (string, bool) {
	s, ok := e.Plug(operand).Value.(ast.String)
	return string(s), ok
}

// turns notes when a comparison of the day judged with another day comes out differently.
func (t *dayTracer) turns(op, other string) {
	t.note(other, later[op])
}

// note takes down a bound: another day, or the day after it.
func (t *dayTracer) note(other string, after bool) {
	d, err := engine.ParseDay(other)
	if err != nil || !d.Judgeable() {
		return
	}
	if after {
		d = d.AddDays(1)
	}
	t.bounds[d] = true
}
