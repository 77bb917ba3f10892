package importing

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// What a register of processing can be at most. The largest have some thousands of rows; what is larger was not made by hand.
const (
	// MaxBytes is how large a file may be.
	MaxBytes      = 20 << 20
	maxUnpacked   = 64 << 20
	maxRows       = 20000
	maxColumns    = 200
	maxCell       = 32767 // as in a spreadsheet
	maxMerged     = 20000
	maxSpread     = 1000000
	headingWithin = 40 // rows in which the heading must come
)

// sheet is a page of a file.
type sheet struct {
	name string
	rows []row
}

// row is a row with the number that a spreadsheet shows.
type row struct {
	number int
	cells  []string
	merged map[int]bool // cells that repeat the value of a merged range which began in a row above
}

func (r row) empty() bool {
	for _, c := range r.cells {
		if c != "" {
			return false
		}
	}
	return true
}

// sheets reads a file by what is in it, whatever its name says.
func sheets(body []byte) ([]sheet, error) {
	switch {
	case len(body) > MaxBytes:
		return nil, fmt.Errorf("the file is larger than %d MB", MaxBytes>>20)
	case len(body) == 0:
		return nil, errors.New("the file is empty")
	case bytes.HasPrefix(body, []byte("PK\x03\x04")):
		return readXLSX(body)
	case bytes.HasPrefix(body, []byte("\xd0\xcf\x11\xe0")):
		return nil, errors.New("the file is an old Excel file (.xls), or locked with a password: save it as .xlsx or .csv")
	case bytes.HasPrefix(body, []byte("\xff\xfe")), bytes.HasPrefix(body, []byte("\xfe\xff")): // "Unicode text" of a spreadsheet
		text, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(body)
		if err != nil {
			return nil, fmt.Errorf("read as UTF-16: %w", err)
		}
		return readCSV(text)
	case bytes.IndexByte(body, 0) >= 0:
		return nil, errors.New("the file is neither CSV nor XLSX")
	}
	return readCSV(body)
}

// readCSV reads with the delimiter by which most of a heading is understood.
func readCSV(body []byte) ([]sheet, error) {
	body = bytes.TrimPrefix(body, []byte("\xef\xbb\xbf"))
	if !utf8.Valid(body) {
		var err error
		if body, err = charmap.Windows1252.NewDecoder().Bytes(body); err != nil {
			return nil, fmt.Errorf("read as Windows-1252: %w", err)
		}
	}
	var best sheet
	most := -1
	var failed error
	for _, delimiter := range []rune{';', ',', '\t'} {
		s, err := delimited(body, delimiter)
		if err != nil {
			failed = err
			continue
		}
		t, _ := tableOf(s)
		if n := len(t.at); n > most {
			best, most = s, n
		}
	}
	if most < 0 {
		return nil, failed
	}
	return []sheet{best}, nil
}

func delimited(body []byte, delimiter rune) (sheet, error) {
	r := csv.NewReader(bytes.NewReader(body))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = delimiter, true, -1
	var out sheet
	number, end := 0, 0
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return sheet{}, fmt.Errorf("read as CSV: %w", err)
		}
		start, _ := r.FieldPos(0)
		number += start - end // an empty line is a row too
		last, _ := r.FieldPos(len(record) - 1)
		end = last + strings.Count(record[len(record)-1], "\n")
		if err := out.add(row{number: number, cells: record}); err != nil {
			return sheet{}, err
		}
	}
}

// add trims a row and keeps it within what a register of processing can be.
func (s *sheet) add(r row) error {
	for i, c := range r.cells {
		if len(c) > maxCell {
			return fmt.Errorf("row %d: a cell is longer than %d characters; is a quotation mark not closed?", r.number, maxCell)
		}
		r.cells[i] = strings.TrimSpace(strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u00a0", " ", "\ufeff", "").Replace(strings.ToValidUTF8(c, "")))
	}
	for len(r.cells) > 0 && r.cells[len(r.cells)-1] == "" {
		r.cells = r.cells[:len(r.cells)-1]
	}
	if len(r.cells) > maxColumns {
		return fmt.Errorf("row %d: more than %d columns", r.number, maxColumns)
	}
	if r.number > maxRows {
		return fmt.Errorf("more than %d rows", maxRows)
	}
	if !r.empty() {
		s.rows = append(s.rows, r)
	}
	return nil
}
