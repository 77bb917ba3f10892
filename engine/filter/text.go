package filter

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
)

// Text writes the report for people, in Dutch.
func (r *Report) Text(out io.Writer) error {
	var s strings.Builder
	if r.Understood != nil {
		s.WriteString(r.Understood.Text(false) + "\n")
	}
	fmt.Fprintf(&s, "Rijen        %d in = %d uit + %d weggelaten + %d afgekeurd\n", r.Rows.In, r.Rows.Out, r.Rows.Dropped, r.Rows.Rejected)
	if r.Rows.Blank > 0 {
		fmt.Fprintf(&s, "             %d lege regels overgeslagen\n", r.Rows.Blank)
	}
	if len(r.Dropped) > 0 {
		fmt.Fprintf(&s, "Weggelaten   code niet op de lijst van de afspraken: %s\n", perKey(r.Dropped))
	}
	if len(r.Rejected) > 0 {
		fmt.Fprintf(&s, "Afgekeurd    %s\n", perKey(r.Rejected))
	}
	if len(r.Fields) > 0 { // what is written in memory cannot fail
		s.WriteString("\nGegevens (waarden die niet leeg waren)\n")
		t := tabwriter.NewWriter(&s, 0, 0, 2, ' ', 0)
		for _, f := range r.Fields {
			_, _ = fmt.Fprintf(t, "  %s\t%d doorgelaten\t%d achtergehouden\n", f.Field, f.Kept, f.Withheld)
		}
		if err := t.Flush(); err != nil {
			return err
		}
	}
	if len(r.Withheld) > 0 {
		s.WriteString("\nAchtergehouden\n")
		for _, w := range r.Together() {
			of := w.Field
			if w.Code != "" {
				of += ", " + codes(w.Code)
			}
			fmt.Fprintf(&s, "  %s: %d\n      %s\n", of, w.Values, w.Reason)
			if len(w.Clauses) > 0 {
				fmt.Fprintf(&s, "      bepaling: %s\n", strings.Join(w.Clauses, ", "))
			}
			for _, q := range w.Missing {
				fmt.Fprintf(&s, "      te beantwoorden: %s\n", q)
			}
		}
	}
	if len(r.Obligations) > 0 {
		s.WriteString("\nPlichten bij deze levering\n")
		for _, o := range r.Obligations {
			fmt.Fprintf(&s, "  %s (%s) voor %s%s\n", o.Kind, o.Clause, o.Bearer, deadlines(o))
		}
	}
	fmt.Fprintf(&s, "\nBeleid       %s\nRegister     %s\nInvoer       %s (%d bytes)\nUitvoer      %s (%d bytes)\n",
		r.Policy, r.Register, r.Input.SHA256, r.Input.Bytes, r.Output.SHA256, r.Output.Bytes)
	_, err := io.WriteString(out, s.String())
	return err
}

func deadlines(o Obligation) string {
	switch {
	case o.Last == "":
		return ""
	case o.First == o.Last:
		return fmt.Sprintf(", uiterlijk %s", o.Last.Dutch())
	}
	return fmt.Sprintf(", uiterlijk tussen %s en %s, naar de dag van de rij", o.First.Dutch(), o.Last.Dutch())
}

func perKey(counts map[string]int64) string {
	var parts []string
	for _, k := range slices.Sorted(maps.Keys(counts)) {
		parts = append(parts, fmt.Sprintf("%s %d", k, counts[k]))
	}
	return strings.Join(parts, ", ")
}

// Together joins what was withheld of a field for the same reason, whatever the code: a reader wants the reason once.
func (r *Report) Together() []Withheld {
	var out []Withheld
	at := map[string]int{}
	for _, w := range r.Withheld {
		key := w.Field + "|" + w.Reason + "|" + strings.Join(w.Clauses, ",") + "|" + strings.Join(w.Missing, ",")
		i, ok := at[key]
		if !ok {
			at[key] = len(out)
			out = append(out, w)
			continue
		}
		out[i].Values += w.Values
		if !slices.Contains(strings.Split(out[i].Code, " "), w.Code) {
			out[i].Code += " " + w.Code
		}
	}
	return out
}

// codes writes a few codes out and counts many.
func codes(joined string) string {
	list := strings.Fields(joined)
	if len(list) <= 6 {
		return strings.Join(list, " ")
	}
	return fmt.Sprintf("%s en %d andere codes", strings.Join(list[:4], " "), len(list)-4)
}
