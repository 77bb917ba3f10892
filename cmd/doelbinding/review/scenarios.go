package review

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/scenario"
)

// Scenarios returns the verb scenarios.
func Scenarios(p *program.App) *cobra.Command {
	a := &app{p}
	return &cobra.Command{
		Use:   "scenarios [PATH|TAG]",
		Short: "Run the Dutch examples and report for each the expected and the actual outcome, and the clause that decided",
		Example: "  doelbinding scenarios\n  doelbinding scenarios @wpg/art7_lid2\n" +
			"  doelbinding scenarios --features features clauses/convenant_midden_nederland",
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return a.runScenarios(c.Context(), append(args, "")[0]) },
	}
}

func (a *app) runScenarios(ctx context.Context, what string) error {
	e, _, r, err := a.LoadPlanned(ctx)
	if err != nil {
		return err
	}
	fsys, err := a.FeatureFS()
	if err != nil {
		return err
	}
	all, findings, err := scenario.Read(fsys)
	if err != nil {
		return program.Usage("%v", err)
	}
	selected := scenario.Select(all, what)
	if len(selected) == 0 {
		return program.Usage("no scenario is called %s", what)
	}
	passed, failed, notYet := 0, 0, 0
	var practised []scenario.Practice
	a.Suite(e, r).Run(selected, func(res scenario.Result) {
		switch {
		case !res.Passed():
			failed++
		case res.NotYet:
			notYet++
		default:
			passed++
		}
		practised = scenario.Practised(practised, res)
		printResult(a.Out, res)
	})
	wrong := 0
	for _, f := range findings {
		for _, s := range selected {
			if s.Path == f.Path {
				wrong++
				fmt.Fprintf(a.Out, "FOUT      %s\n", f)
			}
		}
	}
	fmt.Fprintf(a.Out, "\n%d geslaagd, %d gezakt", passed, failed)
	if notYet > 0 {
		fmt.Fprintf(a.Out, ", %d nog niet", notYet)
	}
	fmt.Fprintln(a.Out)
	for _, p := range practised {
		fmt.Fprintln(a.Out, p)
	}
	if failed+wrong > 0 {
		return program.Findings(nil)
	}
	return nil
}

func printResult(w io.Writer, r scenario.Result) {
	word := "geslaagd"
	if !r.Passed() {
		word = "GEZAKT"
	} else if r.NotYet {
		word = "nog niet"
	}
	fmt.Fprintf(w, "%-9s %s:%d %s\n", word, r.Feature.Path, r.Scenario.Line, r.Scenario.Name)
	expected, got := "niets bepaalds", "niets"
	if r.Expected != "" {
		expected = r.Expected.Dutch()
	}
	if r.Decision != nil {
		got = r.Decision.Outcome.Dutch()
	}
	by := ""
	if d := r.Deciding(); len(d) > 0 {
		by = ", door " + strings.Join(d, " en ")
	}
	fmt.Fprintf(w, "          verwacht %s, gekregen %s%s\n", expected, got, by)
	if r.Decision != nil {
		for _, m := range r.Decision.Missing {
			fmt.Fprintf(w, "          vraagt %s (%s)\n", m.Question, m.Fact)
		}
	}
	var other *scenario.Difference
	if r.Err != nil && !errors.As(r.Err, &other) {
		fmt.Fprintf(w, "          regel %d, %s\n          %v\n", r.Line, r.Step, r.Err)
	}
	if len(r.Differs) > 0 && !r.Passed() {
		sideBySide(w, r.Differs)
	}
}

// sideBySide returns the expected and the actual result where they differ.
func sideBySide(w io.Writer, list []scenario.Difference) {
	const indent, width = "          ", 50
	fmt.Fprintf(w, "%s%-9s  %-*s  %s\n", indent, "", width, "verwacht", "gekregen")
	for _, d := range list {
		first := fmt.Sprintf("regel %d", d.Line)
		want, got := folded(d.Want, width), folded(d.Got, width)
		for i := range max(len(want), len(got)) {
			var l, r string
			if i < len(want) {
				l = want[i]
			}
			if i < len(got) {
				r = got[i]
			}
			fmt.Fprintln(w, strings.TrimRight(fmt.Sprintf("%s%-9s  %-*s  %s", indent, first, width, l, r), " "))
			first = ""
		}
	}
}

// folded wraps a text at words, to lines of at most a number of characters.
func folded(text string, width int) (lines []string) {
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && utf8.RuneCountInString(line+" "+word) > width {
			lines, line = append(lines, line), ""
		}
		line = strings.TrimSpace(line + " " + word)
	}
	return append(lines, line)
}
