package importing

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"doelbinding/engine"
)

// Rows counts the rows that leave something.
func (r *Report) Rows() int {
	rows := map[place]bool{}
	for _, l := range r.Left {
		rows[place{l.Sheet, l.Row}] = true
	}
	return len(rows)
}

// Text writes the report for a person.
func (r *Report) Text(w io.Writer) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s: %s. %s %s vast; bij %s bleef iets over.\n", r.File, count(r.Activities, "activiteit", "activiteiten"),
		count(r.Settling, "activiteit stelt", "activiteiten stellen"), count(r.Facts, "feit", "feiten"), count(r.Rows(), "rij", "rijen"))
	if r.Known > 0 {
		fmt.Fprintf(&b, "Daarvan %s al vast.\n", count(r.Known, "feit stond", "feiten stonden"))
	}
	if len(r.Entries) > 0 {
		b.WriteString("\nVastgesteld\n")
	}
	for _, e := range r.Entries {
		fmt.Fprintf(&b, "  %s\n    %s\n    %s\n", e.ID, Facts(e.Facts), e.Source)
	}
	column := ""
	for i, l := range r.Left {
		if l.Column != column {
			n := 0
			for _, o := range r.Left[i:] {
				if o.Column == l.Column {
					n++
				}
			}
			column = l.Column
			fmt.Fprintf(&b, "\nBlijft over: %s (%d)\n", column, n)
		}
		near := ""
		if len(l.Nearest) > 0 {
			near = "; lijkt op " + strings.Join(l.Nearest, ", ")
		}
		fmt.Fprintf(&b, "  %s: %s%s\n", place{l.Sheet, l.Row}, l.Reason, near)
	}
	if len(r.Silent) > 0 {
		var texts []string
		for _, s := range r.Silent {
			texts = append(texts, fmt.Sprintf("%s %d", s.Column, s.Cells))
		}
		fmt.Fprintf(&b, "\nGelezen, maar zonder feit, aantal cellen: %s.\n", strings.Join(texts, ", "))
	}
	list := func(what string, of []string) {
		if len(of) > 0 {
			fmt.Fprintf(&b, "%s: %s.\n", what, strings.Join(of, ", "))
		}
	}
	if len(r.Silent) == 0 {
		b.WriteString("\n")
	}
	list("Niet gelezen, want hier staan personen", r.Ignored)
	list("Hieruit wordt niets vastgesteld", r.Unread)
	list("Bladen zonder kop van een verwerkingenregister", r.Skipped)
	_, err := w.Write(b.Bytes())
	return err
}

func count(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}

// Facts writes facts with their values, by name.
func Facts(facts map[string]engine.Value) string {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(facts)) {
		out = append(out, name+" = "+facts[name].String())
	}
	return strings.Join(out, ", ")
}

// JSON writes the report for a program.
func (r *Report) JSON(w io.Writer) error {
	type left struct {
		Sheet   string   `json:"sheet,omitempty"`
		Row     int      `json:"row"`
		Column  string   `json:"column"`
		Reason  string   `json:"reason"`
		Nearest []string `json:"nearest,omitempty"`
	}
	entries, rest, silent := []map[string]any{}, []left{}, map[string]int{}
	for _, e := range r.Entries {
		entries = append(entries, Members(e))
	}
	for _, l := range r.Left {
		rest = append(rest, left(l))
	}
	for _, s := range r.Silent {
		silent[s.Column] = s.Cells
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(map[string]any{
		"file": r.File, "activities": r.Activities, "settling": r.Settling, "facts": r.Facts, "known": r.Known, "rows_left": r.Rows(),
		"entries": entries, "left": rest, "without_fact": silent, "ignored_columns": texts(r.Ignored), "unread_columns": texts(r.Unread), "skipped_sheets": texts(r.Skipped),
	})
}

func texts(list []string) []string { return append([]string{}, list...) }

// Members gives an entry as JSON takes it: what it does not say is absent.
func Members(s engine.Settled) map[string]any {
	facts := map[string]any{}
	for name, v := range s.Facts {
		facts[name] = v.Any()
	}
	out := map[string]any{"id": s.ID, "facts": facts, "source": s.Source, "operator": s.Operator}
	for key, v := range map[string]string{
		"party": s.Party, "kind": s.Kind, "purpose": s.Purpose, "dataset": s.Dataset, "field": s.Field, "partner": s.Partner,
		"from": string(s.Period.From), "until": string(s.Period.Until), "by": s.By, "signed": s.Signed,
	} {
		if v != "" {
			out[key] = v
		}
	}
	return out
}
