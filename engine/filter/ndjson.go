package filter

import (
	"bytes"
	"context"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"doelbinding/engine"
)

// member is a name and value of an object, as they are written.
type member struct {
	name  []byte
	says  string // the name, as it is read
	value jsontext.Value
	meant
}

// meant is what the name of a member means.
type meant struct {
	Column
	known, code, day bool // a field, or left out; what the row is judged by
}

// means finds what a name means; one that was seen before costs a look-up.
func (c *clerk) means(name string) meant {
	m, ok := c.called[name]
	if ok {
		return m
	}
	m = c.judge.names.means(name)
	if len(c.called) < maxSeen {
		c.called[name] = m
	}
	return m
}

func (n *names) means(name string) (m meant) {
	m.Name = name
	m.Field, m.known = n.find(name)
	m.code = m.Field != "" && m.Field == n.config.selector
	m.day = n.config.Day == "" && (n.config.DayColumn == "" && m.Field == FieldDay || n.config.DayColumn != "" && fold(name) == fold(n.config.DayColumn))
	return m
}

// ndjsonRows filters a block of whole lines.
func (c *clerk) ndjsonRows(ctx context.Context, b *block) error {
	line := b.line
	for data := b.data; len(data) > 0; line++ {
		record := data[:firstLine(data)]
		data = data[len(record):]
		if line == 1 {
			record = bytes.TrimPrefix(record, utf8BOM)
		}
		object := bytes.TrimRight(record, "\r\n")
		if len(bytes.TrimSpace(object)) == 0 {
			c.total.blank++
			continue
		}
		c.total.rows++
		reason, err := c.ndjsonRow(ctx, object, record[len(object):], &b.out)
		if err != nil {
			return err
		}
		c.count(reason, line, b)
	}
	return nil
}

func (c *clerk) ndjsonRow(ctx context.Context, object, end []byte, out *[]byte) (reason string, err error) {
	if len(object) > maxRow {
		return badSize, nil
	}
	if !utf8.Valid(object) {
		return badUTF8, nil
	}
	members, code, day, reason := c.members(object)
	if reason != "" {
		return reason, nil
	}
	row := c.every
	if c.judge.config.selector != "" && code == nil {
		return badCode, nil
	}
	if day == "" {
		return badDay, nil
	}
	if code != nil {
		if row, reason = c.listed(code); row == nil {
			return reason, nil
		}
	}
	*out = append(*out, '{')
	written := false
	for _, m := range members {
		if m.Field == "" {
			continue
		}
		if written {
			*out = append(*out, ',')
		}
		written = true
		*out = append(append(*out, m.name...), ':')
		empty := m.value.Kind() == 'n' || len(m.value) == 2 && m.value.Kind() == '"'
		keep, err := c.keeps(ctx, row, c.field(m.Field), day, empty)
		if err != nil {
			return "", err
		}
		if !keep {
			m.value = jsontext.Value("null")
		}
		*out = append(*out, m.value...)
	}
	*out = append(append(*out, '}'), end...)
	c.total.out++
	return "", nil
}

// members reads an object, with what its members mean and the code and the day that the row is judged by.
func (c *clerk) members(object []byte) (out []member, code []byte, day engine.Day, reason string) {
	day = c.judge.config.Day
	if out, reason = plainMembers(object); reason != "" {
		return nil, nil, "", reason
	}
	for i := range out {
		m := &out[i]
		if m.meant = c.means(m.says); !m.known {
			return nil, nil, "", badField
		}
		for _, before := range out[:i] {
			if m.Field != "" && before.Field == m.Field { // two names for one field
				return nil, nil, "", badJSON
			}
		}
		if !m.code && !m.day {
			continue
		}
		says, ok := m.judgedBy(m.code)
		switch {
		case m.code && !ok:
			return nil, nil, "", badCode
		case m.code:
			code = says
		case !ok:
			return nil, nil, "", badDay
		}
		if m.day {
			own, ok := c.day(says)
			if !ok {
				return nil, nil, "", badDay
			}
			if day == "" {
				day = own
			}
		}
	}
	return out, code, day, ""
}

// judgedBy gives what a value says by which a row is judged: a text, or for a day also a number, as a spreadsheet counts days.
func (m *member) judgedBy(code bool) (says []byte, ok bool) {
	switch k := m.value.Kind(); {
	case k == '"':
		says, err := jsontext.AppendUnquote(nil, m.value)
		return says, err == nil
	case k == '0' && !code:
		return m.value, true
	}
	return nil, false
}

// plainMembers reads an object of plain values. A name may come once.
func plainMembers(object []byte) (out []member, reason string) {
	d := jsontext.NewDecoder(bytes.NewReader(object))
	if t, err := d.ReadToken(); err != nil || t.Kind() != '{' {
		return nil, badJSON
	}
	for d.PeekKind() != '}' {
		name, err := d.ReadValue()
		if err != nil {
			return nil, badJSON
		}
		m := member{name: bytes.Clone(name)}
		if m.value, err = d.ReadValue(); err != nil {
			return nil, badJSON
		}
		m.value = bytes.Clone(m.value)
		if k := m.value.Kind(); k == '[' || k == '{' {
			return nil, badValue
		}
		says, err := jsontext.AppendUnquote(nil, m.name)
		if err != nil {
			return nil, badJSON
		}
		m.says = string(says)
		out = append(out, m)
	}
	if _, err := d.ReadToken(); err != nil {
		return nil, badJSON
	}
	if len(bytes.TrimSpace(object[d.InputOffset():])) > 0 {
		return nil, badJSON
	}
	return out, ""
}
