package table

import (
	"slices"
	"strings"
	"time"

	"doelbinding/engine"
)

// DayColumn finds the form of a column of days: of every two forms it knows whether they disagree on a cell, and a cell that only one of them reads.
type DayColumn struct {
	Zone    *time.Location
	seen    map[string]reading
	Cells   int64
	counts  []int64
	differ  [][]string // a cell on which two forms disagree
	only    [][]string // a cell that the first form reads and the second does not
	strange string     // a cell that no form reads
	line    int64      // of that cell
}

// reading is what every form makes of a cell.
type reading []engine.Day

// NewDayColumn returns a column of which no cell was seen. In the zone a moment with an offset from UTC becomes a day; nil: no such moment is read.
func NewDayColumn(zone *time.Location) *DayColumn {
	c := &DayColumn{Zone: zone, seen: map[string]reading{}, counts: make([]int64, len(DayForms))}
	for range DayForms {
		c.differ, c.only = append(c.differ, make([]string, len(DayForms))), append(c.only, make([]string, len(DayForms)))
	}
	return c
}

// MaxSeen bounds what is remembered of a column whose every cell is another moment.
const MaxSeen = 1 << 14

// Add looks at a cell, which stands on a line.
func (c *DayColumn) Add(cell []byte, line int64) {
	if r, ok := c.seen[string(cell)]; ok {
		c.count(r)
		return
	}
	text := DayText(string(cell))
	if text == "" {
		return
	}
	r := make(reading, len(DayForms))
	read := false
	for i, f := range DayForms {
		if d, ok := f.Read(text, c.Zone); ok {
			r[i], read = d, true
		}
	}
	if !read && c.strange == "" {
		c.strange, c.line = text, line
	}
	for i := range r {
		for k := range r {
			switch {
			case r[i] != "" && r[k] == "":
				c.only[i][k] = text
			case r[i] != "" && r[i] != r[k]:
				c.differ[i][k] = text
			}
		}
	}
	if len(c.seen) < MaxSeen {
		c.seen[string(cell)] = r
	}
	c.count(r)
}

func (c *DayColumn) count(r reading) {
	c.Cells++
	for i := range r {
		if r[i] != "" {
			c.counts[i]++
		}
	}
}

// Form gives the form that reads most of the column. Where another form could as well be meant, and means other days, it is an error with an example.
func (c *DayColumn) Form(column string) (DayForm, error) {
	best := 0
	for i, n := range c.counts {
		if n > c.counts[best] {
			best = i
		}
	}
	if c.counts[best] == 0 {
		if c.Cells == 0 {
			return DayForms[0], nil
		}
		return DayForm{}, Refuse(AboutDays, "column %q holds no day that can be read, for example %q on line %d; give --day-column, --date-format or --date", column, Short(c.strange), c.line)
	}
	if number, written := c.swapped(); number != "" {
		return DayForm{}, Refuse(AboutMixedDays, "column %q mixes day numbers of a spreadsheet (%s) and written days (%s): a spreadsheet that read days in another order leaves this behind, with day and month swapped in the numbers; "+
			"export it anew, or give --date-format and have the others rejected", column, number, Short(written))
	}
	for other, f := range DayForms {
		example := c.differ[best][other]
		switch b := DayForms[best]; {
		case example == "":
		case c.only[other][best] != "":
			return DayForm{}, Refuse(AboutMixedDays, "column %q mixes %s (%s) and %s (%s), so that a day like %s can be two; mend it, or give --date-format and have the others rejected",
				column, b.Name, c.only[best][other], f.Name, c.only[other][best], example)
		case c.only[best][other] == "":
			return DayForm{}, Choose(AboutDays, []string{b.Name, f.Name}, "column %q is ambiguous: %s is one day as %s and another as %s; give --date-format %s or %s", column, example, b.Name, f.Name, b.Name, f.Name)
		}
	}
	return DayForms[best], nil
}

// swapped finds the trace of a spreadsheet that took the days it could for another order, made numbers of those, and left the others as text.
func (c *DayColumn) swapped() (number, written string) {
	excel := slices.IndexFunc(DayForms, func(f DayForm) bool { return f.Name == "excel" })
	for i, f := range DayForms {
		if i != excel && strings.Contains(f.Name, "-mm-") && f.Name != isoForm && c.only[excel][i] != "" && c.only[i][excel] != "" {
			return c.only[excel][i], c.only[i][excel]
		}
	}
	return "", ""
}

// Short keeps an example to what a message can hold.
func Short(text string) string {
	if r := []rune(text); len(r) > 40 {
		return string(r[:40]) + "..."
	}
	return text
}
