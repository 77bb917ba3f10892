package main

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/journal"
	"doelbinding/cmd/doelbinding/output"
	"doelbinding/cmd/doelbinding/processing"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/cmd/doelbinding/review"
	"doelbinding/cmd/doelbinding/serve"
	"doelbinding/cmd/doelbinding/trying"
)

// run is the program without its process. It returns the exit code.
func run(ctx context.Context, args []string, in io.Reader, out, errw io.Writer) int {
	a := &app{&program.App{In: in, Out: out, Err: errw, Now: time.Now, Store: recording.OpenSQLite}}
	return a.run(ctx, args)
}

// app has the verbs that decide, and gathers the others.
type app struct{ *program.App }

func (a *app) run(ctx context.Context, args []string) int {
	root := a.root()
	root.SetArgs(args)
	root.SetIn(a.In)
	root.SetOut(a.Out)
	root.SetErr(a.Err)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return program.ExitOK
	}
	var e *program.Exit
	if !errors.As(err, &e) {
		e = &program.Exit{Code: program.ExitUsage, Err: err} // an error of cobra: an unknown verb, or an invalid flag
	}
	if e.Err != nil {
		output.Say(a.Err, e.Err)
	}
	return e.Code
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
				return a.printVersion(c.Context())
			}
			return c.Help()
		},
	}
	root.Flags().BoolVar(&version, "version", false, "print what the verb version prints")
	root.PersistentFlags().StringVar(&a.RegisterDir, "register", "", "directory with entries to add to the register: <collection>/data.yaml")
	root.PersistentFlags().StringVar(&a.PolicyDir, "policies", "", "directory to read the policies from instead of the embedded ones")
	root.PersistentFlags().StringVar(&a.FeatureDir, "features", "", "directory to read the scenarios from instead of the embedded ones")
	root.PersistentFlags().StringVar(&a.CacheDir, "cache", "", "directory that keeps compiled policies, so that the next start is quick; off keeps none (default: in your cache directory)")
	root.AddCommand(a.decide(), a.ask(), a.find(), a.filter(), a.sql(), a.version())
	root.AddCommand(review.Clauses(a.App), review.Scenarios(a.App), review.Check(a.App), review.Diff(a.App), review.Approve(a.App), trying.Mutate(a.App))
	root.AddCommand(processing.Processing(a.App), processing.Facts(a.App), journal.Journal(a.App), serve.Serve(a.App, root), serve.Config(a.App, root))
	return root
}
