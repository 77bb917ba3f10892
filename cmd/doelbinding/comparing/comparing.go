// Package comparing compares the policies that run with the approved ones, for every verb that does: check, diff, approve, and the page Wijziging of
// serve. It gathers the whole questions that are put to both.
package comparing

import (
	"context"
	"fmt"
	"io/fs"
	"os"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/engine"
	"doelbinding/engine/change"
	"doelbinding/engine/change/approval"
	"doelbinding/engine/explain"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sqlite"
	"doelbinding/engine/register"
	"doelbinding/engine/scenario"
)

// From is where whole questions come from, besides the examples.
type From struct {
	Questions, Journal string
	Features           fs.FS // the examples; nil: those of the program
}

// Operator returns the entries that the operator adds to the register.
func Operator(a *program.App) []register.Source {
	if a.RegisterDir == "" {
		return nil
	}
	return []register.Source{{Name: a.RegisterDir, FS: os.DirFS(a.RegisterDir), Operator: true}}
}

// Load loads the state of a folder of policies. What was compiled before is not compiled again.
func Load(ctx context.Context, a *program.App, name string, fsys fs.FS, operator ...register.Source) (change.State, error) {
	p, err := a.Policies(ctx, fsys)
	if err != nil {
		return change.State{}, err
	}
	s, err := change.With(ctx, name, p, fsys, operator...)
	if err != nil {
		return s, program.Undecided(err)
	}
	return s, nil
}

// FromApproved compares the approved state that lies beside some policies with the present one. Progress may be nil.
func FromApproved(ctx context.Context, a *program.App, now change.State, r *register.Register, at fs.FS, from From, progress func(string, int, int)) (d change.Diff, approved approval.Approved, err error) {
	approved, ok, err := approval.ReadApproved(at)
	if err != nil {
		return d, approved, program.Undecided(err)
	}
	if !ok {
		return d, approved, ErrNothingApproved
	}
	if approved.Holds(now) {
		return change.Diff{From: "de goedgekeurde stand", To: now.Name, Clauses: len(approved.Clauses), Equal: len(approved.Clauses), Entries: len(now.Register.Canonical())}, approved, nil
	}
	files, err := approved.Open(at)
	if err != nil {
		return d, approved, program.Undecided(err)
	}
	before, err := Load(ctx, a, "de goedgekeurde stand", files)
	if err != nil {
		return d, approved, err
	}
	questions, err := Questions(ctx, a, now, r, from)
	if err != nil {
		return d, approved, err
	}
	if d, err = change.Compare(ctx, before, now, change.Options{Questions: questions, Progress: progress}); err != nil {
		return d, approved, program.Undecided(err)
	}
	return d, approved, nil
}

// ErrNothingApproved is what there is to say of policies beside which no approved state lies.
var ErrNothingApproved = program.Usage("er is geen goedgekeurde stand: doelbinding approve --all legt haar vast")

// listener puts the questions of examples aside while they are answered.
type listener struct {
	engine *explain.Engine
	heard  []change.Asked
}

func (l *listener) Decide(ctx context.Context, reg scenario.Register, q engine.Question) (engine.Decision, error) {
	q.Full, q.Ways = false, false // whether the example holds is not the point here
	d, err := l.engine.Decide(ctx, reg, q)
	d.Full = &engine.Full{}
	if err == nil {
		x := change.Asked{Question: q, Yes: d.Permitted()}
		for _, m := range d.Missing {
			x.Asks = append(x.Asks, m.Fact)
		}
		l.heard = append(l.heard, x)
	}
	return d, err
}

// Heard returns the questions of examples; nil: those of the program.
func Heard(a *program.App, fsys fs.FS, e *explain.Engine, r *register.Register) ([]change.Asked, error) {
	if fsys == nil {
		var err error
		if fsys, err = a.FeatureFS(); err != nil {
			return nil, err
		}
	}
	features, _, err := scenario.Read(fsys)
	if err != nil {
		return nil, program.Undecided(err)
	}
	l := &listener{engine: e}
	suite := a.Suite(e, r)
	suite.Driver = l
	suite.Run(features, func(scenario.Result) {})
	return l.heard, nil
}

// Questions gathers the whole questions to put to two states: those of the examples, of a file, of a journal.
func Questions(ctx context.Context, a *program.App, s change.State, r *register.Register, from From) ([]change.Asked, error) {
	out, err := Heard(a, from.Features, s.Engine, r)
	if err != nil {
		return nil, err
	}
	if from.Questions != "" {
		f, err := os.Open(from.Questions)
		if err != nil {
			return nil, program.Usage("%v", err)
		}
		defer func() { _ = f.Close() }()
		more, err := change.ReadQuestions(s.Register, f)
		if err != nil {
			return nil, program.Usage("%v", err)
		}
		out = append(out, more...)
	}
	if from.Journal == "" {
		return out, nil
	}
	more, err := recorded(ctx, from.Journal)
	return append(out, more...), err
}

// recorded gives every question of a journal, with whether the answer was a yes.
func recorded(ctx context.Context, name string) (out []change.Asked, err error) {
	err = recording.Read(ctx, name, func(s *sqlite.Store) error {
		unasked := func(_, _ string) (journal.Decider, error) {
			return func(context.Context, journal.Recorded) ([]byte, engine.Outcome, error) { return nil, "", nil }, nil
		}
		for x, err := range journal.ReplayCalls(ctx, s, journal.Filter{}, unasked) {
			if err != nil {
				return fmt.Errorf("read the questions of the journal: %w", err)
			}
			if x.Decided {
				x.Question.Full, x.Question.Ways = false, false
				out = append(out, change.Asked{Question: x.Question, Yes: x.Was == engine.Permitted})
			}
		}
		return nil
	})
	return out, err
}
