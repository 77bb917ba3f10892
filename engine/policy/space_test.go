package policy_test

import (
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/policies"
)

// space is what a clause can tell apart. The gates are tried on every combination of the members they look at, on every day on which
// anything can turn; then, where a gate holds, the elements on every combination of what they look at. The facts behind a rule of the
// library that takes none by name (term.agreement_runs) are varied one at a time: the tests of the library combine them.
type space struct {
	gates                   []string
	gate, element, library  []dim
	allDays, daysThatMatter dim
	base                    engine.Input
}

// dim is one member of the input and what it can be, each value as a change of the input.
type dim struct {
	name   string
	values []func(*engine.Input)
}

func (s space) eachGate(visit func(engine.Input)) {
	each(append([]dim{s.allDays}, s.gate...), s.base, visit)
}

func (s space) eachElement(in engine.Input, visit func(engine.Input)) {
	star := dim{name: "library", values: []func(*engine.Input){func(*engine.Input) {}}}
	for _, d := range s.library {
		star.values = append(star.values, d.values[1:]...)
	}
	dims := append([]dim{s.daysThatMatter, star}, s.element...)
	product := 1
	for _, d := range dims {
		product = min(product*len(d.values), 1<<40)
	}
	if product <= enough || *everything {
		each(dims, in, visit)
		return
	}
	atRandom(dims, in, enough, uint64(product), visit)
}

// enough is how many questions an ordinary run asks where a gate holds. A clause that can tell more apart is asked that many at random,
// always the same: any two values meet many times. make enumerate asks them all.
const enough = 1_500

var everything = flag.Bool("all", false, "ask every question a clause can tell apart, however many")

func each(dims []dim, in engine.Input, visit func(engine.Input)) {
	if len(dims) == 0 {
		visit(in)
		return
	}
	for _, set := range dims[0].values {
		next := in
		next.Facts, next.Known = maps.Clone(in.Facts), maps.Clone(in.Known)
		set(&next)
		each(dims[1:], next, visit)
	}
}

// spaceOf reads off the text of a clause which members of the input it looks at and which of their values it names; each gets one value
// more, that it does not name.
func spaceOf(t *testing.T, c engine.Clause, facts map[string]engine.Fact) space {
	t.Helper()
	file := "clauses/" + c.ID + "/" + c.ID[strings.Index(c.ID, "/")+1:] + ".rego"
	src, err := policies.FS.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	m, err := ast.ParseModuleWithOpts(file, string(src), ast.ParserOptions{ProcessAnnotation: true})
	if err != nil {
		t.Fatal(err)
	}
	s := space{base: engine.Input{
		Day: "2018-04-09", Purpose: "", Sides: map[string]string{"processing": "always"}, Facts: map[string]engine.Value{}, Known: map[string]engine.Period{},
		Agreement: engine.InputAgreement{ID: "convenant-midden-nederland", From: "2017-03-01", FirstUntil: "2018-02-28", Until: "2020-02-29"},
	}}
	for _, r := range m.Rules {
		if r.Head.Ref().String() == "checks" {
			s.gates = append(s.gates, r.Body[0].String())
		}
	}
	inGates, inElements := &ast.Module{Package: m.Package}, &ast.Module{Package: m.Package}
	for _, r := range m.Rules {
		if slices.Contains(s.gates, r.Head.Ref().String()) {
			inGates.Rules = append(inGates.Rules, r)
		} else {
			inElements.Rules = append(inElements.Rules, r)
		}
	}
	s.gate, s.element = members(t, inGates, nil), members(t, inElements, c.Groups[engine.MemberField])
	for _, name := range c.Facts {
		d := factDim(facts[name], c.Groups[name], numbersOf(facts[name], string(src)))
		if strings.Contains(string(src), `"`+name+`"`) {
			s.element = append(s.element, d)
		} else {
			s.library = append(s.library, d)
		}
	}
	if len(s.element) == 0 { // all of the clause is in the library
		s.element, s.library = s.library, nil
	}
	if strings.Contains(string(src), "term.due") {
		s.element = append(s.element, dim{"giver.source", []func(*engine.Input){
			func(in *engine.Input) { in.Giver.Source = true }, func(in *engine.Input) { in.Giver.Source = false },
		}})
	}
	s.allDays, s.daysThatMatter = dayDims(c)
	return s
}

// members gives a dim for every member of the input that some rules look at. Of the fields that stand in the same lists one is enough.
func members(t *testing.T, m *ast.Module, lists [][]string) (out []dim) {
	t.Helper()
	named, purposes := named(m)
	if fields := named["input.field.name"]; fields != nil && lists != nil {
		clear(fields)
		seen := map[string]bool{}
		for _, f := range slices.Sorted(slices.Values(slices.Concat(lists...))) {
			key := ""
			for _, list := range lists {
				key += fmt.Sprint(slices.Contains(list, f))
			}
			if !seen[key] {
				seen[key], fields[f] = true, true
			}
		}
	}
	for _, member := range slices.Sorted(maps.Keys(named)) {
		if member == "input.action.id" {
			out = append(out, actDim(t, named[member]))
			continue
		}
		d := dim{name: member}
		for _, v := range append(slices.Sorted(maps.Keys(named[member])), "iets-anders") {
			d.values = append(d.values, setMember(t, member, v))
		}
		out = append(out, d)
	}
	if len(purposes) > 0 {
		out = append(out, purposeDim(slices.Sorted(maps.Keys(purposes))))
	}
	return out
}

// compares names the member of the input that a function of the library compares with its argument.
var compares = map[string]string{
	"fact.field": "input.field.name", "fact.dataset": "input.field.dataset", "fact.action": "input.action.id",
	"fact.receiver": "input.receiver.id", "fact.receiver_kind": "input.receiver.kind", "fact.receiver_sort": "input.receiver.sort",
	"fact.holder_is": "input.holder.id", "fact.holder": "input.holder.kind",
}

// named gives the members of the input that a clause compares, with the values it names, and the purposes it names.
func named(m *ast.Module) (members map[string]map[string]bool, purposes map[string]bool) {
	members, purposes = map[string]map[string]bool{}, map[string]bool{}
	add := func(member string, t *ast.Term) {
		if members[member] == nil {
			members[member] = map[string]bool{}
		}
		for _, v := range stringsIn(t) {
			members[member][v] = true
		}
	}
	ast.WalkExprs(m, func(e *ast.Expr) bool {
		if terms, ok := e.Terms.([]*ast.Term); ok && len(terms) == 3 && strings.HasPrefix(terms[1].String(), "input.") {
			add(terms[1].String(), terms[2])
		} else if ok && terms[0].String() == "act.under" {
			add("input.action.id", terms[1])
		} else if ok && terms[0].String() == "purpose.touches" {
			for _, p := range stringsIn(terms[1]) {
				purposes[p] = true
			}
		}
		return false
	})
	ast.WalkTerms(m, func(t *ast.Term) bool {
		call, ok := t.Value.(ast.Call)
		if !ok || len(call) < 2 {
			return false
		}
		if member, ok := compares[call[0].String()]; ok {
			add(member, call[1])
		} else if call[0].String() == "purpose.within" {
			for _, p := range stringsIn(call[1]) {
				purposes[p] = true
			}
		}
		return false
	})
	return members, purposes
}

func stringsIn(t *ast.Term) (out []string) {
	ast.WalkTerms(t, func(x *ast.Term) bool {
		if s, ok := x.Value.(ast.String); ok {
			out = append(out, string(s))
		}
		return false
	})
	return out
}

func setMember(t *testing.T, member, v string) func(*engine.Input) {
	t.Helper()
	actors := map[string]func(*engine.Input) *engine.Actor{
		"giver": func(in *engine.Input) *engine.Actor { return &in.Giver }, "receiver": func(in *engine.Input) *engine.Actor { return &in.Receiver },
		"holder": func(in *engine.Input) *engine.Actor { return &in.Holder }, "party": func(in *engine.Input) *engine.Actor { return &in.Party },
		"supplier": func(in *engine.Input) *engine.Actor { return &in.Supplier },
	}
	parts := strings.Split(member, ".")
	if of, ok := actors[parts[1]]; ok {
		return func(in *engine.Input) {
			switch a := of(in); parts[2] {
			case "id":
				a.ID = v
			case "kind":
				a.Kind = v
			case "sort":
				a.Sort = v
			}
		}
	}
	set := map[string]func(*engine.Input){
		"input.field.dataset": func(in *engine.Input) { in.Dataset = v },
		"input.field.name":    func(in *engine.Input) { in.FieldName = v }, "input.field.regime": func(in *engine.Input) { in.Regime = v },
		"input.field.id": func(in *engine.Input) { in.Field = v },
	}[member]
	if set == nil {
		t.Fatalf("the space does not know %s", member)
	}
	return set
}

// actDim: every act named, every act that falls under one of them, every act that one of them falls under, and one beside them all.
func actDim(t *testing.T, named map[string]bool) dim {
	t.Helper()
	d := dim{name: "action"}
	beside := false
	for _, a := range enginetest.Register(t).Snapshot().Actions() {
		near := slices.ContainsFunc(slices.Collect(maps.Keys(named)), func(name string) bool {
			other, ok := enginetest.Register(t).Snapshot().Action(name)
			return ok && a.Kindred(other)
		})
		if near || !beside {
			beside = beside || !near
			d.values = append(d.values, func(in *engine.Input) { in.Action, in.Within = a.ID, a.Within })
			if there, ok := enginetest.Register(t).Snapshot().Action(a.AtAnother); ok { // looking into what another holds is two acts at once
				both := slices.Concat(a.Within, there.Within)
				d.values = append(d.values, func(in *engine.Input) { in.Action, in.Within = a.ID, both })
			}
		}
	}
	return d
}

// purposeDim: at each named purpose, above them all, beside them, and not given.
func purposeDim(names []string) dim {
	d := dim{name: "purpose"}
	for _, p := range names {
		d.values = append(d.values, func(in *engine.Input) { in.Purpose, in.Lineage, in.Below = p, []string{p}, nil })
	}
	return dim{d.name, append(d.values,
		func(in *engine.Input) { in.Purpose, in.Lineage, in.Below = "boven", []string{"boven"}, names },
		func(in *engine.Input) { in.Purpose, in.Lineage, in.Below = "ernaast", []string{"ernaast"}, nil },
		func(in *engine.Input) { in.Purpose, in.Lineage, in.Below = "", nil, nil })}
}

// factDim: not given, and each value that a clause tells apart. A fact of the register is true or false on the day, whatever the caller says.
func factDim(f engine.Fact, groups [][]string, numbers []int64) dim {
	d := dim{f.Name, []func(*engine.Input){func(*engine.Input) {}}}
	set := func(v engine.Value) { d.values = append(d.values, func(in *engine.Input) { in.Facts[f.Name] = v }) }
	switch f.Type {
	case engine.TypeBoolean:
		if f.Known != "" {
			d.values = append(d.values,
				func(in *engine.Input) {
					in.Known[f.Name] = engine.Period{}.Closed()
					in.Facts[f.Name] = engine.Truth(false)
				},
				func(in *engine.Input) { in.Known[f.Name] = engine.Never; in.Facts[f.Name] = engine.Truth(true) })
			break
		}
		set(engine.Truth(true))
		set(engine.Truth(false))
	case engine.TypeDate:
		for _, day := range []string{"2017-12-31", "2018-12-31", "2030-01-01"} {
			set(engine.Text(day))
		}
	case engine.TypeInteger:
		for _, n := range numbers {
			set(engine.Number(n))
		}
	default:
		for _, g := range groups {
			for _, v := range g[:min(1, len(g))] {
				set(engine.Text(v))
			}
		}
		set(engine.Text("iets-anders"))
	}
	return d
}

// numbersOf: the bounds of a number, and around every number that a clause compares it with.
func numbersOf(f engine.Fact, src string) []int64 {
	out := []int64{f.Min, f.Max}
	for _, m := range regexp.MustCompile(`fact\.at_(?:least|most)\("`+f.Name+`", (\d+)\)`).FindAllStringSubmatch(src, -1) {
		n, _ := strconv.ParseInt(m[1], 10, 64)
		out = append(out, n-1, n, n+1)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// dayDims: all days on which a gate, a citation or an element can turn; and of those the ones that an element can see.
func dayDims(c engine.Clause) (all, matter dim) {
	days, seen := map[engine.Day]bool{"2030-01-01": true}, map[engine.Day]bool{}
	add := func(to map[engine.Day]bool, list ...engine.Day) {
		for _, d := range list {
			if d.Judgeable() {
				to[d], days[d] = true, true
			}
		}
	}
	in := max(c.Valid.From, "2018-04-09")
	if c.Valid.Until != "" {
		in = c.Valid.Until.AddDays(-30)
		add(days, c.Valid.Until, c.Valid.Until.AddDays(1))
	}
	add(seen, in)
	add(days, c.Valid.From.AddDays(-1), c.Valid.From)
	for _, x := range c.Citations[1:] {
		add(days, x.Period.From.AddDays(-1), x.Period.From)
	}
	if slices.Contains(c.Facts, "stilzwijgend_verlengd") {
		add(seen, "2017-02-28", "2018-02-28", "2018-05-01", "2020-03-01")
	}
	if len(c.Terms) > 0 {
		add(seen, "2020-02-29", "2021-02-28", "2021-03-01")
	}
	dimOf := func(name string, from map[engine.Day]bool) dim {
		d := dim{name: name}
		for _, day := range slices.Sorted(maps.Keys(from)) {
			d.values = append(d.values, func(in *engine.Input) { in.Day = day })
		}
		return d
	}
	return dimOf("day", days), dimOf("day", seen)
}

// atRandom visits n points of some dimensions at random, always the same for a seed.
func atRandom(dims []dim, in engine.Input, n int, seed uint64, visit func(engine.Input)) {
	r := rand.New(rand.NewPCG(uint64(len(dims)), seed))
	for range n {
		next := in
		next.Facts, next.Known = maps.Clone(in.Facts), maps.Clone(in.Known)
		for _, d := range dims {
			d.values[r.IntN(len(d.values))](&next)
		}
		visit(next)
	}
}

// some visits a few points of the element space at random, always the same.
func (s space) some(in engine.Input, n int, visit func(engine.Input)) {
	dims := append(append([]dim{s.daysThatMatter}, s.library...), s.element...)
	atRandom(dims, in, n, uint64(n), visit)
}
