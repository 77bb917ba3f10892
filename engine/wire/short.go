package wire

import (
	"fmt"

	jsonv2 "github.com/go-json-experiment/json"

	"doelbinding/engine"
	"doelbinding/engine/wire/mark"
)

// shortAnswer is a decision for a caller that only has to share or not, and to do what comes with it.
type shortAnswer struct {
	Decision bool         `json:"decision"`
	Context  shortContext `json:"context"`
}

type shortContext struct {
	Outcome     engine.Outcome `json:"outcome"`
	Reason      string         `json:"reason"`
	ReasonCode  string         `json:"reason_code,omitempty"`
	Time        engine.Day     `json:"time"`
	Announced   bool           `json:"announced,omitzero"`
	Gaps        []gap          `json:"gaps,omitempty"` // as in the whole answer: what was not understood is never left out
	Unheard     []string       `json:"ignored_facts,omitempty"`
	Obligations []obligation   `json:"obligations"` // the id names the clause, and the type the kind

	EvaluationID string `json:"evaluation_id,omitempty"`
	EvaluatedAt  string `json:"evaluated_at,omitempty"`
}

// EncodeShort writes of a decision what a caller needs that asks for a short answer: without the clauses, the facts and the questions behind it, which
// the record of the evaluation keeps.
func EncodeShort(d engine.Decision, m mark.Mark) ([]byte, error) {
	c := shortContext{
		Outcome: d.Outcome, Reason: d.Reason, ReasonCode: d.ReasonCode, Time: d.Day, Announced: d.Announced, Gaps: gapsOf(d), Unheard: d.Ignored,
	}
	for _, o := range obligationsOf(d) {
		o.Properties = obligationProperties{Bearer: o.Properties.Bearer, Deadline: o.Properties.Deadline, CountedFrom: o.Properties.CountedFrom}
		c.Obligations = append(c.Obligations, o)
	}
	if m.ID != "" {
		c.EvaluationID, c.EvaluatedAt = m.ID, m.Moment()
	}
	out, err := jsonv2.Marshal(shortAnswer{d.Permitted(), c}, jsonv2.Deterministic(true), jsonv2.FormatNilSliceAsNull(false))
	if err != nil {
		return nil, fmt.Errorf("encode decision: %w", err)
	}
	return out, nil
}
