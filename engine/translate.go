package engine

import (
	"slices"

	"doelbinding/engine/language"
)

// In returns the decision with its texts in a language: reason, questions, who weighs, and hints. Nothing else of it changes, and d is not modified. The
// decision must be in Dutch, as it was made, and reg the snapshot by which it was made. Names and citations stay Dutch. Package explain does the same for
// a decision that is explained.
func (d Decision) In(l language.Language, reg Names) Decision {
	if l != language.English {
		return d
	}
	d.Language, d.Reason = l, reason(l, reg, d)
	d.Missing = slices.Clone(d.Missing)
	for i, m := range d.Missing {
		fact, _ := reg.Fact(m.Fact)
		d.Missing[i].Question = fact.Asks(l)
	}
	d.Norms = slices.Clone(d.Norms)
	for i, n := range d.Norms {
		d.Norms[i] = OpenNormIn(l, reg, n.Norm)
	}
	d.Gaps = slices.Clone(d.Gaps)
	for i, g := range d.Gaps {
		d.Gaps[i].Hint = l.Say(g.Hint)
	}
	return d
}

// OpenNormIn says of an open norm in a language who weighs, and on what. A weighing fact that was not given is a norm too.
func OpenNormIn(l language.Language, reg Names, id string) OpenNorm {
	if n, ok := reg.Norm(id); ok {
		return OpenNorm{Norm: id, Weigher: l.Either(n.Weigher, n.WeigherEN), Question: l.Either(n.Question, n.QuestionEN)}
	}
	f, _ := reg.Fact(id)
	return OpenNorm{Norm: id, Weigher: f.WeigherIn(l), Question: f.Asks(l)}
}
