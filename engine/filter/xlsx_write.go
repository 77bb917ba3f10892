package filter

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

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
	return refuse(AboutFormat, "the spreadsheet is broken: row %d of the sheet cannot be read whole", number)
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
