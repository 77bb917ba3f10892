package wire

import (
	"doelbinding/engine"
)

// way is a group of facts that would make the question permitted.
type way struct {
	Facts   []given  `json:"facts"`
	Text    string   `json:"text"`
	Clauses []string `json:"clauses"`
}

type given struct {
	Fact    string  `json:"fact"`
	Value   *value  `json:"value,omitempty"`
	Alike   []value `json:"alike,omitempty"`
	Unknown bool    `json:"unknown,omitzero"` // take back what was said
}

type next struct {
	Fact     string   `json:"fact"`
	Question string   `json:"question"`
	Why      string   `json:"why"`
	Answers  []answer `json:"answers"`
}

type answer struct {
	Value   value          `json:"value"`
	Alike   []value        `json:"alike,omitempty"`
	Outcome engine.Outcome `json:"outcome"`
	Left    int            `json:"left"` // questions that are then left
}

func (c *context) ways(d engine.Decision) {
	for _, w := range d.Ways {
		out := way{Text: w.Text, Clauses: append([]string{}, w.Clauses...)}
		for _, g := range w.Facts {
			f := given{Fact: g.Fact, Alike: values(g.Alike), Unknown: !g.Value.Known()}
			if g.Value.Known() {
				f.Value = &value{g.Value}
			}
			out.Facts = append(out.Facts, f)
		}
		c.Ways = append(c.Ways, out)
	}
	if d.Next == nil {
		return
	}
	c.Next = &next{Fact: d.Next.Fact, Question: d.Next.Question, Why: d.Next.Why, Answers: []answer{}}
	for _, a := range d.Next.Answers {
		c.Next.Answers = append(c.Next.Answers, answer{Value: value{a.Value}, Alike: values(a.Alike), Outcome: a.Outcome, Left: a.Left})
	}
}

func values(list []engine.Value) (out []value) {
	for _, v := range list {
		out = append(out, value{v})
	}
	return out
}
