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
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/topdown"

	"doelbinding/engine"
	"doelbinding/engine/policy/plan"
)

// Policies are compiled policies. They are immutable and safe for concurrent use.
type Policies struct {
	bundle     *bundle
	store      storage.Store
	answer     rego.PreparedEvalQuery
	checks     rego.PreparedEvalQuery
	clauses    map[string]engine.Clause
	ids        []string
	names      map[string]*ast.Term // of the clauses, as an input names candidates
	index      index
	words      words
	watched    []rego.EvalOption // set by Observed
	kept       *plan.Kept        // set by Planned
	candidates *candidates
	guard      *guard                 // set by Guarded; nil: nothing is checked
	instead    map[string]string      // set by Mutated: what is asked in the place of a clause
	added      map[string]*ast.Module // set by Mutated: the mutant, under the name by which it is asked
}

// candidateName writes the id of a clause as an input names candidates.
func candidateName(id string) *ast.Term {
	instrument, clause, _ := strings.Cut(id, "/")
	return ast.ArrayTerm(text(instrument), text(clause))
}

// answerRule is what is asked of the plan of the policies.
const answerRule = "decision/answer"

var _ engine.Policy = (*Policies)(nil)

// Load reads and compiles the policies under fsys. It fails on anything that does not compile strictly, reads outside the input schema,
// calls a built-in that is not allowed, or has an annotation that cannot be read as a clause.
func Load(fsys fs.FS) (*Policies, error) {
	b, err := read(fsys)
	if err != nil {
		return nil, err
	}
	compiler, err := compile(b.modules, b.schema)
	if err != nil {
		return nil, fmt.Errorf("compile policies: %w", err)
	}
	p := &Policies{bundle: b, clauses: map[string]engine.Clause{}, names: map[string]*ast.Term{}, index: index{}, words: wordsOf(b)}
	modules := b.clauseModules()
	d := newDeriver(b)
	for _, id := range slices.Sorted(maps.Keys(modules)) {
		p.clauses[id], err = d.clause(id, modules[id], p.index)
		if err != nil {
			return nil, fmt.Errorf("load policies: clauses/%s: %w", id, err)
		}
		p.ids = append(p.ids, id)
		p.names[id] = candidateName(id)
	}
	for id, c := range p.clauses {
		if _, ok := p.clauses[c.OverriddenBy]; c.OverriddenBy != "" && !ok {
			return nil, fmt.Errorf("load policies: clauses/%s: overridden_by names no clause", id)
		}
	}
	if err := p.prepare(compiler); err != nil {
		return nil, err
	}
	return p, nil
}

// deriver derives a clause from its module.
type deriver struct {
	reads *reader
	yes   *silence
}

func newDeriver(b *bundle) deriver {
	reads := newReader(b)
	return deriver{reads, newSilence(b, reads, yesReaders)}
}

// clause derives what is known of a clause, and puts its gates into the index.
func (d deriver) clause(id string, m *ast.Module, x index) (engine.Clause, error) {
	c, err := clauseOf(id, m)
	if err != nil {
		return c, err
	}
	d.reads.fill(&c, m)
	x.add(id, m)
	c.SilentYes = d.yes.of(m)
	c.Specific = x.specific(id)
	return c, nil
}

// prepare makes the queries over what was compiled.
func (p *Policies) prepare(compiler *ast.Compiler) (err error) {
	p.store = inmem.NewFromObjectWithOpts(p.bundle.data, inmem.OptReturnASTValuesOnRead(true), inmem.OptRoundTripOnWrite(false))
	for query, prepared := range map[string]*rego.PreparedEvalQuery{"data.decision.answer": &p.answer, "data.decision.checks": &p.checks} {
		*prepared, err = rego.New(rego.Query(query), rego.Compiler(compiler), rego.Store(p.store),
			rego.StrictBuiltinErrors(true)).PrepareForEval(context.Background())
		if err != nil {
			return fmt.Errorf("prepare policies: %w", err)
		}
	}
	return nil
}

// compile checks the modules strictly, with the schema of the input.
func compile(modules map[string]*ast.Module, schema any) (*ast.Compiler, error) {
	copies := map[string]*ast.Module{}
	for name, m := range modules {
		copies[name] = m.Copy()
	}
	schemas := ast.NewSchemaSet()
	schemas.Put(ast.SchemaRootRef, schema)
	c := ast.NewCompiler().WithStrict(true).WithCapabilities(capabilities()).WithSchemas(schemas).WithUseTypeCheckAnnotations(true)
	if c.Compile(copies); c.Failed() {
		return nil, c.Errors
	}
	return c, nil
}

// Hash identifies the policies: every rule, table, schema and ledger line, without the register.
func (p *Policies) Hash() string { return p.bundle.hash }

// Clause gives a clause by its id.
func (p *Policies) Clause(id string) (engine.Clause, bool) {
	c, ok := p.clauses[id]
	return c, ok
}

// Clauses gives all clauses in the order of their ids.
func (p *Policies) Clauses() []engine.Clause {
	out := make([]engine.Clause, 0, len(p.ids))
	for _, id := range p.ids {
		out = append(out, p.clauses[id])
	}
	return out
}

// Evaluate asks data.decision. A result that is undefined, or not of the agreed shape, is an error and never an answer.
func (p *Policies) Evaluate(ctx context.Context, in engine.Input) (engine.Findings, error) {
	if p.fast() {
		return p.keptAnswer(ctx, in)
	}
	return p.decide(ctx, in)
}

// Planned gives the same policies, run as OPA's planner lays them out: many times faster, once that has taken its half a second. It fails on
// policies that cannot be planned; OPA's evaluator goes on to run those.
func (p *Policies) Planned(ctx context.Context) (*Policies, error) {
	modules := p.bundle.deciding()
	maps.Copy(modules, p.added)
	program, err := plan.Compile(ctx, modules, p.bundle.data, answerRule)
	if err != nil {
		return nil, err
	}
	out := *p
	out.kept, out.candidates = program.Keep(shape), newCandidates(p.index)
	return &out, nil
}

// Checks asks some clauses only, without deciding: of those named, the ones that can apply.
func (p *Policies) Checks(ctx context.Context, in engine.Input, ids []string) ([]engine.Check, error) {
	if p.fast() {
		return p.keptChecks(ctx, in, ids)
	}
	checks, err := p.run(ctx, p.checks, p.value(in, ids), readChecks, p.watched...)
	if err != nil {
		return nil, err
	}
	return checks.([]engine.Check), nil
}

// Trace evaluates and gathers the bounds of every comparison with the day judged, in order.
func (p *Policies) Trace(ctx context.Context, in engine.Input) (engine.Findings, []engine.Day, error) {
	t := newDayTracer(in.Day)
	found, err := p.decide(ctx, in, rego.EvalQueryTracer(t))
	return found, slices.Sorted(maps.Keys(t.bounds)), err
}

func (p *Policies) decide(ctx context.Context, in engine.Input, options ...rego.EvalOption) (engine.Findings, error) {
	found, err := p.run(ctx, p.answer, p.value(in, p.ids), readAnswer, append(options, p.watched...)...)
	if err != nil {
		return engine.Findings{}, err
	}
	return found.(engine.Findings), nil
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
	out.watched = []rego.EvalOption{rego.EvalQueryTracer(t), rego.EvalRuleIndexing(false), rego.EvalEarlyExit(false)}
	return &out
}

// Names tells whether a clause names a word: a dataset, a field, a purpose or a role that hangs on it would be governed by that clause.
func (p *Policies) Names(word string) bool {
	found := false
	for id, m := range p.bundle.clauseModules() {
		ast.WalkTerms(m, func(t *ast.Term) bool {
			s, ok := t.Value.(ast.String)
			found = found || ok && string(s) == word
			return found
		})
		found = found || holds(asMap(asMap(p.bundle.data["clauses"])), id, word)
	}
	return found
}

func holds(clauses map[string]any, id, word string) bool {
	instrument, clause, _ := strings.Cut(id, "/")
	var in func(v any) bool
	in = func(v any) bool {
		switch x := v.(type) {
		case string:
			return x == word
		case []any:
			return slices.ContainsFunc(x, in)
		case map[string]any:
			for key, v := range x {
				if key == word || in(v) {
					return true
				}
			}
		}
		return false
	}
	return in(asMap(clauses[instrument])[clause])
}
