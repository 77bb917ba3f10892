package serve

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"
	"go.yaml.in/yaml/v4"

	"doelbinding/cmd/doelbinding/program"
)

// Config returns the verb config. The flags of root are settings too.
func Config(p *program.App, root *cobra.Command) *cobra.Command {
	a := &app{p}
	c := &cobra.Command{Use: "config", Short: "Show or check the settings of the service", Args: cobra.NoArgs}
	show := &cobra.Command{
		Use: "print", Short: "Show the settings in force and the source of each; secrets are hidden", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			settings, from, err := configOf(c, os.Environ())
			if err != nil {
				return err
			}
			return a.printConfig(settings, from)
		},
	}
	check := &cobra.Command{
		Use: "check", Short: "Check the settings, the files they name and the clients, without serving", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			settings, _, err := configOf(c, os.Environ())
			if err != nil {
				return err
			}
			if _, err := a.prepare(c.Context(), settings, nil); err != nil {
				return err
			}
			fmt.Fprintln(a.Out, "De instellingen kloppen.")
			return nil
		},
	}
	configFlags(show, root)
	configFlags(check, root)
	c.AddCommand(show, check)
	return c
}

// printConfig writes the settings as a file that sets the same, without the secrets.
func (a *app) printConfig(c *config, from map[string]string) error {
	src, err := yaml.Dump(c, yaml.WithIndent(2))
	if err != nil {
		return program.Undecided(err)
	}
	var root yaml.Node
	if err := yaml.Load(src, &root); err != nil {
		return program.Undecided(err)
	}
	for _, s := range c.settings() {
		if where := from[s.key()]; where != "" {
			if n := nodeAt(&root, s.path); n != nil {
				n.LineComment = "# " + where
			}
		}
	}
	out, err := yaml.Dump(&root, yaml.WithIndent(2))
	if err != nil {
		return program.Undecided(err)
	}
	_, err = a.Out.Write(out)
	return err
}
