package engine

import "strconv"

// Value is what a fact says: true or false, a text (a slug, a date, an id) or a whole number. The zero Value says nothing: unknown.
// Values compare with ==.
type Value struct {
	kind   byte
	truth  bool
	text   string
	number int64
}

// Truth, Text and Number make a value of each kind.
func Truth(b bool) Value    { return Value{kind: 'b', truth: b} }
func Text(s string) Value   { return Value{kind: 's', text: s} }
func Number(n int64) Value  { return Value{kind: 'n', number: n} }
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
