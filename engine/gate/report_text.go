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
	_, err := fmt.Fprintf(w, "%d clauses, %d scenarios, %d findings\n", r.Clauses, r.Scenarios, len(r.Findings))
	return err
}
