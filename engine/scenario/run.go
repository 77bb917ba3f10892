package scenario

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"doelbinding/engine"
)

// Result is what became of one scenario.
type Result struct {
	Feature  Feature
	Scenario Scenario
	Line     int          // of the step that failed
	Step     string       // its text
	Err      error        // nil when the scenario holds
	Differs  []Difference // every expectation that something else came for
	Expected engine.Outcome
	Decision *engine.Decision
	NotYet   bool // it says itself that it does not come out right yet, and it does not
}

// Passed tells whether the scenario holds.
func (r Result) Passed() bool { return r.Err == nil }

// Deciding gives the clauses that decided: the grounds of a yes, the clauses that refuse, or those that leave it open.
func (r Result) Deciding() []string {
	if r.Decision == nil {
		return nil
	}
	var out []string
	for _, c := range r.Decision.Checks {
		bar := c.Effect == engine.Condition || c.Effect == engine.Prohibition
		switch r.Decision.Outcome {
		case engine.Permitted:
			if c.Effect == engine.Ground && c.State == engine.Met {
				out = append(out, c.Clause)
			}
		case engine.Forbidden:
			if c.State == engine.Violated && (bar || c.Effect == engine.Ground && !hasBar(r.Decision)) {
				out = append(out, c.Clause)
			}
		default:
			if c.Effect != engine.Duty && (c.State == engine.Unknown || c.State == engine.Judgement) {
				out = append(out, c.Clause)
			}
		}
	}
	return out
}

func hasBar(d *engine.Decision) bool {
	return slices.ContainsFunc(d.Refusals, func(r engine.Refusal) bool { return r.Clause != "" })
}

// Select keeps the features and scenarios that a path or a tag names; an empty selection keeps everything.
func Select(features []Feature, what string) []Feature {
	if what == "" {
		return features
	}
	what = strings.TrimPrefix(what, "@")
	var out []Feature
	for _, f := range features {
		name := strings.TrimSuffix(f.Path, ".feature")
		if f.Path == what || strings.HasSuffix("/"+what, "/"+f.Path) || f.Clause == what || name == what || strings.HasPrefix(name+"/", strings.TrimSuffix(what, "/")+"/") ||
			strings.HasPrefix(f.Clause+"/", strings.TrimSuffix(what, "/")+"/") {
			out = append(out, f)
		}
	}
	return out
}

// Run runs every scenario in a world of its own and reports each as it ends.
func (s Suite) Run(features []Feature, each func(Result)) {
	_ = s.Runner().Run(context.Background(), features, each) // a context without end
}

// Runner runs scenarios in the worlds of one suite. Its sentences are compiled once.
type Runner struct {
	suite Suite
	steps []Step
}

// Runner returns a runner over the register of the suite as it is now. It can be used by several callers at once.
func (s Suite) Runner() *Runner { return &Runner{s, Steps(s.Register)} }

// Run runs every scenario in a world of its own and reports each as it ends. It stops between two scenarios when the context ends, with its error.
func (r *Runner) Run(ctx context.Context, features []Feature, each func(Result)) error {
	for _, f := range features {
		for _, sc := range f.Scenarios {
			if err := ctx.Err(); err != nil {
				return err
			}
			each(r.suite.run(r.steps, f, sc))
		}
	}
	return nil
}

func (s Suite) run(steps []Step, f Feature, sc Scenario) Result {
	r := Result{Feature: f, Scenario: sc, Line: sc.Line}
	w := s.World()
	expected := false
	for _, line := range sc.Steps {
		found, args := Match(steps, line)
		var err error
		switch len(found) {
		case 0:
			err = unknown(s.Register, steps, line)
		case 1:
			err = found[0].Do(w, args)
		default:
			err = fmt.Errorf("deze zin is voor twee uitleggen vatbaar")
		}
		expected = expected || line.Keyword == Then
		var other *Difference
		if errors.As(err, &other) {
			other.Line = line.Line
			r.Differs = append(r.Differs, *other)
		}
		if err != nil && (r.Err == nil || other == nil) {
			r.Line, r.Step, r.Err = line.Line, line.Text, err
		}
		if err != nil && other == nil {
			break // what follows rests on this step; after an answer that differs the other expectations are still looked at
		}
	}
	if r.Err == nil && !expected {
		r.Err = fmt.Errorf("het scenario verwacht niets: er is geen Dan")
	}
	r.Expected, r.Decision = w.Expected, w.Decision
	if slices.Contains(sc.Tags, NotYet) {
		r.NotYet, r.Err = true, notYet(r)
	}
	return r
}

// NotYet is the label of an example of practice whose right answer is known and does not come yet. It may never stand at a wrong yes.
const NotYet = "nog-niet"

func notYet(r Result) error {
	switch {
	case r.Err == nil:
		return fmt.Errorf("dit komt al goed uit: haal het label @%s weg", NotYet)
	case r.Decision == nil:
		return r.Err
	case r.Decision.Permitted() && r.Expected != engine.Permitted:
		return fmt.Errorf("dit is toegestaan en hoort dat niet te zijn: %w", r.Err)
	}
	return nil
}

// unknown names the three sentences nearest to one that does not exist.
func unknown(reg Register, steps []Step, l StepLine) error {
	var candidates []string
	for _, s := range steps {
		if s.Keyword == l.Keyword {
			candidates = append(candidates, s.Example)
		}
	}
	if l.Keyword == Given {
		for _, sentence := range Sentences(reg) {
			if !slices.Contains(candidates, sentence) {
				candidates = append(candidates, sentence)
			}
		}
	}
	return Unknown(reg, l.Text, candidates)
}

// Unknown says that a sentence does not exist, with the three that look most like it.
func Unknown(reg Register, text string, candidates []string) error {
	near := reg.NearestOf(text, candidates)
	if len(near) == 0 {
		return fmt.Errorf("deze zin bestaat niet: %q", text)
	}
	return fmt.Errorf("deze zin bestaat niet: %q; bedoelt u\n      - %s", text, strings.Join(near, "\n      - "))
}
