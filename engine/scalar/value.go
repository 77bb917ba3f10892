package scalar

import (
	"strconv"

	"doelbinding/engine/language"
)

// Value is what a fact says: true or false, a text (a slug, a date, an id) or a whole number. The zero Value says nothing: unknown.
// Values compare with ==.
type Value struct {
	kind   byte
	truth  bool
	text   string
	number int64
}

// Truth makes a value that is true or false.
func Truth(b bool) Value { return Value{kind: 'b', truth: b} }

// Text makes a value of a text: a slug, an ISO date or an id.
func Text(s string) Value { return Value{kind: 's', text: s} }

// Number makes a value of a whole number.
func Number(n int64) Value { return Value{kind: 'n', number: n} }

// Known tells whether the value says anything.
func (v Value) Known() bool { return v.kind != 0 }

// Any gives the value as bool, string, int64, or nil when it says nothing.
func (v Value) Any() any {
	switch v.kind {
	case 'b':
		return v.truth
	case 's':
		return v.text
	case 'n':
		return v.number
	}
	return nil
}

// AsText returns the text of the value; empty if it is none.
func (v Value) AsText() string { return v.text }

// AsNumber returns the number of the value; 0 if it is none.
func (v Value) AsNumber() int64 { return v.number }

// String writes the value for a reader: ja, nee, the text, or the number.
func (v Value) String() string {
	switch v.kind {
	case 'b':
		if v.truth {
			return "ja"
		}
		return "nee"
	case 's':
		return v.text
	case 'n':
		return strconv.FormatInt(v.number, 10)
	}
	return "onbekend"
}

// In writes the value for a reader of a language: yes, no, the text, or the number.
func (v Value) In(l language.Language) string {
	if v.kind == 'b' || !v.Known() {
		return l.Say(v.String())
	}
	return v.String()
}
