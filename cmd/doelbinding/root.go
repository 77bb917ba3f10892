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
	"doelbinding/engine/journal/sealed"
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

// exit is an error with an exit code. Its err may be nil, then nothing is printed.
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

// app is what every verb uses: streams, clock, and the global flags.
type app struct {
	in          io.Reader
	out, err    io.Writer
	now         func() time.Time
	policyDir   string
	featureDir  string
	registerDir string
	store       func(ctx context.Context, name string) (sealed.Store, error) // opens a journal for writing
}

// run is the program without its process. It returns the exit code.
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
		e = &exit{exitUsage, err} // an error of cobra: an unknown verb, or an invalid flag
	}
	if e.err != nil {
		say(a.err, e.err)
	}
	return e.code
}

func (a *app) root() *cobra.Command {
	var version bool
	root := &cobra.Command{
		Use:           "doelbinding",
		Short:         "May party X receive or use field Y for purpose Z?",
		Long:          "doelbinding decides whether a party may receive or use a field for a purpose, under Dutch privacy law and the agreements that narrow it.",
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(c *cobra.Command, _ []string) error {
			if version {
				return a.printVersion()
			}
			return c.Help()
		},
	}
	root.Flags().BoolVar(&version, "version", false, "print what the verb version prints")
	root.PersistentFlags().StringVar(&a.registerDir, "register", "", "directory with entries to add to the register: <collection>/data.yaml")
	root.PersistentFlags().StringVar(&a.policyDir, "policies", "", "directory to read the policies from instead of the embedded ones")
	root.PersistentFlags().StringVar(&a.featureDir, "features", "", "directory to read the scenarios from instead of the embedded ones")
	root.AddCommand(a.serve(root), a.config(root), a.decide(), a.ask(), a.find(), a.filter(), a.clauses(), a.scenarios(), a.check(), a.diff(), a.approve(), a.mutate(), a.processing(), a.facts(), a.journal(), a.version())
	return root
}

// load compiles the policies and validates the register.
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

// sources compiles the policies and returns the directories of the register: the shipped one, and that of --register.
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

// loadPlanned loads the policies and compiles them to a plan, for commands that evaluate many questions.
func (a *app) loadPlanned(ctx context.Context) (*engine.Engine, *policy.Policies, *register.Register, error) {
	_, p, r, err := a.load()
	if err != nil {
		return nil, nil, nil, err
	}
	p = a.planned(ctx, p)
	return engine.New(p), p, r, nil
}

// planned returns the policies compiled to a plan. If that fails it warns and returns them as they are: the answers are the same, but slower.
func (a *app) planned(ctx context.Context, p *policy.Policies) *policy.Policies {
	out, err := p.Planned(ctx)
	if err != nil {
		fmt.Fprintf(a.err, "doelbinding: warning: these policies cannot be compiled to a plan, so each decision takes longer: %v\n", err)
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
