package examples

import (
	"context"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/gate"
	"doelbinding/engine/scenario"
)

// Judged is what the gate would say of a file with examples.
type Judged struct {
	Findings []Finding
	Results  []Result
	Failed   int
	Lacks    []engine.State // what the clause can say and its examples would not show
}

// Sound reports whether the gate would let a file pass.
func (j Judged) Sound() bool { return len(j.Findings) == 0 && j.Failed == 0 && len(j.Lacks) == 0 }

// Judge says what the gate would say of a file with examples, by its path in the repository.
func (e *Examples) Judge(ctx context.Context, path, text string, clauses engine.Clauses) (out Judged, err error) {
	f, findings := scenario.Parse(strings.TrimPrefix(path, "features/"), []byte(text))
	for _, x := range findings {
		out.Findings = append(out.Findings, Finding{x.Line, x.What})
	}
	if e.Suite == nil || strings.HasPrefix(path, "features/"+scenario.Claims+"/") { // a claim about every case is proved, not run
		return out, nil
	}
	seen := gate.NewSeen()
	err = e.current().Run(ctx, []scenario.Feature{f}, func(r scenario.Result) {
		if f.Clause != "" {
			seen.Count(f.Clause, r.Decision)
		}
		x := result(r)
		if !x.Passed {
			out.Failed++
		}
		out.Results = append(out.Results, x)
	})
	if c, ok := clauses.Clause(f.Clause); ok {
		out.Lacks = seen.Lacks(c)
	}
	return out, err
}
