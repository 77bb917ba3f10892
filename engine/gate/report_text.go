package gate

import (
	"fmt"
	"io"
	"slices"
)

// Text writes a report for a person: every finding on a line, and a line that sums up.
func Text(w io.Writer, r Report) error {
	for _, f := range r.Findings {
		if _, err := fmt.Fprintf(w, "%-9s %s: %s\n", f.Rule, f.Where, f.What); err != nil {
			return err
		}
	}
	for _, p := range slices.Concat(r.Practice, r.Invariants) {
		if _, err := fmt.Fprintln(w, p); err != nil {
			return err
		}
	}
	if r.Space != "" {
		if _, err := fmt.Fprintln(w, r.Space); err != nil {
			return err
		}
	}
	if r.Reached != "" {
		if _, err := fmt.Fprintln(w, r.Reached); err != nil {
			return err
		}
	}
	if r.Ahead != nil {
		if _, err := fmt.Fprintf(w, "%d veranderingen van %s tot en met %s\n", len(r.Ahead.Coming), r.Ahead.From.Dutch(), r.Ahead.Until.Dutch()); err != nil {
			return err
		}
		for _, c := range r.Ahead.Coming {
			if _, err := fmt.Fprintf(w, "  %s\n", c.says()); err != nil {
				return err
			}
		}
	}
	if r.Hints != nil {
		if _, err := fmt.Fprintln(w, r.Hints); err != nil {
			return err
		}
	}
	for _, a := range r.Asking {
		if _, err := fmt.Fprintln(w, a.says()); err != nil {
			return err
		}
	}
	if err := baselineText(w, r); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "%d clauses, %d scenarios, %d findings\n", r.Clauses, r.Scenarios, len(r.Findings))
	return err
}

func baselineText(w io.Writer, r Report) error {
	if !r.Baseline {
		return nil
	}
	for _, f := range r.Gone {
		if _, err := fmt.Fprintf(w, "gone      %s %s: %s\n", f.Rule, f.Where, f.What); err != nil {
			return err
		}
	}
	if len(r.Gone) > 0 {
		if _, err := fmt.Fprintf(w, "%d bevindingen van de baseline zijn er niet meer; haal ze weg\n", len(r.Gone)); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "%d eerder bekende bevindingen\n", len(r.Known))
	return err
}
