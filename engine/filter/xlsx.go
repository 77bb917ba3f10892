package filter

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// What a spreadsheet may be at most, in bytes; a larger dataset is CSV.
const (
	maxBook     = 64 << 20
	maxUnpacked = 512 << 20
)

// book is a spreadsheet of which one sheet is filtered.
type book struct {
	file   *excelize.File
	sheet  string
	from   dayForm // how a number is a day
	read   *measured
	styles map[int]int // of the book, as they are in what is written
}

// openBook reads a spreadsheet. Without the name of a sheet it is the first that is not hidden.
func openBook(in io.Reader, sheet string) (b *book, err error) {
	defer func() { // a file that is broken on purpose must not end the program
		if r := recover(); r != nil {
			b, err = nil, refuse("the spreadsheet is broken")
		}
	}()
	b = &book{read: &measured{from: in, hash: sha256.New()}, styles: map[int]int{}}
	body, err := io.ReadAll(io.LimitReader(b.read, maxBook+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("read dataset: %w", err)
	case len(body) > maxBook:
		return nil, refuse("the spreadsheet is larger than %d MB: save it as CSV", maxBook>>20)
	case !bytes.HasPrefix(body, []byte("PK\x03\x04")):
		return nil, refuse("the dataset is no .xlsx")
	}
	if b.file, err = excelize.OpenReader(bytes.NewReader(body), excelize.Options{UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked}); err != nil {
		return nil, refuse("the spreadsheet cannot be read: is it an .xlsx, without a password?")
	}
	if b.sheet, err = b.choose(sheet); err != nil {
		return nil, errors.Join(err, b.file.Close())
	}
	b.from = dayForms[slices.IndexFunc(dayForms, func(f dayForm) bool { return f.name == "excel" })]
	if props, err := b.file.GetWorkbookProps(); err == nil && props.Date1904 != nil && *props.Date1904 {
		b.from = excel1904
	}
	return b, nil
}

func (b *book) close() { _ = b.file.Close() } // only read from

func (b *book) choose(sheet string) (string, error) {
	var seen []string
	for _, name := range b.file.GetSheetList() {
		if visible, err := b.file.GetSheetVisible(name); err == nil && visible {
			seen = append(seen, name)
		}
	}
	switch {
	case len(seen) == 0:
		return "", refuse("the spreadsheet has no sheet that is not hidden")
	case sheet == "":
		return seen[0], nil
	}
	for _, name := range seen {
		if name == sheet || strings.EqualFold(name, strings.TrimSpace(sheet)) {
			return name, nil
		}
	}
	return "", refuse("--sheet: the spreadsheet has no such sheet; it has %s", strings.Join(seen, ", "))
}

// rows visits the rows of the sheet as they are stored, numbered as a spreadsheet shows them.
func (b *book) rows(visit func(number int, values []string) error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = refuse("the spreadsheet is broken")
		}
	}()
	rows, err := b.file.Rows(b.sheet)
	if err != nil {
		return refuse("the sheet cannot be read")
	}
	defer func() { _ = rows.Close() }() // only read from
	for number := 1; rows.Next(); number++ {
		values, err := rows.Columns(excelize.Options{RawCellValue: true})
		if err != nil {
			return refuse("row %d of the sheet cannot be read", number)
		}
		for len(values) > 0 && values[len(values)-1] == "" {
			values = values[:len(values)-1]
		}
		if err := visit(number, values); err != nil {
			return err
		}
	}
	if rows.Error() != nil {
		return refuse("the sheet cannot be read")
	}
	return nil
}

// written gives the values of a row as CSV would have them: as many as the header has, and a quote at the beginning is no quote around.
func written(row []string, columns int) [][]byte {
	out := make([][]byte, max(columns, len(row)))
	for i, v := range row {
		if strings.HasPrefix(v, `"`) {
			v = `"` + strings.ReplaceAll(v, `"`, `""`) + `"`
		}
		out[i] = []byte(v)
	}
	return out
}

// understandSheet finds the header, which is the first row that is not empty, and the form of the column of days.
func (c Config) understandSheet(b *book) (u understanding, err error) {
	u = understanding{Understood: &Understood{Dataset: c.Dataset, Format: XLSX, Sheet: b.sheet}, charset: charsets[0], day: c.day}
	n := newNames(c)
	column := newDayColumn(c.Zone)
	var title *UsageError
	err = b.rows(func(number int, row []string) error {
		switch {
		case len(row) == 0:
			return nil
		case title != nil: // is the header below it?
			if n.recognised(row) > 1 {
				title.Reason += fmt.Sprintf("\nRow %d looks like the header: take away what stands above it.", number)
				return title
			}
			if number > 20 {
				return title
			}
			return nil
		case u.Columns == nil:
			u.header = number
			err := c.lay(n, &u, row)
			if errors.As(err, &title) && n.recognised(row) == 0 {
				return nil
			}
			return err
		}
		if len(u.rows) < 3 {
			u.rows = append(u.rows, row)
		}
		if at := u.layout.day; at >= 0 && at < len(row) {
			column.add([]byte(row[at]), int64(number))
		}
		return nil
	})
	if err != nil {
		return u, err
	}
	switch {
	case title != nil:
		return u, title
	case u.Columns == nil:
		return u, refuse("the sheet is empty")
	}
	if u.layout.day < 0 {
		return u, nil
	}
	if c.DayForm == "" {
		if u.day, err = column.form(u.Day); err != nil {
			return u, err
		}
		if u.day.name == "excel" {
			u.day = b.from
		}
	}
	u.DayForm = u.day.name
	return u, nil
}

// runSheet filters a sheet into a spreadsheet of its own. Nothing else of the one that is read goes along: not its other sheets, its hidden
// rows of history, its comments or its names.
func runSheet(ctx context.Context, c Config, in io.Reader, out io.Writer, reject func(Reject) error) (*Report, error) {
	b, err := openBook(in, c.Sheet)
	if err != nil {
		return nil, err
	}
	defer b.close()
	u, err := c.understandSheet(b)
	if err != nil {
		return nil, err
	}
	c.day = u.day
	j, err := newJudge(c)
	if err != nil {
		return nil, err
	}
	to, err := newSheet(b)
	if err != nil {
		return nil, err
	}
	defer func() { _ = to.file.Close() }() // written by then, or not to be used
	k := newClerk(j)
	l := k.own(u.layout)
	err = b.rows(func(number int, row []string) error {
		if err := ctx.Err(); err != nil {
			return context.Cause(ctx)
		}
		switch {
		case number < u.header, len(row) == 0:
			return nil
		case number == u.header:
			k.stays = k.stays[:0]
			for range row {
				k.stays = append(k.stays, true)
			}
			return to.add(b, number, row, l, k.stays)
		}
		k.total.rows++
		reason, goes, err := k.row(ctx, l, written(row, len(l.names)))
		if err != nil {
			return err
		}
		if reason != "" {
			k.total.rejected[reason]++
			if err := reject(Reject{int64(number), reason}); err != nil {
				return fmt.Errorf("write rejected row: %w", err)
			}
		}
		if c.Progress != nil && k.total.rows%1000 == 0 {
			c.Progress(Progress{Bytes: b.read.bytes, Rows: k.total.rows})
		}
		if !goes {
			return nil
		}
		return to.add(b, number, row, l, k.stays)
	})
	if err != nil {
		return nil, err
	}
	sum, err := to.end(out)
	if err != nil {
		return nil, fmt.Errorf("write filtered rows: %w", err)
	}
	r, err := j.report(ctx, k.total)
	if err != nil {
		return nil, err
	}
	r.Understood, r.Input, r.Output = u.Understood, b.read.sum(), sum
	return r, nil
}

// newSheet begins a spreadsheet with one sheet, called as the one that is filtered.
func newSheet(b *book) (*sheetWriter, error) {
	f := excelize.NewFile()
	w := &sheetWriter{file: f}
	since1904 := b.from.name == excel1904.name
	err := f.SetSheetName(f.GetSheetName(0), b.sheet)
	if err == nil {
		err = f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &since1904})
	}
	if err == nil {
		w.stream, err = f.NewStreamWriter(b.sheet)
	}
	if err == nil {
		err = w.stream.SetColWidth(1, 50, 16) // a day must fit
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("write filtered rows: %w", err), f.Close())
	}
	return w, nil
}

type sheetWriter struct {
	file   *excelize.File
	stream *excelize.StreamWriter
	rows   int
}

// add writes a row with the values that stay in it, each with the type it has in the book.
func (w *sheetWriter) add(b *book, number int, row []string, l layout, stays []bool) error {
	var values []any
	for i, field := range l.fields {
		if field == dropped {
			continue
		}
		var v any
		if i < len(row) && stays[i] && row[i] != "" {
			var err error
			if v, err = w.cell(b, number, i+1, row[i]); err != nil {
				return err
			}
		}
		values = append(values, v)
	}
	w.rows++
	at, err := excelize.CoordinatesToCellName(1, w.rows)
	if err == nil {
		err = w.stream.SetRow(at, values)
	}
	if err != nil {
		return fmt.Errorf("write filtered rows: %w", err)
	}
	return nil
}

// brokenRow says that a part of the spreadsheet on which a row rests cannot be read.
func brokenRow(number int) error {
	return refuse("the spreadsheet is broken: row %d of the sheet cannot be read whole", number)
}

// cell gives a value with its type and the form in which it shows: a number stays a number, a day a day, and a text that looks like either a text.
func (w *sheetWriter) cell(b *book, row, column int, raw string) (any, error) {
	at, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		return nil, err
	}
	kind, err := b.file.GetCellType(b.sheet, at)
	if err != nil {
		return nil, brokenRow(row)
	}
	switch kind {
	case excelize.CellTypeBool:
		return raw == "1" || strings.EqualFold(raw, "true"), nil
	case excelize.CellTypeUnset, excelize.CellTypeNumber:
	default:
		return raw, nil
	}
	number, notNumber := strconv.ParseFloat(raw, 64)
	if notNumber != nil || len(strings.Trim(raw, "+-.")) > 17 { // more digits than a number keeps
		return raw, nil //nolint:nilerr // it is written as the text that it is
	}
	old, err := b.file.GetCellStyle(b.sheet, at)
	if err != nil {
		return nil, brokenRow(row)
	}
	style, ok := b.styles[old]
	if !ok {
		has, err := b.file.GetStyle(old)
		if err != nil {
			return nil, brokenRow(row)
		}
		if style, err = w.file.NewStyle(&excelize.Style{NumFmt: has.NumFmt, CustomNumFmt: has.CustomNumFmt}); err != nil {
			return nil, brokenRow(row) // a form that no spreadsheet can have
		}
		b.styles[old] = style
	}
	return excelize.Cell{StyleID: style, Value: number}, nil
}

// end writes the spreadsheet.
func (w *sheetWriter) end(out io.Writer) (Measure, error) {
	if err := w.stream.Flush(); err != nil {
		return Measure{}, err
	}
	m := &measured{to: out, hash: sha256.New()}
	if _, err := w.file.WriteTo(m); err != nil {
		return Measure{}, err
	}
	return m.sum(), nil
}
