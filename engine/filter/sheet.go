package filter

import (
	"context"
	"fmt"
	"io"

	"doelbinding/engine/filter/table"
)

// runSheet filters a sheet into a spreadsheet of its own. Nothing else of the one that is read goes along: not its other sheets, its hidden
// rows of history, its comments or its names.
func runSheet(ctx context.Context, c Config, in io.Reader, out io.Writer, reject func(Reject) error) (*Report, error) {
	b, err := table.OpenWorkbook(in, c.Sheet, c.MaxBytes, c.MaxRows)
	if err != nil {
		return nil, err
	}
	defer b.Close()
	u, err := c.options.UnderstandSheet(b)
	if err != nil {
		return nil, err
	}
	c.options.Form = u.Form
	j, err := newJudge(c)
	if err != nil {
		return nil, err
	}
	to, err := table.NewSheet(b)
	if err != nil {
		return nil, err
	}
	defer func() { _ = to.Close() }() // written by then, or not to be used
	k := newClerk(j)
	l, merged := k.own(u.Layout), b.Merged(u.Layout.Code, u.Layout.Day)
	along := u.Layout.Along()
	err = b.Rows(func(number int, row []string) error {
		if err := ctx.Err(); err != nil {
			return context.Cause(ctx)
		}
		switch {
		case number < u.HeaderRow, len(row) == 0:
			return nil
		case number == u.HeaderRow:
			k.stays = k.stays[:0]
			for range row {
				k.stays = append(k.stays, true)
			}
			return to.Add(b, number, row, along, k.stays)
		}
		if k.total.rows++; c.MaxRows > 0 && k.total.rows > c.MaxRows {
			return table.TooMany(c.MaxRows)
		}
		reason, goes, err := k.row(ctx, l, table.AsCSV(row, len(l.Names)))
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
			c.Progress(Progress{Bytes: b.Read.Bytes, Rows: k.total.rows})
		}
		if !goes {
			return nil
		}
		return to.Add(b, number, row, along, k.stays)
	})
	if err != nil {
		return nil, err
	}
	sum, err := to.Finish(out)
	if err != nil {
		return nil, fmt.Errorf("write filtered rows: %w", err)
	}
	r, err := j.report(ctx, k.total)
	if err != nil {
		return nil, err
	}
	r.Understood, r.Input, r.Output = u.Understood, b.Read.Sum(), sum
	return r, nil
}
