package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine"
)

// kindsOf lists the kinds of names to search, as written on the command line and over HTTP.
var kindsOf = []string{engine.KindParty, engine.KindRole, engine.KindAction, engine.KindPurpose, engine.KindField, engine.KindFact}

func (a *app) find() *cobra.Command {
	var kinds []string
	c := &cobra.Command{
		Use:   "find [WORDS]",
		Short: "Find the names that a question is made of, by a Dutch word, a synonym or part of one",
		Long: "find lists the parties, roles, acts, purposes, fields and facts that words can mean, best first, with the id that a question takes.\n" +
			"Without words it lists every name of the kinds given.",
		Example: "  doelbinding find wijkagent\n  doelbinding find --kind rol\n  doelbinding find --kind gegeven huisnummers",
		RunE: func(c *cobra.Command, words []string) error {
			for _, k := range kinds {
				if !slices.Contains(kindsOf, k) {
					return program.Usage("--kind is one of %s", strings.Join(kindsOf, ", "))
				}
			}
			if len(words) == 0 && len(kinds) == 0 {
				return program.Usage("give words to find, or a --kind to list: %s", strings.Join(kindsOf, ", "))
			}
			_, _, r, err := a.Load(c.Context())
			if err != nil {
				return err
			}
			found := r.Snapshot().Find(strings.Join(words, " "), kinds...)
			for _, f := range found {
				as := ""
				if f.As != "" {
					as = ", ook: " + f.As
				}
				if _, err := fmt.Fprintf(a.Out, "%-10s %-45s %s%s\n", f.Kind, f.ID, f.Name, as); err != nil {
					return err
				}
			}
			if len(found) == 0 {
				return program.Findings(fmt.Errorf("the register has no name like that"))
			}
			return nil
		},
	}
	c.Flags().StringSliceVar(&kinds, "kind", nil, "search only these kinds: "+strings.Join(kindsOf, ", "))
	return c
}
