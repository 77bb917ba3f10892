// Package api is the service over HTTP. Handlers translate; the engine decides.
//
// A question passes through these steps, each in one file:
//
//	receive  api.go        the middleware: count and log, set headers, refuse what was not meant for the service
//	admit    admit.go      is there a turn at all (package admission); caller.go: which client, may it ask this, which facts may it assert
//	decode   evaluation.go the body against the description (document.go), by package wire
//	decide   decide.go     a turn, a time limit, and the engine
//	record   record.go     the answer is held until the journal has it
//	answer   body.go       the bytes that were recorded; fail.go for errors
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

	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/labstack/echo/v4"

	"doelbinding/api/admission"
	"doelbinding/api/catalogue"
	"doelbinding/api/identity"
	"doelbinding/api/problem"
	"doelbinding/api/spec"
	v1 "doelbinding/api/spec/v1"
	"doelbinding/api/telemetry"
	"doelbinding/engine"
	"doelbinding/engine/explain"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// Config is what the service needs.
type Config struct {
	Engine    *explain.Engine
	Register  func() engine.Register // returns one snapshot, for one decision
	Now       func() time.Time
	Log       *slog.Logger
	Clients   *identity.Clients    // clients that may ask; nil: all that reach the service
	Telemetry *telemetry.Telemetry // nil: metrics are counted but not exported
	Limits    admission.Limits
	Proxies   []netip.Prefix   // proxies whose X-Forwarded-For is trusted
	Journal   *journal.Journal // nil: nothing is recorded, and every answer reports that

	Hosts    []string // names of the service besides those of this machine, with or without a port; used if Clients is nil
	URL      string   // where clients find the service, such as https://beslis.example.org; empty: only on this machine
	Decider  Decider  // nil: the engine
	TokenKey []byte   // seals the page tokens of searches; instances behind one address share it. Empty: a random key
	// CheckActivity reports whether the register of processing has an id that a client gives (processing_activity_id). Nil: not checked.
	CheckActivity func(id string) (bool, error)
}

// Service is the HTTP handler.
type Service struct {
	Config
	echo     *echo.Echo
	plain    *admission.Turns // for plain answers
	full     *admission.Turns // for explanations, which take a hundred times as long
	rates    admission.Rates[*identity.Client]
	conns    *admission.Connections
	guard    *admission.Guard
	stopping atomic.Bool
	document *document
	pages    pages
	recall   *lru.Cache[string, []wire.Entity] // results of searches
}

// New returns a service that is ready to answer.
func New(c Config) *Service {
	if c.Telemetry == nil {
		c.Telemetry = telemetry.Discard()
	}
	l := c.Limits.OrDefault()
	c.Limits = l
	s := &Service{
		Config: c, echo: echo.New(),
		plain: admission.NewTurns(l.AtOnce, l.Queue, l.Wait),
		full:  admission.NewTurns(max(1, l.AtOnce/4), l.Queue, 2*time.Second),
		rates: ratesOf(c.Clients),
		conns: admission.NewConnections(l.Connections, c.Telemetry.Evicted),
	}
	if s.Decider == nil {
		s.Decider = engineDecider{s}
	}
	s.guard = admission.NewGuard(false, append(slices.Clone(c.Hosts), admission.HostOf(c.URL))...)
	s.document, s.pages, s.recall = described(), newPages(c.TokenKey), newRecall()
	s.gauges()
	e := s.echo
	e.Binder = binder{}
	e.HideBanner, e.HidePort = true, true
	e.IPExtractor = addressOf(c.Proxies)
	e.HTTPErrorHandler = s.fail
	e.Use(s.observe, headers, s.recovered(), echoID, s.here, s.early, s.authenticate, s.record, s.recovered(), fitID)
	spec.RegisterHandlersWithBaseURL(e, spec.NewStrictHandler(server{s, catalogue.Catalogue{Register: s.Register, Policy: s.Engine.Policy(), Now: s.Now}}, []spec.StrictMiddlewareFunc{catalogue.Exact}), base)
	v1.RegisterHandlersWithBaseURL(e, v1Server{s}, v1Base)
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

// ServeHTTP implements http.Handler.
func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.conns.Serve(w, r, s.echo) }

// Stop makes the service report that it is not ready. Requests are still answered.
func (s *Service) Stop() { s.stopping.Store(true) }

// headers sets the headers of every answer, errors included.
func headers(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		h := c.Response().Header()
		h.Set("Cache-Control", "no-store")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		if c.Request().TLS != nil { // RFC 6797 7.2: never over plain HTTP, which can be changed on the way
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("API-Version", Version)
		return next(c)
	}
}

// echoID returns the X-Request-ID of the request on every answer, unchanged, if that is safe.
func echoID(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if ids := c.Request().Header.Values(echo.HeaderXRequestID); len(ids) == 1 && visible(ids[0]) {
			c.Response().Header().Set(echo.HeaderXRequestID, ids[0])
		}
		return next(c)
	}
}

// fitID refuses a request with an X-Request-ID that is not safe to return.
func fitID(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if ids := c.Request().Header.Values(echo.HeaderXRequestID); len(ids) > 1 || len(ids) == 1 && !visible(ids[0]) {
			return problem.New(http.StatusBadRequest, "ongeldige-header", "De header X-Request-ID heeft meer dan 128 tekens of een teken dat niet mag.")
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
