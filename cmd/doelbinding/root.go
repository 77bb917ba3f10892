package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"github.com/spf13/cobra"

	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/policy"
	"doelbinding/engine/register"
	"doelbinding/features"
	"doelbinding/policies"
)

// Exit codes, the same for every verb. An outcome has a code of its own so that a script can act on it.
const (
	exitOK           = 0
	exitFindings     = 1
	exitUsage        = 2
	exitUndecided    = 3
	exitForbidden    = 10
	exitInsufficient = 11
	exitJudgement    = 12
)

// exit carries an exit code to the top, with or without something to say.
type exit struct {
	code int
	err  error
}

func (e *exit) Error() string {
	if e.err == nil {
		return fmt.Sprintf("exit %d", e.code)
	}
	return e.err.Error()
}

func usage(format string, args ...any) error { return &exit{exitUsage, fmt.Errorf(format, args...)} }

// app is what every verb works with: streams, clock, and what is embedded or named by flags.
type app struct {
	in          io.Reader
	out, err    io.Writer
	now         func() time.Time
	policyDir   string
	featureDir  string
	registerDir string
	store       func(ctx context.Context, name string) (journal.Store, error) // opens a journal to write it
}

// run is the whole program but for the process: its result is the exit code.
func run(ctx context.Context, args []string, in io.Reader, out, errw io.Writer) int {
	return (&app{in: in, out: out, err: errw, now: time.Now, store: openSQLite}).run(ctx, args)
}

func (a *app) run(ctx context.Context, args []string) int {
	root := a.root()
	root.SetArgs(args)
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return exitOK
	}
	var e *exit
	if !errors.As(err, &e) {
		e = &exit{exitUsage, err} // what cobra itself refuses: an unknown verb or flag
	}
	if e.err != nil {
		say(a.err, e.err)
	}
	return e.code
}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "doelbinding",
		Short:         "May party X receive or use field Y for purpose Z?",
		Long:          "doelbinding decides whether a party may receive or use a field for a purpose, under Dutch privacy law and the agreements that narrow it.",
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.PersistentFlags().StringVar(&a.registerDir, "register", "", "directory with entries to add to the register: <collection>/data.yaml")
	root.PersistentFlags().StringVar(&a.policyDir, "policies", "", "directory to read the policies from instead of the embedded ones")
	root.PersistentFlags().StringVar(&a.featureDir, "features", "", "directory to read the scenarios from instead of the embedded ones")
	root.AddCommand(a.serve(root), a.config(root), a.decide(), a.ask(), a.find(), a.filter(), a.clauses(), a.scenarios(), a.check(), a.diff(), a.approve(), a.mutate(), a.processing(), a.facts(), a.journal())
	return root
}

// load compiles the policies and validates the register. What does not load cannot decide.
func (a *app) load() (*engine.Engine, *policy.Policies, *register.Register, error) {
	p, sources, err := a.sources()
	if err != nil {
		return nil, nil, nil, err
	}
	r, err := register.Load(sources...)
	if err != nil {
		return nil, nil, nil, &exit{exitUndecided, err}
	}
	return engine.New(p), p, r, nil
}

// sources compiles the policies and gives the directories of the register: the shipped one and, if it is named, the operator's.
func (a *app) sources() (*policy.Policies, []register.Source, error) {
	fsys, err := a.policyFS()
	if err != nil {
		return nil, nil, err
	}
	p, err := policy.Load(fsys)
	if err != nil {
		return nil, nil, &exit{exitUndecided, err}
	}
	shipped, err := fs.Sub(fsys, "register")
	if err != nil {
		return nil, nil, &exit{exitUndecided, err}
	}
	sources := []register.Source{{Name: "policies/register", FS: shipped}}
	if a.registerDir != "" {
		if err := isDir(a.registerDir); err != nil {
			return nil, nil, err
		}
		sources = append(sources, register.Source{Name: a.registerDir, FS: os.DirFS(a.registerDir), Operator: true, Protected: p.Names})
	}
	return p, sources, nil
}

// loadToAskOften loads for who asks many questions.
func (a *app) loadToAskOften(ctx context.Context) (*engine.Engine, *policy.Policies, *register.Register, error) {
	_, p, r, err := a.load()
	if err != nil {
		return nil, nil, nil, err
	}
	p = a.planned(ctx, p)
	return engine.New(p), p, r, nil
}

// planned gives the policies planned, or as they are where that cannot be done: the answers are the same, later.
func (a *app) planned(ctx context.Context, p *policy.Policies) *policy.Policies {
	out, err := p.Planned(ctx)
	if err != nil {
		fmt.Fprintf(a.err, "Let op: deze regels zijn niet vooruit te plannen, beslissen duurt langer: %v\n", err)
		return p
	}
	return out
}

func (a *app) policyFS() (fs.FS, error) {
	if a.policyDir == "" {
		return policies.FS, nil
	}
	return os.DirFS(a.policyDir), isDir(a.policyDir)
}

func (a *app) featureFS() (fs.FS, error) {
	if a.featureDir == "" {
		return features.FS, nil
	}
	return os.DirFS(a.featureDir), isDir(a.featureDir)
}

func isDir(name string) error {
	if info, err := os.Stat(name); err != nil || !info.IsDir() {
		return usage("%s is no directory", name)
	}
	return nil
}
