package policy

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
	"doelbinding/engine/policy/plan"
)

// asked is an input as the rules read it, straight from what was resolved. It is written out for OPA only when a rule must be run.
type asked struct {
	in    *engine.Input
	names *ast.Array // of the candidates; nil: they are not known yet
	base  ast.Object // written out, without candidates
}

// The objects of an input by number, in the order of [shape].
const (
	atInput = iota
	atAction
	atSides
	atParty
	atSupplier
	atGiver
	atReceiver
	atHolder
	atPurpose
	atLineage
	atBelow
	atField
	atAgreement
	atFacts
	atKnown
	atSettled
	atCaller
	atFulfils
)

// object gives the input written out, without candidates.
func (a *asked) object() ast.Object {
	if a.base == nil {
		a.base = Input(*a.in)
	}
	return a.base
}

// Write implements [plan.Source].
func (a *asked) Write() ast.Object { return with(a.object(), "candidates", a.names) }

// Member implements [plan.Source]. What it does not know is looked up in the input written out.
func (a *asked) Member(container int, key string) (plan.Found, bool) {
	in := a.in
	switch container {
	case atInput:
		if key == "time" {
			return plan.Words(string(in.Day)), true
		}
	case atAction:
		switch key {
		case "id":
			return plan.Words(in.Action), true
		case "within":
			return plan.Written(strings.Join(in.Within, " ")), true
		}
	case atSides:
		if need, ok := in.Sides[key]; ok {
			return plan.Words(need), true
		}
		return plan.Nothing(), true
	case atParty:
		return member(&in.Party, key)
	case atSupplier:
		return member(&in.Supplier, key)
	case atGiver:
		return member(&in.Giver, key)
	case atReceiver:
		return member(&in.Receiver, key)
	case atHolder:
		return member(&in.Holder, key)
	case atPurpose:
		switch key {
		case "id":
			return plan.Words(in.Purpose), true
		case "listed":
			return plan.Words(in.Listed), true
		}
	case atLineage:
		return marked(in.Lineage, key)
	case atBelow:
		return marked(in.Below, key)
	case atField:
		switch key {
		case "id":
			return plan.Words(in.Field), true
		case "dataset":
			return plan.Words(in.Dataset), true
		case "name":
			return plan.Words(in.FieldName), true
		case "regime":
			return plan.Words(in.Regime), true
		}
	case atAgreement:
		switch key {
		case "id":
			return plan.Words(in.Agreement.ID), true
		case "from":
			return plan.Words(string(in.Agreement.From)), true
		case "first_until":
			return plan.Words(string(in.Agreement.FirstUntil)), true
		case "until":
			return plan.Words(string(in.Agreement.Until)), true
		}
	case atFacts:
		if v := in.Facts[key]; v.Known() {
			return stated(v), true
		}
		return plan.Nothing(), true
	case atKnown:
		if p, ok := in.Known[key]; ok {
			return plan.Written(string(p.From) + " " + string(p.Until)), true
		}
		return plan.Nothing(), true
	case atSettled:
		list, ok := in.Settled[key]
		if !ok {
			return plan.Nothing(), true
		}
		return plan.Written(settledText(list)), true
	case atCaller:
		if key == "limited" {
			return plan.Truth(in.Limited), true
		}
	case atFulfils:
		return marked(in.Fulfils, key)
	}
	return plan.Found{}, false
}

// Whole implements [plan.Source].
func (a *asked) Whole(container int) (string, bool) {
	var out []byte
	switch container {
	case atSides:
		for _, side := range slices.Sorted(maps.Keys(a.in.Sides)) {
			out = append(append(append(append(out, side...), ' '), a.in.Sides[side]...), ';')
		}
	case atKnown, atSettled:
		var names []string
		if container == atKnown {
			names = slices.Sorted(maps.Keys(a.in.Known))
		} else {
			names = slices.Sorted(maps.Keys(a.in.Settled))
		}
		for _, name := range names {
			found, _ := a.Member(container, name)
			out = found.Append(append(append(out, name...), ' '))
		}
	default:
		return "", false
	}
	return string(out), true
}

func member(a *engine.Actor, key string) (plan.Found, bool) {
	switch key {
	case "id":
		return plan.Words(a.ID), true
	case "kind":
		return plan.Words(a.Kind), true
	case "sort":
		return plan.Words(a.Sort), true
	case "body":
		return plan.Truth(a.Body), true
	case "source":
		return plan.Truth(a.Source), true
	}
	return plan.Found{}, false
}

func marked(names []string, key string) (plan.Found, bool) {
	for _, n := range names {
		if n == key {
			return plan.Truth(true), true
		}
	}
	return plan.Nothing(), true
}

func stated(v engine.Value) plan.Found {
	switch x := v.Any().(type) {
	case bool:
		return plan.Truth(x)
	case string:
		return plan.Words(x)
	case int64:
		return plan.Written(strconv.FormatInt(x, 10))
	}
	return plan.Nothing()
}

// settledText writes what is known of a fact so that no two are alike.
func settledText(list []engine.KnownFact) string {
	var out []byte
	for _, k := range list {
		switch x := k.Value.Any().(type) {
		case bool:
			out = strconv.AppendBool(out, x)
		case string:
			out = strconv.AppendQuote(out, x)
		case int64:
			out = strconv.AppendInt(out, x, 10)
		}
		out = append(append(append(append(out, ' '), k.Period.From...), ' '), k.Period.Until...)
		out = append(out, ';')
	}
	return string(out)
}
