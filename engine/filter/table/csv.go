package table

import (
	"bytes"
)

// MaxRow is the size of the largest row that is read, in bytes.
const MaxRow = 1 << 20

// ByteOrderMark is the byte order mark with which some programs begin UTF-8.
var ByteOrderMark = []byte("\xef\xbb\xbf")

// RecordEnd gives the length of the record that data begins with, its line end included, and whether its quotes are right by RFC 4180. A
// record whose quotes are wrong ends with its first line, so that what follows is read on its own. Zero: more data is needed.
func RecordEnd(data []byte, comma byte, last bool) (n int, ok bool) {
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
	if !last && len(data) < MaxRow {
		return 0, false
	}
	return FirstLine(data), false
}

// broken ends a record whose quotes are wrong with its first line, once that is there.
func broken(data []byte, last bool) (int, bool) {
	if bytes.IndexByte(data, '\n') < 0 {
		return incomplete(data, last)
	}
	return FirstLine(data), false
}

// FirstLine gives the length of the first line of data, its end included.
func FirstLine(data []byte) int {
	if n := bytes.IndexByte(data, '\n'); n >= 0 {
		return n + 1
	}
	return len(data)
}

// Cells splits a record with right quotes into its values as they are written, quotes included, and its line end.
func Cells(record []byte, comma byte, into [][]byte) (values [][]byte, end []byte) {
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

// Text is what a value says, without the quotes around it.
func Text(cell []byte) []byte {
	if len(cell) < 2 || cell[0] != '"' {
		return cell
	}
	return bytes.ReplaceAll(cell[1:len(cell)-1], []byte(`""`), []byte(`"`))
}

// Blank reports whether no value of a row holds anything.
func Blank(values [][]byte) bool {
	for _, v := range values {
		if len(v) > 0 && (len(v) != 2 || v[0] != '"') {
			return false
		}
	}
	return true
}
