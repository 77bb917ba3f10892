package serve

import (
	"os"

	"doelbinding/api/workbench"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/scenario"
)

// workbench returns what the pages for people need, or nil where there are none: nobody can log in there yet, so a service with clients has none.
func (a *app) workbench(c *config, p *prepared) (*workbench.Settings, error) {
	if len(c.Clients) > 0 {
		return nil, nil
	}
	out := &workbench.Settings{Version: program.Version(), Suite: func() scenario.Suite { return a.Suite(p.engine, p.register) }}
	if c.Workbench.Theme != "" {
		theme, err := os.ReadFile(c.Workbench.Theme)
		if err != nil {
			return nil, program.Usage("workbench.theme: %v", err)
		}
		out.Theme = theme
	}
	var err error
	out.Features, err = a.FeatureFS()
	return out, err
}
