package filter

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// delimiters are what a CSV file may have between its columns, with the names by which they are told and asked for.
var delimiters = []struct {
	comma byte
	name  string
	also  []string
}{
	{',', "komma", []string{"comma", ","}},
	{';', "puntkomma", []string{"semicolon", ";"}},
	{'\t', "tab", []string{`\t`, "\t"}},
	{'|', "sluisteken", []string{"pipe", "|"}},
}

// ParseDelimiter reads a delimiter that was asked for: a character, \t, or its name.
func ParseDelimiter(text string) (byte, error) {
	for _, d := range delimiters {
		if text == d.name || slices.Contains(d.also, text) {
			return d.comma, nil
		}
	}
	if len(text) != 1 || strings.ContainsAny(text, "\"\r\n") || text[0] >= 0x80 {
		return 0, refuse(AboutDelimiter, `--delimiter is one character: "," ";" "|" or \t (tab)`)
	}
	return text[0], nil
}

func delimiterName(comma byte) string {
	for _, d := range delimiters {
		if d.comma == comma {
			return d.name
		}
	}
	return string(comma)
}

// separatorLine gives the length of the line with which Excel says what it separates columns by (sep=;), and the delimiter that it says.
func separatorLine(data []byte) (n int, comma byte) {
	line := data[:firstLine(data)]
	said := bytes.Trim(bytes.TrimRight(line, "\r\n"), `"`)
	if len(said) == len("sep=")+1 && bytes.EqualFold(said[:4], []byte("sep=")) && bytes.HasSuffix(line, []byte("\n")) {
		return len(line), said[4]
	}
	return 0, 0
}

// preamble gives the length of what stands before the header: a byte order mark, and a line that says the delimiter.
func preamble(data []byte) int {
	n := 0
	if bytes.HasPrefix(data, utf8BOM) {
		n = len(utf8BOM)
	}
	line, _ := separatorLine(data[n:])
	return n + line
}

// heading reads the header, with a delimiter, behind the titles that are skipped.
func (c charset) heading(data []byte, skip int, comma byte, last bool) (header []string, end int, err error) {
	begin := preamble(data) + skip
	n, ok := recordEnd(data[begin:], comma, last)
	record := data[begin : begin+n]
	if bytes.IndexByte(record, '\n') < 0 && bytes.IndexByte(bytes.TrimRight(record, "\r"), '\r') >= 0 {
		return nil, 0, refuse(AboutLineEnds, "the lines of the dataset end in a bare CR, as old Macs wrote them: save it with the line ends of Windows or Linux")
	}
	if !ok || len(bytes.TrimSpace(record)) == 0 {
		return nil, 0, refuse(AboutHeader, "the dataset has no header that can be read")
	}
	if c.unreadable(record) != "" {
		return nil, 0, refuse(AboutEncoding, "the header is no %s; give --encoding", c.name)
	}
	values, _ := cells(record, comma, nil)
	for _, v := range values {
		name, err := c.decoded(text(v))
		if err != nil {
			return nil, 0, refuse(AboutEncoding, "the header is no %s; give --encoding", c.name)
		}
		header = append(header, name)
	}
	return header, begin + n, nil
}

// delimiter finds what stands between the columns: what the dataset says of itself, or else that by which most columns of the header are called as a
// field. Where two are as likely, it is not guessed.
func (n *names) delimiter(s charset, data []byte, skip int, last bool) (byte, error) {
	begin := 0
	if bytes.HasPrefix(data, utf8BOM) {
		begin = len(utf8BOM)
	}
	if _, said := separatorLine(data[begin:]); said != 0 {
		return ParseDelimiter(string(said))
	}
	type candidate struct {
		comma          byte
		known, columns int
	}
	var best []candidate
	for _, d := range delimiters {
		header, _, err := s.heading(data, skip, d.comma, last)
		if err != nil {
			continue
		}
		c := candidate{comma: d.comma, columns: len(header)}
		for _, name := range header {
			field, _ := n.find(name)
			if _, said := n.mapped(name); field != "" || said {
				c.known++
			}
		}
		switch {
		case len(best) == 0 || c.known > best[0].known || c.known == best[0].known && best[0].columns == 1 && c.columns > 1 && c.known == 0:
			best = []candidate{c}
		case c.known == best[0].known && c.columns > 1:
			best = append(best, c)
		}
	}
	switch {
	case len(best) == 0:
		_, _, err := s.heading(data, skip, ',', last)
		return ',', err
	case len(best) == 1 || best[0].columns == 1 && best[0].known > 0:
		return best[0].comma, nil
	}
	var choices, names []string
	for _, c := range best {
		names = append(names, delimiterName(c.comma))
		choices = append(choices, fmt.Sprintf("%s (%d columns)", delimiterName(c.comma), c.columns))
	}
	return 0, choose(AboutDelimiter, names, "the delimiter cannot be told from the header: it can be %s; give --delimiter", strings.Join(choices, " or "))
}
