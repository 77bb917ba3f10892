package api

import (
	"context"
	"net/http"
	"sync/atomic"

	"doelbinding/engine/journal"
)

// trace is where a request stands among others: in the trace that its header names, else in that of the first question in it that names one,
// else in one of its own. The log and the journal name the same.
type trace struct {
	own      journal.Trace
	question atomic.Pointer[journal.Trace]
}

type traceKey struct{}

// withTrace keeps the trace of a request at hand, under the names that telemetry gave it: of a malformed header it made nothing.
func withTrace(ctx context.Context, header http.Header, id, span string) context.Context {
	t := &trace{own: journal.Trace{ID: id, Span: span}}
	if given := journal.ParseTrace(header.Get("traceparent")); given.ID == id {
		t.own.Parent = given.Parent
	}
	return context.WithValue(ctx, traceKey{}, t)
}

// adopt takes over the traceparent of a question, for a request whose header has none.
func adopt(ctx context.Context, traceparent string) {
	t, ok := ctx.Value(traceKey{}).(*trace)
	if given := journal.ParseTrace(traceparent); ok && given.Parent != "" {
		given.Span = t.own.Span
		t.question.CompareAndSwap(nil, &given)
	}
}

// traceOf gives the trace of a request.
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
