package filter

import (
	"bytes"
	"context"
	"regexp"

	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"
)

// The reasons for which a row is rejected, as they stand in the file of rejects, beside those for which it cannot be read.
const (
	badQuotes  = "aanhalingstekens kloppen niet"
	badColumns = "verkeerd aantal kolommen"
	badCode    = "geen of onleesbare incidentcode"
	badDay     = "geen of onleesbare datum"
	badSize    = "rij groter dan 1 MiB"
	badField   = "onbekend gegeven"
	badSummary = "rij met een totaal, geen gegevens"
	badMerged  = "samengevoegde cel: hef de samenvoeging op"
)

// dropped is the field of a column that is left out.
const dropped = -1

// csvRows filters a block of whole records. It gives the rows that go out and the rejects, in order.
func (c *clerk) csvRows(ctx context.Context, columns schema.Layout, b *block) error {
	var buffer [32][]byte
	l := c.own(columns)
	line := b.Line
	for data := b.Data; len(data) > 0; {
		n, ok := table.RecordEnd(data, l.Comma, true)
		record := data[:n]
		data = data[n:]
		at := line
		line += int64(bytes.Count(record, []byte("\n")))
		if len(bytes.TrimRight(record, "\r\n")) == 0 && len(l.Names) > 1 {
			c.total.blank++
			continue
		}
		c.total.rows++
		reason := badQuotes
		if ok {
			var err error
			if reason, err = c.csvRow(ctx, l, record, buffer[:0], &b.out); err != nil {
				return err
			}
		}
		c.count(reason, at, b)
	}
	return nil
}

// count notes a row that was rejected, for a reason.
func (c *clerk) count(reason string, line int64, b *block) {
	if reason != "" {
		c.total.rejected[reason]++
		b.rejects = append(b.rejects, Reject{line, reason})
	}
}

// counted is a layout with the fields as one clerk counts them.
type counted struct {
	schema.Layout
	fields []int
}

// own gives a layout with the fields as this clerk counts them.
func (c *clerk) own(columns schema.Layout) counted {
	l := counted{Layout: columns, fields: make([]int, len(columns.Names))}
	for i, name := range l.Names {
		l.fields[i] = dropped
		if name != "" {
			l.fields[i] = c.field(name)
		}
	}
	return l
}

// csvRow filters one record and appends it to out. It gives the reason for which the row is rejected, if it is.
func (c *clerk) csvRow(ctx context.Context, l counted, record []byte, buffer [][]byte, out *[]byte) (reason string, err error) {
	if len(record) > table.MaxRow {
		return badSize, nil
	}
	if reason := c.judge.config.options.Charset.Unreadable(record); reason != "" {
		return reason, nil
	}
	values, end := table.Cells(record, l.Comma, buffer)
	values, _ = l.Fit(values) // what does not fit is rejected below, unless it is blank
	reason, goes, err := c.row(ctx, l, values)
	if err != nil || !goes {
		return reason, err
	}
	written := false
	for i, v := range values {
		if l.fields[i] == dropped {
			continue
		}
		if written {
			*out = append(*out, l.Comma)
		}
		written = true
		if c.stays[i] {
			*out = append(*out, v...)
		} else if len(values) == 1 { // an empty line is no row
			*out = append(*out, `""`...)
		}
	}
	*out = append(*out, end...)
	return "", nil
}

// row judges the values of a row as they are written: it says whether the row goes out, and in stays which values stay in it. A row that does not is
// dropped, is blank, or is rejected for a reason.
func (c *clerk) row(ctx context.Context, l counted, values [][]byte) (reason string, goes bool, err error) {
	if table.Blank(values) && len(values) > 1 { // as a spreadsheet writes rows below its last
		c.total.rows--
		c.total.blank++
		return "", false, nil
	}
	if len(values) != len(l.Names) {
		return badColumns, false, nil
	}
	day := c.judge.config.Day
	if l.Day != schema.NoColumn {
		own, ok := c.day(table.Text(values[l.Day]))
		if !ok {
			return unless(values, badDay), false, nil
		}
		if day == "" {
			day = own
		}
	}
	row := c.every
	if l.Code != schema.NoColumn {
		if row, reason = c.listed(table.Text(values[l.Code])); row == nil {
			if reason != "" {
				reason = unless(values, reason)
			}
			return reason, false, nil
		}
	}
	c.stays = c.stays[:0]
	for i, v := range values {
		keep := false
		if l.fields[i] != dropped {
			if keep, err = c.keeps(ctx, row, l.fields[i], day, len(v) == 0 || len(v) == 2 && v[0] == '"'); err != nil {
				return "", false, err
			}
		}
		c.stays = append(c.stays, keep)
	}
	c.total.out++
	return "", true, nil
}

var summaryForm = regexp.MustCompile(`(?i)^(?:sub|eind)?(?:totaal|totalen|total|aantal|som|gemiddelde?)\b`)

// unless gives the reason for which a row is rejected, unless it counts up what stands above it: then it begins with a word for that.
func unless(values [][]byte, reason string) string {
	for _, v := range values {
		if said := table.Trimmed(string(table.Text(v))); said != "" {
			if summaryForm.MatchString(said) {
				return badSummary
			}
			break
		}
	}
	return reason
}
