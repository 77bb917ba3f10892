package comparing

import (
	"context"
	"fmt"
	"io/fs"

	"doelbinding/api/workbench/changes"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/change"
	"doelbinding/engine/scenario"
)

// Broken returns the names of the examples that come out otherwise in a state than they say.
func Broken(ctx context.Context, a *program.App, examples fs.FS, s change.State) (out []string, err error) {
	features, _, err := scenario.Read(examples)
	if err != nil {
		return nil, fmt.Errorf("read examples: %w", err)
	}
	err = a.Suite(s.Engine, s.Whole).Runner().Run(ctx, features, func(r scenario.Result) {
		if !r.Passed() {
			out = append(out, r.Scenario.Name)
		}
	})
	if err != nil {
		return nil, fmt.Errorf("run examples: %w", err)
	}
	return out, nil
}

// Fill tells a difference to the pages.
func Fill(out *changes.Difference, d change.Diff) {
	out.Space, out.Clauses, out.Equal, out.Entries = d.Space(), d.Clauses, d.Equal, d.Entries
	open := map[string]bool{}
	for _, g := range d.Open() {
		open[g.Subject+"|"+string(g.Direction)+"|"+g.What] = true
	}
	for _, g := range d.Groups {
		x := changes.Group{Subject: g.Subject, Direction: string(g.Direction), What: g.What, Witness: g.Witness, Count: g.Count, Open: open[g.Subject+"|"+string(g.Direction)+"|"+g.What]}
		if q, ok := g.Question(); ok {
			x.Question = &q
		}
		if x.Open {
			out.Open++
		}
		out.Groups = append(out.Groups, x)
	}
}
