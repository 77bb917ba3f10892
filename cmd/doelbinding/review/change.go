package review

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

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

// asking is where whole questions come from, besides the examples.
type asking struct{ questions, journal string }

// stateFS gives the policies that a word names: a folder that holds them or holds a folder policies, a bundle, or a revision of git.
func stateFS(ctx context.Context, word string) (fs.FS, error) {
	info, err := os.Stat(word)
	switch {
	case err == nil && info.IsDir():
		if _, err := os.Stat(filepath.Join(word, "policies", "clauses")); err == nil {
			word = filepath.Join(word, "policies")
		}
		return os.DirFS(word), nil
	case err == nil:
		src, err := os.ReadFile(word)
		if err != nil {
			return nil, program.Undecided(err)
		}
		fsys, err := approval.Unpack(src)
		if err != nil {
			return nil, program.Usage("%s: %v", word, err)
		}
		return fsys, nil
	}
	if strings.HasPrefix(word, "-") {
		return nil, program.Usage("%s is no revision", word)
	}
	top, err := exec.CommandContext(ctx, "git", "rev-parse", "--show-toplevel").Output()
	if err != nil {
		return nil, program.Usage("%s is no folder and no bundle, and here is no git repository to look it up in", word)
	}
	archive := exec.CommandContext(ctx, "git", "-C", strings.TrimSpace(string(top)), "archive", "--format=zip", word+":policies") //nolint:gosec // the revision is what is asked for; it is one argument and no flag
	src, err := archive.Output()
	if err != nil {
		return nil, program.Usage("%s is no folder, no bundle and no revision with a folder policies", word)
	}
	return approval.Unpack(src)
}

// stateOf loads the policies that a word names, with the operator's entries added to their register.
func (a *app) stateOf(ctx context.Context, word string) (change.State, error) {
	fsys, err := stateFS(ctx, word)
	if err != nil {
		return change.State{}, err
	}
	s, err := change.Load(ctx, word, fsys, a.operator()...)
	if err != nil {
		return s, program.Undecided(err)
	}
	return s, nil
}

func (a *app) operator() []register.Source {
	if a.RegisterDir == "" {
		return nil
	}
	return []register.Source{{Name: a.RegisterDir, FS: os.DirFS(a.RegisterDir), Operator: true}}
}

// here loads the policies of this program, or of --policies.
func (a *app) here(ctx context.Context) (change.State, *register.Register, fs.FS, error) {
	_, p, r, err := a.Load(ctx)
	if err != nil {
		return change.State{}, nil, nil, err
	}
	fsys, err := a.PolicyFS()
	return change.Of(ctx, "deze regels", p, r.Snapshot()), r, fsys, err
}

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

// heard gives the questions of the examples.
func (a *app) heard(e *explain.Engine, r *register.Register) ([]change.Asked, error) {
	fsys, err := a.FeatureFS()
	if err != nil {
		return nil, err
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

// questions gathers the whole questions to put to two states: those of the examples, of a file, of a journal.
func (a *app) questions(ctx context.Context, s change.State, r *register.Register, from asking) ([]change.Asked, error) {
	out, err := a.heard(s.Engine, r)
	if err != nil {
		return nil, err
	}
	if from.questions != "" {
		f, err := os.Open(from.questions)
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
	if from.journal == "" {
		return out, nil
	}
	more, err := a.recordedQuestions(ctx, from.journal)
	return append(out, more...), err
}

// recordedQuestions gives every question of a journal, with whether the answer was a yes.
func (a *app) recordedQuestions(ctx context.Context, name string) (out []change.Asked, err error) {
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
