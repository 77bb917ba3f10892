package table

import (
	"bytes"
	"slices"
	"strings"
)

// Delimiter is what stands between columns.
type Delimiter struct {
	Comma byte
	name  string
	also  []string // what else it is called
}

// Delimiters are what a CSV file may have between its columns, with the names by which they are told and asked for.
var Delimiters = []Delimiter{
	{',', "komma", []string{"comma", ","}},
	{';', "puntkomma", []string{"semicolon", ";"}},
	{'\t', "tab", []string{`\t`, "\t"}},
	{'|', "sluisteken", []string{"pipe", "|"}},
}

// ParseDelimiter reads a delimiter that was asked for: a character, \t, or its name.
func ParseDelimiter(text string) (byte, error) {
	for _, d := range Delimiters {
		if text == d.name || slices.Contains(d.also, text) {
			return d.Comma, nil
		}
	}
	if len(text) != 1 || strings.ContainsAny(text, "\"\r\n") || text[0] >= 0x80 {
		return 0, Refuse(AboutDelimiter, `--delimiter is one character: "," ";" "|" or \t (tab)`)
	}
	return text[0], nil
}

// DelimiterName returns the name of a delimiter, or the delimiter itself if it has none.
func DelimiterName(comma byte) string {
	for _, d := range Delimiters {
		if d.Comma == comma {
			return d.name
		}
	}
	return string(comma)
}

// SeparatorLine gives the length of the line with which Excel says what it separates columns by (sep=;), and the delimiter that it says.
func SeparatorLine(data []byte) (n int, comma byte) {
	line := data[:FirstLine(data)]
	said := bytes.Trim(bytes.TrimRight(line, "\r\n"), `"`)
	if len(said) == len("sep=")+1 && bytes.EqualFold(said[:4], []byte("sep=")) && bytes.HasSuffix(line, []byte("\n")) {
		return len(line), said[4]
	}
	return 0, 0
}

// Preamble gives the length of what stands before the header: a byte order mark, and a line that says the delimiter.
func Preamble(data []byte) int {
	n := 0
	if bytes.HasPrefix(data, ByteOrderMark) {
		n = len(ByteOrderMark)
	}
	line, _ := SeparatorLine(data[n:])
	return n + line
}

// Heading reads the header, with a delimiter, behind the titles that are skipped.
func (c Charset) Heading(data []byte, skip int, comma byte, last bool) (header []string, end int, err error) {
	begin := Preamble(data) + skip
	n, ok := RecordEnd(data[begin:], comma, last)
	record := data[begin : begin+n]
	if bytes.IndexByte(record, '\n') < 0 && bytes.IndexByte(bytes.TrimRight(record, "\r"), '\r') >= 0 {
		return nil, 0, Refuse(AboutLineEnds, "the lines of the dataset end in a bare CR, as old Macs wrote them: save it with the line ends of Windows or Linux")
	}
	if !ok || len(bytes.TrimSpace(record)) == 0 {
		return nil, 0, Refuse(AboutHeader, "the dataset has no header that can be read")
	}
	if c.Unreadable(record) != "" {
		return nil, 0, Refuse(AboutEncoding, "the header is no %s; give --encoding", c.Name)
	}
	values, _ := Cells(record, comma, nil)
	for _, v := range values {
		name, err := c.decoded(Text(v))
		if err != nil {
			return nil, 0, Refuse(AboutEncoding, "the header is no %s; give --encoding", c.Name)
		}
		header = append(header, name)
	}
	return header, begin + n, nil
}
