// Package policy is the only door to OPA. It loads the policies of a directory, compiles them strictly against the schema of the resolved
// input and an allow-list of built-ins, derives the clauses from their annotations, and evaluates resolved inputs.
//
// It knows nothing of registers, questions or HTTP, and it weighs nothing: the outcome is what data.decision says.
package policy

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/metrics"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/topdown"

	"doelbinding/engine"
	"doelbinding/engine/policy/plan"
	"doelbinding/engine/policy/source"
)

// Policies are compiled policies. They are immutable and safe for concurrent use.
type Policies struct {
	law        *evaluator
	known      *source.Known
	ids        []string             // under which clauses are asked, in order
	names      map[string]*ast.Term // of those, as an input names candidates
	watched    []rego.EvalOption    // set by Observed
	kept       *plan.Kept           // set by Planned
	candidates *candidates
	guard      *guard                 // set by Guarded; nil: nothing is checked
	instead    map[string]string      // set by Mutated: what is asked in the place of a clause
	added      map[string]*ast.Module // set by Mutated: the mutant, under the name by which it is asked
}

// answerRule is what is asked of the plan of the policies.
const answerRule = "decision/answer"

var _ engine.Policy = (*Policies)(nil)

// Load reads and compiles the policies under fsys. It fails on anything that does not compile strictly, reads outside the input schema,
// calls a built-in that is not allowed, or has an annotation that cannot be read as a clause.
func Load(fsys fs.FS) (*Policies, error) {
	files, err := source.Find(fsys)
	if err != nil {
		return nil, err
	}
	return load(files)
}

func load(files *source.Files) (*Policies, error) {
	b, err := files.Read()
	if err != nil {
		return nil, err
	}
	return of(b)
}

// of makes policies of a bundle.
func of(b *source.Bundle) (*Policies, error) {
	l, err := newLaw(b, b.Modules)
	if err != nil {
		return nil, err
	}
	known, err := source.Describe(b)
	if err != nil {
		return nil, err
	}
	return newPolicies(evaluatorOf(l), known), nil
}

func newPolicies(l *evaluator, known *source.Known) *Policies {
	p := &Policies{law: l, known: known, ids: slices.Sorted(maps.Keys(known.Clauses)), names: map[string]*ast.Term{}}
	for _, id := range p.ids {
		p.names[id] = candidateName(id)
	}
	return p
}

// candidateName writes the id of a clause as an input names candidates.
func candidateName(id string) *ast.Term {
	instrument, clause, _ := strings.Cut(id, "/")
	return ast.ArrayTerm(text(instrument), text(clause))
}

// Hash identifies the policies: every rule, table, schema and ledger line, without the register.
func (p *Policies) Hash() string { return p.known.Hash }

// Clause gives a clause by its id.
func (p *Policies) Clause(id string) (engine.Clause, bool) {
	c, ok := p.known.Clauses[id]
	return c, ok
}

// Clauses gives all clauses in the order of their ids.
func (p *Policies) Clauses() []engine.Clause {
	out := make([]engine.Clause, 0, len(p.ids))
	for _, id := range p.ids {
		for clause, as := range p.instead { // of a mutant only
			if as == id {
				id = clause
			}
		}
		out = append(out, p.known.Clauses[id])
	}
	return out
}

// Evaluate asks data.decision. A result that is undefined, or not of the agreed shape, is an error and never an answer.
func (p *Policies) Evaluate(ctx context.Context, in engine.Input) (*engine.Findings, error) {
	if p.fast() {
		return p.keptAnswer(ctx, in, nil)
	}
	return p.decide(ctx, in)
}

// Planned gives the same policies, run as OPA's planner lays them out: many times faster, once that has taken its half a second. It fails on
// policies that cannot be planned; OPA's evaluator goes on to run those. Policies that are planned are returned as they are.
func (p *Policies) Planned(ctx context.Context) (*Policies, error) {
	if p.IsPlanned() {
		return p, nil
	}
	l, err := p.law.get()
	if err != nil {
		return nil, err
	}
	modules := l.bundle.Deciding()
	maps.Copy(modules, p.added)
	program, err := plan.Compile(ctx, modules, l.bundle.Data, answerRule)
	if err != nil {
		return nil, err
	}
	return p.running(program), nil
}

// IsPlanned reports whether these policies are run by a plan.
func (p *Policies) IsPlanned() bool { return p.kept != nil }

// running gives the same policies, run by a program.
func (p *Policies) running(program *plan.Program) *Policies {
	out := *p
	out.kept, out.candidates = program.Keep(shape), newCandidates(p.known.Index)
	return &out
}

// Checks asks some clauses only, without deciding: of those named, the ones that can apply.
func (p *Policies) Checks(ctx context.Context, in engine.Input, ids []string) ([]engine.Check, error) {
	if p.fast() {
		return p.keptChecks(ctx, in, ids)
	}
	l, err := p.law.get()
	if err != nil {
		return nil, err
	}
	checks, err := p.run(ctx, l.checks, p.value(in, ids), readChecks, p.watched...)
	if err != nil {
		return nil, err
	}
	return checks.([]engine.Check), nil
}

// Trace evaluates and gathers the bounds of every comparison with the day judged, in order.
func (p *Policies) Trace(ctx context.Context, in engine.Input) (*engine.Findings, []engine.Day, error) {
	t := newDayTracer(in.Day)
	if p.fast() {
		found, err := p.keptAnswer(ctx, in, t.note)
		return found, slices.Sorted(maps.Keys(t.bounds)), err
	}
	found, err := p.decide(ctx, in, rego.EvalQueryTracer(t))
	return found, slices.Sorted(maps.Keys(t.bounds)), err
}

func (p *Policies) decide(ctx context.Context, in engine.Input, options ...rego.EvalOption) (*engine.Findings, error) {
	l, err := p.law.get()
	if err != nil {
		return nil, err
	}
	found, err := p.run(ctx, l.answer, p.value(in, p.ids), readAnswer, append(options, p.watched...)...)
	if err != nil {
		return nil, err
	}
	return found.(*engine.Findings), nil
}

// run asks OPA's evaluator, and reads what it gives. What goes wrong on the way is an error, also when it panics.
func (p *Policies) run(ctx context.Context, query rego.PreparedEvalQuery, in ast.Value, read func(ast.Value) (any, error), options ...rego.EvalOption) (found any, err error) {
	defer recovered(&err)
	v, err := evaluate(ctx, query, in, options...)
	if err != nil {
		return nil, err
	}
	return read(v)
}

// recovered turns a panic into an error.
func recovered(err *error) {
	if e := recover(); e != nil {
		*err = fmt.Errorf("evaluate policies: panic: %v", e)
	}
}

// evaluate runs a prepared query and gives its one value.
func evaluate(ctx context.Context, query rego.PreparedEvalQuery, in ast.Value, options ...rego.EvalOption) (ast.Value, error) {
	options = append(options, rego.EvalParsedInput(in), rego.EvalMetrics(metrics.NoOp()),
		rego.EvalGenerateJSON(func(t *ast.Term, _ *rego.EvalContext) (any, error) { return t, nil }))
	rs, err := query.Eval(ctx, options...)
	if err != nil {
		return nil, fmt.Errorf("evaluate policies: %w", err)
	}
	if len(rs) != 1 || len(rs[0].Expressions) != 1 {
		return nil, fmt.Errorf("evaluate policies: no single answer")
	}
	t, ok := rs[0].Expressions[0].Value.(*ast.Term)
	if !ok {
		return nil, fmt.Errorf("evaluate policies: no value")
	}
	return t.Value, nil
}

// Observed gives the same policies with every evaluation reported to a tracer, and without the shortcuts that would hide from it a rule
// that was not tried. It is for measuring what scenarios and tests exercise, and many times slower.
func (p *Policies) Observed(t topdown.QueryTracer) *Policies {
	out := *p
	out.watched = Observing(t)
	return &out
}

// Observing returns the options of an evaluation that is reported to a tracer and takes no shortcuts.
func Observing(t topdown.QueryTracer) []rego.EvalOption {
	return []rego.EvalOption{rego.EvalQueryTracer(t), rego.EvalRuleIndexing(false), rego.EvalEarlyExit(false)}
}

// Names reports whether a clause names a word: a dataset, a field, a purpose or a role that hangs on it would be governed by that clause.
func (p *Policies) Names(word string) bool { return p.known.Words.Held(word) }

// Obligations lists the kinds of obligations that a yes can bring along, in order.
func (p *Policies) Obligations() []string { return p.known.Obligations }

// Bundle returns what was read of the policies, for reading only. It panics if policies that were read before cannot be read again.
func (p *Policies) Bundle() *source.Bundle {
	l, err := p.law.get()
	if err != nil {
		panic(err)
	}
	return l.bundle
}

// Index returns which clauses can apply to what, for reading only.
func (p *Policies) Index() source.Index { return p.known.Index }
