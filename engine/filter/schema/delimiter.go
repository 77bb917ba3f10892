package schema

import (
	"bytes"
	"fmt"
	"strings"

	"doelbinding/engine/filter/table"
)

// delimiter finds what stands between the columns: what the dataset says of itself, or else that by which most columns of the header are called as a
// field. Where two are as likely, it is not guessed.
func (n *FieldNames) delimiter(s table.Charset, data []byte, skip int, last bool) (byte, error) {
	begin := 0
	if bytes.HasPrefix(data, table.ByteOrderMark) {
		begin = len(table.ByteOrderMark)
	}
	if _, said := table.SeparatorLine(data[begin:]); said != 0 {
		return table.ParseDelimiter(string(said))
	}
	type candidate struct {
		comma          byte
		known, columns int
	}
	var best []candidate
	for _, d := range table.Delimiters {
		header, _, err := s.Heading(data, skip, d.Comma, last)
		if err != nil {
			continue
		}
		c := candidate{comma: d.Comma, columns: len(header)}
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
		_, _, err := s.Heading(data, skip, ',', last)
		return ',', err
	case len(best) == 1 || best[0].columns == 1 && best[0].known > 0:
		return best[0].comma, nil
	}
	var choices, names []string
	for _, c := range best {
		names = append(names, table.DelimiterName(c.comma))
		choices = append(choices, fmt.Sprintf("%s (%d columns)", table.DelimiterName(c.comma), c.columns))
	}
	return 0, table.Choose(table.AboutDelimiter, names, "the delimiter cannot be told from the header: it can be %s; give --delimiter", strings.Join(choices, " or "))
}
