// Package change compares two states of the policies and the register: which decisions come out differently, in which direction, on which clause,
// with one whole question of each. Package approval keeps the state that was approved, and which changes were signed.
//
// It judges no law: wider and narrower follow from the outcomes that the policies of both states give.
package change

import (
	"context"
	"fmt"
	"io/fs"

	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/policy"
	"doelbinding/engine/register"
)

// State is one state of policies and register.
type State struct {
	Name     string // as it shows in reports
	Policies *policy.Policies
	Register *register.Snapshot
	Whole    *register.Register // the register that the snapshot is of; nil when only that is known
	Engine   *explain.Engine
}

// Load loads the state of a folder of policies, with entries that an operator adds to its register.
func Load(ctx context.Context, name string, fsys fs.FS, operator ...register.Source) (State, error) {
	p, err := policy.Load(fsys)
	if err != nil {
		return State{}, fmt.Errorf("load %s: %w", name, err)
	}
	return With(ctx, name, p, fsys, operator...)
}

// With returns the state of policies that were loaded already, with the register in their folder and entries that an operator adds to it.
func With(ctx context.Context, name string, p *policy.Policies, fsys fs.FS, operator ...register.Source) (State, error) {
	shipped, err := fs.Sub(fsys, "register")
	if err != nil {
		return State{}, fmt.Errorf("load %s: %w", name, err)
	}
	sources := []register.Source{{Name: "policies/register", FS: shipped}}
	for _, s := range operator {
		s.Protected = p.Names
		sources = append(sources, s)
	}
	r, err := register.Load(sources...)
	if err != nil {
		return State{}, fmt.Errorf("load %s: %w", name, err)
	}
	s := Of(ctx, name, p, r.Snapshot())
	s.Whole = r
	return s, nil
}

// Of makes a state of what is loaded already. It is asked very often, so its policies are planned where they can be.
func Of(ctx context.Context, name string, p *policy.Policies, r *register.Snapshot) State {
	if planned, err := p.Planned(ctx); err == nil {
		p = planned
	}
	return State{Name: name, Policies: p, Register: r, Engine: explain.New(p)}
}

// answer is what a state makes of a question.
type answer struct {
	decision engine.Decision
	refused  bool // the question contradicts itself
}

func (s State) decide(ctx context.Context, q engine.Question) (answer, error) {
	if len(engine.Contradictions(s.Register, q)) > 0 {
		return answer{refused: true}, nil
	}
	d, err := s.Engine.Decide(ctx, s.Register, q)
	return answer{decision: d}, err
}

// rank orders answers by how far they open what is asked: a refusal, whatever its form; what depends on more; a yes.
func (a answer) rank() int {
	switch {
	case a.refused || len(a.decision.Gaps) > 0 || a.decision.Outcome == engine.Forbidden:
		return 0
	case a.decision.Outcome == engine.Permitted:
		return 2
	}
	return 1
}

// says writes the answer in Dutch.
func (a answer) says() string {
	switch {
	case a.refused:
		return "een vraag die zichzelf tegenspreekt"
	case len(a.decision.Gaps) > 0:
		return "een naam die het register niet kent"
	}
	return a.decision.Outcome.Dutch()
}

// owes lists the kinds of obligations of a yes with who bears them.
func (a answer) owes() map[string]bool {
	out := map[string]bool{}
	for _, o := range a.decision.Obligations {
		out[o.Kind+" voor "+o.Bearer] = true
	}
	return out
}

// dated writes the deadlines of the obligations of a yes.
func (a answer) dated() string {
	out := ""
	for _, o := range a.decision.Obligations {
		out += fmt.Sprint(o.Kind, o.Bearer, o.Deadline, o.CountedFrom, ";")
	}
	return out
}
