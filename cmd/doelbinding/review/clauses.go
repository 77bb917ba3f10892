package review

import (
	"bytes"
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/policy"
	"doelbinding/engine/register"
	"doelbinding/engine/scenario"
)

// Clauses returns the verb clauses.
func Clauses(p *program.App) *cobra.Command {
	a := &app{p}
	unsigned, onlyAct := false, false
	wanted := func(c engine.Clause) bool {
		return (!unsigned || needsSignature(c)) && (!onlyAct || c.OnlyAct != "" || c.OnlyDataset != "")
	}
	c := &cobra.Command{
		Use:   "clauses",
		Short: "List, show, search and cite the clauses",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return a.listClauses(c.Context(), wanted)
		},
	}
	c.PersistentFlags().BoolVar(&onlyAct, "only-act", false, "only clauses about one act or dataset that say nothing about similar ones; show gives the reason")
	c.PersistentFlags().BoolVar(&unsigned, "unsigned", false, "only clauses with a reading that no jurist has signed")
	c.AddCommand(
		&cobra.Command{Use: "list", Short: "List the clauses", Args: cobra.NoArgs, RunE: c.RunE},
		&cobra.Command{
			Use: "search WORDS", Short: "List the clauses with all these words in their title, gist, reading or id", Args: cobra.MinimumNArgs(1),
			RunE: func(_ *cobra.Command, words []string) error {
				return a.listClauses(c.Context(), func(c engine.Clause) bool { return wanted(c) && holdsWords(c, words) })
			},
		},
		&cobra.Command{
			Use: "show CLAUSE", Short: "Show everything about one clause", Args: cobra.ExactArgs(1),
			RunE: func(c *cobra.Command, args []string) error { return a.showClause(c.Context(), args[0]) },
		},
		a.cite(),
	)
	return c
}

// needsSignature reports whether a clause has a reading that no jurist has signed.
func needsSignature(c engine.Clause) bool { return c.Reading != "" && c.Signed == "" }

func holdsWords(c engine.Clause, words []string) bool {
	text := strings.ToLower(strings.Join([]string{c.ID, c.Title, c.Gist, c.Reading, c.Alternative, c.Source}, " "))
	for _, w := range words {
		if !strings.Contains(text, strings.ToLower(w)) {
			return false
		}
	}
	return true
}

func (a *app) listClauses(ctx context.Context, keep func(engine.Clause) bool) error {
	_, p, r, err := a.Load(ctx)
	if err != nil {
		return err
	}
	examples, err := a.examples()
	if err != nil {
		return err
	}
	var b bytes.Buffer
	n := 0
	for _, c := range p.Clauses() {
		if !keep(c) {
			continue
		}
		n++
		fmt.Fprintf(&b, "%s\n  %s\n  %s, %s; %s; %s; %d voorbeelden\n", c.ID, c.Title, c.Effect.Dutch(), sideDutch(c.Side), validity(c.Valid), signature(c), examples[c.ID])
		for _, s := range c.Citations {
			fmt.Fprintf(&b, "  %s (%s)\n", engine.Cite(r.Snapshot(), s.ID, s.Period.Closed().From).Text, validity(s.Period))
		}
	}
	fmt.Fprintf(&b, "%d bepalingen\n", n)
	_, err = a.Out.Write(b.Bytes())
	return err
}

func (a *app) examples() (map[string]int, error) {
	fsys, err := a.FeatureFS()
	if err != nil {
		return nil, err
	}
	features, _, err := scenario.Read(fsys)
	if err != nil {
		return nil, program.Usage("%v", err)
	}
	out := map[string]int{}
	for _, f := range features {
		out[f.Clause] += len(f.Scenarios)
	}
	return out, nil
}

func sideDutch(side string) string {
	return map[string]string{engine.Disclosure: "verstrekkende kant", engine.Processing: "verwerkende kant", "both": "beide kanten"}[side]
}

func validity(p engine.Period) string {
	if p.Until == "" {
		return "vanaf " + p.From.Dutch()
	}
	return p.From.Dutch() + " tot en met " + p.Until.Dutch()
}

func signature(c engine.Clause) string {
	switch {
	case c.Signed != "":
		return "lezing ondertekend: " + c.Signed
	case c.Reading != "":
		return "lezing niet ondertekend"
	}
	return "geen lezing gekozen"
}

func (a *app) showClause(ctx context.Context, id string) error {
	_, p, r, err := a.Load(ctx)
	if err != nil {
		return err
	}
	c, ok := p.Clause(strings.TrimPrefix(id, "@"))
	if !ok {
		return program.Usage("no clause is called %s%s", id, didYouMean(p, id))
	}
	examples, err := a.examples()
	if err != nil {
		return err
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s\n%s\n\n%s\n\n", c.Title, c.ID, strings.TrimSpace(c.Gist))
	fmt.Fprintf(&b, "Werking     %s, %s\nGeldig      %s\nBron        %s\nLezing      %s\n", c.Effect.Dutch(), sideDutch(c.Side), validity(c.Valid), c.Source, signature(c))
	if c.Reading != "" {
		fmt.Fprintf(&b, "  gekozen   %s\n", strings.TrimSpace(c.Reading))
	}
	if c.Alternative != "" {
		fmt.Fprintf(&b, "  anders    %s\n", strings.TrimSpace(c.Alternative))
	}
	if c.OverriddenBy != "" {
		fmt.Fprintf(&b, "Wet gaat voor %s\n", c.OverriddenBy)
	}
	if c.OnlyAct != "" {
		fmt.Fprintf(&b, "Eén handeling  %s\n", strings.TrimSpace(c.OnlyAct))
	}
	if c.OnlyDataset != "" {
		fmt.Fprintf(&b, "Eén dataset  %s\n", strings.TrimSpace(c.OnlyDataset))
	}
	if c.OtherRoute != "" {
		fmt.Fprintf(&b, "Andere weg  %s\n", strings.TrimSpace(c.OtherRoute))
	}
	fmt.Fprintf(&b, "Voorbeelden %d\n\nVindplaatsen\n", examples[c.ID])
	for _, s := range c.Citations {
		t := engine.Cite(r.Snapshot(), s.ID, s.Period.Closed().From)
		fmt.Fprintf(&b, "  %s (%s)  %s\n", t.Text, validity(s.Period), t.Link)
	}
	b.WriteString("\nLeest\n")
	printFacts(&b, r.Snapshot(), c)
	_, err = a.Out.Write(b.Bytes())
	return err
}

func printFacts(b *bytes.Buffer, reg *register.Snapshot, c engine.Clause) {
	for _, name := range c.Facts {
		f, _ := reg.Fact(name)
		note := ""
		for _, p := range c.Presumes {
			if p == name {
				note = " (zwijgen telt als antwoord)"
			}
		}
		fmt.Fprintf(b, "  %s: %s%s\n", name, f.Question, note)
	}
	if len(c.Facts) == 0 {
		b.WriteString("  geen feiten\n")
	}
}

func didYouMean(p *policy.Policies, id string) string {
	var ids []string
	for _, c := range p.Clauses() {
		ids = append(ids, c.ID)
	}
	if near := register.Nearest(id, ids); len(near) > 0 {
		return "; did you mean " + strings.Join(near, ", ") + "?"
	}
	return ""
}

func (a *app) cite() *cobra.Command {
	date := ""
	c := &cobra.Command{
		Use:     "cite CITATION",
		Short:   "Find the clause that a citation meant on a day, and warn if its letter has moved",
		Example: "  doelbinding clauses cite 'Wpg 16 lid 1 onder c' --date 2017-06-01",
		Args:    cobra.ExactArgs(1),
		RunE:    func(c *cobra.Command, args []string) error { return a.citeOn(c.Context(), args[0], date) },
	}
	c.Flags().StringVar(&date, "date", "", "day on which the citation was meant (default: today)")
	return c
}

func (a *app) citeOn(ctx context.Context, text, date string) error {
	day := a.Today()
	if date != "" {
		var err error
		if day, err = engine.ParseDay(date); err != nil {
			return program.Usage("--date: %v", err)
		}
	}
	_, p, r, err := a.Load(ctx)
	if err != nil {
		return err
	}
	reg := r.Snapshot()
	found, err := explain.FindCitation(p, reg.Instruments(), text, day)
	if err != nil {
		return program.Usage("%v", err)
	}
	var b bytes.Buffer
	for _, c := range found.Clauses {
		fmt.Fprintf(&b, "%s\n  %s\n", c.ID, c.Title)
	}
	if len(found.Clauses) == 0 {
		fmt.Fprintf(&b, "Op %s staat daar geen bepaling die hier is uitgewerkt.\n", day.Dutch())
	}
	for _, m := range found.Moved {
		now := "en geldt op die dag niet"
		if len(m.Now) > 0 {
			now = "en staat op " + day.Dutch() + " in " + engine.Cite(reg, m.Now[0], day).Text
		}
		fmt.Fprintf(&b, "Let op: %s betekende deze vindplaats %s, %s.\n", spanDutch(m.Span.Period), m.Clause.ID, now)
	}
	if _, err := a.Out.Write(b.Bytes()); err != nil {
		return err
	}
	if len(found.Clauses) == 0 {
		return program.Findings(nil)
	}
	for _, c := range found.Clauses {
		for _, s := range c.Citations {
			if !s.Period.Contains(day) && s.ID != found.ID {
				fmt.Fprintf(a.Out, "Let op: de letter is verschoven; %s is het %s.\n", spanDutch(s.Period), engine.Cite(reg, s.ID, s.Period.Closed().From).Text)
			}
		}
	}
	return nil
}

func spanDutch(p engine.Period) string {
	if p.Until == "" {
		return "vanaf " + p.From.Dutch()
	}
	return "van " + p.From.Dutch() + " tot en met " + p.Until.Dutch()
}
