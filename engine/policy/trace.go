package policy

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"

	"doelbinding/engine"
)

// dayTracer listens to comparisons with the day judged. For each day X that it is compared with, the result can first differ on X or on
// the day after X; which of the two depends on the operator, and naming both only costs a question.
type dayTracer struct {
	today  string
	bounds map[engine.Day]bool
}

func (*dayTracer) Enabled() bool               { return true }
func (*dayTracer) Config() topdown.TraceConfig { return topdown.TraceConfig{} }

// TraceEvent takes down both operands while they are bound.
func (t *dayTracer) TraceEvent(e topdown.Event) {
	if e.Op != topdown.EvalOp {
		return
	}
	expr, ok := e.Node.(*ast.Expr)
	if !ok || !expr.IsCall() || len(expr.Operands()) < 2 {
		return
	}
	switch expr.Operator().String() {
	case "lt", "lte", "gt", "gte":
	default:
		return
	}
	a, aOK := t.day(e, expr.Operand(0))
	b, bOK := t.day(e, expr.Operand(1))
	if !aOK || !bOK {
		return
	}
	if a == t.today {
		t.add(b)
	}
	if b == t.today {
		t.add(a)
	}
}

func (t *dayTracer) day(e topdown.Event, operand *ast.Term) (string, bool) {
	s, ok := e.Plug(operand).Value.(ast.String)
	return string(s), ok
}

func (t *dayTracer) add(day string) {
	if d, err := engine.ParseDay(day); err == nil && d.Judgeable() {
		t.bounds[d], t.bounds[d.AddDays(1)] = true, true
	}
}
