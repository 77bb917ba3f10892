package schema

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"doelbinding/engine/filter/columnar"
	"doelbinding/engine/filter/table"
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

// Schema is that, with what the filter works by.
type Schema struct {
	*Understood
	Layout    Layout
	Charset   table.Charset
	Form      table.DayForm
	rows      [][]string // the first rows, for a look
	HeaderRow int        // the row of a sheet that holds the header
}

// Preview is what was understood of a dataset, and its first rows as they are read. It is for whoever holds the dataset: the rows are not filtered.
type Preview struct {
	Understood
	Rows [][]string
	Days []string // the day that each row is judged on; empty: it cannot be read
}

// Look returns how a dataset would be understood, without judging or writing anything.
func Look(ctx context.Context, o Options, in io.Reader) (*Preview, error) {
	o, err := o.Ready()
	if err != nil {
		return nil, err
	}
	var u Schema
	switch o.Format {
	case XLSX:
		book, err := table.OpenWorkbook(in, o.Sheet, o.MaxBytes, o.MaxRows)
		if err != nil {
			return nil, err
		}
		defer book.Close()
		u, err = o.UnderstandSheet(book)
		if err != nil {
			return nil, err
		}
	case PARQUET:
		p, err := columnar.OpenParquet(ctx, in, o.MaxBytes, o.MaxRows)
		if err != nil {
			return nil, err
		}
		defer p.Close()
		if u, err = o.UnderstandParquet(ctx, p); err == nil {
			err = u.lookParquet(ctx, p)
		}
		if err != nil {
			return nil, err
		}
	default:
		src, err := table.NewSource(ctx, in, true, o.MaxBytes)
		if err != nil {
			return nil, err
		}
		defer src.Close()
		if u, err = o.Understand(ctx, src); err != nil {
			return nil, err
		}
	}
	p := &Preview{Understood: *u.Understood, Rows: u.rows}
	for _, row := range u.rows {
		day := string(o.Day)
		if at := u.Layout.Day; day == "" && at >= 0 && at < len(row) {
			d, _ := u.Form.Read(table.DayText(row[at]), o.Zone)
			day = string(d)
		}
		p.Days = append(p.Days, day)
	}
	return p, nil
}

// window is how much of a dataset its delimiter and header are found in: no row is larger.
const window = table.MaxRow

// Understand finds what is not said of a dataset: its encoding over the whole, its delimiter by the header, and how it writes days over the whole
// column, unless its first rows all write a day that can be no other.
func (o Options) Understand(ctx context.Context, src *table.Source) (u Schema, err error) {
	u = Schema{Understood: &Understood{Dataset: o.Dataset, Format: o.Format}, Charset: o.Charset, Form: o.Form}
	n := NewFieldNames(o)
	if o.Format == NDJSON {
		if err := n.CheckMap(nil); err != nil {
			return u, err
		}
		if err := o.findEncoding(src, &u); err != nil {
			return u, err
		}
		return u, o.understandRecords(ctx, src, n, &u)
	}
	if src.Once() { // all is said, and the header is checked as it passes
		err := o.understandStream(src, n, &u)
		return u, err
	}
	if err := o.findEncoding(src, &u); err != nil {
		return u, err
	}
	in, err := src.Open(nil)
	if err != nil {
		return u, err
	}
	begin, last, err := beginning(u.Charset.Reader(in))
	if err != nil {
		return u, err
	}
	end, err := o.header(n, &u, begin, last)
	if err != nil {
		return u, err
	}
	err = o.findDays(ctx, src, &u, begin[end:], last)
	return u, err
}

// findEncoding looks through a dataset that can be read more than once for its encoding, unless that was said.
func (o Options) findEncoding(src *table.Source, u *Schema) error {
	if o.Encoding != "" || src.Once() {
		return nil
	}
	in, err := src.Open(nil)
	if err != nil {
		return err
	}
	u.Charset, err = table.DetectCharset(in)
	return err
}

// understandStream reads the header of a dataset that can be read only once, and leaves it to be read.
func (o Options) understandStream(src *table.Source, n *FieldNames, u *Schema) error {
	in, err := src.Open(nil)
	if err != nil {
		return err
	}
	begin, last, err := beginning(u.Charset.Reader(in))
	if err != nil {
		return err
	}
	src.Unread(begin, in)
	_, err = o.header(n, u, begin, last)
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
func (o Options) header(n *FieldNames, u *Schema, begin []byte, last bool) (end int, err error) {
	comma := o.Comma
	skip, lines := n.below(u.Charset, begin, comma, last)
	if comma == 0 {
		if comma, err = n.delimiter(u.Charset, begin, skip, last); err != nil {
			return 0, err
		}
	}
	header, end, err := u.Charset.Heading(begin, skip, comma, last)
	if err != nil {
		return 0, err
	}
	u.Encoding, u.Delimiter = u.Charset.Name, table.DelimiterName(comma)
	u.Layout.Comma, u.Layout.Skip = comma, skip
	if skip > 0 {
		u.Header = int64(lines + bytes.Count(begin[:table.Preamble(begin)], []byte("\n")) + 1)
	}
	if len(header) == 1 && n.recognised(header) == 0 && n.quoted(header[0]) {
		return 0, table.Refuse(table.AboutHeader, "each line of the dataset stands between quotes as a whole, so that it is one column: save it again from where it was made, or take those quotes away")
	}
	return end, o.lay(n, u, header)
}

// below finds the header below titles: of the first lines the one of which most columns are called as a field, two at least, where the first line
// has fewer. It gives the length of what stands above it, and how many lines that is.
func (n *FieldNames) below(s table.Charset, data []byte, comma byte, last bool) (skip, lines int) {
	rest := data[table.Preamble(data):]
	most := 0
	for line, at := 0, 0; line <= table.MaxTitles && at < len(rest); line++ {
		for _, d := range table.Delimiters {
			if comma != 0 && d.Comma != comma {
				continue
			}
			header, _, err := s.Heading(rest[at:], 0, d.Comma, last)
			if count := n.recognised(header); err == nil && count > most && (line == 0 || count > 1) {
				most, skip, lines = count, at, line
			}
		}
		at += table.FirstLine(rest[at:])
	}
	return skip, lines
}

// quoted tells whether one column holds a whole header.
func (n *FieldNames) quoted(column string) bool {
	return slices.ContainsFunc(table.Delimiters, func(d table.Delimiter) bool {
		return n.recognised(strings.Split(strings.ReplaceAll(column, `"`, ""), string(d.Comma))) > 1
	})
}

// lay finds what the columns of a header hold, and which of them a row is judged by.
func (o Options) lay(n *FieldNames, u *Schema, header []string) (err error) {
	if err := n.CheckMap(nil); err != nil {
		return err
	}
	if u.Columns, err = n.columns(header); err != nil {
		return err
	}
	l := &u.Layout
	l.Whole = true
	for _, col := range u.Columns {
		l.Names = append(l.Names, col.Field)
		if col.Name != "" {
			l.least = len(l.Names)
		}
		l.Whole = l.Whole && col.Field != ""
	}
	if l.Code, l.Day, err = o.judgedBy(header, u.Columns); err != nil {
		return err
	}
	if l.Day >= 0 {
		u.Day = u.Columns[l.Day].Name
	}
	return nil
}

// findDays keeps the first rows for a look, and finds the form of the column of days.
func (o Options) findDays(ctx context.Context, src *table.Source, u *Schema, begin []byte, last bool) error {
	const look = 3
	var buffer [32][]byte
	certain, read, days := true, 0, map[string]bool{}
	for len(begin) > 0 && (certain || len(u.rows) < look) {
		n, ok := table.RecordEnd(begin, u.Layout.Comma, last)
		if n == 0 {
			break
		}
		record := begin[:n]
		begin = begin[n:]
		if !ok {
			continue
		}
		values, _ := table.Cells(record, u.Layout.Comma, buffer[:0])
		values, fits := u.Layout.Fit(values)
		if table.Blank(values) || !fits {
			continue
		}
		if len(u.rows) < look {
			u.rows = append(u.rows, u.Charset.Texts(values))
		}
		if u.Layout.Day >= 0 {
			cell := string(table.Text(values[u.Layout.Day]))
			iso, seen := days[cell]
			if !seen {
				_, iso = table.DayForms[0].Read(table.DayText(cell), o.Zone)
				days[cell] = iso
			}
			certain = certain && iso
			read++
		}
	}
	if u.Layout.Day < 0 {
		return nil
	}
	if o.DayForm == "" && (!certain || read == 0) {
		if err := o.scanDays(ctx, src, u); err != nil {
			return err
		}
	}
	u.DayForm = u.Form.Name
	return nil
}

// scanDays reads the whole column of days.
func (o Options) scanDays(ctx context.Context, src *table.Source, u *Schema) error {
	in, err := src.Open(nil)
	if err != nil {
		return err
	}
	column := table.NewDayColumn(o.Zone)
	b := &table.Chunk{}
	p := &table.Cutter{In: u.Charset.Reader(in), Size: o.Block, Comma: u.Layout.Comma, Skip: u.Layout.Skip}
	var buffer [32][]byte
	err = p.Cut(ctx, func() *table.Chunk { b.Data = b.Data[:0]; return b }, func() bool {
		line := b.Line
		for data := b.Data; len(data) > 0; {
			n, ok := table.RecordEnd(data, u.Layout.Comma, true)
			record := data[:n]
			data = data[n:]
			if ok {
				values, _ := table.Cells(record, u.Layout.Comma, buffer[:0])
				if values, fits := u.Layout.Fit(values); fits {
					column.Add(table.Text(values[u.Layout.Day]), line)
				}
			}
			line += int64(bytes.Count(record, []byte("\n")))
		}
		return true
	})
	if err != nil {
		return err
	}
	u.Form, err = column.Form(u.Day)
	return err
}
