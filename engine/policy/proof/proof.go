// Package proof shows that a clause says the same by two sets of policies where its table is too large to be compared whole: rule by rule. A rule
// whose text is the same, and that uses rules which come to the same, comes to the same. Any other is looked at for all that it reads, which is
// far less than the clause reads.
package proof

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"doelbinding/engine/policy"
	"doelbinding/engine/policy/plan"
	"doelbinding/engine/policy/space"
)

// Enough is how many points are asked of one clause at most.
const Enough = 5_000

// Result is what came of comparing the rules of a clause.
type Result struct {
	Same    bool    // it says the same at every point of its space: that is proved
	Asked   int     // points that were asked of single rules
	Differs []Place // where a rule comes to something else; the clause need not
}

// Same compares the rules of one clause. That nothing is proved is no error.
func Same(ctx context.Context, before, now *policy.Policies, s space.Space) (Result, error) {
	p := &prover{
		ctx: ctx, space: s, left: Enough, known: map[string]bool{}, sides: [2]side{sideOf(before, s.Clause), sideOf(now, s.Clause)},
		tables: reflect.DeepEqual(before.Bundle().Data, now.Bundle().Data),
	}
	var out Result
	var err error
	out.Same, err = p.same(packageOf(s.Clause) + ".checks")
	if errors.Is(err, errTooMuch) {
		out.Same, err = false, nil
	}
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return Result{}, fmt.Errorf("compare the rules of %s: %w", s.Clause, err)
	}
	out.Asked, out.Differs = Enough-max(p.left, 0), p.differs
	return out, nil
}

// packageOf gives the package of a clause.
func packageOf(clause string) string {
	return "data.clauses." + strings.ReplaceAll(clause, "/", ".")
}

type prover struct {
	ctx     context.Context
	space   space.Space
	sides   [2]side
	tables  bool            // what stands beside the rules is the same
	known   map[string]bool // of rules, whether they come to the same; false as well while that is looked at
	left    int
	differs []Place
}

// side is a clause in one set of policies, with the library: its rules by their names in full.
type side struct {
	policies *policy.Policies
	rules    map[string]rule
}

// rule is all that is said of one name.
type rule struct {
	text     []string
	function bool
	uses     []string // names in full that may be rules
	unclear  bool     // it uses a package in a way that does not tell which rules
}

func sideOf(p *policy.Policies, clause string) side {
	out := side{p, map[string]rule{}}
	about, _ := p.Clause(clause)
	annotated := fmt.Sprintf("%s %s %+v %+v", about.Effect, about.Side, about.Valid, about.Citations)
	for _, m := range p.Bundle().Reached(clause) {
		own, imports := m.Package.Path.String(), map[string]string{}
		for _, i := range m.Imports {
			if ref, ok := i.Path.Value.(ast.Ref); ok {
				imports[string(i.Name())] = ref.String()
			}
		}
		for _, r := range m.Rules {
			key := own + "." + name(r)
			known := out.rules[key]
			text := fmt.Sprint(r.Default, " ", r.String())
			if strings.Contains(text, "rego.metadata") { // then what the annotation says is part of what is written
				text += " " + annotated
			}
			known.text = append(known.text, text)
			known.function = known.function || len(r.Head.Args) > 0
			known.use(r, own, imports)
			out.rules[key] = known
		}
	}
	for key, r := range out.rules {
		slices.Sort(r.text)
		slices.Sort(r.uses)
		r.uses = slices.Compact(r.uses)
		out.rules[key] = r
	}
	return out
}

// name gives the name of a rule in its package.
func name(r *ast.Rule) string {
	v, _ := r.Head.Ref()[0].Value.(ast.Var)
	return string(v)
}

// use notes what a rule may use: names of its own package, and of those that are imported.
func (u *rule) use(r *ast.Rule, own string, imports map[string]string) {
	members := 0
	ast.WalkRefs(r, func(ref ast.Ref) bool {
		head, _ := ref[0].Value.(ast.Var)
		if path, ok := imports[string(head)]; ok && len(ref) > 1 {
			if member, ok := ref[1].Value.(ast.String); ok {
				members++
				u.uses = append(u.uses, path+"."+string(member))
			}
		}
		return false
	})
	ast.WalkVars(r, func(v ast.Var) bool {
		if _, ok := imports[string(v)]; ok {
			members--
		}
		u.unclear = u.unclear || v == "data"
		u.uses = append(u.uses, own+"."+string(v))
		return false
	})
	u.unclear = u.unclear || members != 0 // a package is used otherwise than by the name of a member
}

// same proves that a rule comes to the same.
func (p *prover) same(name string) (bool, error) {
	if known, ok := p.known[name]; ok {
		return known, nil
	}
	p.known[name] = false
	ok, err := p.sameText(name)
	if !ok && err == nil {
		ok, err = p.sameValue(name)
	}
	p.known[name] = ok && err == nil
	return p.known[name], err
}

// sameText proves it by what is written, and by what that uses.
func (p *prover) sameText(name string) (bool, error) {
	before, now := p.sides[0].rules[name], p.sides[1].rules[name]
	if !p.tables || now.unclear || now.text == nil || !slices.Equal(before.text, now.text) || !slices.Equal(before.uses, now.uses) {
		return false, nil
	}
	for _, used := range now.uses {
		_, was := p.sides[0].rules[used]
		_, is := p.sides[1].rules[used]
		if used == name || !was && !is {
			continue // a variable of its own, or a built-in
		}
		if ok, err := p.same(used); !ok {
			return false, err
		}
	}
	return true, nil
}

// sameValue proves it by looking at all that the rule reads.
func (p *prover) sameValue(name string) (bool, error) {
	before, now := p.sides[0].rules[name], p.sides[1].rules[name]
	if before.text == nil || now.text == nil || before.function || now.function {
		return false, nil
	}
	if len(p.differs) > 0 && name == packageOf(p.space.Clause)+".checks" {
		return false, nil // it reads all that the clause reads: a difference that comes to nothing there is not looked for
	}
	x := &exploration{space: p.space, found: map[any][]plan.Found{}, rule: strings.ReplaceAll(strings.TrimPrefix(name, "data."), ".", "/"), left: &p.left}
	for i, to := range []**policy.Watcher{&x.before, &x.now} {
		w, err := p.sides[i].policies.Watcher(p.ctx, p.space.Clause, x.rule)
		if err != nil {
			return false, errors.Join(errTooMuch, err) // what cannot be planned is not looked at
		}
		*to = w
	}
	err := x.all(p.ctx)
	p.differs = append(p.differs, x.differs...)
	return err == nil && len(x.differs) == 0, err
}
