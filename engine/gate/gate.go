// Package gate gathers what `doelbinding check` finds wrong with a change of policies or scenarios, from every source it has: the lint,
// the meta-policy, the scenarios, the coverage of clauses by scenarios. It judges nothing itself beyond that; its reports are for people
// and for CI.
package gate

import (
	"cmp"
	"fmt"
	"slices"

	"doelbinding/engine"
)

// Finding is one thing that keeps a change from landing.
type Finding struct {
	Rule  string `json:"rule"`  // shape, meta, rego, feature, scenario, coverage, approval, split, ended, invariant
	Where string `json:"where"` // a clause, a statement, or file:line
	What  string `json:"what"`
}

// The rules a finding can come from.
const (
	Shape    = "shape"
	Meta     = "meta"
	Feature  = "feature"
	Rego     = "rego"
	Scenario = "scenario"
	Coverage = "coverage"
	Approval = "approval"
	Split    = "split"
	Ended    = "ended"
	// Invariant is a claim of the features about every case, refuted or not proved.
	Invariant = "invariant"
)

// Report is everything that was looked at and what was found.
type Report struct {
	Clauses   int      `json:"clauses"`
	Scenarios int      `json:"scenarios"`
	Practice  []string `json:"practice"` // per source, how the questions of practice come out
	Space     string   `json:"space"`    // over how much this state was compared with the approved one
	// Invariants says of each claim about every case what came of it.
	Invariants []string  `json:"invariants"`
	Reached    string    `json:"reached,omitempty"` // how much of the rules examples and tests reach
	Findings   []Finding `json:"findings"`
	Known      []Finding `json:"known,omitempty"` // found, and known to the baseline
	Gone       []Finding `json:"gone,omitempty"`  // known to the baseline, and found no longer
	Ahead      *Ahead    `json:"ahead,omitempty"` // what ends or begins until a day, where that is asked
	Hints      *Hints    `json:"hints,omitempty"`
	Asking     []Asking  `json:"asking,omitempty"` // examples that wait for other policies
	Baseline   bool      `json:"-"`                // there is a baseline
}

// Add notes a finding.
func (r *Report) Add(rule, where, format string, args ...any) {
	r.Findings = append(r.Findings, Finding{Rule: rule, Where: where, What: fmt.Sprintf(format, args...)})
}

// Sort puts the findings in a fixed order.
func (r *Report) Sort() {
	slices.SortFunc(r.Findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Where, b.Where), cmp.Compare(a.What, b.What))
	})
	r.Findings = slices.Compact(r.Findings)
}

// Seen counts per clause the states that its own scenarios showed, and the outcomes they ended in.
type Seen struct {
	States   map[string]map[engine.State]int
	Examples map[string]int
}

// NewSeen gives an empty count.
func NewSeen() *Seen {
	return &Seen{States: map[string]map[engine.State]int{}, Examples: map[string]int{}}
}

// Count takes down one decision of a scenario that belongs to a clause.
func (s *Seen) Count(clause string, d *engine.Decision) {
	s.Examples[clause]++
	if s.States[clause] == nil {
		s.States[clause] = map[engine.State]int{}
	}
	if d == nil {
		return
	}
	i := slices.IndexFunc(d.Checks, func(c engine.Check) bool { return c.Clause == clause })
	if i < 0 {
		s.States[clause][silent]++
		return
	}
	s.States[clause][d.Checks[i].State]++
}

// silent counts the examples beside a clause: those that it does not apply to.
const silent engine.State = ""

// Cover finds clauses whose own scenarios leave out what the clause can say.
func (s *Seen) Cover(r *Report, clauses []engine.Clause) {
	for _, c := range clauses {
		for _, state := range s.Lacks(c) {
			r.Add(Coverage, c.ID, "no scenario of its own shows it %s", state.Dutch())
		}
	}
}

// Lacks lists what a clause can say and its own scenarios do not show: that it is met (or, for one that speaks of a single purpose, an allowed
// neighbour), that it is violated, and, where it reads a fact whose silence is no answer, that it cannot be told.
func (s *Seen) Lacks(c engine.Clause) (out []engine.State) {
	want := []engine.State{engine.Met}
	if c.Effect != engine.Duty {
		want = append(want, engine.Violated)
	}
	if asks(c) {
		want = append(want, engine.Unknown)
	}
	for _, state := range want {
		stands := s.States[c.ID][state]
		switch state {
		case engine.Met:
			stands += s.States[c.ID][silent] // the allowed neighbour of a clause about one purpose
		case engine.Violated, engine.Unknown:
			stands += s.States[c.ID][engine.Judgement] // a clause that asks a person
		}
		if stands == 0 {
			out = append(out, state)
		}
	}
	return out
}

func asks(c engine.Clause) bool {
	return slices.ContainsFunc(c.Facts, func(f string) bool { return !slices.Contains(c.Presumes, f) })
}
