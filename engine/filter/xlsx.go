package filter

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"slices"
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
	most   int64       // rows, as in Config.MaxRows
}

// openBook reads a spreadsheet. Without the name of a sheet it is the first that is not hidden.
func (c Config) openBook(in io.Reader) (b *book, err error) {
	defer func() { // a file that is broken on purpose must not end the program
		if r := recover(); r != nil {
			b, err = nil, refuse(AboutFormat, "the spreadsheet is broken")
		}
	}()
	unpacked := cmp.Or(c.MaxBytes, maxUnpacked)
	b = &book{most: c.MaxRows, read: &measured{from: in, hash: sha256.New()}, styles: map[int]int{}}
	body, err := io.ReadAll(io.LimitReader(b.read, maxBook+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("read dataset: %w", err)
	case len(body) > maxBook:
		return nil, refuse(AboutSize, "the spreadsheet is larger than %d MB: save it as CSV", maxBook>>20)
	case !bytes.HasPrefix(body, []byte("PK\x03\x04")):
		return nil, refuse(AboutFormat, "the dataset is no .xlsx")
	}
	if b.file, err = excelize.OpenReader(bytes.NewReader(body), excelize.Options{UnzipSizeLimit: unpacked, UnzipXMLSizeLimit: unpacked}); err != nil {
		return nil, refuse(AboutFormat, "the spreadsheet cannot be read: is it an .xlsx, without a password?")
	}
	if b.sheet, err = b.choose(c.Sheet); err != nil {
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
		return "", refuse(AboutSheet, "the spreadsheet has no sheet that is not hidden")
	case sheet == "":
		return seen[0], nil
	}
	for _, name := range seen {
		if name == sheet || strings.EqualFold(name, strings.TrimSpace(sheet)) {
			return name, nil
		}
	}
	return "", refuse(AboutSheet, "--sheet: the spreadsheet has no such sheet; it has %s", strings.Join(seen, ", "))
}

// rows visits the rows of the sheet as they are stored, numbered as a spreadsheet shows them.
func (b *book) rows(visit func(number int, values []string) error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = refuse(AboutFormat, "the spreadsheet is broken")
		}
	}()
	rows, err := b.file.Rows(b.sheet)
	if err != nil {
		return refuse(AboutFormat, "the sheet cannot be read")
	}
	defer func() { _ = rows.Close() }() // only read from
	filled := int64(0)
	for number := 1; rows.Next(); number++ {
		values, err := rows.Columns(excelize.Options{RawCellValue: true})
		if err != nil {
			return refuse(AboutFormat, "row %d of the sheet cannot be read", number)
		}
		for len(values) > 0 && values[len(values)-1] == "" {
			values = values[:len(values)-1]
		}
		if len(values) > 0 {
			filled++
		}
		if b.most > 0 && filled > b.most+1+titles { // the header, and what stands above it
			return tooMany(b.most)
		}
		if err := visit(number, values); err != nil {
			return err
		}
	}
	if rows.Error() != nil {
		return refuse(AboutFormat, "the sheet cannot be read")
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

// understandSheet finds the header, and the form of the column of days.
func (c Config) understandSheet(b *book) (u understanding, err error) {
	u = understanding{Understood: &Understood{Dataset: c.Dataset, Format: XLSX, Sheet: b.sheet}, charset: charsets[0], day: c.day}
	n := newNames(c)
	column := newDayColumn(c.Zone)
	if u.header, err = b.below(n); err != nil {
		return u, err
	}
	err = b.rows(func(number int, row []string) error {
		switch {
		case len(row) == 0 || number < u.header:
			if len(row) > 0 {
				u.Header = int64(u.header)
			}
			return nil
		case number == u.header:
			return c.lay(n, &u, row)
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

var errSeen = errors.New("enough rows were seen")

// below finds the header: of the first rows the one of which most columns are called as a field, two at least, where the first row has fewer.
func (b *book) below(n *names) (header int, err error) {
	most, seen := 0, 0
	err = b.rows(func(number int, row []string) error {
		if len(row) == 0 {
			return nil
		}
		if seen++; seen > titles+1 {
			return errSeen
		}
		if header == 0 {
			header = number
		}
		if count := n.recognised(row); count > most && (number == header || count > 1) {
			most, header = count, number
		}
		return nil
	})
	if err != nil && !errors.Is(err, errSeen) {
		return 0, err
	}
	if header == 0 {
		return 0, refuse(AboutHeader, "the sheet is empty")
	}
	return header, nil
}

// merged gives the rows whose code or day is part of a cell that begins in a row above.
func (b *book) merged(l layout) map[int]bool {
	out := map[int]bool{}
	cells, err := b.file.GetMergeCells(b.sheet, true)
	if err != nil {
		return out // a hint only
	}
	for _, m := range cells {
		left, top, err1 := excelize.CellNameToCoordinates(m.GetStartAxis())
		right, bottom, err2 := excelize.CellNameToCoordinates(m.GetEndAxis())
		for _, at := range []int{l.code + 1, l.day + 1} {
			for row := top + 1; err1 == nil && err2 == nil && at > 0 && left <= at && at <= right && row <= bottom && len(out) < maxSeen; row++ {
				out[row] = true
			}
		}
	}
	return out
}

// runSheet filters a sheet into a spreadsheet of its own. Nothing else of the one that is read goes along: not its other sheets, its hidden
// rows of history, its comments or its names.
func runSheet(ctx context.Context, c Config, in io.Reader, out io.Writer, reject func(Reject) error) (*Report, error) {
	b, err := c.openBook(in)
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
	l, merged := k.own(u.layout), b.merged(u.layout)
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
		if k.total.rows++; c.MaxRows > 0 && k.total.rows > c.MaxRows {
			return tooMany(c.MaxRows)
		}
		reason, goes, err := k.row(ctx, l, written(row, len(l.names)))
		if err != nil {
			return err
		}
		if merged[number] && (reason == badCode || reason == badDay) {
			reason = badMerged
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
