package api

import (
	"context"
	"net/http"
	"sync/atomic"

	"doelbinding/engine/journal"
)

// trace is the trace context of a request: of its header, else of the first question in it that has one, else a new one. The log and the journal have
// the same.
type trace struct {
	own      journal.Trace
	question atomic.Pointer[journal.Trace]
}

type traceKey struct{}

// withTrace puts the trace of a request into its context, with the ids that telemetry uses. Telemetry ignores a malformed header.
func withTrace(ctx context.Context, header http.Header, id, span string) context.Context {
	t := &trace{own: journal.Trace{ID: id, Span: span}}
	if given := journal.ParseTrace(header.Get("traceparent")); given.ID == id {
		t.own.Parent = given.Parent
	}
	return context.WithValue(ctx, traceKey{}, t)
}

// adopt uses the traceparent of a question if the header of the request has none.
func adopt(ctx context.Context, traceparent string) {
	t, ok := ctx.Value(traceKey{}).(*trace)
	if given := journal.ParseTrace(traceparent); ok && given.Parent != "" {
		given.Span = t.own.Span
		t.question.CompareAndSwap(nil, &given)
	}
}

// traceOf returns the trace of a request.
func traceOf(ctx context.Context) journal.Trace {
	t, ok := ctx.Value(traceKey{}).(*trace)
	if !ok {
		return journal.NewTrace()
	}
	if given := t.question.Load(); given != nil && t.own.Parent == "" {
		return *given
	}
	return t.own
}
