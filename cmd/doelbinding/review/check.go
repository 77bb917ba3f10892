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
	"doelbinding/cmd/doelbinding/gating"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine"
	"doelbinding/engine/change/approval"
	"doelbinding/engine/gate"
	"doelbinding/engine/policy"
	"doelbinding/engine/register"
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
	state := gating.State{App: a.App, Engine: e, Policies: p, Register: r, Tell: a.tellProgress}
	if state.Features, err = a.FeatureFS(); err != nil {
		return err
	}
	if state.Beside, err = a.PolicyFS(); err != nil {
		return err
	}
	report := gate.Report{Clauses: len(p.Clauses())}
	features, err := state.Gather(ctx, &report)
	if err != nil {
		return program.Undecided(err)
	}
	proved, err := state.Invariants(ctx, &report)
	if err == nil && o.keep {
		err = a.writeKept(gating.InvariantsFile, proved)
	}
	if err != nil {
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

// tellProgress says on a terminal which clause was tried for an invariant; the rest is quick.
func (a *app) tellProgress(what string, n, of int) {
	if clause, ok := strings.CutPrefix(what, gating.Proving+": "); ok {
		fmt.Fprintf(a.Err, "onveranderlijk: %d van %d, %s\n", n, of, clause)
	}
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
