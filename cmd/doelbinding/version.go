package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
)

func (a *app) version() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the versions of the program, Go and OPA, and the hashes of the policies and the register",
		Long: "version prints what an answer depends on. Two programs that print the same hashes give the same answer to the same question\n" +
			"about the same day. --policies and --register count: the hashes are those of the policies and the register that would be used.",
		Example: "  doelbinding version\n  doelbinding version --register overlay",
		Args:    cobra.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return a.printVersion() },
	}
}

func (a *app) printVersion() error {
	_, p, r, err := a.load()
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.out, "doelbinding %s\ngo %s\nopa %s\npolicy_hash %s\nregister_hash %s\n",
		version(), strings.TrimPrefix(runtime.Version(), "go"), moduleVersion("github.com/open-policy-agent/opa"), p.Hash(), r.Snapshot().Hash())
	return err
}

// version returns the version of this program, and the revision that it was built from if Go knows it.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return info.Main.Version + " " + s.Value
		}
	}
	return info.Main.Version
}

// moduleVersion returns the version of a dependency that this program was built with.
func moduleVersion(module string) string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, d := range info.Deps {
			if d.Path == module {
				return d.Version
			}
		}
	}
	return "unknown"
}
