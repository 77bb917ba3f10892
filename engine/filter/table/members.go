package table

import (
	"bytes"

	"github.com/go-json-experiment/json/jsontext"
)

// Member is a name and value of an object, as they are written.
type Member struct {
	Name  []byte
	Says  string // the name, as it is read
	Value jsontext.Value
}

// Plain gives what a value says by which a row is judged: a text, or for a day also a number, as a spreadsheet counts days.
func (m *Member) Plain(code bool) (says []byte, ok bool) {
	switch k := m.Value.Kind(); {
	case k == '"':
		says, err := jsontext.AppendUnquote(nil, m.Value)
		return says, err == nil
	case k == '0' && !code:
		return m.Value, true
	}
	return nil, false
}

// Members reads an object of plain values. A name may come once.
func Members(object []byte) (out []Member, reason string) {
	d := jsontext.NewDecoder(bytes.NewReader(object))
	if t, err := d.ReadToken(); err != nil || t.Kind() != '{' {
		return nil, BadJSON
	}
	for d.PeekKind() != '}' {
		name, err := d.ReadValue()
		if err != nil {
			return nil, BadJSON
		}
		m := Member{Name: bytes.Clone(name)}
		if m.Value, err = d.ReadValue(); err != nil {
			return nil, BadJSON
		}
		m.Value = bytes.Clone(m.Value)
		if k := m.Value.Kind(); k == '[' || k == '{' {
			return nil, BadValue
		}
		says, err := jsontext.AppendUnquote(nil, m.Name)
		if err != nil {
			return nil, BadJSON
		}
		m.Says = string(says)
		out = append(out, m)
	}
	if _, err := d.ReadToken(); err != nil {
		return nil, BadJSON
	}
	if len(bytes.TrimSpace(object[d.InputOffset():])) > 0 {
		return nil, BadJSON
	}
	return out, ""
}
