package table

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// NewSheet begins a spreadsheet with one sheet, called as the one that is filtered.
func NewSheet(b *Workbook) (*SheetWriter, error) {
	f := excelize.NewFile()
	w := &SheetWriter{file: f}
	since1904 := b.From.Name == excel1904.Name
	err := f.SetSheetName(f.GetSheetName(0), b.Sheet)
	if err == nil {
		err = f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &since1904})
	}
	if err == nil {
		w.stream, err = f.NewStreamWriter(b.Sheet)
	}
	if err == nil {
		err = w.stream.SetColWidth(1, 50, 16) // a day must fit
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("write filtered rows: %w", err), f.Close())
	}
	return w, nil
}

// SheetWriter writes a spreadsheet with one sheet.
type SheetWriter struct {
	file   *excelize.File
	stream *excelize.StreamWriter
	rows   int
}

// Add writes the columns of a row that go along, with the values that stay, each with the type it has in the book.
func (w *SheetWriter) Add(b *Workbook, number int, row []string, along, stays []bool) error {
	var values []any
	for i, goes := range along {
		if !goes {
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
	return Refuse(AboutFormat, "the spreadsheet is broken: row %d of the sheet cannot be read whole", number)
}

// cell gives a value with its type and the form in which it shows: a number stays a number, a day a day, and a text that looks like either a text.
func (w *SheetWriter) cell(b *Workbook, row, column int, raw string) (any, error) {
	at, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		return nil, err
	}
	kind, err := b.file.GetCellType(b.Sheet, at)
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
	old, err := b.file.GetCellStyle(b.Sheet, at)
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

// Close lets go of the spreadsheet.
func (w *SheetWriter) Close() error { return w.file.Close() }

// Finish writes the spreadsheet.
func (w *SheetWriter) Finish(out io.Writer) (Measure, error) {
	if err := w.stream.Flush(); err != nil {
		return Measure{}, err
	}
	m := NewMeasured(out)
	if _, err := w.file.WriteTo(m); err != nil {
		return Measure{}, err
	}
	return m.Sum(), nil
}
