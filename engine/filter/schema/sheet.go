package schema

import (
	"errors"

	"doelbinding/engine/filter/table"
)

// UnderstandSheet finds the header, and the form of the column of days.
func (o Options) UnderstandSheet(b *table.Workbook) (u Schema, err error) {
	u = Schema{Understood: &Understood{Dataset: o.Dataset, Format: XLSX, Sheet: b.Sheet}, Charset: table.Charsets[0], Form: o.Form}
	n := NewFieldNames(o)
	column := table.NewDayColumn(o.Zone)
	if u.HeaderRow, err = headerRow(b, n); err != nil {
		return u, err
	}
	err = b.Rows(func(number int, row []string) error {
		switch {
		case len(row) == 0 || number < u.HeaderRow:
			if len(row) > 0 {
				u.Header = int64(u.HeaderRow)
			}
			return nil
		case number == u.HeaderRow:
			return o.lay(n, &u, row)
		}
		if len(u.rows) < 3 {
			u.rows = append(u.rows, row)
		}
		if at := u.Layout.Day; at >= 0 && at < len(row) {
			column.Add([]byte(row[at]), int64(number))
		}
		return nil
	})
	if err != nil {
		return u, err
	}
	if u.Layout.Day < 0 {
		return u, nil
	}
	if o.DayForm == "" {
		if u.Form, err = column.Form(u.Day); err != nil {
			return u, err
		}
		if u.Form.Name == "excel" {
			u.Form = b.From
		}
	}
	u.DayForm = u.Form.Name
	return u, nil
}

var errSeen = errors.New("enough rows were seen")

// headerRow finds the header: of the first rows the one of which most columns are called as a field, two at least, where the first row has fewer.
func headerRow(b *table.Workbook, n *FieldNames) (header int, err error) {
	most, seen := 0, 0
	err = b.Rows(func(number int, row []string) error {
		if len(row) == 0 {
			return nil
		}
		if seen++; seen > table.MaxTitles+1 {
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
		return 0, table.Refuse(table.AboutHeader, "the sheet is empty")
	}
	return header, nil
}
