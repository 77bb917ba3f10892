// Package examples is the page on which somebody reads, changes and runs the examples of a clause, and what the pages share about them. An example is a
// test of the policies: it can change the register for itself, nobody's question is decided, and nothing is recorded.
package examples

import (
	"context"
	"errors"
	"io/fs"
	"sync"

	"doelbinding/engine"
	"doelbinding/engine/scenario"
)

// Examples are the examples of all clauses. They are read once; what is wrong with their text is for the gate.
type Examples struct {
	Features fs.FS                 // nil: there are none
	Suite    func() scenario.Suite // what they run in; nil: they are not run

	once     sync.Once
	all      []scenario.Feature
	byClause map[string]scenario.Feature

	mu     sync.Mutex
	runner *scenario.Runner // over the register with this hash
	hash   string
}

// In returns the same examples, run in something else.
func (e *Examples) In(suite func() scenario.Suite) *Examples {
	return &Examples{Features: e.Features, Suite: suite}
}

func (e *Examples) read() map[string]scenario.Feature {
	e.once.Do(func() {
		e.byClause = map[string]scenario.Feature{}
		if e.Features == nil {
			return
		}
		all, _, err := scenario.Read(e.Features)
		if err != nil {
			return
		}
		e.all = all
		for _, f := range all {
			if f.Clause != "" {
				e.byClause[f.Clause] = f
			}
		}
	})
	return e.byClause
}

// Count returns how many examples a clause has.
func (e *Examples) Count(clause string) int { return len(e.read()[clause].Scenarios) }

// Text returns the text of the examples of a clause; empty if it has none.
func (e *Examples) Text(clause string) string {
	f, ok := e.read()[clause]
	if !ok {
		return ""
	}
	src, err := fs.ReadFile(e.Features, f.Path)
	if err != nil {
		return ""
	}
	return string(src)
}

// Run runs the examples of a clause until the context ends.
func (e *Examples) Run(ctx context.Context, clause string) ([]Result, error) {
	f, ok := e.read()[clause]
	if !ok {
		return nil, nil
	}
	return e.run(ctx, f)
}

// run runs a feature until the context ends. The sentences are compiled again only when the register changed.
func (e *Examples) run(ctx context.Context, f scenario.Feature) (out []Result, err error) {
	if e.Suite == nil {
		return nil, nil
	}
	err = e.current().Run(ctx, []scenario.Feature{f}, func(r scenario.Result) { out = append(out, result(r)) })
	return out, err
}

func (e *Examples) current() *scenario.Runner {
	suite := e.Suite()
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.runner == nil || e.hash != suite.Register.Hash() {
		e.runner, e.hash = suite.Runner(), suite.Register.Hash()
	}
	return e.runner
}

// Result is what came of one example.
type Result struct {
	Name     string
	Line     int
	Passed   bool
	NotYet   bool
	Expected engine.Outcome
	Got      engine.Outcome
	Trouble  string
	At       int // the line that the trouble is on
	Deciding []string
	Differs  []scenario.Difference
	Steps    []Step
}

// Step is a line of an example.
type Step struct {
	Keyword, Text string
	Failed        bool
}

func result(r scenario.Result) Result {
	x := Result{Name: r.Scenario.Name, Line: r.Scenario.Line, Passed: r.Passed(), NotYet: r.NotYet, Expected: r.Expected, Differs: r.Differs, At: r.Line, Deciding: r.Deciding()}
	if r.Decision != nil {
		x.Got = r.Decision.Outcome
	}
	var other *scenario.Difference
	if r.Err != nil && !errors.As(r.Err, &other) {
		x.Trouble = r.Err.Error()
	}
	keyword := ""
	for _, s := range r.Scenario.Steps {
		step := Step{Keyword: s.Keyword, Text: s.Text, Failed: !x.Passed && s.Line == r.Line}
		if s.Keyword == keyword {
			step.Keyword = "En"
		}
		keyword = s.Keyword
		x.Steps = append(x.Steps, step)
	}
	return x
}
