package api

import (
	"context"
	"sync/atomic"

	"doelbinding/api/telemetry"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire/traceparent"
)

// trace is the trace context of a request: of its header, else of the first question in it that has one, else a new one. The log and the journal have
// the same.
type trace struct {
	own      journal.Trace
	question atomic.Pointer[journal.Trace]
}

type traceKey struct{}

// withTrace puts the trace of a request into its context, as telemetry read it from the header.
func withTrace(ctx context.Context, r *telemetry.Request) context.Context {
	return context.WithValue(ctx, traceKey{}, &trace{own: journal.Trace{ID: r.TraceID, Span: r.SpanID, Parent: r.ParentID}})
}

// adopt uses the traceparent of a question if the header of the request has none.
func adopt(ctx context.Context, given traceparent.IDs) {
	if t, ok := ctx.Value(traceKey{}).(*trace); ok && given.Span != "" {
		t.question.CompareAndSwap(nil, &journal.Trace{ID: given.Trace, Parent: given.Span, Span: t.own.Span})
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
