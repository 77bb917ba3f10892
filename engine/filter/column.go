package filter

import (
	"slices"
	"strings"
	"time"

	"doelbinding/engine"
)

// dayColumn finds the form of a column of days: of every two forms it knows whether they disagree on a cell, and a cell that only one of them reads.
type dayColumn struct {
	zone    *time.Location
	seen    map[string]reading
	cells   int64
	counts  []int64
	differ  [][]string // a cell on which two forms disagree
	only    [][]string // a cell that the first form reads and the second does not
	strange string     // a cell that no form reads
	line    int64      // of that cell
}

// reading is what every form makes of a cell.
type reading []engine.Day

func newDayColumn(zone *time.Location) *dayColumn {
	c := &dayColumn{zone: zone, seen: map[string]reading{}, counts: make([]int64, len(dayForms))}
	for range dayForms {
		c.differ, c.only = append(c.differ, make([]string, len(dayForms))), append(c.only, make([]string, len(dayForms)))
	}
	return c
}

// maxSeen bounds what is remembered of a column whose every cell is another moment.
const maxSeen = 1 << 14

func (c *dayColumn) add(cell []byte, line int64) {
	if r, ok := c.seen[string(cell)]; ok {
		c.count(r)
		return
	}
	text := dayText(string(cell))
	if text == "" {
		return
	}
	r := make(reading, len(dayForms))
	read := false
	for i, f := range dayForms {
		if d, ok := f.read(text, c.zone); ok {
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
	if len(c.seen) < maxSeen {
		c.seen[string(cell)] = r
	}
	c.count(r)
}

func (c *dayColumn) count(r reading) {
	c.cells++
	for i := range r {
		if r[i] != "" {
			c.counts[i]++
		}
	}
}

// form gives the form that reads most of the column. Where another form could as well be meant, and means other days, it is an error with an example.
func (c *dayColumn) form(column string) (dayForm, error) {
	best := 0
	for i, n := range c.counts {
		if n > c.counts[best] {
			best = i
		}
	}
	if c.counts[best] == 0 {
		if c.cells == 0 {
			return dayForms[0], nil
		}
		return dayForm{}, refuse(AboutDays, "column %q holds no day that can be read, for example %q on line %d; give --day-column, --date-format or --date", column, short(c.strange), c.line)
	}
	if number, written := c.swapped(); number != "" {
		return dayForm{}, refuse(AboutMixedDays, "column %q mixes day numbers of a spreadsheet (%s) and written days (%s): a spreadsheet that read days in another order leaves this behind, with day and month swapped in the numbers; "+
			"export it anew, or give --date-format and have the others rejected", column, number, short(written))
	}
	for other, f := range dayForms {
		example := c.differ[best][other]
		switch b := dayForms[best]; {
		case example == "":
		case c.only[other][best] != "":
			return dayForm{}, refuse(AboutMixedDays, "column %q mixes %s (%s) and %s (%s), so that a day like %s can be two; mend it, or give --date-format and have the others rejected",
				column, b.name, c.only[best][other], f.name, c.only[other][best], example)
		case c.only[best][other] == "":
			return dayForm{}, choose(AboutDays, []string{b.name, f.name}, "column %q is ambiguous: %s is one day as %s and another as %s; give --date-format %s or %s", column, example, b.name, f.name, b.name, f.name)
		}
	}
	return dayForms[best], nil
}

// swapped finds the trace of a spreadsheet that took the days it could for another order, made numbers of those, and left the others as text.
func (c *dayColumn) swapped() (number, written string) {
	excel := slices.IndexFunc(dayForms, func(f dayForm) bool { return f.name == "excel" })
	for i, f := range dayForms {
		if i != excel && strings.Contains(f.name, "-mm-") && f.name != isoForm && c.only[excel][i] != "" && c.only[i][excel] != "" {
			return c.only[excel][i], c.only[i][excel]
		}
	}
	return "", ""
}

// short keeps an example to what a message can hold.
func short(text string) string {
	if r := []rune(text); len(r) > 40 {
		return string(r[:40]) + "..."
	}
	return text
}
