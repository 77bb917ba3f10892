// Package mark sets one evaluation apart from every other, in its answer: by an id and a moment. What is left is what all answers to one question have
// in common.
package mark

import (
	"bytes"
	"slices"
	"time"
)

// Mark tells one evaluation from any other, and when it was.
type Mark struct {
	ID string
	At time.Time
}

// Moment gives the moment as the answer writes it.
func (m Mark) Moment() string { return m.At.UTC().Format(time.RFC3339Nano) }

// members writes the mark as the members of an answer.
func (m Mark) members() []byte {
	return []byte(`"evaluation_id":"` + m.ID + `","evaluated_at":"` + m.Moment() + `"`)
}

// Unmarked is an answer without its mark: what all evaluations of one question have in common. The zero value is none.
type Unmarked struct{ before, after []byte }

// Remove takes the mark out of an answer; the zero value if the answer does not have it.
func Remove(answer []byte, m Mark) Unmarked {
	before, after, ok := bytes.Cut(answer, m.members()) // within a text no quotation mark stands unescaped, so nothing else looks like that
	if m.ID == "" || !ok {
		return Unmarked{}
	}
	return Unmarked{before, after}
}

// With gives the answer of the evaluation that has this mark; nil of the zero value.
func (u Unmarked) With(m Mark) []byte {
	if u.before == nil {
		return nil
	}
	return slices.Concat(u.before, m.members(), u.after)
}

// Len is how many bytes it takes.
func (u Unmarked) Len() int { return len(u.before) + len(u.after) }

// Equal reports whether two answers are the same but for their marks.
func (u Unmarked) Equal(v Unmarked) bool {
	return bytes.Equal(u.before, v.before) && bytes.Equal(u.after, v.after)
}
