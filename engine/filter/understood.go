package filter

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Understood is what was made of a dataset before anything was judged. It holds no values of the dataset.
type Understood struct {
	Dataset   string   `json:"dataset"`
	Format    string   `json:"format"`
	Encoding  string   `json:"encoding,omitempty"`
	Delimiter string   `json:"delimiter,omitempty"`
	Sheet     string   `json:"sheet,omitempty"`
	Header    int64    `json:"header,omitempty"`   // the line, or row of a sheet, of the header, where titles stand above it that do not go along
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
		book, err := c.openBook(in)
		if err != nil {
			return nil, err
		}
		defer book.close()
		u, err = c.understandSheet(book)
		if err != nil {
			return nil, err
		}
	default:
		src, err := newSource(ctx, in, true)
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
		if err := n.checkMap(nil); err != nil {
			return u, err
		}
		if err := c.findEncoding(src, &u); err != nil {
			return u, err
		}
		return u, c.understandRecords(ctx, src, n, &u)
	}
	if src.in == nil { // all is said, and the header is checked as it passes
		err := c.understandStream(src, n, &u)
		return u, err
	}
	if err := c.findEncoding(src, &u); err != nil {
		return u, err
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

// findEncoding looks through a dataset that can be read more than once for its encoding, unless that was said.
func (c Config) findEncoding(src *source, u *understanding) error {
	if c.Encoding != "" || src.in == nil {
		return nil
	}
	in, err := src.open(nil)
	if err != nil {
		return err
	}
	u.charset, err = detect(in)
	return err
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
	skip, lines := n.below(u.charset, begin, comma, last)
	if comma == 0 {
		if comma, err = n.delimiter(u.charset, begin, skip, last); err != nil {
			return 0, err
		}
	}
	header, end, err := u.charset.heading(begin, skip, comma, last)
	if err != nil {
		return 0, err
	}
	u.Encoding, u.Delimiter = u.charset.name, delimiterName(comma)
	u.layout.comma, u.layout.skip = comma, skip
	if skip > 0 {
		u.Header = int64(lines + bytes.Count(begin[:preamble(begin)], []byte("\n")) + 1)
	}
	if len(header) == 1 && n.recognised(header) == 0 && n.quoted(header[0]) {
		return 0, refuse(AboutHeader, "each line of the dataset stands between quotes as a whole, so that it is one column: save it again from where it was made, or take those quotes away")
	}
	return end, c.lay(n, u, header)
}

// titles is how many rows at most stand above the header.
const titles = 20

// below finds the header below titles: of the first lines the one of which most columns are called as a field, two at least, where the first line
// has fewer. It gives the length of what stands above it, and how many lines that is.
func (n *names) below(s charset, data []byte, comma byte, last bool) (skip, lines int) {
	rest := data[preamble(data):]
	most := 0
	for line, at := 0, 0; line <= titles && at < len(rest); line++ {
		for _, d := range delimiters {
			if comma != 0 && d.comma != comma {
				continue
			}
			header, _, err := s.heading(rest[at:], 0, d.comma, last)
			if count := n.recognised(header); err == nil && count > most && (line == 0 || count > 1) {
				most, skip, lines = count, at, line
			}
		}
		at += firstLine(rest[at:])
	}
	return skip, lines
}

// quoted tells whether one column holds a whole header.
func (n *names) quoted(column string) bool {
	return slices.ContainsFunc(delimiters, func(d struct {
		comma byte
		name  string
		also  []string
	}) bool {
		return n.recognised(strings.Split(strings.ReplaceAll(column, `"`, ""), string(d.comma))) > 1
	})
}

// lay finds what the columns of a header hold, and which of them a row is judged by.
func (c Config) lay(n *names, u *understanding, header []string) (err error) {
	if err := n.checkMap(nil); err != nil {
		return err
	}
	if u.Columns, err = n.columns(header); err != nil {
		return err
	}
	l := &u.layout
	l.whole = true
	for _, col := range u.Columns {
		l.names = append(l.names, col.Field)
		if col.Name != "" {
			l.least = len(l.names)
		}
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
		values, fits := u.layout.fit(values)
		if blank(values) || !fits {
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
				values, _ := cells(record, u.layout.comma, buffer[:0])
				if values, fits := u.layout.fit(values); fits {
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
