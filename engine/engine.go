package engine

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"doelbinding/engine/language"
)

// Policy is the law as executable policies, compiled once. engine/policy implements it.
type Policy interface {
	Evaluator
	Clauses
	Hash() string
}

// Evaluator asks policies about a resolved question.
type Evaluator interface {
	// Evaluate asks the policies. It gives the findings of data.decision, or an error when there are none to trust. Findings are shared between
	// questions that come to the same, and not to be changed.
	Evaluate(ctx context.Context, in Input) (*Findings, error)
	// Checks asks some clauses only, without deciding.
	Checks(ctx context.Context, in Input, clauses []string) ([]Check, error)
	// Trace evaluates and also gives the days from which some comparison with the day judged can come out differently.
	Trace(ctx context.Context, in Input) (*Findings, []Day, error)
	// Candidates gives the clauses that can say something about an input, on whatever day.
	Candidates(in Input) []string
	// Likeness is equal for inputs that must come to the same outcome: they differ in names that no policy tells apart.
	Likeness(in Input) string
}

// Clauses describes the clauses of policies.
type Clauses interface {
	Clause(id string) (Clause, bool)
	Clauses() []Clause     // in the order of their ids
	Obligations() []string // the kinds that a yes can bring along, in order
}

// Engine decides by one set of policies, and may be shared. It does not explain: package explain has an engine that does.
type Engine struct {
	policy Policy
	told   tellings
}

// New gives an engine over compiled policies.
func New(p Policy) *Engine { return &Engine{policy: p} }

// Policy gives the policies that the engine decides by.
func (e *Engine) Policy() Policy { return e.policy }

// Decide answers one question from one snapshot. A refusal is a decision; an error means that no decision could be made, and the caller
// must refuse. A name that the register does not know makes the decision insufficient, with the gap.
func (e *Engine) Decide(ctx context.Context, reg Names, q Question) (Decision, error) {
	return e.DecideWith(ctx, reg, q, nil)
}

// DecideWith decides like [Engine.Decide], with gaps that were found before the question could be asked: a subject or resource of a type
// that is not judged.
func (e *Engine) DecideWith(ctx context.Context, reg Names, q Question, gaps []Gap) (Decision, error) {
	return e.DecideBy(ctx, reg, q, gaps, e.policy.Evaluate)
}

// DecideBy decides like [Engine.DecideWith], by the findings that evaluate returns of the resolved question.
func (e *Engine) DecideBy(ctx context.Context, reg Names, q Question, gaps []Gap, evaluate func(context.Context, Input) (*Findings, error)) (Decision, error) {
	if q.Full || q.Ways {
		return Decision{}, errors.New("decide: an explanation is asked of an engine that gives none")
	}
	if !q.Day.Judgeable() {
		return Decision{}, fmt.Errorf("decide: the day judged lies outside %s to %s", FirstDay, LastDay)
	}
	r := Resolve(reg, q)
	r.Gaps = append(gaps, r.Gaps...)
	d := Decision{
		Outcome: Insufficient, Day: q.Day, Announced: q.Asked != "" && q.Day > q.Asked, Gaps: r.Gaps, Assumed: r.assumed,
		PolicyHash: e.policy.Hash(), RegisterHash: reg.Hash(),
	}
	if q.Assumed {
		d.Assumed = append(d.Assumed, Assumption{What: "time", Value: Text(string(q.Day))})
	}
	if len(r.Gaps) > 0 {
		d.Reason = gapReason(language.Dutch, r.Gaps)
		return d, nil
	}
	if against := Contradictions(reg, q); len(against) > 0 {
		return Decision{}, &ContradictionError{against}
	}
	found, err := evaluate(ctx, r.Input)
	if err != nil {
		return Decision{}, fmt.Errorf("decide: %w", err)
	}
	t, err := e.telling(reg, r, d.Day, found)
	if err != nil {
		return Decision{}, fmt.Errorf("decide: %w", err)
	}
	t.fill(&d)
	e.provenance(&d, reg, r, found)
	d.Assumed = append(d.Assumed, t.presumed...)
	d.Unread = t.unread(r.Input.Facts)
	return d, nil
}

// GapError says which names of a question the register does not know.
type GapError struct{ Gaps []Gap }

func (e *GapError) Error() string { return "resolve: " + gapReason(language.Dutch, e.Gaps) }

// Input resolves a question without deciding it: for stock OPA beside the service. A name that the register does not know is a [GapError].
func (e *Engine) Input(reg Names, q Question) (Input, error) {
	r := Resolve(reg, q)
	if len(r.Gaps) > 0 {
		return Input{}, &GapError{r.Gaps}
	}
	return r.Input, nil
}

// trust refuses findings that a sound policy set cannot give: two checks of one clause, a check of no clause, a check without citation.
func (e *Engine) trust(f *Findings) error {
	if f == nil || f.Outcome.Dutch() == "" {
		return fmt.Errorf("the policies gave an outcome of an unknown kind")
	}
	seen := map[string]bool{}
	for _, c := range f.Checks {
		if _, ok := e.policy.Clause(c.Clause); !ok || c.State.Dutch() == "" {
			return fmt.Errorf("a check of %q that no clause gives", c.Clause)
		}
		if seen[c.Clause] {
			return fmt.Errorf("two different checks of %s", c.Clause)
		}
		if len(c.Citations) == 0 {
			return fmt.Errorf("a check of %s without a citation of the day", c.Clause)
		}
		seen[c.Clause] = true
	}
	return nil
}

// byWeight puts first what decides: violated before unknown before open before met, bars before grounds before duties; of two that refuse the
// more specific; then by id.
func (e *Engine) byWeight(a, b Check) int {
	if n := a.weight() - b.weight(); n != 0 {
		return n
	}
	if a.State == Violated {
		one, _ := e.policy.Clause(a.Clause)
		other, _ := e.policy.Clause(b.Clause)
		if n := other.Specific - one.Specific; n != 0 {
			return n
		}
	}
	return strings.Compare(a.Clause, b.Clause)
}

// missing lists the decisive facts in the order of the checks that miss them, so that the first question is the most telling one.
func missing(reg Names, r Resolution, checks []Check, f *Findings) []Missing {
	decisive := map[string]bool{}
	for _, m := range f.Missing {
		decisive[r.Asked(m)] = true
	}
	var out []Missing
	add := func(name string) {
		if decisive[name] {
			delete(decisive, name)
			fact, _ := reg.Fact(name)
			out = append(out, Missing{Fact: name, Question: fact.Question})
		}
	}
	for _, c := range checks {
		for _, m := range c.Missing {
			add(m)
		}
	}
	for _, m := range f.Missing {
		add(r.Asked(m))
	}
	return out
}

// OpenNorms says of every open norm who weighs, and on what. A weighing fact that was not given is a norm too.
func OpenNorms(reg Names, ids []string) (out []OpenNorm) {
	for _, id := range ids {
		out = append(out, OpenNormIn(language.Dutch, reg, id))
	}
	return out
}

// provenance says of every fact where it came from.
func (e *Engine) provenance(d *Decision, reg Names, r Resolution, f *Findings) {
	named := slices.Concat(slices.Collect(maps.Keys(f.Registered)), f.Settled, slices.Collect(maps.Keys(r.Input.Facts)))
	slices.Sort(named)
	for _, name := range slices.Compact(named) {
		fact, _ := reg.Fact(name)
		claim := r.Input.Facts[name]
		if known, ok := f.Registered[name]; ok {
			d.Facts = append(d.Facts, FactUsed{Fact: name, Value: Truth(known), Source: "register"})
			if slices.Contains(f.Conflicts, name) {
				d.Conflicts = append(d.Conflicts, Conflict{Fact: name, Register: Truth(known), Caller: claim})
			}
		} else if slices.Contains(f.Settled, name) {
			k, _ := KnownOn(r.Input.Settled[name], d.Day)
			d.Facts = append(d.Facts, FactUsed{Fact: name, Value: k.Value, Source: k.How, Origin: k.Origin})
			if slices.Contains(f.Conflicts, name) {
				d.Conflicts = append(d.Conflicts, Conflict{Fact: name, Register: k.Value, Caller: claim})
			}
		} else if claim.Known() && !fact.Member {
			d.Facts = append(d.Facts, FactUsed{Fact: name, Value: claim, Source: "caller"})
		}
	}
}

// Presumed is what silence about a fact was taken to mean by the clauses that read it.
func (e *Engine) Presumed(f Fact, by []Check) Value {
	if f.Type != TypeBoolean {
		return Text("absent")
	}
	return Truth(slices.ContainsFunc(by, func(c Check) bool {
		if !slices.Contains(c.Presumed, f.Name) {
			return false
		}
		clause, _ := e.policy.Clause(c.Clause)
		return slices.Contains(clause.SilentYes, f.Name)
	}))
}
