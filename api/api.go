// Package api is the service over HTTP, and the only door to Echo. Handlers translate; deciding is the engine's.
//
// A refusal is 200 with decision false. Every error is application/problem+json with a stable type, a Dutch title and JSON pointers, and
// never repeats a value. There are no redirects: a path that is not exactly a route is 404.
package api

import (
	"log/slog"
	"net/http"
	"runtime"
	"sync/atomic"
	"time"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"

	"doelbinding/engine"
	"doelbinding/engine/journal"
)

// Config is what the service needs.
type Config struct {
	Engine   *engine.Engine
	Register func() engine.Register // one snapshot per decision
	Now      func() time.Time
	Log      *slog.Logger
	Journal  *journal.Journal // nil: nothing is recorded, and every answer says so
}

// Service answers HTTP.
type Service struct {
	Config
	echo     *echo.Echo
	plain    turns
	full     turns
	stopping atomic.Bool
}

// New gives a service that is ready to answer.
func New(c Config) *Service {
	processors := runtime.GOMAXPROCS(0)
	s := &Service{
		Config: c, echo: echo.New(),
		plain: turns{make(chan struct{}, 2*processors), 250 * time.Millisecond},
		full:  turns{make(chan struct{}, max(1, processors/2)), 2 * time.Second},
	}
	e := s.echo
	e.HideBanner, e.HidePort = true, true
	e.IPExtractor = echo.ExtractIPDirect() // X-Forwarded-For is anybody's word
	e.HTTPErrorHandler = s.fail
	e.Use(headers, s.record, requestID, middleware.RecoverWithConfig(middleware.RecoverConfig{
		DisablePrintStack: true,
		LogErrorFunc: func(_ echo.Context, err error, _ []byte) error {
			s.Log.Error("panic", "error", err)
			return echo.ErrInternalServerError
		},
	}))
	e.POST("/access/v1/evaluation", s.evaluation)
	e.POST("/v1/filter", s.filter)
	s.journalRoutes()
	e.GET("/healthz", s.health)
	e.GET("/readyz", s.ready)
	return s
}

// ServeHTTP answers one request.
func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.echo.ServeHTTP(w, r) }

// Stop makes the service say that it is no longer ready; requests under way are still answered.
func (s *Service) Stop() { s.stopping.Store(true) }

// Server wraps a handler in limits: a slow header, an endless body and an idle connection are closed.
func Server(h http.Handler) *http.Server {
	return &http.Server{
		Handler: h, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 30 * time.Second,
		IdleTimeout: 60 * time.Second, MaxHeaderBytes: 16 << 10,
	}
}

// headers that every answer has, also an error.
func headers(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		h := c.Response().Header()
		h.Set("Cache-Control", "no-store")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		return next(c)
	}
}

// requestID echoes the caller's X-Request-ID exactly, and refuses one that could not be echoed safely.
func requestID(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		ids := c.Request().Header.Values(echo.HeaderXRequestID)
		if len(ids) == 0 {
			return next(c)
		}
		if len(ids) > 1 || !visible(ids[0]) {
			return problem(http.StatusBadRequest, "ongeldige-header", "De header X-Request-ID heeft meer dan 128 tekens of een teken dat niet mag.")
		}
		c.Response().Header().Set(echo.HeaderXRequestID, ids[0])
		return next(c)
	}
}

func visible(s string) bool {
	if s == "" || len(s) > 128 {
		return false
	}
	for i := range len(s) {
		if s[i] < '!' || s[i] > '~' {
			return false
		}
	}
	return true
}
