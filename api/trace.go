package api

import (
	"context"
	"sync/atomic"

	"github.com/labstack/echo/v4"

	"doelbinding/engine/wire"
)

// trace is the W3C traceparent that a request goes by: that of its header, else that of the first question in it that has one.
type trace struct{ parent atomic.Pointer[string] }

type traceKey struct{}

// traced keeps the trace of a request at hand. A malformed one is no error: then there is none.
func traced(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		t := &trace{}
		r := c.Request()
		if values := r.Header.Values("traceparent"); len(values) == 1 && wire.Traceparent(values[0]) {
			t.parent.Store(&values[0])
		}
		c.SetRequest(r.WithContext(context.WithValue(r.Context(), traceKey{}, t)))
		return next(c)
	}
}

// traceOf gives the traceparent of a request, or that of one of its questions when the header has none. Empty: nobody traces.
func traceOf(ctx context.Context, question string) string {
	t, ok := ctx.Value(traceKey{}).(*trace)
	if !ok {
		return question
	}
	if question != "" {
		t.parent.CompareAndSwap(nil, &question)
	}
	if parent := t.parent.Load(); parent != nil {
		return *parent
	}
	return ""
}

// traceID gives the part of a traceparent that all who take part share.
func traceID(parent string) string {
	if !wire.Traceparent(parent) {
		return ""
	}
	return parent[3:35]
}
