package api

import (
	"doelbinding/engine"
	"doelbinding/engine/wire"
)

// Each route that takes a question in the form of AuthZEN decodes it here: its form is judged once, by the description, and the names of its members
// once, by package wire. The other routes have forms of their own in package wire.

// question parses the body of an evaluation.
func (s *Service) question(body []byte) (wire.Evaluation, error) {
	q, err := s.formed(wire.ParseEvaluation(body))
	if l, ok := s.Decider.(engineDecider); ok && err != nil {
		err = l.faults(body, err)
	}
	return q, err
}

// opaInput parses the body of a question as clients of OPA put it.
func (s *Service) opaInput(body []byte) (wire.Evaluation, error) { return s.formed(wire.Input(body)) }

// formed validates a question that was parsed without error.
func (s *Service) formed(q wire.Evaluation, err error) (wire.Evaluation, error) {
	if err == nil {
		err = s.description.Check("EvaluationRequest", q.Value())
	}
	return q, err
}

// questions parses the body of a batch. Its items are validated one by one, since each has its own error.
func (s *Service) questions(body []byte) (wire.Batch, error) {
	b, err := wire.ParseBatch(body)
	if err == nil {
		err = s.description.Check("EvaluationsRequest", b.Value())
	}
	return b, err
}

// searched parses the body of a search for one member of a question.
func (s *Service) searched(body []byte, member, schema string) (wire.Search, error) {
	q, err := wire.ParseSearch(body, member)
	if err == nil {
		err = s.description.Check(schema, q.Value())
	}
	return q, err
}

// decode decodes a parsed question with one snapshot of the register.
func (s *Service) decode(q wire.Evaluation) (engine.Register, wire.Decoded, error) {
	reg := s.Register()
	decoded, err := q.Decode(reg, s.Now())
	return reg, decoded, err
}

// faults returns everything that is wrong with a question, in its form and in its names, so that a client can correct all of it at once.
func (l engineDecider) faults(body []byte, found error) error {
	if _, err := wire.Decode(body, l.Register(), l.Now()); err != nil {
		return err
	}
	return found
}
