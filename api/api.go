// Package api is the service over HTTP, and the only door to Echo. Handlers translate; deciding is the engine's.
//
// A request passes, from outside in: what is counted and logged, its headers, whether there is a turn for it at all, who asks. Whether that
// client may ask this question is judged where a question is decided.
//
// A refusal is 200 with decision false. Every error is application/problem+json with a stable type, a Dutch title and JSON pointers, and
// never repeats a value. There are no redirects: a path that is not exactly a route is 404.
package api

import (
	"log/slog"
	"net/http"
	"net/netip"
	"slices"
	"sync/atomic"
	"time"

	"github.com/labstack/echo/v4"

	"doelbinding/api/identity"
	"doelbinding/api/spec"
	v1 "doelbinding/api/spec/v1"
	"doelbinding/api/telemetry"
	"doelbinding/engine"
	"doelbinding/engine/journal"
)

// Config is what the service needs.
type Config struct {
	Engine    *engine.Engine
	Register  func() engine.Register // one snapshot per decision
	Now       func() time.Time
	Log       *slog.Logger
	Clients   *identity.Clients    // who may ask; nil: everybody who reaches the service
	Telemetry *telemetry.Telemetry // nil: counted, but not shown
	Limits    Limits
	Proxies   []netip.Prefix   // whose X-Forwarded-For is believed
	Journal   *journal.Journal // nil: nothing is recorded, and every answer says so

	Hosts    []string // names, with or without a port, by which the service is called besides this machine's; read when Clients is nil
	URL      string   // where callers find the service, such as https://beslis.example.org; empty: only on this machine
	Decider  Decider  // nil: the engine
	TokenKey []byte   // seals the tokens of searches; instances that answer for each other share it. Empty: a random one
	// CheckActivity tells whether the register of processing knows an id that a caller gives (processing_activity_id). Nil: not checked.
	CheckActivity func(id string) (bool, error)
}

// Service answers HTTP.
type Service struct {
	Config
	echo     *echo.Echo
	plain    *turns
	full     *turns
	rates    rates
	conns    *conns
	guard    *guard
	stopping atomic.Bool
	document *document
	pages    pages
	recall   recall
}

// New gives a service that is ready to answer.
func New(c Config) *Service {
	if c.Telemetry == nil {
		c.Telemetry = telemetry.Discard()
	}
	l := c.Limits.orDefault()
	c.Limits = l
	s := &Service{
		Config: c, echo: echo.New(),
		plain: newTurns(l.AtOnce, l.Queue, l.Wait),
		full:  newTurns(max(1, l.AtOnce/4), l.Queue, 2*time.Second),
		rates: newRates(c.Clients),
		conns: newConns(l.Connections, c.Telemetry.Evicted),
	}
	if s.Decider == nil {
		s.Decider = law{s}
	}
	s.guard = newGuard(false, append(slices.Clone(c.Hosts), hostOf(c.URL))...)
	s.document, s.pages = described(), newPages(c.TokenKey)
	s.gauges()
	e := s.echo
	e.Binder = binder{}
	e.HideBanner, e.HidePort = true, true
	e.IPExtractor = addressOf(c.Proxies)
	e.HTTPErrorHandler = s.fail
	e.Use(s.observe, headers, s.recovered(), echoID, s.here, s.early, s.authenticate, s.record, s.recovered(), fitID)
	spec.RegisterHandlersWithBaseURL(e, spec.NewStrictHandler(server{s}, []spec.StrictMiddlewareFunc{exact}), base)
	v1.RegisterHandlersWithBaseURL(e, own{s}, v1Base)
	e.POST(v1Base+"/data/decision", s.opaDecision)
	e.GET("/.well-known/authzen-configuration", s.metadata)
	e.GET("/health", s.opaHealth)
	e.GET("/", s.index)
	e.GET("/docs", s.index)
	e.GET("/healthz", s.health)
	e.GET("/readyz", s.ready)
	e.GET("/startupz", s.health)
	return s
}

// ServeHTTP answers one request.
func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.conns.serve(w, r, s.echo) }

// Stop makes the service say that it is no longer ready; requests under way are still answered.
func (s *Service) Stop() { s.stopping.Store(true) }

// headers that every answer has, also an error.
func headers(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		h := c.Response().Header()
		h.Set("Cache-Control", "no-store")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		if c.Request().TLS != nil { // RFC 6797 7.2: not over what anybody on the way can change
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("API-Version", Version)
		return next(c)
	}
}

// echoID echoes the caller's X-Request-ID exactly, on every answer, where it can be echoed safely.
func echoID(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if ids := c.Request().Header.Values(echo.HeaderXRequestID); len(ids) == 1 && visible(ids[0]) {
			c.Response().Header().Set(echo.HeaderXRequestID, ids[0])
		}
		return next(c)
	}
}

// fitID refuses a request whose X-Request-ID could not be echoed safely.
func fitID(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if ids := c.Request().Header.Values(echo.HeaderXRequestID); len(ids) > 1 || len(ids) == 1 && !visible(ids[0]) {
			return problem(http.StatusBadRequest, "ongeldige-header", "De header X-Request-ID heeft meer dan 128 tekens of een teken dat niet mag.")
		}
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
