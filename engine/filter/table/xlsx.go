package table

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"
)

// MaxTitles is how many rows at most stand above the header.
const MaxTitles = 20

// What a spreadsheet may be at most, in bytes; a larger dataset is CSV.
const (
	maxBook     = 64 << 20
	maxUnpacked = 512 << 20
)

// Workbook is a spreadsheet of which one sheet is filtered.
type Workbook struct {
	file   *excelize.File
	Sheet  string
	From   DayForm // how a number is a day
	Read   *Measured
	styles map[int]int // of the book, as they are in what is written
	most   int64       // more rows than this are refused; zero: any number is read
}

// OpenWorkbook reads a spreadsheet. Without the name of a sheet it is the first that is not hidden. More than
// unpacked bytes are refused, zero: 512 MiB; and more than rows rows, zero: any number is read.
func OpenWorkbook(in io.Reader, sheet string, unpacked, rows int64) (b *Workbook, err error) {
	defer func() { // a file that is broken on purpose must not end the program
		if r := recover(); r != nil {
			b, err = nil, Refuse(AboutFormat, "the spreadsheet is broken")
		}
	}()
	unpacked = cmp.Or(unpacked, maxUnpacked)
	b = &Workbook{most: rows, Read: NewMeasured(nil), styles: map[int]int{}}
	b.Read.from = in
	body, err := io.ReadAll(io.LimitReader(b.Read, maxBook+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("read dataset: %w", err)
	case len(body) > maxBook:
		return nil, Refuse(AboutSize, "the spreadsheet is larger than %d MB: save it as CSV", maxBook>>20)
	case !bytes.HasPrefix(body, []byte("PK\x03\x04")):
		return nil, Refuse(AboutFormat, "the dataset is no .xlsx")
	}
	if b.file, err = excelize.OpenReader(bytes.NewReader(body), excelize.Options{UnzipSizeLimit: unpacked, UnzipXMLSizeLimit: unpacked}); err != nil {
		return nil, Refuse(AboutFormat, "the spreadsheet cannot be read: is it an .xlsx, without a password?")
	}
	if b.Sheet, err = b.choose(sheet); err != nil {
		return nil, errors.Join(err, b.file.Close())
	}
	b.From = DayForms[slices.IndexFunc(DayForms, func(f DayForm) bool { return f.Name == "excel" })]
	if props, err := b.file.GetWorkbookProps(); err == nil && props.Date1904 != nil && *props.Date1904 {
		b.From = excel1904
	}
	return b, nil
}

// Close closes the file.
func (b *Workbook) Close() { _ = b.file.Close() } // only read from

func (b *Workbook) choose(sheet string) (string, error) {
	var seen []string
	for _, name := range b.file.GetSheetList() {
		if visible, err := b.file.GetSheetVisible(name); err == nil && visible {
			seen = append(seen, name)
		}
	}
	switch {
	case len(seen) == 0:
		return "", Refuse(AboutSheet, "the spreadsheet has no sheet that is not hidden")
	case sheet == "":
		return seen[0], nil
	}
	for _, name := range seen {
		if name == sheet || strings.EqualFold(name, strings.TrimSpace(sheet)) {
			return name, nil
		}
	}
	return "", Refuse(AboutSheet, "--sheet: the spreadsheet has no such sheet; it has %s", strings.Join(seen, ", "))
}

// Rows visits the rows of the sheet as they are stored, numbered as a spreadsheet shows them.
func (b *Workbook) Rows(visit func(number int, values []string) error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = Refuse(AboutFormat, "the spreadsheet is broken")
		}
	}()
	rows, err := b.file.Rows(b.Sheet)
	if err != nil {
		return Refuse(AboutFormat, "the sheet cannot be read")
	}
	defer func() { _ = rows.Close() }() // only read from
	filled := int64(0)
	for number := 1; rows.Next(); number++ {
		values, err := rows.Columns(excelize.Options{RawCellValue: true})
		if err != nil {
			return Refuse(AboutFormat, "row %d of the sheet cannot be read", number)
		}
		for len(values) > 0 && values[len(values)-1] == "" {
			values = values[:len(values)-1]
		}
		if len(values) > 0 {
			filled++
		}
		if b.most > 0 && filled > b.most+1+MaxTitles { // the header, and what stands above it
			return TooMany(b.most)
		}
		if err := visit(number, values); err != nil {
			return err
		}
	}
	if rows.Error() != nil {
		return Refuse(AboutFormat, "the sheet cannot be read")
	}
	return nil
}

// AsCSV gives the values of a row as CSV would have them: as many as the header has, and a quote at the beginning is no quote around.
func AsCSV(row []string, columns int) [][]byte {
	out := make([][]byte, max(columns, len(row)))
	for i, v := range row {
		if strings.HasPrefix(v, `"`) {
			v = `"` + strings.ReplaceAll(v, `"`, `""`) + `"`
		}
		out[i] = []byte(v)
	}
	return out
}

// Merged gives the rows of which one of some columns, the first is 0, is part of a cell that begins in a row above.
func (b *Workbook) Merged(columns ...int) map[int]bool {
	out := map[int]bool{}
	cells, err := b.file.GetMergeCells(b.Sheet, true)
	if err != nil {
		return out // a hint only
	}
	for _, m := range cells {
		left, top, err1 := excelize.CellNameToCoordinates(m.GetStartAxis())
		right, bottom, err2 := excelize.CellNameToCoordinates(m.GetEndAxis())
		for _, at := range columns {
			at++
			for row := top + 1; err1 == nil && err2 == nil && at > 0 && left <= at && at <= right && row <= bottom && len(out) < MaxSeen; row++ {
				out[row] = true
			}
		}
	}
	return out
}
