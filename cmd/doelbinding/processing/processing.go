// Package processing has the verbs about the processing of an organisation: processing derives its register (AVG 30), and facts keeps what is settled
// for it: list (facts_list.go), add and remove (facts.go), and import of an own register (facts_import.go).
package processing

import (
	"cmp"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine"
	"doelbinding/engine/processing"
	"doelbinding/engine/register/importing"
)

// app has the verbs.
type app struct{ *program.App }

// Processing returns the verb processing.
func Processing(p *program.App) *cobra.Command {
	a := &app{p}
	format, party, on := "csv", "", ""
	c := &cobra.Command{
		Use:   "processing",
		Short: "Derive the register of processing (AVG 30) from clauses and register: twelve columns per organisation and purpose",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return a.printProcessing(c.Context(), format, party, on)
		},
	}
	c.Flags().StringVar(&format, "format", format, "csv or json")
	c.Flags().StringVar(&party, "party", "", "only this organisation, by its id")
	c.Flags().StringVar(&on, "on", "", "day to derive it for, such as 2026-01-31 (default: today)")
	return c
}

func (a *app) printProcessing(ctx context.Context, format, party, on string) error {
	if format != "csv" && format != "json" {
		return program.Usage("--format %s: csv or json", format)
	}
	day := a.Today()
	if on != "" {
		var err error
		if day, err = engine.ParseDay(on); err != nil {
			return program.Usage("--on: %v", err)
		}
	}
	e, _, r, err := a.LoadPlanned(ctx)
	if err != nil {
		return err
	}
	d := processing.New(e, r.Snapshot(), day)
	var activities []processing.Activity
	if party == "" {
		activities, err = d.All(ctx)
	} else {
		p, ok := r.Snapshot().Party(party)
		if !ok {
			return program.Usage("--party %s: not in the register; nearest: %s", party, strings.Join(r.Snapshot().Nearest(engine.KindParty, party), ", "))
		}
		activities, err = d.Of(ctx, p)
	}
	if err != nil {
		return err
	}
	if format == "json" {
		return a.processingJSON(activities)
	}
	return a.processingCSV(activities)
}

func (a *app) processingCSV(activities []processing.Activity) error {
	w := csv.NewWriter(a.Out)
	heading := []string{"id"}
	for _, c := range processing.Columns() {
		heading = append(heading, c.Heading)
	}
	heading = append(heading, "vastgesteld")
	if err := w.Write(heading); err != nil {
		return err
	}
	for _, x := range activities {
		row := []string{x.ID}
		for _, cell := range x.Cells {
			text := strings.Join(cell.Values, "; ")
			if text == "" {
				text = "(" + cell.Open + ")"
			}
			row = append(row, text)
		}
		row = append(row, settledTexts(x.Settled))
		if err := w.Write(row); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// settledTexts returns the facts that are settled for an activity, each with its value, scope and source.
func settledTexts(list []engine.Settled) string {
	var out []string
	for _, s := range list {
		about := ""
		for _, m := range []string{cmp.Or(s.Field, s.Dataset), s.Partner} {
			if m != "" {
				about += ", " + m
			}
		}
		out = append(out, fmt.Sprintf("%s%s (%s)", importing.Facts(s.Facts), about, s.Source))
	}
	return cmp.Or(strings.Join(out, "; "), "(niets vastgesteld)")
}

// processingJSON writes a list of values per column; under open the reason for an empty column; under settled the settled facts.
func (a *app) processingJSON(activities []processing.Activity) error {
	out := []map[string]any{}
	for _, x := range activities {
		row, open := map[string]any{"id": x.ID, "party": x.Organisation.ID, "purpose_id": x.Purpose.ID}, map[string]string{}
		for i, c := range processing.Columns() {
			if row[c.Key] = x.Cells[i].Values; len(x.Cells[i].Values) == 0 {
				row[c.Key], open[c.Key] = []string{}, x.Cells[i].Open
			}
		}
		settled := []map[string]any{}
		for _, e := range x.Settled {
			settled = append(settled, importing.Members(e))
		}
		row["open"], row["settled"] = open, settled
		out = append(out, row)
	}
	enc := json.NewEncoder(a.Out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(out); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return nil
}
