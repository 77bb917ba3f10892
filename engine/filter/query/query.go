// Package query writes a permission as a query or a view in SQL, so that an engine in which the data already are applies it to each row as the filter
// does: a value stays where an arm of a CASE says so, and a row goes out when its code and its day are read. What is not listed does not stay. It
// decides nothing: the permission says what was decided.
package query

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/filter"
)

// RefusalError says why a query cannot be written.
type RefusalError struct{ Reason string }

func (e *RefusalError) Error() string { return e.Reason }

func refuse(format string, args ...any) error {
	return &RefusalError{fmt.Sprintf(format, args...)}
}

// Options says what is written.
type Options struct {
	Dialect string // one of [Dialects]
	Table   string // that holds the rows
	View    string // that is made; empty: a query is written
}

// writer writes one query.
type writer struct {
	dialect
	out     strings.Builder
	p       *filter.Permission
	options Options
	code    string            // the name under which the code of a row is compared
	told    map[string]string // the reasons that were told -> the first column that has them
}

// Write writes the query, the same for the same permission.
func Write(p *filter.Permission, o Options) (string, error) {
	d, err := dialectOf(o.Dialect)
	if err != nil {
		return "", err
	}
	w := &writer{dialect: d, p: p, options: o, code: "doelbinding_code", told: map[string]string{}}
	for _, c := range p.Columns {
		if err := d.check("the columns", c.Name); err != nil {
			return "", err
		}
	}
	for slices.ContainsFunc(p.Columns, func(c filter.Column) bool { return strings.EqualFold(c.Name, w.code) }) {
		w.code += "_"
	}
	from, err := d.parsePath("--table", o.Table)
	if err != nil {
		return "", err
	}
	w.head()
	end, err := w.begin(from)
	if err != nil {
		return "", err
	}
	if err := w.query(d.path(from)); err != nil {
		return "", err
	}
	w.out.WriteString(";\n" + end)
	return w.out.String(), nil
}

// begin writes what stands before the query, and gives what comes behind it.
func (w *writer) begin(table []string) (end string, err error) {
	if w.options.View == "" {
		return "", nil
	}
	view, err := w.parsePath("--view", w.options.View)
	if err != nil {
		return "", err
	}
	if strings.EqualFold(strings.Join(view, "."), strings.Join(table, ".")) {
		return "", refuse("--view is the name of --table")
	}
	note, err := w.literal("Made by doelbinding: policy " + w.p.Policy + ", register " + w.p.Register)
	if err != nil {
		return "", err
	}
	fmt.Fprintf(&w.out, w.dialect.begin, w.path(view), note)
	if w.after != "" {
		end = fmt.Sprintf(w.after, w.path(view), note)
	}
	return end, nil
}

// query writes the query itself.
func (w *writer) query(table string) error {
	w.out.WriteString("SELECT\n")
	written := false
	for _, c := range w.p.Columns {
		if c.Field == "" {
			continue
		}
		if written {
			w.out.WriteString(",\n")
		}
		written = true
		if err := w.column(c); err != nil {
			return err
		}
	}
	w.out.WriteString("\nFROM (\n  SELECT ")
	var names []string
	for i, c := range w.p.Columns {
		if c.Field != "" || i == w.p.Day || i == w.p.Code {
			names = append(names, w.named(c.Name))
		}
	}
	w.out.WriteString(strings.Join(names, ", "))
	if w.p.Code != filter.NoColumn { // the blanks that the filter takes off too, a fixed space among them
		code := fmt.Sprintf(w.bytes, w.named(w.p.Columns[w.p.Code].Name))
		fmt.Fprintf(&w.out, ",\n    TRIM(BOTH ' ' || chr(9) || chr(10) || chr(13) || chr(160) FROM %s) AS %s", code, w.named(w.code))
	}
	fmt.Fprintf(&w.out, "\n  FROM %s\n) AS %s", table, w.named("doelbinding"))
	return w.where()
}

// where writes which rows go out: those whose code the agreement lists, and whose day is one that can be judged.
func (w *writer) where() error {
	var all []string
	if w.p.Code != filter.NoColumn {
		listed, err := w.among(w.p.Codes, "  ")
		if err != nil {
			return err
		}
		all = append(all, listed)
	}
	if w.p.Day != filter.NoColumn {
		day := w.named(w.p.Columns[w.p.Day].Name)
		all = append(all, w.daysOnly(day), w.since(engine.FirstDay), w.until(engine.LastDay))
	}
	if len(all) > 0 {
		w.out.WriteString("\nWHERE " + strings.Join(all, "\n  AND "))
	}
	return nil
}

// since and until compare the day of the row. A moment on the last day is before the next.
func (w *writer) since(day engine.Day) string {
	return fmt.Sprintf("%s >= DATE '%s'", w.named(w.p.Columns[w.p.Day].Name), day)
}

func (w *writer) until(day engine.Day) string {
	return fmt.Sprintf("%s < DATE '%s'", w.named(w.p.Columns[w.p.Day].Name), day.AddDays(1))
}

// column writes a column with what stays of it, and says why.
func (w *writer) column(c filter.Column) error {
	kept, withheld := arms(w.p, c.Field)
	name := w.named(c.Name)
	w.comment("  ", "", c.Name+": "+w.p.Dataset+"/"+c.Field)
	w.reasons(c.Name, kept, withheld)
	if len(withheld) == 0 {
		w.out.WriteString("  " + name)
		return nil
	}
	w.out.WriteString("  CASE\n")
	for _, a := range kept {
		condition, err := w.condition(a)
		if err != nil {
			return err
		}
		fmt.Fprintf(&w.out, "    WHEN %s\n      THEN %s\n", condition, name)
	}
	if len(kept) == 0 { // nothing of the type of the column, so that what reads the view need not change when the policy does
		fmt.Fprintf(&w.out, "    WHEN FALSE THEN %s\n", name)
	}
	w.out.WriteString("  END AS " + name)
	return nil
}

// reasons says why values stay and why not, once for columns that have the same reasons.
func (w *writer) reasons(column string, kept, withheld []arm) {
	var lines []string
	for _, a := range kept {
		lines = append(lines, "stays"+w.scope(a)+": "+a.why())
	}
	for _, a := range withheld {
		lines = append(lines, "withheld"+w.scope(a)+": "+a.why())
	}
	all := strings.Join(lines, "\n")
	if same := w.told[all]; same != "" {
		w.comment("  ", "  ", "as "+same)
		return
	}
	w.told[all] = column
	for _, l := range lines {
		w.comment("  ", "  ", l)
	}
}

// condition writes for which rows an arm is.
func (w *writer) condition(a arm) (string, error) {
	var all []string
	if w.p.Code != filter.NoColumn && !a.every {
		among, err := w.among(a.codes, "        ")
		if err != nil {
			return "", err
		}
		all = append(all, among)
	}
	if w.p.Day != filter.NoColumn {
		if a.span.From > engine.FirstDay {
			all = append(all, w.since(a.span.From))
		}
		if a.span.Until < engine.LastDay {
			all = append(all, w.until(a.span.Until))
		}
	}
	if len(all) == 0 {
		all = append(all, "TRUE")
	}
	return strings.Join(all, "\n      AND "), nil
}

// widest is how long a line becomes, about.
const widest = 140

// among writes that the code of a row is one of a list.
func (w *writer) among(codes []string, indent string) (string, error) {
	out, line := w.named(w.code)+" IN (", 0
	for i, c := range codes {
		if !engine.IsCode(c) {
			return "", refuse("the register has a code of another form than a letter and digits, which a query does not hold")
		}
		text, err := w.literal(c)
		if err != nil {
			return "", err
		}
		if i > 0 {
			out += ","
			if line += len(text) + 2; line > widest-40 {
				out, line = out+"\n"+indent, 0
			} else {
				out += " "
			}
		}
		out += text
	}
	return out + ")", nil
}

// scope tells for which rows an arm is, in a comment.
func (w *writer) scope(a arm) (s string) {
	switch n := len(a.codes); {
	case w.p.Code == filter.NoColumn || a.every:
	case n > 6:
		s = fmt.Sprintf(" for %s and %d other codes", strings.Join(a.codes[:4], " "), n-4)
	default:
		s = " for " + strings.Join(a.codes, " ")
	}
	if days := within(a.span, engine.Period{From: engine.FirstDay, Until: engine.LastDay}); days != "" && w.p.Day != filter.NoColumn {
		s += " " + days
	}
	return s
}

// head writes what was asked, by what it was decided, and what comes with it.
func (w *writer) head() {
	a := w.p.Asked
	line := func(what, says string) {
		if says != "" {
			w.comment("", "  ", what+says)
		}
	}
	line("", "Made by doelbinding, for "+w.name+". Change the question or the policy and make it anew, rather than this text.")
	if !w.tested {
		line("", "The tests of doelbinding do not run "+w.name+": compare some rows with doelbinding filter before you rely on it.")
	}
	line("Dataset:     ", w.p.Dataset)
	line("Party:       ", a.Party)
	line("Role:        ", a.Role)
	line("Act:         ", a.Action)
	line("Purpose:     ", a.Purpose)
	line("Supplier:    ", a.Supplier)
	for _, name := range slices.Sorted(maps.Keys(a.Facts)) {
		line("Fact:        ", fmt.Sprintf("%s = %v", name, a.Facts[name]))
	}
	if w.p.Day == filter.NoColumn {
		line("Day judged:  ", string(a.Day)+", for every row")
	} else {
		line("Day judged:  ", "that of the row, in "+w.p.Columns[w.p.Day].Name+", a DATE or a TIMESTAMP without time zone; of another type no row goes out")
	}
	line("Policy:      ", w.p.Policy)
	line("Register:    ", w.p.Register)
	for _, o := range obligations(w.p) {
		line("Obligation:  ", o)
	}
	switch code, day := w.p.Code != filter.NoColumn, w.p.Day != filter.NoColumn; {
	case code && day:
		line("", "A row goes out when the agreement lists its code and its day can be judged. A value stays where an arm says so, and is NULL otherwise.")
	case code:
		line("", "A row goes out when the agreement lists its code. A value stays where an arm says so, and is NULL otherwise.")
	case day:
		line("", "A row goes out when its day can be judged. A value stays where an arm says so, and is NULL otherwise.")
	default:
		line("", "Every row goes out. A value stays where an arm says so, and is NULL otherwise.")
	}
	w.out.WriteString("\n")
}

// comment writes lines of comment. No text that stands in one can end it: what could begin a new line becomes a blank.
func (w *writer) comment(indent, further, text string) {
	text = strings.Map(func(r rune) rune {
		if unprintable(r) {
			return ' '
		}
		return r
	}, text)
	for first := true; text != ""; first = false {
		lead := indent + "-- "
		if !first {
			lead += further
		}
		line := text
		if room := widest - len(lead); len(text) > room {
			if at := strings.LastIndexByte(text[:room], ' '); at > 0 {
				line = text[:at]
			}
		}
		w.out.WriteString(lead + strings.TrimRight(line, " ") + "\n")
		text = strings.TrimLeft(text[len(line):], " ")
	}
}
