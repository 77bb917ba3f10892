package api

import (
	"log/slog"
	"net/http"
	"slices"

	"github.com/labstack/echo/v4"

	"doelbinding/api/caller"
	"doelbinding/engine/journal"
)

// observe counts, traces and logs every request, and never what was asked: it uses the pattern of the route, and never a path without a route, which
// could hold anything. It logs a hash of X-Request-ID, the same as the journal has.
func (s *Service) observe(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		ctx, request := s.Telemetry.Begin(c.Request(), s.Now())
		c.SetRequest(c.Request().WithContext(withTrace(ctx, request)))
		if s.stopping.Load() {
			c.Response().Header().Set("Connection", "close") // so that the client sends its next question to another instance
		}
		if err := next(c); err != nil {
			c.Error(err)
		}
		route, method := c.Path(), c.Request().Method
		if route == "" || c.Response().Status == http.StatusNotFound {
			route = "-"
		}
		if !slices.Contains(methods, method) {
			method = "-" // an unknown method could hold anything
		}
		s.countRefused(c)
		took := request.End(route, method, c.Response().Status, s.Now())
		trace := traceOf(c.Request().Context())
		level := slog.LevelInfo
		if method == http.MethodGet && slices.Contains(probes, route) {
			level = slog.LevelDebug // every few seconds, and no question
		}
		id := c.Response().Header().Get(echo.HeaderXRequestID)
		if id != "" {
			id = journal.RequestID(id)
		}
		s.Log.LogAttrs(ctx, level, "request",
			slog.String("route", route), slog.String("method", method), slog.Int("status", c.Response().Status),
			slog.Int64("bytes", c.Response().Size), slog.Float64("ms", float64(took.Microseconds())/1000),
			slog.String("client", caller.Of(c.Request().Context()).ID), slog.String("address", c.RealIP()),
			slog.String("request_id", id),
			slog.String("trace_id", trace.ID), slog.String("span_id", trace.Span))
		return nil
	}
}

var probes = []string{"/healthz", "/readyz", "/startupz"}

var methods = []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions}

func (s *Service) refused(reason string) { s.Telemetry.Refused(reason) }
