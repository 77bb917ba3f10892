package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"

	"doelbinding/api/admission"
	"doelbinding/api/description"
	"doelbinding/api/held"
	"doelbinding/api/problem"
	"doelbinding/api/spec"
	"doelbinding/engine/journal"
	"doelbinding/engine/language"
	"doelbinding/engine/wire"
)

// Evaluate answers POST /evaluation.
func (s server) Evaluate(ctx context.Context, r spec.EvaluateRequestObject) (spec.EvaluateResponseObject, error) {
	v, err := s.evaluation(ctx, description.Base, *r.Body, s.question)
	return answerOf(languageOf(ctx), v.JSON, v.shown, v), err
}

// EvaluateBatch answers POST /evaluations. A question that cannot be decided is a refusal in its place, with the error.
func (s server) EvaluateBatch(ctx context.Context, r spec.EvaluateBatchRequestObject) (spec.EvaluateBatchResponseObject, error) {
	b, err := s.questions(*r.Body)
	if err != nil {
		return nil, err
	}
	if b.Single {
		v, err := s.Decider.Evaluate(ctx, b.Items[0].Evaluation)
		out := answerOf(languageOf(ctx), v.JSON, v.shown, v)
		out.note.Event = journal.EventEvaluation
		return out, held.WithNote(err, out.note)
	}
	ctx, cancel := context.WithTimeout(ctx, s.Limits.Batch)
	defer cancel()
	verdicts, err := s.batch(ctx, b)
	if err != nil {
		return nil, late(ctx, err)
	}
	var recorded, shown [][]byte
	for _, v := range verdicts {
		recorded, shown = append(recorded, v.JSON), append(shown, v.sent())
	}
	list := func(parts [][]byte) []byte {
		return slices.Concat([]byte(`{"evaluations":[`), bytes.Join(parts, []byte(",")), []byte("]}"))
	}
	out := answerOf(languageOf(ctx), list(recorded), nil, verdicts...)
	if slices.ContainsFunc(verdicts, func(v Verdict) bool { return v.shown != nil }) {
		out.shown = list(shown)
	}
	return out, nil
}

// batch decides the items: all of them, or in order up to the first one that ends the batch.
func (s server) batch(ctx context.Context, b wire.Batch) ([]Verdict, error) {
	verdicts := make([]Verdict, len(b.Items))
	if b.Semantic == wire.ExecuteAll {
		err := each(ctx, len(b.Items), func(ctx context.Context, i int) (err error) {
			verdicts[i], err = s.item(ctx, b.Items[i])
			return err
		})
		return verdicts, err
	}
	for i, item := range b.Items {
		v, err := s.item(ctx, item)
		if err != nil {
			return nil, err
		}
		verdicts[i] = v
		if v.Decision == (b.Semantic == wire.UntilFirstYes) {
			return verdicts[:i+1], nil
		}
	}
	return verdicts, nil
}

// itemError is the error of an item as AuthZEN has it, with the members of a problem.
type itemError struct {
	Status  int             `json:"status"`
	Message string          `json:"message"`
	Type    string          `json:"type"`
	Errors  []problem.Fault `json:"errors,omitempty"`
}

// item decides one question of a batch. Its own error is a refusal with the reason; if the service has no time, or the client has gone, the batch
// fails.
func (s server) item(ctx context.Context, item wire.Item) (Verdict, error) {
	_, err := s.formed(item.Evaluation, item.Err)
	var v Verdict
	if err == nil {
		if v, err = s.Decider.Evaluate(ctx, item.Evaluation); err == nil {
			return v, nil
		}
	}
	if ctx.Err() != nil || errors.Is(err, admission.ErrBusy) || errors.Is(err, errLate) {
		return Verdict{}, err
	}
	p := s.problemOf(err)
	if p.Status >= http.StatusInternalServerError {
		s.Log.Error("no decision", "status", p.Status, "error", err, "trace_id", traceOf(ctx).ID)
	}
	body := func(p *problem.Problem) ([]byte, error) {
		return json.Marshal(map[string]any{"decision": false, "context": map[string]any{"error": itemError{p.Status, p.Detail, p.Type, p.Errors}}})
	}
	if v.JSON, err = body(p); err == nil && languageOf(ctx) == language.English {
		v.shown, err = body(p.In(language.English))
	}
	return v, err
}
