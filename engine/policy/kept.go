package policy

import (
	"context"
	"fmt"
	"maps"
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

func (p *Policies) keptAnswer(ctx context.Context, in engine.Input, turns func(day string, after bool)) (found engine.Findings, err error) {
	defer recovered(&err)
	o := Input(in)
	input, rules, err := p.keptInput(o, p.candidates.of(p, o))
	if err != nil {
		return found, err
	}
	whole, err := p.kept.Eval(ctx, input, rules, answerRule, "candidates", readAnswer, turns)
	if err != nil {
		return found, err
	}
	return p.checked(ctx, in, copied(whole.(engine.Findings)))
}

func (p *Policies) keptChecks(ctx context.Context, in engine.Input, ids []string) (out []engine.Check, err error) {
	defer recovered(&err)
	o := Input(in)
	input, rules, err := p.keptInput(o, p.candidate(o, ids))
	if err != nil {
		return nil, err
	}
	leaves, err := p.kept.Parts(ctx, input, rules, readChecks)
	for _, l := range leaves {
		out = append(out, l.([]engine.Check)...)
	}
	return out, err
}

// keptInput makes an input ready that names some candidates, and gives their rules.
func (p *Policies) keptInput(in ast.Object, c candidate) (*plan.Input, []string, error) {
	input, err := p.kept.Read(with(in, "candidates", c.names))
	return input, c.rules, err
}

// candidates keeps which of all clauses can apply, by all that the index looks at.
type candidates struct {
	members []ast.Ref

	mu    sync.RWMutex
	known map[string]candidate
}

type candidate struct {
	rules []string
	names *ast.Array
}

// mostCandidates is how many lists are kept; then all are forgotten. A list takes some hundreds of bytes.
const mostCandidates = 10_000

func newCandidates(x source.Index) *candidates {
	return &candidates{members: slices.Concat(x.Members(), []ast.Ref{source.Member("action", "within"), purposeID, purposeLineage, purposeBelow}), known: map[string]candidate{}}
}

// of gives the clauses that can apply.
func (c *candidates) of(p *Policies, in ast.Object) candidate {
	key := c.key(in)
	c.mu.RLock()
	known, ok := c.known[string(key)]
	c.mu.RUnlock()
	if ok {
		return known
	}
	known = p.candidate(in, p.ids)
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
	for _, id := range p.known.Index.Candidates(ids, in) {
		out.rules = append(out.rules, ruleOf(id))
		terms = append(terms, p.names[id])
	}
	out.names = ast.NewArray(terms...)
	return out
}

// key writes what the index looks at: the members, the act, and what the purpose lies below and above. A member that is no text is a question
// that is refused before it comes here.
func (c *candidates) key(in ast.Object) []byte {
	key := make([]byte, 0, 512)
	write := func(v ast.Value) {
		switch v := v.(type) {
		case ast.String:
			key = append(append(key, v...), 0)
		case *ast.Array:
			v.Foreach(func(t *ast.Term) { key = append(append(key, t.Value.(ast.String)...), 1) })
			key = append(key, 0)
		case ast.Object:
			v.Foreach(func(t, _ *ast.Term) { key = append(append(key, t.Value.(ast.String)...), 1) })
			key = append(key, 0)
		default:
			key = append(append(key, v.String()...), 2)
		}
	}
	for _, m := range c.members {
		v, err := in.Find(m)
		if err != nil {
			key = append(key, 3)
			continue
		}
		write(v)
	}
	return key
}

var purposeID, purposeLineage, purposeBelow = source.Member("purpose", "id"), source.Member("purpose", "lineage"), source.Member("purpose", "below")

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
	return a.findings(), nil
}

// copied gives findings of which the lists may be changed: what is kept is shared.
func copied(f engine.Findings) engine.Findings {
	f.Checks, f.Grounds, f.Refusals = slices.Clone(f.Checks), slices.Clone(f.Grounds), slices.Clone(f.Refusals)
	f.Missing, f.Norms, f.Obligations = slices.Clone(f.Missing), slices.Clone(f.Norms), slices.Clone(f.Obligations)
	f.Presumed, f.Settled, f.Conflicts = slices.Clone(f.Presumed), slices.Clone(f.Settled), slices.Clone(f.Conflicts)
	f.Sides, f.Registered = maps.Clone(f.Sides), maps.Clone(f.Registered)
	return f
}
