package review

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/comparing"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/change"
)

// Diff returns the verb diff.
func Diff(p *program.App) *cobra.Command {
	a := &app{p}
	format, from := "", comparing.From{}
	c := &cobra.Command{
		Use:   "diff A [B]",
		Short: "Say which decisions differ between two states of the policies, in which direction, with an example of each",
		Long: "Compare two states of policies and register: git revisions, folders, or bundles; B is by default the policies of this program or of\n" +
			"--policies. The check table of every clause whose rules differ is enumerated for both, the examples and the questions of --questions\n" +
			"and --journal are put to both, and so are questions about every entry of the register that differs. Exit status 0 when no decision\n" +
			"differs or all that does became narrower, 1 when something became wider or cannot be proved not to, 2 when a state or a flag is not\n" +
			"understood, 3 when a state could not be loaded.",
		Args: cobra.RangeArgs(1, 2),
		RunE: func(c *cobra.Command, args []string) error {
			if !slices.Contains(change.Formats, format) {
				return program.Usage("--format is one of %s", strings.Join(change.Formats, ", "))
			}
			ctx := c.Context()
			before, err := a.stateOf(ctx, args[0])
			if err != nil {
				return err
			}
			now, r, _, err := a.here(ctx)
			if err != nil {
				return err
			}
			if len(args) > 1 {
				if now, err = a.stateOf(ctx, args[1]); err != nil {
					return err
				}
				r = now.Whole
			}
			var questions []change.Asked
			if before.Policies.Hash() != now.Policies.Hash() || before.Register.Hash() != now.Register.Hash() {
				if questions, err = comparing.Questions(ctx, a.App, now, r, from); err != nil {
					return err
				}
			}
			d, err := change.Compare(ctx, before, now, change.Options{Questions: questions})
			if err != nil {
				return program.Undecided(err)
			}
			if err := d.Write(a.Out, format); err != nil {
				return program.Undecided(fmt.Errorf("write report: %w", err))
			}
			if len(d.Open()) > 0 {
				return program.Findings(nil)
			}
			return nil
		},
	}
	c.Flags().StringVar(&format, "format", "text", strings.Join(change.Formats, ", "))
	fromFlags(c, &from)
	return c
}

func fromFlags(c *cobra.Command, f *comparing.From) {
	c.Flags().StringVar(&f.Questions, "questions", "", "file with more questions to put to both, one a line as in outcomes.golden")
	c.Flags().StringVar(&f.Journal, "journal", "", "journal whose questions are put to both")
}
