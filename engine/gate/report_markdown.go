package gate

import (
	"fmt"
	"io"
	"strings"
)

// Markdown writes a report as the summary of a merge request.
func Markdown(w io.Writer, r Report) error {
	var b strings.Builder
	if len(r.Findings) == 0 {
		b.WriteString("## Niets op aan te merken\n")
	} else {
		fmt.Fprintf(&b, "## %d dingen houden deze wijziging tegen\n\n", len(r.Findings))
	}
	for _, f := range r.Findings {
		fmt.Fprintf(&b, "* **%s** `%s`: %s\n", f.Rule, f.Where, strings.ReplaceAll(f.What, "\n", "\n  "))
	}
	if len(r.Invariants) > 0 {
		b.WriteString("\n### Wat in geen enkel geval gebeurt\n\n")
	}
	for _, i := range r.Invariants {
		fmt.Fprintf(&b, "* %s\n", i)
	}
	if len(r.Asking) > 0 {
		b.WriteString("\n### Voorbeelden die om andere regels vragen\n\n")
	}
	for _, a := range r.Asking {
		fmt.Fprintf(&b, "* %s\n", a.says())
	}
	if len(r.Known) > 0 {
		fmt.Fprintf(&b, "\n%d eerder bekende bevindingen staan deze wijziging niet in de weg.\n", len(r.Known))
	}
	for _, f := range r.Gone {
		fmt.Fprintf(&b, "* Staat nog in de baseline en is er niet meer: **%s** `%s`: %s\n", f.Rule, f.Where, f.What)
	}
	if r.Ahead != nil {
		fmt.Fprintf(&b, "\n### Wat verandert van %s tot en met %s\n\n", r.Ahead.From.Dutch(), r.Ahead.Until.Dutch())
		for _, c := range r.Ahead.Coming {
			fmt.Fprintf(&b, "* %s\n", c.says())
		}
		if len(r.Ahead.Coming) == 0 {
			b.WriteString("Niets.\n")
		}
	}
	if r.Hints != nil {
		b.WriteString(r.Hints.markdown())
	}
	fmt.Fprintf(&b, "\n%s\n\n", r.Space)
	if r.Reached != "" {
		fmt.Fprintf(&b, "%s\n\n", r.Reached)
	}
	fmt.Fprintf(&b, "%d bepalingen, %d voorbeelden.\n", r.Clauses, r.Scenarios)
	_, err := io.WriteString(w, b.String())
	return err
}
