package explain

import (
	"slices"

	"doelbinding/engine"
	"doelbinding/engine/language"
)

// In returns a decision of this engine with its texts in a language, its ways and its explanation too. What a clause says about itself is quoted in Dutch.
func (e *Engine) In(l language.Language, reg engine.Register, d engine.Decision) engine.Decision {
	if l != language.English {
		return d
	}
	d = d.In(l, reg)
	d.Ways = slices.Clone(d.Ways)
	for i, w := range d.Ways {
		d.Ways[i].Text = saysAll(l, reg, w.Facts)
	}
	if d.Next != nil {
		next := *d.Next
		fact, _ := reg.Fact(next.Fact)
		next.Question, next.Why = fact.Asks(l), why(l, reg, next.Fact, next.Answers, len(d.Missing)+len(d.Norms))
		d.Next = &next
	}
	if d.Full != nil {
		full := *d.Full
		full.Explanation = e.explanation(l, reg, d)
		d.Full = &full
	}
	return d
}
