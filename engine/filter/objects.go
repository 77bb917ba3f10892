package filter

import (
	"bytes"
	"context"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"doelbinding/engine"
	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"
)

// judgedMember is a member of an object with what its name means.
type judgedMember struct {
	table.Member
	schema.Meaning
}

// means finds what a name means; one that was seen before costs a look-up.
func (c *clerk) means(name string) schema.Meaning {
	m, ok := c.called[name]
	if ok {
		return m
	}
	m = c.judge.names.Means(name)
	if len(c.called) < table.MaxSeen {
		c.called[name] = m
	}
	return m
}

// ndjsonRows filters a block of whole lines.
func (c *clerk) ndjsonRows(ctx context.Context, b *block) error {
	line := b.Line
	for data := b.Data; len(data) > 0; line++ {
		record := data[:table.FirstLine(data)]
		data = data[len(record):]
		if line == 1 {
			record = bytes.TrimPrefix(record, table.ByteOrderMark)
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
	if len(object) > table.MaxRow {
		return badSize, nil
	}
	if !utf8.Valid(object) {
		return table.BadUTF8, nil
	}
	members, code, day, reason := c.members(object)
	if reason != "" {
		return reason, nil
	}
	row := c.every
	if c.judge.config.options.Selector != "" && code == nil {
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
		*out = append(append(*out, m.Name...), ':')
		empty := m.Value.Kind() == 'n' || len(m.Value) == 2 && m.Value.Kind() == '"'
		keep, err := c.keeps(ctx, row, c.field(m.Field), day, empty)
		if err != nil {
			return "", err
		}
		if !keep {
			m.Value = jsontext.Value("null")
		}
		*out = append(*out, m.Value...)
	}
	*out = append(append(*out, '}'), end...)
	c.total.out++
	return "", nil
}

// members reads an object, with what its members mean and the code and the day that the row is judged by.
func (c *clerk) members(object []byte) (out []judgedMember, code []byte, day engine.Day, reason string) {
	day = c.judge.config.Day
	plain, reason := table.Members(object)
	if reason != "" {
		return nil, nil, "", reason
	}
	out = make([]judgedMember, len(plain))
	for i := range out {
		m := &out[i]
		m.Member = plain[i]
		if m.Meaning = c.means(m.Says); !m.Known {
			return nil, nil, "", badField
		}
		for _, before := range out[:i] {
			if m.Field != "" && before.Field == m.Field { // two names for one field
				return nil, nil, "", table.BadJSON
			}
		}
		if !m.Code && !m.Day {
			continue
		}
		says, ok := m.Plain(m.Code)
		switch {
		case m.Code && !ok:
			return nil, nil, "", badCode
		case m.Code:
			code = says
		case !ok:
			return nil, nil, "", badDay
		}
		if m.Day {
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
