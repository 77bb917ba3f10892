package review

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/comparing"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/change"
	"doelbinding/engine/explain"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/audit"
	"doelbinding/engine/register"
	"doelbinding/engine/scenario"
)

// Mutate returns the verb mutate.
func Mutate(p *program.App) *cobra.Command {
	a := &app{p}
	c := &cobra.Command{
		Use:   "mutate [CLAUSE]",
		Short: "Weaken a clause in every way, and say which weakening no example notices, with an example that would",
		Long: "Take every element, condition, negation and value out of a clause in turn, and run its examples on what is left; then, where those\n" +
			"notice nothing, the Rego tests beside it and all other examples. What survives is compared over the whole check table: it is\n" +
			"equivalent, or it is told with a question that would notice it, ready to paste. Without CLAUSE all clauses are tried, which takes\n" +
			"very long. Exit status 1 when a weakening survives.",
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			m, err := a.newMutation(c.Context())
			if err != nil {
				return err
			}
			var ids []string
			for _, clause := range m.policies.Clauses() {
				if len(args) == 0 || clause.ID == args[0] {
					ids = append(ids, clause.ID)
				}
			}
			if len(ids) == 0 {
				return program.Usage("er is geen bepaling %s", args[0])
			}
			survived := 0
			for _, id := range ids {
				n, err := m.clause(c.Context(), id)
				if err != nil {
					return program.Undecided(err)
				}
				survived += n
			}
			if survived > 0 {
				return program.Findings(nil)
			}
			return nil
		},
	}
	c.AddCommand(a.mutateRegister())
	return c
}

// mutation is what weakenings are tried with.
type mutation struct {
	app      *app
	fsys     fs.FS
	policies *policy.Policies
	register *register.Register
	features []scenario.Feature
	now      change.State
	asked    []change.Asked
}

func (a *app) newMutation(ctx context.Context) (*mutation, error) {
	_, p, r, err := a.Load(ctx)
	if err != nil {
		return nil, err
	}
	m := &mutation{app: a, policies: p, register: r, now: change.Of(ctx, "nu", p, r.Snapshot())}
	if m.fsys, err = a.PolicyFS(); err != nil {
		return nil, err
	}
	fsys, err := a.FeatureFS()
	if err != nil {
		return nil, err
	}
	if m.features, _, err = scenario.Read(fsys); err != nil {
		return nil, program.Undecided(err)
	}
	m.asked, err = comparing.Questions(ctx, a.App, m.now, r, comparing.From{})
	return m, err
}

// clause tries every weakening of one clause, and gives how many survive.
func (m *mutation) clause(ctx context.Context, id string) (survived int, err error) {
	src, err := fs.ReadFile(m.fsys, path.Join("clauses", id, path.Base(id)+".rego"))
	if err != nil {
		return 0, err
	}
	list, err := audit.Weakenings(id, src)
	if err != nil {
		return 0, err
	}
	mutants := make([]policy.Mutant, len(list))
	for i, w := range list {
		mutants[i] = w.Mutant
	}
	weakened, err := m.policies.Mutated(mutants)
	if err != nil {
		return 0, err
	}
	own, elsewhere, alike := 0, 0, 0
	fmt.Fprintf(m.app.Err, "%s: %d verzwakkingen\n", id, len(list))
	for i, p := range weakened {
		if err := ctx.Err(); err != nil {
			return survived, err
		}
		what := "valt op in eigen voorbeelden"
		switch {
		case m.noticed(explain.New(p), id, true):
			own++
		case m.tested(ctx, p, id) || m.noticed(m.fast(ctx, p), id, false):
			elsewhere++
			what = "valt op in een proef, of een voorbeeld van een andere bepaling"
		default:
			d, err := change.Compare(ctx, m.now, change.Of(ctx, "verzwakt", p, m.now.Register), change.Options{Questions: m.asked})
			if err != nil {
				return survived, err
			}
			if d.Empty() {
				alike++
				what = "verandert niets"
				break
			}
			survived++
			what = "valt niet op"
			m.tell(ctx, id, list[i], d)
		}
		fmt.Fprintf(m.app.Err, "%d van %d, regel %d: %s: %s\n", i+1, len(list), list[i].Line, list[i].What, what)
	}
	fmt.Fprintf(m.app.Out, "%s: %d verzwakkingen; %d vallen op in eigen voorbeelden, %d in proeven of voorbeelden van andere bepalingen, %d veranderen niets, %d blijven over\n",
		id, len(list), own, elsewhere, alike, survived)
	return survived, nil
}

// fast plans policies that are asked all examples.
func (m *mutation) fast(ctx context.Context, p *policy.Policies) *explain.Engine {
	if planned, err := p.Planned(ctx); err == nil {
		p = planned
	}
	return explain.New(p)
}

// noticed runs the examples of a clause, or of all others, until one fails.
func (m *mutation) noticed(e *explain.Engine, id string, own bool) bool {
	suite := m.app.Suite(e, m.register)
	for _, f := range m.features {
		failed := false
		if (f.Clause == id) == own {
			suite.Run([]scenario.Feature{f}, func(r scenario.Result) { failed = failed || !r.Passed() })
		}
		if failed {
			return true
		}
	}
	return false
}

// tested tells whether a Rego test beside the clause fails: no other can see it.
func (m *mutation) tested(ctx context.Context, p *policy.Policies, id string) bool {
	results, err := audit.TestsOf(ctx, p, id)
	return err != nil || slices.ContainsFunc(results, func(r audit.TestResult) bool { return r.Err != nil })
}

// tell says which weakening survived, where it stands, and gives the example that would notice it.
func (m *mutation) tell(ctx context.Context, id string, w audit.Weakening, d change.Diff) {
	fmt.Fprintf(m.app.Out, "clauses/%s/%s.rego:%d: %s: geen voorbeeld wordt rood\n", id, path.Base(id), w.Line, w.What)
	for _, words := range m.words(w.What) {
		fmt.Fprintf(m.app.Out, "  %s\n", words)
	}
	for _, g := range d.Groups {
		if g.Subject != id {
			continue
		}
		fmt.Fprintf(m.app.Out, "  %s: %s\n", g.Direction, g.Witness)
		q, ok := g.Question()
		if !ok {
			continue
		}
		was, err := m.now.Engine.Decide(ctx, m.now.Register, q)
		if err != nil {
			continue
		}
		_, example, _ := strings.Cut(scenario.Write(m.now.Register, q, was), "\n\n")
		fmt.Fprintf(m.app.Out, "  Dit voorbeeld ziet het wel; het hoort in features/clauses/%s.feature:\n\n%s\n", id, example)
		return
	}
}

var quotedName = regexp.MustCompile(`"([a-z0-9_]+)"`)

// words gives the sentences of the facts that a weakening names, for a reader of Dutch.
func (m *mutation) words(what string) (out []string) {
	for _, name := range quotedName.FindAllStringSubmatch(what, -1) {
		if f, ok := m.now.Register.Fact(name[1]); ok && f.Sentence != "" && !f.Member {
			out = append(out, name[1]+": "+f.Sentence)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
