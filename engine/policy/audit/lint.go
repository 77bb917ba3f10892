// Package audit judges policies, never a question: the shape of clauses, the policy about the policies, the tests beside them, what each clause
// can tell apart, and mutants of them.
package audit

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine/policy"
	"doelbinding/engine/policy/source"
)

// Lint holds every clause to the one shape that cannot be misread. Each message names a way in which Rego would silently drop a
// prohibition; these are errors, not advice.
func Lint(p *policy.Policies, declared func(fact string) bool) []Finding {
	modules := p.Bundle().ClauseModules()
	reads := source.NewReader(p.Bundle())
	var out []Finding
	for _, id := range slices.Sorted(maps.Keys(modules)) {
		l := &linter{module: modules[id], declared: declared, data: p.Bundle(), reads: reads}
		l.run()
		slices.Sort(l.out)
		for _, s := range slices.Compact(l.out) {
			out = append(out, Finding{Where: id, What: s})
		}
	}
	return slices.Concat(out, hiddenLists(p), hiddenReaders(p))
}

// hiddenReaders finds functions of the library that read a fact whose name they are given, and do not say so: the engine would not know which
// facts a clause reads.
func hiddenReaders(p *policy.Policies) (out []Finding) {
	b := p.Bundle()
	for _, name := range slices.Sorted(maps.Keys(b.Modules)) {
		if !strings.HasPrefix(name, "lib/") {
			continue
		}
		owner := source.OwnerOf(name)
		for _, r := range b.Modules[name].Rules {
			said := b.Library[owner+"."+r.Head.Name.String()]
			reads := append(slices.Clone(said.Reads), said.Counts...)
			for i, arg := range r.Head.Args {
				if !slices.Contains(reads, i+1) && !strings.HasPrefix(r.Head.Name.String(), "_") && namesAFact(b, owner, r, arg) {
					out = append(out, Finding{Where: "lib/" + owner, What: fmt.Sprintf("%s: reads the fact that argument %d names, and its METADATA does not say so", r.Head.Name, i+1)})
				}
			}
		}
	}
	return out
}

// namesAFact reports whether a rule reads the fact that one of its arguments names.
func namesAFact(b *source.Bundle, owner string, r *ast.Rule, arg *ast.Term) (found bool) {
	v, ok := arg.Value.(ast.Var)
	if !ok {
		return false
	}
	ast.WalkTerms(r, func(t *ast.Term) bool {
		switch x := t.Value.(type) {
		case ast.Ref: // input.facts[name], input.known[name]
			at := slices.IndexFunc(x, func(t *ast.Term) bool { return t.Value.Compare(v) == 0 })
			found = found || at > 1 && x.HasPrefix(ast.InputRootRef)
		case ast.Call:
			name := x[0].String()
			if !strings.Contains(name, ".") { // of the same package
				name = owner + "." + name
			}
			for _, i := range b.Library[name].Reads {
				found = found || i < len(x) && x[i].Value.Compare(v) == 0
			}
		}
		return found
	})
	return found
}

// hiddenLists finds comparisons with a list that cannot be read from the text, in clauses and libraries. The engine tells values apart by
// the lists they stand in: with one unseen it would take two values for alike that a clause treats differently.
func hiddenLists(p *policy.Policies) (out []Finding) {
	r := source.NewReader(p.Bundle())
	for _, name := range slices.Sorted(maps.Keys(p.Bundle().Modules)) {
		owner := source.OwnerOf(name)
		if strings.HasSuffix(name, "_test.rego") || strings.HasPrefix(name, "meta/") || name == "lib/fact/fact.rego" {
			continue
		}
		ast.WalkTerms(p.Bundle().Modules[name], func(t *ast.Term) bool {
			call, ok := t.Value.(ast.Call)
			if !ok {
				return false
			}
			reader := call[0].String()
			if p.Bundle().Library[reader].Member() != "" || reader == "fact.among" {
				if len(r.Values(owner, call[len(call)-1])) == 0 {
					out = append(out, Finding{Where: owner, What: fmt.Sprintf("%s: its list is written out, or named in the same package, a library or the data beside the clause", t)})
				}
			}
			return false
		})
	}
	return out
}

type linter struct {
	module   *ast.Module
	declared func(fact string) bool
	data     *source.Bundle
	reads    *source.Reader
	out      []string
	total    map[string]bool
	gates    map[string]bool
}

func (l *linter) say(format string, args ...any) { l.out = append(l.out, fmt.Sprintf(format, args...)) }

func (l *linter) run() {
	l.annotations()
	l.imports()
	l.onlyAct()
	l.total, l.gates = map[string]bool{}, map[string]bool{}
	for _, r := range l.module.Rules {
		name := r.Head.Ref().String()
		l.total[name] = l.total[name] || isTotal(r)
		if name == "checks" {
			for _, e := range r.Body {
				l.gates[e.String()] = true
			}
		}
	}
	checks := 0
	for _, r := range l.module.Rules {
		switch name := r.Head.Ref().String(); {
		case name == "checks":
			checks++
			l.checksRule(r)
		case !strings.HasPrefix(name, "_"):
			l.say("%s: the only public rule of a clause is checks", name)
		case l.gates[name]:
			l.gate(r, name)
		default:
			l.element(r, name)
		}
		l.terms(r)
	}
	if checks == 0 {
		l.say("has no checks rule: it would always be silent")
	}
}

// checksRule: checks contains check.of(rego.metadata.chain(), <element>) if <gate>, and nothing else.
func (l *linter) checksRule(r *ast.Rule) {
	if r.Head.Key == nil || len(r.Head.Args) > 0 {
		l.say("checks: a set, checks contains check.of(...) if <gate>")
		return
	}
	call, ok := r.Head.Key.Value.(ast.Call)
	if !ok || call[0].String() != "check.of" && call[0].String() != "check.with_obligations" {
		l.say("checks: made by check.of or check.with_obligations only")
		return
	}
	if call[1].String() != "rego.metadata.chain()" {
		l.say("checks: identity comes from rego.metadata.chain(), found %s", call[1])
	}
	if len(r.Body) != 1 || r.Else != nil {
		l.say("checks: exactly one gate after if")
	}
	for _, e := range r.Body {
		if t, ok := e.Terms.(*ast.Term); !ok || e.Negated || len(e.With) > 0 || len(source.RulesNamed(l.module, t.String())) == 0 {
			l.say("checks: only a gate of this clause after if, found %s", e)
		}
	}
}

// gateInputs are the fixed parts of the input: whatever a gate looks at is always there.
var gateInputs = regexp.MustCompile(`^input\.(action\.id|field\.(id|dataset|name|regime)|(giver|receiver|holder|party|supplier)\.(id|kind|sort))$`)

// gate: boolean conditions on the fixed part of the input, written as a comparison with a constant, a membership of a constant set, or
// purpose.touches and act.under.
func (l *linter) gate(r *ast.Rule, name string) {
	if r.Else != nil || r.Head.Value != nil && r.Head.Value.String() != "true" || len(r.Head.Args) > 0 {
		l.say("%s: a gate is true or does not hold; no value, no else", name)
	}
	for _, e := range r.Body {
		if !l.gateCondition(e) {
			l.say("%s: a gate looks at the fixed part of the input only, found %s", name, e)
		}
	}
}

func (l *linter) gateCondition(e *ast.Expr) bool {
	terms, ok := e.Terms.([]*ast.Term)
	if !ok || e.Negated || len(e.With) > 0 {
		return false
	}
	switch op := terms[0].String(); {
	case op == "purpose.touches" || op == "act.under":
		return len(terms) == 2 && l.constant(terms[1])
	case op == "equal" || op == "neq" || op == "internal.member_2":
		return len(terms) == 3 && gateInputs.MatchString(terms[1].String()) && l.constant(terms[2])
	}
	return false
}

// constant reports whether a term is a text, or a set of texts that is written out or that the library names.
func (l *linter) constant(t *ast.Term) bool {
	if _, ok := t.Value.(ast.String); ok {
		return true
	}
	_, ok := l.reads.Set(t)
	return ok
}

// element: a rule that is one expression of the library, and so always defined.
func (l *linter) element(r *ast.Rule, name string) {
	if !isTotal(r) {
		l.say("%s: can be undefined, and then the whole check is silent", name)
	}
	if r.Else != nil || r.Default {
		l.say("%s: an element is one expression of lib; no else, no default", name)
	}
	if _, ok := r.Head.Value.Value.(ast.Boolean); ok {
		l.say("%s: an element is made by lib, a plain boolean is none", name)
	}
}

// isTotal: one value without a condition.
func isTotal(r *ast.Rule) bool {
	return !r.Default && r.Head.Value != nil && r.Body.String() == "true" && r.Head.Key == nil
}

// terms looks at everything in a rule, wherever it stands.
func (l *linter) terms(r *ast.Rule) {
	name := r.Head.Ref().String()
	ast.WalkExprs(r, func(e *ast.Expr) bool {
		if e.Negated {
			l.say("%s: no negation in a clause, truth.negate instead: %s", name, e)
		}
		if len(e.With) > 0 {
			l.say("%s: no with in a clause: %s", name, e)
		}
		if e.IsCall() && !l.gates[name] {
			l.say("%s: no condition outside a gate: %s", name, e)
		}
		return false
	})
	ast.WalkTerms(r, func(t *ast.Term) bool {
		switch v := t.Value.(type) {
		case *ast.SetComprehension, *ast.ArrayComprehension, *ast.ObjectComprehension:
			l.say("%s: no comprehension in a clause: an undefined part would drop out without a word", name)
		case ast.Ref:
			if s := v.String(); strings.HasPrefix(s, "input.facts") || strings.HasPrefix(s, "input.known") || strings.HasPrefix(s, "input.time") || s == "input" {
				l.say("%s: facts and time are read through lib only: %s", name, s)
			} else if strings.HasPrefix(s, "data.") {
				l.say("%s: data is imported, not referred to: %s", name, s)
			}
		case ast.Call:
			l.call(name, v)
		}
		return false
	})
}

func (l *linter) call(name string, call ast.Call) {
	op := call[0].String()
	if slices.Contains([]string{"equal", "neq", "internal.member_2", "eq", "assign"}, op) {
		return // conditions of a gate; terms says where they may stand
	}
	f := l.data.Library[op]
	if f.Makes == "" && op != "rego.metadata.chain" {
		l.say("%s: %s is no function of the library that a clause may call", name, op)
		return
	}
	if op == "truth.open" {
		if s, ok := call[1].Value.(ast.String); !ok || !l.declared(string(s)) {
			l.say("%s: not a norm of the register, written out: %s", name, call[1])
		}
	}
	for _, i := range f.Reads {
		if s, ok := call[i].Value.(ast.String); !ok || !l.declared(string(s)) {
			l.say("%s: not a fact of the register, written out: %s", name, call[i])
		}
	}
}

// imports: the library, and the data beside the clause; each must exist, for what does not exist is undefined and silent.
func (l *linter) imports() {
	own := l.module.Package.Path.String() + "."
	for _, i := range l.module.Imports {
		s := i.Path.String()
		if i.Alias != "" {
			l.say("import %s: no alias; a name says what it is", s)
		}
		switch {
		case strings.HasPrefix(s, "data.lib."):
			if !l.libraryExists(strings.TrimPrefix(s, "data.lib.")) {
				l.say("import %s: there is no such library", s)
			}
		case strings.HasPrefix(s, own):
			key := strings.TrimPrefix(s, own)
			parts := strings.Split(strings.TrimPrefix(l.module.Package.Path.String(), "data.clauses."), ".")
			data := source.AsMap(source.AsMap(source.AsMap(l.data.Data["clauses"])[parts[0]])[parts[1]])
			if _, ok := data[key]; !ok {
				l.say("import %s: data.yaml beside the clause does not define it", s)
			}
		default:
			l.say("import %s: a clause imports lib and its own data, never another clause", s)
		}
	}
}

// onlyAct: a gate asks which act it is through the library, so that it hears every way of doing it; a clause that does mean one act says why.
func (l *linter) onlyAct() {
	reason, ok := "", false
	for _, a := range l.module.Annotations {
		if v, has := a.Custom["only_act"]; has {
			reason, ok = fmt.Sprint(v), true
		}
	}
	if ok && len(reason) < 20 {
		l.say("METADATA only_act gives no reason")
	}
	if ok {
		return
	}
	ast.WalkTerms(l.module, func(t *ast.Term) bool {
		if t.String() == "input.action.id" {
			l.say("looks at input.action.id: act.under hears every way of doing an act; a clause that means one act says why in only_act")
		}
		return false
	})
}

func (l *linter) libraryExists(name string) bool {
	for module := range maps.Keys(l.data.Modules) {
		if strings.HasPrefix(module, "lib/"+name+"/") {
			return true
		}
	}
	return false
}

var quotedDay = regexp.MustCompile(`^\d{4}-\d\d-\d\d$`)

// annotations: one, on the package, for chain[1] must be the package.
func (l *linter) annotations() {
	for _, a := range l.module.Annotations {
		if a.Scope != "package" {
			l.say("METADATA on a %s: only the package carries one, else the check would read the wrong one", a.Scope)
		}
		for _, key := range []string{"valid_from", "valid_until"} {
			if v, ok := a.Custom[key]; ok && !quotedDay.MatchString(fmt.Sprint(v)) {
				l.say("METADATA %s is not a quoted day: %v", key, v)
			}
		}
	}
}
