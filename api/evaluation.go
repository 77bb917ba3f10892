package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"doelbinding/api/admission"
	"doelbinding/api/spec"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// server answers what openapi.yaml describes.
type server struct{ *Service }

var _ spec.StrictServerInterface = server{}

// Evaluate answers one question.
func (s server) Evaluate(ctx context.Context, r spec.EvaluateRequestObject) (spec.EvaluateResponseObject, error) {
	q, err := wire.ParseEvaluation(*r.Body)
	if err == nil {
		err = s.document.check("EvaluationRequest", q.Value())
	}
	if err != nil {
		if l, ok := s.Decider.(law); ok {
			err = l.faults(*r.Body, err)
		}
		return nil, err
	}
	v, err := s.single(ctx, q)
	return answer(v.JSON), err
}

// single decides the one question of a call.
func (s *Service) single(ctx context.Context, q wire.Evaluation) (Verdict, error) {
	v, err := s.Decider.Evaluate(ctx, q)
	deposit(ctx, v)
	return v, err
}

// EvaluateBatch answers many questions in one call. What keeps one of them from being decided is told in its place, as a no.
func (s server) EvaluateBatch(ctx context.Context, r spec.EvaluateBatchRequestObject) (spec.EvaluateBatchResponseObject, error) {
	b, err := wire.ParseBatch(*r.Body)
	if err == nil {
		err = s.document.check("EvaluationsRequest", b.Value())
	}
	if err != nil {
		return nil, err
	}
	if b.Single {
		deposited(ctx).Event = journal.EventEvaluation
		v, err := s.single(ctx, b.Items[0].Evaluation)
		return answer(v.JSON), err
	}
	ctx, cancel := context.WithTimeout(ctx, s.Limits.Batch)
	defer cancel()
	verdicts, err := s.batch(ctx, b)
	if err != nil {
		return nil, late(ctx, err)
	}
	deposit(ctx, verdicts...)
	parts := make([][]byte, 0, len(verdicts))
	for _, v := range verdicts {
		parts = append(parts, v.JSON)
	}
	return answer(append(append([]byte(`{"evaluations":[`), bytes.Join(parts, []byte(","))...), "]}"...)), nil
}

// batch decides the items in their order: all of them, or until the first that ends it.
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

// itemError is what AuthZEN has for an item that failed, and what our problems have besides.
type itemError struct {
	Status  int     `json:"status"`
	Message string  `json:"message"`
	Type    string  `json:"type"`
	Errors  []Fault `json:"errors,omitempty"`
}

// item decides one question of a batch. Its own failure is a no with the reason; that the service has no time for it, or that the caller
// has gone, is a failure of the batch.
func (s server) item(ctx context.Context, item wire.Item) (Verdict, error) {
	err := item.Err
	if err == nil {
		err = s.document.check("EvaluationRequest", item.Value())
	}
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
	out, err := json.Marshal(map[string]any{
		"decision": false,
		"context":  map[string]any{"error": itemError{p.Status, p.Detail, p.Type, p.Errors}},
	})
	return Verdict{JSON: out}, err
}
