// Package gating looks at one state of policies, register and examples as the gate does, for every caller that does: check, and a proposal of the
// workbench.
package gating

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/explain"
	"doelbinding/engine/gate"
	"doelbinding/engine/mutation"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/audit"
	"doelbinding/engine/processing"
	"doelbinding/engine/register"
	"doelbinding/engine/scenario"
)

// State is what is looked at.
type State struct {
	App      *program.App
	Engine   *explain.Engine
	Policies *policy.Policies
	Register *register.Register
	Features fs.FS                           // the examples
	Beside   fs.FS                           // the folder of the policies, for what was proved before
	Tell     func(what string, done, of int) // hears how far it is, from several goroutines
}

// Proving is what Tell hears while invariants are proved; the clause may follow.
const Proving = "Nagaan wat nooit mag"

// Gather looks at the shape of the clauses, the meta-policy, the tests beside the rules, the examples and what these cover, and returns the examples.
func (s State) Gather(ctx context.Context, report *gate.Report) ([]scenario.Feature, error) {
	p, snapshot := s.Policies, s.Register.Snapshot()
	s.Tell(shape, 0, 0)
	for _, f := range audit.Lint(p, func(name string) bool {
		_, fact := snapshot.Fact(name)
		_, norm := snapshot.Norm(name)
		return fact || norm
	}) {
		report.Add(gate.Shape, f.Where, "%s", f.What)
	}
	features, findings, err := scenario.Read(s.Features)
	if err != nil {
		return nil, err
	}
	for _, f := range findings {
		report.Add(gate.Feature, fmt.Sprintf("%s:%d", f.Path, f.Line), "%s", f.What)
	}
	s.Tell(metaPolicy, 0, 0)
	meta, err := audit.Meta(ctx, p, mutation.Around(snapshot, features))
	if err != nil {
		return nil, err
	}
	for _, f := range meta {
		report.Add(gate.Meta, f.Where, "%s", f.What)
	}
	s.Tell(processed, 0, 0)
	gaps, err := processing.Gaps(ctx, s.Engine, snapshot)
	if err != nil {
		return nil, err
	}
	for _, g := range gaps {
		report.Add(gate.Meta, g.Agreement, "lists %s, for which nothing can be permitted: the register of processing has no entry for it", g.Purpose)
	}
	s.Tell(regoTests, 0, 0)
	if err := s.testRego(ctx, report); err != nil {
		return nil, err
	}
	seen := gate.NewSeen()
	var practised []scenario.Practice
	suite := s.App.Suite(s.Engine, s.Register)
	h := &hearing{Driver: suite.Driver, engine: s.Engine, policies: p, told: gate.NewTelling()}
	suite.Driver = h
	of := 0
	for _, f := range features {
		of += len(f.Scenarios)
	}
	err = suite.Runner().Run(ctx, features, func(res scenario.Result) {
		s.Tell(examples, report.Scenarios, of)
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
	if err != nil {
		return nil, err
	}
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
func (s State) testRego(ctx context.Context, report *gate.Report) error {
	pass := "the Rego tests pass: " + s.Policies.Bundle().TestsHash()
	if s.App.Held(pass) {
		return nil
	}
	tests, err := audit.Test(ctx, s.Policies)
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
		s.App.Hold(pass)
	}
	return nil
}

// ReadKept reads what an earlier run kept in a file beside the policies; without the file nothing is kept.
func ReadKept(beside fs.FS, name string, into any) error {
	src, err := fs.ReadFile(beside, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return program.Undecided(err)
	}
	if err := json.Unmarshal(src, into); err != nil {
		return program.Usage("%s: %v", name, err)
	}
	return nil
}
