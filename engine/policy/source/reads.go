package source

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
)

// Reader finds out, from the text of the rules alone, which facts a clause reads, which lists of values it tells apart, and which terms
// it counts with. A fact is read where its name stands as a literal in a call of lib.fact or lib.term, in the clause or in the library
// rule that it uses; the lint sees to it that there is no other way.
type Reader struct {
	data    map[string]any
	calls   Library
	library map[string]map[string]bool // library rule -> facts that it reads, itself or through others
	groups  map[string]groups          // library rule -> lists of values that it tells apart, itself or through others
	lists   map[string][]string        // rule that is a list of values, of a library or of a clause ("clause/id.name") -> those
}

// NewReader reads the library, which the reading of every clause needs.
func NewReader(b *Bundle) *Reader {
	r := &Reader{data: b.Data, calls: b.Library, library: map[string]map[string]bool{}, groups: map[string]groups{}, lists: map[string][]string{}}
	for name, m := range b.Modules {
		if strings.HasSuffix(name, "_test.rego") {
			continue
		}
		owner := OwnerOf(name)
		for _, rule := range m.Rules {
			if rule.Head.Value != nil {
				if texts, ok := r.Set(rule.Head.Value); ok { // one that holds anything else is no list
					r.lists[owner+"."+rule.Head.Name.String()] = slices.Sorted(maps.Keys(texts))
				}
			}
		}
	}
	own, calls := r.literals(b, ReadsFacts)
	for rule := range own {
		r.library[rule] = closure(rule, own, calls, map[string]bool{})
		r.groups[rule] = r.groupsBehind(b, rule, calls, map[string]bool{})
	}
	return r
}

// OwnerOf gives the short name of a library, as rules call it, and the id of a clause.
func OwnerOf(module string) string {
	parts := strings.Split(path.Dir(module), "/")
	return strings.Join(parts[1:], "/")
}

// groups is per fact the lists of values that are told apart.
type groups map[string][][]string

// groupsBehind gathers the lists of a library rule and of what it uses.
func (r *Reader) groupsBehind(b *Bundle, rule string, calls map[string][]string, seen map[string]bool) groups {
	out := groups{}
	if seen[rule] {
		return out
	}
	seen[rule] = true
	short, name, _ := strings.Cut(rule, ".")
	if m := b.Modules["lib/"+short+"/"+short+".rego"]; m != nil {
		for _, l := range RulesNamed(m, name) {
			ast.WalkTerms(l, func(t *ast.Term) bool { r.group(short, out, t); return false })
		}
	}
	for _, next := range calls[rule] {
		out.add(r.groupsBehind(b, next, calls, seen))
	}
	return out
}

func (g groups) add(more groups) {
	for fact, lists := range more {
		g[fact] = append(g[fact], lists...)
	}
}

// literals gives per library rule the facts that it names in a call of one of the readers, and the library rules that it uses.
func (r *Reader) literals(b *Bundle, is func(Callable) bool) (own map[string]map[string]bool, calls map[string][]string) {
	own, calls = map[string]map[string]bool{}, map[string][]string{}
	for name, m := range b.Modules {
		if !strings.HasPrefix(name, "lib/") {
			continue
		}
		short := strings.Split(name, "/")[1]
		for _, rule := range m.Rules {
			key := short + "." + rule.Head.Name.String()
			if own[key] == nil {
				own[key] = map[string]bool{}
			}
			ast.WalkTerms(rule, func(t *ast.Term) bool {
				r.literal(t, is, own[key])
				calls[key] = append(calls[key], LibraryRule(t)...)
				if v, ok := t.Value.(ast.Var); ok && len(RulesNamed(m, string(v))) > 0 { // a rule of the same package
					calls[key] = append(calls[key], short+"."+string(v))
				}
				return false
			})
		}
	}
	return own, calls
}

// literal notes the facts that a call names, if the function is one of those meant.
func (r *Reader) literal(t *ast.Term, is func(Callable) bool, into map[string]bool) {
	call, ok := t.Value.(ast.Call)
	if !ok {
		return
	}
	if c := r.calls[call[0].String()]; is(c) {
		for _, name := range arguments(call, c.Reads) {
			into[name] = true
		}
	}
}

// LibraryRule gives the library rule that a term calls or refers to, as fact.holds or term.agreement_runs.
func LibraryRule(t *ast.Term) []string {
	ref, ok := t.Value.(ast.Ref)
	if !ok || len(ref) < 2 {
		return nil
	}
	name, ok := ref[1].Value.(ast.String)
	if !ok {
		return nil
	}
	return []string{ref[0].String() + "." + string(name)}
}

// deadlines gives the facts from which an obligation counts its term, or that extend it. They change no outcome.
func (r *Reader) deadlines(m *ast.Module) []string {
	out := map[string]bool{}
	ast.WalkTerms(m, func(t *ast.Term) bool {
		if call, ok := t.Value.(ast.Call); ok {
			for _, name := range arguments(call, r.calls[call[0].String()].Counts) {
				out[name] = true
			}
		}
		return false
	})
	return slices.Sorted(maps.Keys(out))
}

// fill completes a clause with what its rules read.
func (r *Reader) fill(c *engine.Clause, m *ast.Module) {
	facts := map[string]bool{}
	told := groups{}
	ast.WalkTerms(m, func(t *ast.Term) bool {
		r.literal(t, ReadsFacts, facts)
		for _, rule := range LibraryRule(t) {
			maps.Copy(facts, r.library[rule])
			told.add(r.groups[rule])
		}
		r.group(c.ID, told, t)
		return false
	})
	ast.WalkExprs(m, func(e *ast.Expr) bool { // a gate compares with the name of the field itself
		if c, ok := r.Condition(e); ok {
			told.gate(c)
		}
		return false
	})
	c.Groups = told
	c.Facts = slices.Sorted(maps.Keys(facts))
	c.Counts = r.deadlines(m)
	c.Terms = termsIn(r.Own(c.ID))
}

// gate notes what a condition of a gate names: fields, purposes and parties.
func (g groups) gate(c Condition) {
	names := slices.Sorted(maps.Keys(c.Values))
	if c.Library == ActUnder {
		return
	}
	if c.Library == PurposeTouches {
		g[engine.MemberPurpose] = append(g[engine.MemberPurpose], names)
		return
	}
	if len(c.Path) != 2 {
		return
	}
	switch of := c.Path[0]; {
	case of == "field" && c.Path[1] != "regime":
		for i, v := range names {
			names[i] = v[strings.LastIndex(v, "/")+1:] // of an id the last part; to tell too much apart does no harm
		}
		g[engine.MemberField] = append(g[engine.MemberField], names)
	case of == "receiver":
		g[engine.MemberReceiver] = append(g[engine.MemberReceiver], names)
	case of == "giver" || of == "holder" || of == "party" || of == "supplier":
		g[engine.MemberParty] = append(g[engine.MemberParty], names)
	}
}

// presumed gives the facts whose silence a clause reads as an answer, by itself or through the library.
func (r *Reader) presumed(m *ast.Module, is func(Callable) bool, silent map[string]map[string]bool) []string {
	out := map[string]bool{}
	ast.WalkTerms(m, func(t *ast.Term) bool {
		r.literal(t, is, out)
		for _, rule := range LibraryRule(t) {
			maps.Copy(out, silent[rule])
		}
		return false
	})
	return slices.Sorted(maps.Keys(out))
}

// group notes the list of values in fact.equals and fact.among: written out, a rule of the same package, or the data of the clause.
func (r *Reader) group(owner string, into groups, t *ast.Term) {
	call, ok := t.Value.(ast.Call)
	if ok && len(call) == 2 {
		if member := r.calls[call[0].String()].Member(); member != "" {
			into[member] = append(into[member], r.Values(owner, call[1]))
		}
	}
	if !ok || len(call) != 3 {
		return
	}
	name, ok := call[1].Value.(ast.String)
	if !ok {
		return
	}
	var values []string
	switch call[0].String() {
	case "fact.equals":
		if s, ok := call[2].Value.(ast.String); ok {
			values = []string{string(s)}
		}
	case "fact.among":
		values = r.Values(owner, call[2])
	default:
		return
	}
	into[string(name)] = append(into[string(name)], values)
}

// Values returns the texts in a list as a rule of an owner writes it: written out, a rule of the same package or of a library, or the table
// beside the clause.
func (r *Reader) Values(owner string, t *ast.Term) (out []string) {
	switch v := t.Value.(type) {
	case ast.String:
		out = append(out, string(v))
	case ast.Set:
		for _, x := range v.Slice() {
			if s, ok := x.Value.(ast.String); ok {
				out = append(out, string(s))
			}
		}
	case ast.Ref:
		for _, rule := range LibraryRule(t) {
			out = append(out, r.lists[rule]...)
		}
	case ast.Var:
		out = append(out, r.lists[owner+"."+string(v)]...)
		list, _ := r.Own(owner)[string(v)].([]any)
		for _, x := range list {
			if s, ok := x.(string); ok {
				out = append(out, s)
			}
		}
	}
	return out
}

// Own returns the data beside a clause.
func (r *Reader) Own(id string) map[string]any {
	instrument, clause, _ := strings.Cut(id, "/")
	return AsMap(AsMap(AsMap(r.data["clauses"])[instrument])[clause])
}

// termsIn finds every {years, months} in the data of a clause.
func termsIn(v any) (out []engine.Term) {
	switch x := v.(type) {
	case map[string]any:
		years, y := x["years"].(int)
		months, m := x["months"].(int)
		if y || m {
			out = append(out, engine.Term{Years: years, Months: months})
		}
		for _, key := range slices.Sorted(maps.Keys(x)) {
			out = append(out, termsIn(x[key])...)
		}
	case []any:
		for _, e := range x {
			out = append(out, termsIn(e)...)
		}
	}
	return out
}
