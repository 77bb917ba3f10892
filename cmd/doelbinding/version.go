package main

import (
	"context"
	"fmt"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/program"
)

func (a *app) version() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the versions of the program, Go and OPA, and the hashes of the policies and the register",
		Long: "version prints what an answer depends on. Two programs that print the same hashes give the same answer to the same question\n" +
			"about the same day. --policies and --register count: the hashes are those of the policies and the register that would be used.",
		Example: "  doelbinding version\n  doelbinding version --register overlay",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return a.printVersion(c.Context()) },
	}
}

func (a *app) printVersion(ctx context.Context) error {
	_, p, r, err := a.Load(ctx)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.Out, "doelbinding %s\ngo %s\nopa %s\npolicy_hash %s\nregister_hash %s\n",
		program.Version(), strings.TrimPrefix(runtime.Version(), "go"), program.ModuleVersion("github.com/open-policy-agent/opa"), p.Hash(), r.Snapshot().Hash())
	return err
}
