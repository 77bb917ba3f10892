// Package review has the verbs with which people read the law, test it and answer for its changes: clauses and scenarios; check, the gate; diff,
// approve and mutate.
package review

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/comparing"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/explain"
	"doelbinding/engine/gate"
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
	format, base, from := "", "", comparing.From{}
	c := &cobra.Command{
		Use:   "check",
		Short: "Gate a change: shape of the clauses, meta-policy, ledger, scenarios, coverage, approval of what becomes wider",
		Long: "Check policies, register and scenarios together, and compare them with the approved state that lies beside the policies: what is wider\n" +
			"than that and not signed is a finding. With --base it is the approved state of that revision, so that a change cannot approve\n" +
			"itself. Exit status 0 when there is nothing to report, 1 when there is.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if !slices.Contains(checkFormats, format) {
				return program.Usage("--format is one of %s", strings.Join(checkFormats, ", "))
			}
			return a.checkAll(c.Context(), format, base, from)
		},
	}
	c.Flags().StringVar(&format, "format", "text", strings.Join(checkFormats, ", "))
	c.Flags().StringVar(&base, "base", "", "compare with the approved state of this git revision, folder or bundle instead of the one that lies here")
	fromFlags(c, &from)
	return c
}

func (a *app) checkAll(ctx context.Context, format, base string, from comparing.From) error {
	e, p, r, err := a.LoadPlanned(ctx)
	if err != nil {
		return err
	}
	report := gate.Report{Clauses: len(p.Clauses())}
	if err := a.gather(ctx, e, p, r, &report); err != nil {
		return program.Undecided(err)
	}
	if err := a.gateChange(ctx, p, r, base, from, &report); err != nil {
		return err
	}
	report.Sort()
	if err := a.writeReport(report, format); err != nil {
		return program.Undecided(fmt.Errorf("write report: %w", err))
	}
	if len(report.Findings) > 0 {
		return program.Findings(nil)
	}
	return nil
}

func (a *app) gather(ctx context.Context, e *explain.Engine, p *policy.Policies, r *register.Register, report *gate.Report) error {
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
		return err
	}
	features, findings, err := scenario.Read(fsys)
	if err != nil {
		return err
	}
	for _, f := range findings {
		report.Add(gate.Feature, fmt.Sprintf("%s:%d", f.Path, f.Line), "%s", f.What)
	}
	meta, err := audit.Meta(ctx, p, surroundings(snapshot, features))
	if err != nil {
		return err
	}
	for _, f := range meta {
		report.Add(gate.Meta, f.Where, "%s", f.What)
	}
	gaps, err := processing.Gaps(ctx, e, snapshot)
	if err != nil {
		return err
	}
	for _, g := range gaps {
		report.Add(gate.Meta, g.Agreement, "lists %s, for which nothing can be permitted: the register of processing has no entry for it", g.Purpose)
	}
	tests, err := audit.Test(ctx, p)
	if err != nil {
		return err
	}
	for _, t := range tests {
		if t.Err != nil {
			report.Add(gate.Rego, fmt.Sprintf("%s:%d", t.File, t.Line), "%s: %v", t.Name, t.Err)
		}
	}
	seen := gate.NewSeen()
	var practised []scenario.Practice
	a.Suite(e, r).Run(features, func(res scenario.Result) {
		report.Scenarios++
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
	return nil
}

func surroundings(s *register.Snapshot, features []scenario.Feature) audit.Surroundings {
	out := audit.Surroundings{Entries: s.Entries(), Words: s.Words(), Acts: s.Actions(), Twins: s.Twins(), Narrow: s.Narrow(), Stated: s.Stated()}
	for _, f := range features {
		if f.Clause != "" {
			out.Features = append(out.Features, f.Clause)
		}
	}
	for _, i := range s.Instruments() {
		out.Instruments = append(out.Instruments, i.ID)
	}
	return out
}
