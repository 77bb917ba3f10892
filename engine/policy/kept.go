package policy

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine"
	"doelbinding/engine/policy/plan"
	"doelbinding/engine/policy/source"
)

// shape says which objects of the input are read by their members.
var shape = plan.Shape{Day: "time", Objects: [][]string{
	{"action"}, {"action", "sides"}, {"party"}, {"supplier"}, {"giver"}, {"receiver"}, {"holder"}, {"purpose"}, {"purpose", "lineage"}, {"purpose", "below"},
	{"field"}, {"agreement"}, {"facts"}, {"known"}, {"settled"}, {"caller"}, {"caller", "fulfils"},
}}

func (p *Policies) keptAnswer(ctx context.Context, in engine.Input, turns func(day string, after bool)) (found *engine.Findings, err error) {
	defer recovered(&err)
	a := &asked{in: &in}
	c := p.candidates.of(p, a)
	a.names = c.names
	input := p.kept.Read(a)
	defer input.Done()
	whole, err := p.kept.Eval(ctx, input, c.joint, c.rules, answerRule, "candidates", readAnswer, turns)
	if err != nil {
		return nil, err
	}
	return p.checked(ctx, in, whole.(*engine.Findings))
}

func (p *Policies) keptChecks(ctx context.Context, in engine.Input, ids []string) (out []engine.Check, err error) {
	defer recovered(&err)
	a := &asked{in: &in}
	c := p.candidates.of(p, a)
	a.names = c.names
	var rules []string
	for _, id := range ids {
		if rule := ruleOf(id); slices.Contains(c.rules, rule) {
			rules = append(rules, rule)
		}
	}
	input := p.kept.Read(a)
	defer input.Done()
	leaves, err := p.kept.Parts(ctx, input, rules, readChecks)
	for _, l := range leaves {
		out = append(out, l.([]engine.Check)...)
	}
	return out, err
}

// candidates keeps which of all clauses can apply, by all that the index looks at.
type candidates struct {
	members []place

	mu    sync.RWMutex
	known map[string]candidate
}

type candidate struct {
	ids   []string
	rules []string
	names *ast.Array
	joint *plan.Joint
}

// place is a member of an object of the input.
type place struct {
	container int
	key       string
}

// mostCandidates is how many lists are kept; then all are forgotten. A list takes some hundreds of bytes.
const mostCandidates = 10_000

func newCandidates(x source.Index) *candidates {
	out := &candidates{known: map[string]candidate{}, members: []place{{atAction, "within"}, {atPurpose, "id"}}}
	for _, ref := range x.Members() {
		var path []string
		for _, t := range ref {
			path = append(path, string(t.Value.(ast.String)))
		}
		last := len(path) - 1
		container := 1 + slices.IndexFunc(shape.Objects, func(o []string) bool { return slices.Equal(o, path[:last]) })
		out.members = append(out.members, place{container, path[last]})
	}
	return out
}

// of gives the clauses that can apply.
func (c *candidates) of(p *Policies, a *asked) candidate {
	var buffer [512]byte
	key, ok := c.key(buffer[:0], a)
	if !ok {
		return p.candidate(a.object(), p.ids)
	}
	c.mu.RLock()
	known, ok := c.known[string(key)]
	c.mu.RUnlock()
	if ok {
		return known
	}
	known = p.candidate(a.object(), p.ids)
	known.joint = &plan.Joint{}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.known) >= mostCandidates {
		clear(c.known)
	}
	c.known[string(key)] = known
	return known
}

// candidate gives those of some clauses that can apply.
func (p *Policies) candidate(in ast.Object, ids []string) (out candidate) {
	var terms []*ast.Term
	out.ids = p.known.Index.Candidates(ids, in)
	for _, id := range out.ids {
		out.rules = append(out.rules, ruleOf(id))
		terms = append(terms, p.names[id])
	}
	out.names = ast.NewArray(terms...)
	return out
}

// key writes what the index looks at: the members, the act, and what the purpose lies below and above. False: it looks at what an input does not
// tell by its members.
func (c *candidates) key(key []byte, a *asked) ([]byte, bool) {
	for _, m := range c.members {
		found, ok := a.Member(m.container, m.key)
		if !ok {
			return nil, false
		}
		key = found.Append(key)
	}
	for _, list := range [][]string{a.in.Lineage, a.in.Below} {
		for _, name := range list {
			key = append(append(key, name...), 1)
		}
		key = append(key, 0)
	}
	return key, true
}

// ruleOf names the rule that gives the checks of a clause.
func ruleOf(clause string) string { return "clauses/" + clause + "/checks" }

func readChecks(v ast.Value) (any, error) {
	var list []check
	if err := decode(v, reflect.ValueOf(&list).Elem()); err != nil {
		return nil, fmt.Errorf("read the checks of a clause: %w", err)
	}
	return engineChecks(list), nil
}

func readAnswer(v ast.Value) (any, error) {
	var a answer
	if err := decode(v, reflect.ValueOf(&a).Elem()); err != nil {
		return nil, fmt.Errorf("read the answer of the policies: %w", err)
	}
	f := a.findings()
	return &f, nil
}
