package schema

import (
	"context"
	"errors"

	"doelbinding/engine/filter/columnar"
	"doelbinding/engine/filter/table"
)

// UnderstandParquet finds what the columns hold, and the form of the column of days. A column that goes along, or by which a row is judged, must have one
// value a row.
func (o Options) UnderstandParquet(ctx context.Context, p *columnar.Parquet) (u Schema, err error) {
	u = Schema{Understood: &Understood{Dataset: o.Dataset, Format: PARQUET}, Charset: table.Charsets[0], Form: o.Form}
	if err := o.lay(NewFieldNames(o), &u, p.Names); err != nil {
		return u, err
	}
	for i, along := range u.Layout.Along() {
		if along || i == u.Layout.Day {
			if err := p.Readable(i); err != nil {
				return u, err
			}
		}
	}
	if u.Layout.Day < 0 {
		return u, nil
	}
	form, typed, err := p.DayForm(u.Layout.Day)
	switch {
	case err != nil:
		return u, err
	case typed: // whatever was said of it
		u.Form = form
	case o.DayForm == "":
		if u.Form, err = o.parquetDays(ctx, p, &u); err != nil {
			return u, err
		}
	}
	u.DayForm = u.Form.Name
	return u, nil
}

// parquetDays reads the column of days.
func (o Options) parquetDays(ctx context.Context, p *columnar.Parquet, u *Schema) (table.DayForm, error) {
	column, only := table.NewDayColumn(o.Zone), make([]bool, len(p.Names))
	only[u.Layout.Day] = true
	err := p.Visit(ctx, only, func(row *columnar.ParquetRow) error {
		column.Add(table.Text(row.Cells[u.Layout.Day]), row.Number)
		return nil
	})
	if err != nil {
		return table.DayForm{}, err
	}
	return column.Form(u.Day)
}

// lookParquet keeps the first rows, of all columns that have one value a row.
func (u *Schema) lookParquet(ctx context.Context, p *columnar.Parquet) error {
	reads := make([]bool, len(p.Names))
	for i := range reads {
		reads[i] = p.Readable(i) == nil
	}
	err := p.Visit(ctx, reads, func(row *columnar.ParquetRow) error {
		u.rows = append(u.rows, u.Charset.Texts(row.Cells))
		if len(u.rows) == 3 {
			return errSeen
		}
		return nil
	})
	if errors.Is(err, errSeen) {
		return nil
	}
	return err
}
