package filter

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Understood is what was made of a dataset before anything was judged. It holds no values of the dataset.
type Understood struct {
	Dataset   string   `json:"dataset"`
	Format    string   `json:"format"`
	Encoding  string   `json:"encoding,omitempty"`
	Delimiter string   `json:"delimiter,omitempty"`
	Sheet     string   `json:"sheet,omitempty"`
	Day       string   `json:"day,omitempty"`      // the column with the day of a row; empty: one day is judged for every row
	DayForm   string   `json:"day_form,omitempty"` // how that column writes it
	Columns   []Column `json:"columns,omitempty"`
}

// understanding is that, with what the filter works by.
type understanding struct {
	*Understood
	layout  layout
	charset charset
	day     dayForm
	rows    [][]string // the first rows, for a look
	header  int        // the row of a sheet that holds the header
}

// Preview is what was understood of a dataset, and its first rows as they are read. It is for whoever holds the dataset: the rows are not filtered.
type Preview struct {
	Understood
	Rows [][]string
	Days []string // the day that each row is judged on; empty: it cannot be read
}

// Look says how a dataset would be understood, without judging or writing anything.
func Look(ctx context.Context, c Config, in io.Reader) (*Preview, error) {
	c, err := c.ready()
	if err != nil {
		return nil, err
	}
	var u understanding
	switch c.Format {
	case XLSX:
		book, err := openBook(in, c.Sheet)
		if err != nil {
			return nil, err
		}
		defer book.close()
		u, err = c.understandSheet(book)
		if err != nil {
			return nil, err
		}
	default:
		src, err := newSource(ctx, in, c.Format == CSV)
		if err != nil {
			return nil, err
		}
		defer src.close()
		if u, err = c.understand(ctx, src); err != nil {
			return nil, err
		}
	}
	p := &Preview{Understood: *u.Understood, Rows: u.rows}
	for _, row := range u.rows {
		day := string(c.Day)
		if at := u.layout.day; day == "" && at >= 0 && at < len(row) {
			d, _ := u.day.read(dayText(row[at]), c.Zone)
			day = string(d)
		}
		p.Days = append(p.Days, day)
	}
	return p, nil
}

// window is how much of a dataset its delimiter and header are found in: no row is larger.
const window = maxRow

// understand finds what is not said of a dataset: its encoding over the whole, its delimiter by the header, and how it writes days over the whole
// column, unless its first rows all write a day that can be no other.
func (c Config) understand(ctx context.Context, src *source) (u understanding, err error) {
	u = understanding{Understood: &Understood{Dataset: c.Dataset, Format: c.Format}, charset: c.charset, day: c.day}
	n := newNames(c)
	if c.Format == NDJSON {
		u.DayForm, u.Day = c.day.name, c.DayColumn
		return u, n.checkMap(nil)
	}
	if src.in == nil { // all is said, and the header is checked as it passes
		err := c.understandStream(src, n, &u)
		return u, err
	}
	if c.Encoding == "" {
		in, err := src.open(nil)
		if err != nil {
			return u, err
		}
		if u.charset, err = detect(in); err != nil {
			return u, err
		}
	}
	in, err := src.open(nil)
	if err != nil {
		return u, err
	}
	begin, last, err := beginning(u.charset.reader(in))
	if err != nil {
		return u, err
	}
	end, err := c.header(n, &u, begin, last)
	if err != nil {
		return u, err
	}
	err = c.findDays(ctx, src, &u, begin[end:], last)
	return u, err
}

// understandStream reads the header of a dataset that can be read only once, and leaves it to be read.
func (c Config) understandStream(src *source, n *names, u *understanding) error {
	in, err := src.open(nil)
	if err != nil {
		return err
	}
	begin, last, err := beginning(u.charset.reader(in))
	if err != nil {
		return err
	}
	src.stream = io.MultiReader(bytes.NewReader(begin), in)
	_, err = c.header(n, u, begin, last)
	return err
}

// beginning reads the window of a dataset; last tells whether that is all of it.
func beginning(in io.Reader) (data []byte, last bool, err error) {
	data = make([]byte, window)
	got, err := io.ReadFull(in, data)
	last = errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
	if err != nil && !last {
		return nil, false, fmt.Errorf("read dataset: %w", err)
	}
	return data[:got], last, nil
}

// header finds the delimiter and what the columns hold. It gives the length of the header.
func (c Config) header(n *names, u *understanding, begin []byte, last bool) (end int, err error) {
	comma := c.Comma
	if comma == 0 {
		if comma, err = n.delimiter(u.charset, begin, last); err != nil {
			return 0, err
		}
	}
	header, end, err := u.charset.heading(begin, comma, last)
	if err != nil {
		return 0, err
	}
	u.Encoding, u.Delimiter = u.charset.name, delimiterName(comma)
	u.layout.comma = comma
	err = c.lay(n, u, header)
	if wrong := (*UsageError)(nil); errors.As(err, &wrong) && n.recognised(header) == 0 {
		wrong.Reason += n.lower(u.charset, begin, last)
	}
	return end, err
}

// lower looks for the header below titles, and says where it may be.
func (n *names) lower(s charset, data []byte, last bool) string {
	data = data[preamble(data):]
	for row := 1; row <= 20 && len(data) > 0; row++ {
		line := data[:firstLine(data)]
		data = data[len(line):]
		for _, d := range delimiters {
			if header, _, err := s.heading(line, d.comma, last || len(data) > 0); row > 1 && err == nil && n.recognised(header) > 1 {
				return fmt.Sprintf("\nLine %d looks like the header: take away what stands above it.", row)
			}
		}
	}
	return ""
}

// lay finds what the columns of a header hold, and which of them a row is judged by.
func (c Config) lay(n *names, u *understanding, header []string) (err error) {
	if u.Columns, err = n.columns(header); err != nil {
		return err
	}
	l := &u.layout
	l.whole = true
	for _, col := range u.Columns {
		l.names = append(l.names, col.Field)
		l.whole = l.whole && col.Field != ""
	}
	if l.code, l.day, err = c.judgedBy(header, u.Columns); err != nil {
		return err
	}
	if l.day >= 0 {
		u.Day = u.Columns[l.day].Name
	}
	return nil
}

// findDays keeps the first rows for a look, and finds the form of the column of days.
func (c Config) findDays(ctx context.Context, src *source, u *understanding, begin []byte, last bool) error {
	const look = 3
	var buffer [32][]byte
	certain, read, days := true, 0, map[string]bool{}
	for len(begin) > 0 && (certain || len(u.rows) < look) {
		n, ok := recordEnd(begin, u.layout.comma, last)
		if n == 0 {
			break
		}
		record := begin[:n]
		begin = begin[n:]
		if !ok {
			continue
		}
		values, _ := cells(record, u.layout.comma, buffer[:0])
		if blank(values) || len(values) != len(u.layout.names) {
			continue
		}
		if len(u.rows) < look {
			u.rows = append(u.rows, u.charset.texts(values))
		}
		if u.layout.day >= 0 {
			cell := string(text(values[u.layout.day]))
			iso, seen := days[cell]
			if !seen {
				_, iso = dayForms[0].read(dayText(cell), c.Zone)
				days[cell] = iso
			}
			certain = certain && iso
			read++
		}
	}
	if u.layout.day < 0 {
		return nil
	}
	if c.DayForm == "" && (!certain || read == 0) {
		if err := c.scanDays(ctx, src, u); err != nil {
			return err
		}
	}
	u.DayForm = u.day.name
	return nil
}

func (c charset) texts(values [][]byte) (row []string) {
	for _, v := range values {
		says, err := c.decoded(text(v))
		if err != nil {
			says = string(replaced)
		}
		row = append(row, says)
	}
	return row
}

// scanDays reads the whole column of days.
func (c Config) scanDays(ctx context.Context, src *source, u *understanding) error {
	in, err := src.open(nil)
	if err != nil {
		return err
	}
	c.Progress = nil
	column := newDayColumn(c.Zone)
	p := &pipeline{config: c, in: u.charset.reader(in), out: io.Discard, layout: u.layout}
	var buffer [32][]byte
	err = p.read(ctx, func(b *block) bool {
		line := b.line
		for data := b.data; len(data) > 0; {
			n, ok := recordEnd(data, u.layout.comma, true)
			record := data[:n]
			data = data[n:]
			if ok {
				if values, _ := cells(record, u.layout.comma, buffer[:0]); len(values) == len(u.layout.names) {
					column.add(text(values[u.layout.day]), line)
				}
			}
			line += int64(bytes.Count(record, []byte("\n")))
		}
		b.data = b.data[:0]
		p.free.Put(b)
		return true
	})
	if err != nil {
		return err
	}
	u.day, err = column.form(u.Day)
	return err
}

// Text writes what was understood, for people, in Dutch. With all it names every column, else those that are not called as their field.
func (u *Understood) Text(all bool) string {
	var s strings.Builder
	form := map[string]string{CSV: "CSV", NDJSON: "NDJSON", XLSX: "Excel"}[u.Format]
	fmt.Fprintf(&s, "Gegevensset  %s\nBestand      %s", u.Dataset, form)
	switch {
	case u.Sheet != "":
		fmt.Fprintf(&s, ", blad %q", u.Sheet)
	case u.Delimiter != "":
		fmt.Fprintf(&s, ", gescheiden door %s, codering %s", u.Delimiter, u.Encoding)
	}
	s.WriteByte('\n')
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
		name := c.Name
		if name == "" {
			name = fmt.Sprintf("(%d, zonder naam)", i+1)
		}
		switch {
		case c.Field == "":
			fmt.Fprintf(&s, "  %s: gaat niet mee\n", name)
		case all || c.Field != c.Name:
			fmt.Fprintf(&s, "  %s: %s\n", name, c.Field)
		}
	}
	return s.String()
}

// Text writes a preview for people, in Dutch.
func (p *Preview) Text() string {
	var s strings.Builder
	s.WriteString(p.Understood.Text(true))
	if len(p.Rows) == 0 && p.Format != NDJSON {
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
				name = p.Columns[k].Name
			}
			fmt.Fprintf(&s, "  %s: %s\n", name, v)
		}
	}
	return s.String()
}
