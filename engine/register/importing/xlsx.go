package importing

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/xuri/excelize/v2"
)

// readXLSX reads the sheets that are not hidden. A value of a merged range stands in its first cell only; here it stands in every row of the range.
func readXLSX(body []byte) (out []sheet, err error) {
	defer func() { // a file that is broken on purpose must not end the program
		if r := recover(); r != nil {
			out, err = nil, fmt.Errorf("read as XLSX: the file is broken: %v", r)
		}
	}()
	// Both limits alike: a large sheet is refused, and never unpacked to disk.
	f, err := excelize.OpenReader(bytes.NewReader(body), excelize.Options{UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked})
	if err != nil {
		return nil, fmt.Errorf("read as XLSX: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	for _, name := range f.GetSheetList() {
		if visible, err := f.GetSheetVisible(name); err != nil || !visible {
			continue
		}
		s, err := readSheet(f, name)
		if err != nil {
			return nil, fmt.Errorf("sheet %s: %w", short(name), err)
		}
		out = append(out, s)
	}
	return out, nil
}

func readSheet(f *excelize.File, name string) (sheet, error) {
	out := sheet{name: name}
	rows, err := f.Rows(name)
	if err != nil {
		return sheet{}, fmt.Errorf("read as XLSX: %w", err)
	}
	defer func() { _ = rows.Close() }() // only read from
	var all []row
	for number := 1; rows.Next(); number++ {
		if number > maxRows {
			return sheet{}, fmt.Errorf("more than %d rows", maxRows)
		}
		cells, err := rows.Columns()
		if err != nil {
			return sheet{}, fmt.Errorf("read as XLSX: row %d: %w", number, err)
		}
		all = append(all, row{number: number, cells: cells})
	}
	if err := rows.Error(); err != nil {
		return sheet{}, fmt.Errorf("read as XLSX: %w", err)
	}
	if err := spread(f, name, all); err != nil {
		return sheet{}, err
	}
	for _, r := range all {
		if err := out.add(r); err != nil {
			return sheet{}, err
		}
	}
	return out, nil
}

// spread puts the value of each merged range in every row of it, in its first column.
func spread(f *excelize.File, name string, all []row) error {
	ranges, err := f.GetMergeCells(name, true)
	if err != nil {
		return fmt.Errorf("read as XLSX: %w", err)
	}
	if len(ranges) > maxMerged {
		return fmt.Errorf("more than %d merged ranges", maxMerged)
	}
	filled := 0
	for _, m := range ranges {
		column, first, err := excelize.CellNameToCoordinates(m.GetStartAxis())
		if err != nil {
			return fmt.Errorf("read as XLSX: %w", err)
		}
		_, last, err := excelize.CellNameToCoordinates(m.GetEndAxis())
		if err != nil {
			return fmt.Errorf("read as XLSX: %w", err)
		}
		if first > len(all) || column > len(all[first-1].cells) || column > maxColumns {
			continue // it holds nothing
		}
		value := all[first-1].cells[column-1]
		for n := first; value != "" && n < min(last, len(all)); n++ {
			if filled++; filled > maxSpread {
				return fmt.Errorf("merged ranges of more than %d cells", maxSpread)
			}
			r := &all[n]
			for len(r.cells) < column {
				r.cells = append(r.cells, "")
			}
			r.cells[column-1] = value
			if r.merged == nil {
				r.merged = map[int]bool{}
			}
			r.merged[column-1] = true
		}
	}
	return nil
}
