package filter

import (
	"bytes"
	"context"
	"regexp"
)

// The reasons for which a row is rejected, as they stand in the file of rejects.
const (
	badQuotes  = "aanhalingstekens kloppen niet"
	badColumns = "verkeerd aantal kolommen"
	badUTF8    = "geen geldige UTF-8"

	badCharacter = "een teken is niet te lezen"
	badCode      = "geen of onleesbare incidentcode"
	badDay       = "geen of onleesbare datum"
	badSize      = "rij groter dan 1 MiB"
	badJSON      = "geen geldig JSON-object"
	badValue     = "waarde is een lijst of object"
	badField     = "onbekend gegeven"
	badSummary   = "rij met een totaal, geen gegevens"
	badMerged    = "samengevoegde cel: hef de samenvoeging op"
)

// maxRow is the size of the largest row that is read, in bytes.
const maxRow = 1 << 20

// noColumn says that a dataset has no column with the day, or none with a selector.
const noColumn = -1

// dropped is the field of a column that is left out.
const dropped = -1

var utf8BOM = []byte("\xef\xbb\xbf")

// layout is the columns of a CSV file.
type layout struct {
	comma     byte
	skip      int      // the length of the titles above the header
	least     int      // how many values a row has at least: what is missing behind them has no name
	names     []string // the field of each column; empty: it is left out
	whole     bool     // no column is left out
	fields    []int    // the same, as this clerk counts them
	code, day int      // the columns that a row is judged by
}

// recordEnd gives the length of the record that data begins with, its line end included, and whether its quotes are right by RFC 4180. A
// record whose quotes are wrong ends with its first line, so that what follows is read on its own. Zero: more data is needed.
func recordEnd(data []byte, comma byte, last bool) (n int, ok bool) {
	if n := bytes.IndexByte(data, '\n') + 1; n > 0 && bytes.IndexByte(data[:n], '"') < 0 {
		return n, true // the common case: a line without quotes
	}
	for i := 0; ; {
		if i < len(data) && data[i] == '"' {
			i = quotedEnd(data, i+1)
			if i < 0 || i == len(data) && !last {
				break
			}
		} else {
			for i < len(data) && data[i] != comma && data[i] != '\n' && data[i] != '"' {
				i++
			}
		}
		switch {
		case i == len(data):
			if last {
				return i, true
			}
			return incomplete(data, last)
		case data[i] == comma:
			i++
		case data[i] == '\n':
			return i + 1, true
		case data[i] == '\r' && i+1 < len(data) && data[i+1] == '\n':
			return i + 2, true
		case data[i] == '\r' && i+1 == len(data):
			return incomplete(data, last)
		default:
			return broken(data, last)
		}
	}
	return incomplete(data, last)
}

// quotedEnd gives the place after the closing quote of a quoted value that begins at i, or -1 when it does not close.
func quotedEnd(data []byte, i int) int {
	for {
		q := bytes.IndexByte(data[i:], '"')
		if q < 0 {
			return -1
		}
		if i += q + 1; i == len(data) || data[i] != '"' {
			return i
		}
		i++
	}
}

// incomplete: more data may complete the record, unless there is none or it grew too large.
func incomplete(data []byte, last bool) (int, bool) {
	if !last && len(data) < maxRow {
		return 0, false
	}
	return firstLine(data), false
}

// broken ends a record whose quotes are wrong with its first line, once that is there.
func broken(data []byte, last bool) (int, bool) {
	if bytes.IndexByte(data, '\n') < 0 {
		return incomplete(data, last)
	}
	return firstLine(data), false
}

func firstLine(data []byte) int {
	if n := bytes.IndexByte(data, '\n'); n >= 0 {
		return n + 1
	}
	return len(data)
}

// cells splits a record with right quotes into its values as they are written, quotes included, and its line end.
func cells(record []byte, comma byte, into [][]byte) (values [][]byte, end []byte) {
	body := bytes.TrimSuffix(record, []byte("\n"))
	if len(body) < len(record) {
		body = bytes.TrimSuffix(body, []byte("\r"))
	}
	end = record[len(body):]
	for {
		var i int
		if len(body) > 0 && body[0] == '"' {
			i = quotedEnd(body, 1)
		} else if i = bytes.IndexByte(body, comma); i < 0 {
			i = len(body)
		}
		into = append(into, body[:i])
		if i == len(body) {
			return into, end
		}
		body = body[i+1:]
	}
}

// text is what a value says, without the quotes around it.
func text(cell []byte) []byte {
	if len(cell) < 2 || cell[0] != '"' {
		return cell
	}
	return bytes.ReplaceAll(cell[1:len(cell)-1], []byte(`""`), []byte(`"`))
}

// csvRows filters a block of whole records. It gives the rows that go out and the rejects, in order.
func (c *clerk) csvRows(ctx context.Context, l layout, b *block) error {
	var buffer [32][]byte
	l = c.own(l)
	line := b.line
	for data := b.data; len(data) > 0; {
		n, ok := recordEnd(data, l.comma, true)
		record := data[:n]
		data = data[n:]
		at := line
		line += int64(bytes.Count(record, []byte("\n")))
		if len(bytes.TrimRight(record, "\r\n")) == 0 && len(l.names) > 1 {
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

// own gives a layout with the fields as this clerk counts them.
func (c *clerk) own(l layout) layout {
	l.fields = make([]int, len(l.names))
	for i, name := range l.names {
		l.fields[i] = dropped
		if name != "" {
			l.fields[i] = c.field(name)
		}
	}
	return l
}

// csvRow filters one record and appends it to out. It gives the reason for which the row is rejected, if it is.
func (c *clerk) csvRow(ctx context.Context, l layout, record []byte, buffer [][]byte, out *[]byte) (reason string, err error) {
	if len(record) > maxRow {
		return badSize, nil
	}
	if reason := c.judge.config.charset.unreadable(record); reason != "" {
		return reason, nil
	}
	values, end := cells(record, l.comma, buffer)
	values, _ = l.fit(values) // what does not fit is rejected below, unless it is blank
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
			*out = append(*out, l.comma)
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
func (c *clerk) row(ctx context.Context, l layout, values [][]byte) (reason string, goes bool, err error) {
	if blank(values) && len(values) > 1 { // as a spreadsheet writes rows below its last
		c.total.rows--
		c.total.blank++
		return "", false, nil
	}
	if len(values) != len(l.names) {
		return badColumns, false, nil
	}
	day := c.judge.config.Day
	if l.day != noColumn {
		own, ok := c.day(text(values[l.day]))
		if !ok {
			return unless(values, badDay), false, nil
		}
		if day == "" {
			day = own
		}
	}
	row := c.every
	if l.code != noColumn {
		if row, reason = c.listed(text(values[l.code])); row == nil {
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

// fit gives a row as many values as the header has columns. A row may have fewer, or more, where a column has no name and holds nothing: as a
// delimiter too much at the end of some lines.
func (l layout) fit(values [][]byte) ([][]byte, bool) {
	switch n := len(l.names); {
	case len(values) == n:
	case len(values) > n && blank(values[n:]):
		return values[:n], true
	case len(values) >= l.least && len(values) < n:
		return append(values, make([][]byte, n-len(values))...), true
	default:
		return values, false
	}
	return values, true
}

var summaryForm = regexp.MustCompile(`(?i)^(?:sub|eind)?(?:totaal|totalen|total|aantal|som|gemiddelde?)\b`)

// unless gives the reason for which a row is rejected, unless it counts up what stands above it: then it begins with a word for that.
func unless(values [][]byte, reason string) string {
	for _, v := range values {
		if said := trimmed(string(text(v))); said != "" {
			if summaryForm.MatchString(said) {
				return badSummary
			}
			break
		}
	}
	return reason
}

func blank(values [][]byte) bool {
	for _, v := range values {
		if len(v) > 0 && (len(v) != 2 || v[0] != '"') {
			return false
		}
	}
	return true
}
