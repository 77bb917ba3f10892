package schema

import (
	"bufio"
	"bytes"
	"strings"
	"unicode/utf8"

	"doelbinding/engine/filter/table"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// ReadMap reads a mapping that is kept: a line "column = field" for each column, "column =" for one that is left out; # begins a comment line.
// A byte order mark and the line ends of Windows are of no matter.
func ReadMap(src []byte) (map[string]string, error) {
	if bytes.HasPrefix(src, []byte("\xff\xfe")) || bytes.HasPrefix(src, []byte("\xfe\xff")) {
		text, _, err := transform.Bytes(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder(), src)
		if err != nil {
			return nil, table.Refuse(table.AboutMap, "--map-file: is no text that can be read")
		}
		src = text
	}
	src = bytes.TrimPrefix(src, table.ByteOrderMark)
	if !utf8.Valid(src) || bytes.IndexByte(src, 0) >= 0 {
		return nil, table.Refuse(table.AboutMap, "--map-file: is no UTF-8")
	}
	out := map[string]string{}
	lines := bufio.NewScanner(bytes.NewReader(src))
	lines.Buffer(nil, table.MaxRow)
	for n := 1; lines.Scan(); n++ {
		line := strings.Trim(lines.Text(), " \t\r\u00a0")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		at := strings.LastIndexByte(line, '=')
		if at <= 0 {
			return nil, table.Refuse(table.AboutMap, "--map-file: line %d is not column = field", n)
		}
		column, field := strings.Trim(line[:at], " \t\u00a0"), strings.Trim(line[at+1:], " \t\u00a0")
		if before, twice := out[column]; column == "" || twice && before != field {
			return nil, table.Refuse(table.AboutMap, "--map-file: line %d maps a column that has no name, or was mapped otherwise above", n)
		}
		out[column] = field
	}
	if err := lines.Err(); err != nil {
		return nil, table.Refuse(table.AboutMap, "--map-file: a line is too long")
	}
	return out, nil
}
