package schema

import (
	"fmt"
	"strings"
)

// Text writes what was understood, for people, in Dutch. With all it names every column, else those that are not called as their field.
func (u *Understood) Text(all bool) string {
	var s strings.Builder
	form := map[string]string{CSV: "CSV", NDJSON: "NDJSON", XLSX: "Excel", PARQUET: "Parquet"}[u.Format]
	fmt.Fprintf(&s, "Gegevensset  %s\nBestand      %s", u.Dataset, form)
	switch {
	case u.Sheet != "":
		fmt.Fprintf(&s, ", blad %q", u.Sheet)
	case u.Delimiter != "":
		fmt.Fprintf(&s, ", gescheiden door %s, codering %s", u.Delimiter, u.Encoding)
	}
	s.WriteByte('\n')
	if u.Header > 1 {
		fmt.Fprintf(&s, "Kop          regel %d; wat erboven staat gaat niet mee\n", u.Header)
	}
	switch {
	case u.DayForm != "" && u.Day != "":
		fmt.Fprintf(&s, "Dag          kolom %q, geschreven als %s\n", u.Day, u.DayForm)
	case u.DayForm != "":
		fmt.Fprintf(&s, "Dag          geschreven als %s\n", u.DayForm)
	}
	if len(u.Columns) == 0 {
		return s.String()
	}
	fmt.Fprintf(&s, "Kolommen     %d\n", len(u.Columns))
	for i, c := range u.Columns {
		name := line(c.Name)
		if name == "" {
			name = fmt.Sprintf("(%d, zonder naam)", i+1)
		}
		switch {
		case c.Field == "":
			fmt.Fprintf(&s, "  %s: gaat niet mee\n", name)
		case all || c.Field != name:
			fmt.Fprintf(&s, "  %s: %s\n", name, c.Field)
		}
	}
	return s.String()
}

// line puts a name on one line.
func line(name string) string { return strings.Join(strings.Fields(name), " ") }

// Text writes a preview for people, in Dutch.
func (p *Preview) Text() string {
	var s strings.Builder
	s.WriteString(p.Understood.Text(true))
	if len(p.Rows) == 0 {
		s.WriteString("\nGeen van de eerste rijen is te lezen.\n")
	}
	for i, row := range p.Rows {
		fmt.Fprintf(&s, "\nRij %d", i+1)
		if d := p.Days[i]; d != "" {
			fmt.Fprintf(&s, ", beoordeeld op %s", d)
		} else {
			s.WriteString(", zonder leesbare dag")
		}
		s.WriteByte('\n')
		for k, v := range row {
			name := fmt.Sprintf("(%d)", k+1)
			if k < len(p.Columns) && p.Columns[k].Name != "" {
				name = line(p.Columns[k].Name)
			}
			fmt.Fprintf(&s, "  %s: %s\n", name, v)
		}
	}
	return s.String()
}
