// Package trying has the verb mutate, with which people find out what their examples do not notice.
package trying

import (
	"context"
	"fmt"
	"io/fs"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/comparing"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/change"
	"doelbinding/engine/explain"
	"doelbinding/engine/mutation"
	"doelbinding/engine/policy/audit"
	"doelbinding/engine/register"
	"doelbinding/engine/scenario"
)

// app has the verb.
type app struct{ *program.App }

// Mutate returns the verb mutate.
func Mutate(p *program.App) *cobra.Command {
	a, keep, anew := &app{p}, false, false
	c := &cobra.Command{
		Use:   "mutate [CLAUSE]",
		Short: "Change a clause in every way, and say which change no example notices, with an example that would",
		Long: "Take every element, condition, negation and value out of a clause in turn, turn elements and conditions round, read silence the other\n" +
			"way, move numbers and days by one, and add acts to lists; run the Rego tests beside the clause and its examples on what comes of it, and\n" +
			"then, where those notice nothing, compare it over the whole check table and run all other examples. What survives is told with a\n" +
			"question that would notice it, ready to paste. CLAUSE may also be what clauses share: a part of the library, as lib/truth, or decision,\n" +
			"the rules that weigh; of those branches, bounds and values are changed too, and all examples are run. Without CLAUSE those are tried of\n" +
			"which policies/mutation.json does not have the result yet; all of them take some hours. Exit status 1 when a change survives that opens\n" +
			"something.",
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if keep && a.PolicyDir == "" {
				return program.Usage("--keep writes into the directory of --policies")
			}
			m, err := a.newTrials(c.Context())
			if err != nil {
				return err
			}
			opens, err := m.run(c.Context(), args, keep, anew)
			switch {
			case err != nil:
				return err
			case opens:
				return program.Findings(nil)
			}
			return nil
		},
	}
	c.Flags().BoolVar(&keep, "keep", false, "write what came of it into mutation.json beside the policies, so that what does not change is not tried again")
	c.Flags().BoolVar(&anew, "anew", false, "try every clause, also those whose result is kept")
	c.AddCommand(a.mutateRegister())
	return c
}

// trials is what changes are tried with.
type trials struct {
	app      *app
	fsys     fs.FS
	features fs.FS
	register *register.Register
	now      change.State
	asked    []change.Asked
}

func (a *app) newTrials(ctx context.Context) (*trials, error) {
	_, p, r, err := a.Load(ctx)
	if err != nil {
		return nil, err
	}
	m := &trials{app: a, register: r, now: change.Of(ctx, "nu", p, r.Snapshot())}
	if m.fsys, err = a.PolicyFS(); err != nil {
		return nil, err
	}
	if m.features, err = a.FeatureFS(); err != nil {
		return nil, err
	}
	m.asked, err = comparing.Questions(ctx, a.App, m.now, r, comparing.From{})
	return m, err
}

// run tries the changes of the clause that is named, or of all whose result is not kept, and reports whether one that nothing notices opens
// something.
func (m *trials) run(ctx context.Context, named []string, keep, anew bool) (opens bool, err error) {
	list, _, err := scenario.Read(m.features)
	if err != nil {
		return false, program.Undecided(err)
	}
	t := &mutation.Trials{
		Sources: m.fsys, Features: list, Now: m.now, Around: mutation.Around(m.now.Register, list),
		Suite: func(e *explain.Engine) scenario.Suite { return m.app.Suite(e, m.register) },
	}
	if err := t.Look(ctx); err != nil {
		return false, program.Undecided(err)
	}
	h, err := t.NewHasher(m.features)
	if err != nil {
		return false, program.Undecided(err)
	}
	kept, err := mutation.Read(m.fsys)
	if err != nil {
		return false, program.Undecided(err)
	}
	todo, results, err := m.todo(t, h, kept, named, anew)
	if err != nil {
		return false, err
	}
	var mu sync.Mutex
	var first error
	var wait sync.WaitGroup
	at := make(chan struct{}, runtime.GOMAXPROCS(0))
	for _, c := range todo {
		at <- struct{}{}
		wait.Go(func() {
			defer func() { <-at }()
			outcomes, err := m.try(ctx, t, c.clause, &mu)
			mu.Lock()
			defer mu.Unlock()
			if err == nil {
				err = m.report(ctx, c.clause, outcomes)
			}
			if err == nil {
				opens = opens || slices.ContainsFunc(outcomes, mutation.Outcome.Wider)
				results[c.clause] = mutation.Of(c.hash, outcomes)
				if keep { // each as soon as it is known: all of them take long
					err = m.keep(results)
				}
			}
			if first == nil && err != nil {
				first = program.Undecided(err)
			}
		})
	}
	wait.Wait()
	if first != nil {
		return false, first
	}
	m.sum(results)
	return opens, nil
}

// tried is a clause that is tried, with the hash of what its result follows from.
type tried struct{ clause, hash string }

// todo lists the clauses to try, and gives the results that are kept.
func (m *trials) todo(t *mutation.Trials, h mutation.Hasher, kept map[string]mutation.Result, named []string, anew bool) (todo []tried, results map[string]mutation.Result, err error) {
	results = map[string]mutation.Result{}
	subjects, err := t.Subjects()
	if err != nil {
		return nil, nil, program.Undecided(err)
	}
	for _, id := range subjects {
		was, known := kept[id]
		if known {
			results[id] = was
		}
		if len(named) > 0 && named[0] != id {
			continue
		}
		hash, err := h.Of(id)
		if err != nil {
			return nil, nil, program.Undecided(err)
		}
		if len(named) > 0 || anew || !known || was.Hash != hash {
			todo = append(todo, tried{id, hash})
		}
	}
	if len(named) > 0 && len(todo) == 0 {
		return nil, nil, program.Usage("er is geen bepaling of deel van de bibliotheek %s", named[0])
	}
	return todo, results, nil
}

func (m *trials) keep(results map[string]mutation.Result) error {
	src, err := mutation.Write(results)
	if err != nil {
		return err
	}
	return program.WriteWhole(filepath.Join(m.app.PolicyDir, mutation.File), src)
}

// try tries every change of one clause, and says of each what became of it.
func (m *trials) try(ctx context.Context, t *mutation.Trials, id string, mu *sync.Mutex) ([]mutation.Outcome, error) {
	return t.Of(ctx, id, func(o mutation.Outcome) {
		mu.Lock()
		defer mu.Unlock()
		fmt.Fprintf(m.app.Err, "%s, regel %d: %s: %s\n", id, o.Line, o.What, o.Verdict)
	})
}

// report tells of the changes of a clause that survive, and counts what became of all.
func (m *trials) report(ctx context.Context, id string, outcomes []mutation.Outcome) error {
	count := map[mutation.Verdict]int{}
	for _, o := range outcomes {
		count[o.Verdict]++
		if o.Verdict == mutation.Survived {
			m.tell(ctx, o)
		}
	}
	_, err := fmt.Fprintf(m.app.Out, "%s: %d veranderingen; %d vallen op in proeven, %d in eigen voorbeelden, %d in de meta-policy, %d in andere voorbeelden, %d veranderen niets, %d verschillen nergens waar is gekeken, %d laden niet, %d blijven over\n",
		id, len(outcomes), count[mutation.Tested], count[mutation.Own], count[mutation.Judged], count[mutation.Elsewhere], count[mutation.Alike],
		count[mutation.Unproven], count[mutation.Refused], count[mutation.Survived])
	return err
}

// sum says how all clauses stand, those that were tried now and those whose result was kept.
func (m *trials) sum(results map[string]mutation.Result) {
	tried, alike, unproven, left, wider := 0, 0, 0, 0, 0
	for _, r := range results {
		tried, alike, unproven, left = tried+r.Tried, alike+len(r.Alike), unproven+len(r.Unproven), left+len(r.Left)
		for _, what := range r.Left {
			if what == mutation.Opens {
				wider++
			}
		}
	}
	if counts := tried - alike - unproven; counts > 0 {
		fmt.Fprintf(m.app.Out, "%d bepalingen en gedeelde regels, %d veranderingen, waarvan %d niets veranderen en %d nergens verschillen waar is gekeken; van de andere valt %.1f %% op, %d niet, en %d daarvan maken iets ruimer\n",
			len(results), tried, alike, unproven, 100*float64(counts-left)/float64(counts), left, wider)
	}
}

// tell says which change survived, where it stands, and gives the example that would notice it.
func (m *trials) tell(ctx context.Context, o mutation.Outcome) {
	id := o.Clause
	fmt.Fprintf(m.app.Out, "%s:%d: %s: geen voorbeeld wordt rood\n", audit.FileOf(id), o.Line, o.What)
	for _, words := range m.words(o.What) {
		fmt.Fprintf(m.app.Out, "  %s\n", words)
	}
	d, err := change.Compare(ctx, m.now, o.Changed, change.Options{Questions: m.asked})
	if err != nil {
		d = o.Diff
	}
	for _, g := range d.Groups {
		if g.Subject != id && !audit.Shared(id) {
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
		fmt.Fprintf(m.app.Out, "  Dit voorbeeld ziet het wel; het hoort in features/clauses/%s.feature:\n\n%s\n", ownerOf(g, id), example)
		return
	}
}

// ownerOf names the clause whose examples lack one: of what clauses share, a clause that would come out otherwise.
func ownerOf(g change.Group, id string) string {
	if audit.Shared(id) && strings.Contains(g.Subject, "/") {
		return g.Subject
	}
	return id
}

var quotedName = regexp.MustCompile(`"([a-z0-9_]+)"`)

// words gives the sentences of the facts that a change names, for a reader of Dutch.
func (m *trials) words(what string) (out []string) {
	for _, name := range quotedName.FindAllStringSubmatch(what, -1) {
		if f, ok := m.now.Register.Fact(name[1]); ok && f.Sentence != "" && !f.Member {
			out = append(out, name[1]+": "+f.Sentence)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
