package api

import (
	"log/slog"
	"net/http"
	"slices"

	"github.com/labstack/echo/v4"

	"doelbinding/engine/journal"
)

// observe counts, traces and logs every request, and never what was asked: the route is the pattern, and a path that is none is not
// repeated, for it could hold anything. Of the caller's
// X-Request-ID the log has what the journal has: a hash.
func (s *Service) observe(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		ctx, request := s.Telemetry.Begin(c.Request(), s.Now())
		c.SetRequest(c.Request().WithContext(withTrace(ctx, c.Request().Header, request.TraceID, request.SpanID)))
		if s.stopping.Load() {
			c.Response().Header().Set("Connection", "close") // so that the caller's next question goes to who does not stop
		}
		if err := next(c); err != nil {
			c.Error(err)
		}
		route, method := c.Path(), c.Request().Method
		if route == "" || c.Response().Status == http.StatusNotFound {
			route = "-"
		}
		if !slices.Contains(methods, method) {
			method = "-" // a method that nobody knows is the caller's own words
		}
		s.countRefused(c)
		took := request.End(route, method, c.Response().Status, s.Now())
		trace := traceOf(c.Request().Context())
		level := slog.LevelInfo
		if method == http.MethodGet && slices.Contains(probes, route) {
			level = slog.LevelDebug // every few seconds, and nobody's question
		}
		id := c.Response().Header().Get(echo.HeaderXRequestID)
		if id != "" {
			id = journal.RequestID(id)
		}
		s.Log.LogAttrs(ctx, level, "request",
			slog.String("route", route), slog.String("method", method), slog.Int("status", c.Response().Status),
			slog.Int64("bytes", c.Response().Size), slog.Float64("ms", float64(took.Microseconds())/1000),
			slog.String("client", callerOf(c.Request().Context()).id), slog.String("address", c.RealIP()),
			slog.String("request_id", id),
			slog.String("trace_id", trace.ID), slog.String("span_id", trace.Span))
		return nil
	}
}

var probes = []string{"/healthz", "/readyz", "/startupz"}

var methods = []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions}

func (s *Service) refused(reason string) { s.Telemetry.Refused(reason) }
