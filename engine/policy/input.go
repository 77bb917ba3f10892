package policy

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
)

// value writes a resolved input as policies/input.json describes it, with those of the clauses named that can apply.
func (p *Policies) value(in engine.Input, ids []string) ast.Value {
	o := Input(in)
	return with(o, "candidates", p.candidate(o, ids).names)
}

// Candidates gives the clauses that are asked about an input: all that can apply, and seldom one that cannot. The list is shared, and not to be
// changed.
func (p *Policies) Candidates(in engine.Input) []string {
	if p.IsPlanned() {
		return p.candidates.of(p, &asked{in: &in}).ids
	}
	return p.known.Index.Candidates(p.ids, Input(in))
}

// Input writes a resolved input without candidates, as stock OPA takes it.
func Input(in engine.Input) ast.Object {
	facts, known := statements(in)
	settled := ast.NewObject()
	for name, list := range in.Settled {
		var terms []*ast.Term
		for _, k := range list {
			terms = append(terms, object("value", scalar(k.Value), "from", text(string(k.Period.From)), "until", text(string(k.Period.Until))))
		}
		settled.Insert(ast.StringTerm(name), ast.ArrayTerm(terms...))
	}
	sides := ast.NewObject()
	for side, need := range in.Sides {
		sides.Insert(ast.StringTerm(side), ast.StringTerm(need))
	}
	return object(
		"action", object("id", text(in.Action), "within", texts(in.Within), "sides", ast.NewTerm(sides)),
		"time", text(string(in.Day)),
		"party", actor(in.Party), "supplier", actor(in.Supplier), "giver", actor(in.Giver), "receiver", actor(in.Receiver), "holder", actor(in.Holder),
		"purpose", object("id", text(in.Purpose), "lineage", marks(in.Lineage), "below", marks(in.Below), "listed", text(in.Listed)),
		"field", object("id", text(in.Field), "dataset", text(in.Dataset), "name", text(in.FieldName), "regime", text(in.Regime)),
		"agreement", object("id", text(in.Agreement.ID), "from", text(string(in.Agreement.From)),
			"first_until", text(string(in.Agreement.FirstUntil)), "until", text(string(in.Agreement.Until))),
		"facts", ast.NewTerm(facts), "known", ast.NewTerm(known), "settled", ast.NewTerm(settled),
		"caller", object("limited", ast.BooleanTerm(in.Limited), "fulfils", marks(in.Fulfils)),
	).Value.(ast.Object)
}

// statements writes the facts of an input: those stated, and those of the register.
func statements(in engine.Input) (facts, known ast.Object) {
	facts, known = ast.NewObject(), ast.NewObject()
	for name, v := range in.Facts {
		if v.Known() {
			facts.Insert(ast.StringTerm(name), scalar(v))
		}
	}
	for name, period := range in.Known {
		known.Insert(ast.StringTerm(name), object("from", text(string(period.From)), "until", text(string(period.Until))))
	}
	return facts, known
}

func actor(a engine.Actor) *ast.Term {
	return object("id", text(a.ID), "kind", text(a.Kind), "sort", text(a.Sort), "body", ast.BooleanTerm(a.Body), "source", ast.BooleanTerm(a.Source))
}

func marks(names []string) *ast.Term {
	o := ast.NewObject()
	for _, n := range names {
		o.Insert(ast.StringTerm(n), ast.BooleanTerm(true))
	}
	return ast.NewTerm(o)
}

func scalar(v engine.Value) *ast.Term {
	switch x := v.Any().(type) {
	case bool:
		return ast.BooleanTerm(x)
	case int64:
		return ast.IntNumberTerm(int(x))
	case string:
		return text(x)
	}
	return ast.NullTerm()
}

func texts(list []string) *ast.Term {
	terms := make([]*ast.Term, len(list))
	for i, s := range list {
		terms[i] = text(s)
	}
	return ast.ArrayTerm(terms...)
}

func text(s string) *ast.Term { return ast.StringTerm(s) }

// object makes an object of keys and terms in turn.
func object(pairs ...any) *ast.Term {
	o := ast.NewObject()
	for pair := range slices.Chunk(pairs, 2) {
		o.Insert(ast.StringTerm(pair[0].(string)), pair[1].(*ast.Term))
	}
	return ast.NewTerm(o)
}

func with(o ast.Object, key string, v ast.Value) ast.Object {
	o.Insert(ast.StringTerm(key), ast.NewTerm(v))
	return o
}
