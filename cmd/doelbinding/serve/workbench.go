package serve

import (
	"context"
	"os"

	"doelbinding/api/workbench"
	"doelbinding/api/workbench/merging"
	"doelbinding/api/workbench/proposals"
	"doelbinding/cmd/doelbinding/gating"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/scenario"
)

// workbench returns what the pages for people need, or nil where there are none: beside clients people must log in.
func (a *app) workbench(c *config, p *prepared) (*workbench.Settings, error) {
	people, err := a.login(c)
	if err != nil {
		return nil, err
	}
	if people == nil && len(c.Clients) > 0 {
		return nil, nil
	}
	out := &workbench.Settings{Version: program.Version(), Suite: func() scenario.Suite { return a.Suite(p.engine, p.register) }, Again: a.again(p), Compare: a.changes(p), Gate: gating.Gate(a.App), Sign: gating.Sign, Rate: workbench.Rate(c.Workbench.Rate)}
	if out.Build, err = program.BuildID(); err != nil {
		return nil, program.Undecided(err)
	}
	if c.Workbench.Theme != "" {
		theme, err := os.ReadFile(c.Workbench.Theme)
		if err != nil {
			return nil, program.Usage("workbench.theme: %v", err)
		}
		out.Theme = theme
	}
	if people != nil {
		out.Login = people
	}
	if dir := c.Workbench.Proposals; dir != "" {
		if out.Proposed, err = proposals.OpenStore(dir, a.Now); err != nil {
			return nil, program.Usage("workbench.proposals: %v", err)
		}
	}
	if dir := c.Workbench.Repository; dir != "" {
		if out.Merge, err = merging.Open(dir, c.Workbench.Branch, a.Now); err != nil {
			return nil, program.Usage("workbench.repository: %v", err)
		}
	}
	if out.Policies, err = a.PolicyFS(); err != nil {
		return nil, err
	}
	out.Features, err = a.FeatureFS()
	return out, err
}

// again decides what the journal holds again. What was decided by the present policies and register needs no others to be loaded.
func (a *app) again(p *prepared) func(context.Context, sealed.Store, bool) func(policies, register string) (journal.Decider, error) {
	return func(ctx context.Context, s sealed.Store, current bool) func(string, string) (journal.Decider, error) {
		reg, recorded := p.register.Snapshot(), recording.Recorded(ctx, s, a.Planned)
		return func(policies, register string) (journal.Decider, error) {
			if current || policies == p.engine.Policy().Hash() && register == reg.Hash() {
				return recording.Decider(p.engine, p.engine.Policy(), reg), nil
			}
			return recorded(policies, register)
		}
	}
}
