// Package review has the verbs with which people read the law, test it and answer for its changes: clauses and scenarios; check, the gate; diff,
// approve and mutate.
package review

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/api/workbench/proposals"
	"doelbinding/cmd/doelbinding/comparing"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine"
	"doelbinding/engine/change/approval"
	"doelbinding/engine/explain"
	"doelbinding/engine/gate"
	"doelbinding/engine/mutation"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/audit"
	"doelbinding/engine/processing"
	"doelbinding/engine/register"
	"doelbinding/engine/scenario"
)

// app has the verbs.
type app struct{ *program.App }

// Check returns the verb check.
func Check(p *program.App) *cobra.Command {
	a := &app{p}
	o, snippet := checking{}, ""
	c := &cobra.Command{
		Use:   "check",
		Short: "Gate a change: shape of the clauses, meta-policy, ledger, scenarios, coverage, approval of what becomes wider",
		Long: "Check policies, register and scenarios together, and compare them with the approved state that lies beside the policies: what is wider\n" +
			"than that and not signed is a finding. With --base it is the approved state of that revision, so that a change cannot approve\n" +
			"itself. With --baseline, a report that an earlier check --format json wrote, what was found then does not count, except a widening.\n\n" +
			"Exit status 0: no finding that counts. 1: at least one, and the report says which. 2: a flag or the baseline is not understood.\n" +
			"3: the policies, the register or the scenarios could not be read, so nothing was checked.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if c.Flags().Changed("snippet") {
				return a.snippet(snippet)
			}
			if !slices.Contains(checkFormats, o.format) {
				return program.Usage("--format is one of %s", strings.Join(checkFormats, ", "))
			}
			return a.checkAll(c.Context(), o)
		},
	}
	c.Flags().StringVar(&o.format, "format", "text", strings.Join(checkFormats, ", "))
	c.Flags().StringVar(&o.base, "base", "", "compare with the approved state of this git revision, folder or bundle instead of the one that lies here")
	c.Flags().StringVar(&o.baseline, "baseline", "", "file with what was found before, written by check --format json: it is reported as known and does not count")
	c.Flags().StringVar(&o.at, "at", "", "look ahead to this day, such as 2027-12-31: also list what ends or begins until then, which is no finding")
	c.Flags().StringVar(&snippet, "snippet", "", "print what runs check in CI or before a commit, and check nothing: github, gitlab, pre-commit")
	c.Flags().BoolVar(&o.keep, "keep", false, "write beside the policies what was proved of the invariants and seen of the coverage, so that later runs look at what changed only")
	c.Flags().StringVar(&o.proposals, "workbench-proposals", "", "folder in which the workbench keeps proposals: also list the examples in it that ask for other policies, which is no finding")
	c.Flags().BoolVar(&o.coverage, "coverage", false, "also find lines that nothing reaches and conditions never seen to hold or to fail; minutes, unless it is kept")
	fromFlags(c, &o.from)
	return c
}

// checking is what check is asked to do.
type checking struct {
	format, base, baseline, at, proposals string
	from                                  comparing.From
	keep, coverage                        bool
}

func (a *app) checkAll(ctx context.Context, o checking) error {
	known, err := o.known()
	if err != nil {
		return err
	}
	if at, err := engine.ParseDay(o.at); o.at != "" && (err != nil || at < a.Today()) {
		return program.Usage("--at is a day from today on, such as 2027-12-31")
	}
	if o.proposals != "" {
		if err := program.IsDir(o.proposals); err != nil {
			return err
		}
	}
	e, p, r, err := a.LoadPlanned(ctx)
	if err != nil {
		return err
	}
	report := gate.Report{Clauses: len(p.Clauses())}
	features, err := a.gather(ctx, e, p, r, &report)
	if err != nil {
		return program.Undecided(err)
	}
	if err := a.gateInvariants(ctx, e, p, r, o.keep, &report); err != nil {
		return err
	}
	if err := a.gateReached(ctx, p, r, features, o, &report); err != nil {
		return err
	}
	if err := a.gateChange(ctx, p, r, o.base, o.from, &report); err != nil {
		return err
	}
	if o.at != "" {
		if err := a.look(engine.Day(o.at), p, r, &report); err != nil {
			return program.Undecided(err)
		}
	}
	if err := a.asking(o.proposals, p, &report); err != nil {
		return err
	}
	report.Sort()
	if o.baseline != "" {
		known.Apply(&report)
	}
	if err := a.writeReport(report, o.format); err != nil {
		return program.Undecided(fmt.Errorf("write report: %w", err))
	}
	if len(report.Findings) > 0 {
		return program.Findings(nil)
	}
	return nil
}

// known reads the baseline, if there is one.
func (o checking) known() (gate.Baseline, error) {
	if o.baseline == "" {
		return nil, nil
	}
	f, err := os.Open(o.baseline)
	if err != nil {
		return nil, program.Usage("--baseline: %v", err)
	}
	defer func() { _ = f.Close() }() // only read from
	b, err := gate.ReadBaseline(f)
	if err != nil {
		return nil, program.Usage("--baseline: %s %v", o.baseline, err)
	}
	return b, nil
}

// gather looks at the state by itself, and returns the examples that it read.
func (a *app) gather(ctx context.Context, e *explain.Engine, p *policy.Policies, r *register.Register, report *gate.Report) ([]scenario.Feature, error) {
	snapshot := r.Snapshot()
	for _, f := range audit.Lint(p, func(name string) bool {
		_, fact := snapshot.Fact(name)
		_, norm := snapshot.Norm(name)
		return fact || norm
	}) {
		report.Add(gate.Shape, f.Where, "%s", f.What)
	}
	fsys, err := a.FeatureFS()
	if err != nil {
		return nil, err
	}
	features, findings, err := scenario.Read(fsys)
	if err != nil {
		return nil, err
	}
	for _, f := range findings {
		report.Add(gate.Feature, fmt.Sprintf("%s:%d", f.Path, f.Line), "%s", f.What)
	}
	meta, err := audit.Meta(ctx, p, mutation.Around(snapshot, features))
	if err != nil {
		return nil, err
	}
	for _, f := range meta {
		report.Add(gate.Meta, f.Where, "%s", f.What)
	}
	gaps, err := processing.Gaps(ctx, e, snapshot)
	if err != nil {
		return nil, err
	}
	for _, g := range gaps {
		report.Add(gate.Meta, g.Agreement, "lists %s, for which nothing can be permitted: the register of processing has no entry for it", g.Purpose)
	}
	if err := a.testRego(ctx, p, report); err != nil {
		return nil, err
	}
	seen := gate.NewSeen()
	var practised []scenario.Practice
	suite := a.Suite(e, r)
	h := &hearing{Driver: suite.Driver, engine: e, policies: p, told: gate.NewTelling()}
	suite.Driver = h
	suite.Run(features, func(res scenario.Result) {
		report.Scenarios++
		h.hear(res)
		if res.Feature.Clause != "" {
			seen.Count(res.Feature.Clause, res.Decision)
		}
		practised = scenario.Practised(practised, res)
		if !res.Passed() {
			report.Add(gate.Scenario, fmt.Sprintf("%s:%d", res.Feature.Path, res.Line), "%s: %v", res.Scenario.Name, res.Err)
		}
	})
	for _, p := range practised {
		report.Practice = append(report.Practice, p.String())
	}
	seen.Cover(report, p.Clauses())
	report.Hints = h.told.Hints(p.Clauses())
	report.Hints.Cover(report, seen)
	gate.CitedTwice(report, p.Clauses())
	gate.Relied(report, snapshot)
	return features, nil
}

// testRego runs the tests beside the rules, unless this build of the program saw these very rules pass these very tests.
func (a *app) testRego(ctx context.Context, p *policy.Policies, report *gate.Report) error {
	pass := "the Rego tests pass: " + p.Bundle().TestsHash()
	if a.Held(pass) {
		return nil
	}
	tests, err := audit.Test(ctx, p)
	if err != nil {
		return err
	}
	failed := len(tests) == 0
	for _, t := range tests {
		if t.Err != nil {
			failed = true
			report.Add(gate.Rego, fmt.Sprintf("%s:%d", t.File, t.Line), "%s: %v", t.Name, t.Err)
		}
	}
	if !failed {
		a.Hold(pass)
	}
	return nil
}

// asking lists the examples in a folder of proposals that wait for other policies.
func (a *app) asking(dir string, p *policy.Policies, report *gate.Report) error {
	if dir == "" {
		return nil
	}
	store, err := proposals.OpenStore(dir, a.Now)
	if err != nil {
		return program.Undecided(err)
	}
	list, err := store.Asking("")
	if err != nil {
		return program.Undecided(err)
	}
	for _, x := range list {
		report.Asking = append(report.Asking, gate.Asking{Proposal: x.Proposal, File: x.File, Name: x.Name, Expected: x.Expected, Got: x.Got, Since: x.Policies != p.Hash()})
	}
	return nil
}

// look lists what ends or begins until a day, and the approvals that hold from a later day than today.
func (a *app) look(at engine.Day, p *policy.Policies, r *register.Register, report *gate.Report) error {
	report.Ahead = gate.Look(a.Today(), at, p.Clauses(), r.Snapshot())
	fsys, err := a.PolicyFS()
	if err != nil {
		return err
	}
	signed, _, err := approval.Read(fsys) // what is wrong with one is a finding already
	if err != nil {
		return err
	}
	for _, s := range signed {
		report.Ahead.Begins(s.File, "de goedkeuring", s.From)
	}
	report.Ahead.Sort()
	return nil
}
