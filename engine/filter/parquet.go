package filter

import (
	"context"
	"fmt"
	"io"

	"doelbinding/engine/filter/columnar"
	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"
)

// runParquet filters a Parquet file into one of its own, of which every column is of the type it was and can be null. Nothing else of the one that is
// read goes along: not its metadata, its statistics or its dictionaries, which can hold what is withheld.
func runParquet(ctx context.Context, c Config, in io.Reader, out io.Writer, reject func(Reject) error) (*Report, error) {
	p, err := columnar.OpenParquet(ctx, in, c.MaxBytes, c.MaxRows)
	if err != nil {
		return nil, err
	}
	defer p.Close()
	u, err := c.options.UnderstandParquet(ctx, p)
	if err != nil {
		return nil, err
	}
	c.options.Form = u.Form
	j, err := newJudge(c)
	if err != nil {
		return nil, err
	}
	along := u.Layout.Along()
	to, err := columnar.NewParquet(p, along, out)
	if err != nil {
		return nil, err
	}
	k := newClerk(j)
	l := k.own(u.Layout)
	if l.Day != schema.NoColumn {
		reads := append([]bool(nil), along...)
		reads[l.Day] = true
		along = reads
	}
	err = p.Visit(ctx, along, func(row *columnar.ParquetRow) error {
		k.total.rows++
		reason, goes := row.Bad, false
		if row.Size() > table.MaxRow {
			reason = badSize
		}
		if reason == "" {
			var err error
			if reason, goes, err = k.row(ctx, l, row.Cells); err != nil {
				return err
			}
		}
		if reason != "" {
			k.total.rejected[reason]++
			if err := reject(Reject{row.Number, reason}); err != nil {
				return fmt.Errorf("write rejected row: %w", err)
			}
		}
		if c.Progress != nil && row.Number%1000 == 0 {
			c.Progress(Progress{Bytes: int64(float64(p.Read.Bytes) * float64(row.Number) / float64(p.Rows)), Rows: row.Number})
		}
		if !goes {
			return nil
		}
		return to.Add(row, k.stays)
	})
	if err != nil {
		return nil, err
	}
	sum, err := to.Finish()
	if err != nil {
		return nil, fmt.Errorf("write filtered rows: %w", err)
	}
	r, err := j.report(ctx, k.total)
	if err != nil {
		return nil, err
	}
	r.Understood, r.Input, r.Output = u.Understood, p.Read, sum
	return r, nil
}
