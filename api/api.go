// Package api is the service over HTTP. Handlers translate; the engine decides.
//
// A question passes through these steps, each in one file:
//
//	receive  receive.go  the middleware: refuse what was not meant for the service or would get no turn, set headers (package headers), read the body
//	                     (package body); a body that came before is answered by what was answered then (again.go, package recall)
//	decode   decode.go   once: the form by the description (package description), the members by package wire
//	admit    admit.go    which client is it, before its body is read; may it ask this, and which facts may it assert (package caller), after decoding
//	decide   decide.go   a turn (package admission), a time limit, and the engine
//	record   record.go   the answer is held (package held) until the journal has it
//	answer   answer.go   the bytes that were recorded; fail.go: every error, as package problem has it
//
// The order of the middleware is in New. The routes are in evaluation.go, search.go, interview.go, opa.go, discovery.go and health.go, and in the
// packages catalogue, delivery (the filter) and records (the journal); the pages for people are in package workbench, served by workbench.go. A handler returns what its record must have beside its answer (held.Content).
//
// A refusal is 200 with decision false. Every error is application/problem+json with a stable type, a Dutch title and JSON pointers, and
// never repeats a value. There are no redirects, except that a browser that asks for / is led to the workbench (workbench.go): a path that is not
// exactly a route is 404.
package api

import (
	"context"
	"log/slog"
	"net/http"
	"net/netip"
	"slices"
	"sync/atomic"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/labstack/echo/v4"

	"doelbinding/api/admission"
	"doelbinding/api/body"
	"doelbinding/api/catalogue"
	"doelbinding/api/delivery"
	"doelbinding/api/description"
	"doelbinding/api/headers"
	"doelbinding/api/identity"
	"doelbinding/api/paging"
	"doelbinding/api/recall"
	"doelbinding/api/records"
	"doelbinding/api/spec"
	v1 "doelbinding/api/spec/v1"
	"doelbinding/api/telemetry"
	"doelbinding/api/workbench"
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
	// Doubted reports whether what decides fast was found to be wrong: then nothing that it decided is recalled. Nil: it never was.
	Doubted func() bool
	// CheckActivity reports whether the register of processing has an id that a client gives (processing_activity_id). Nil: not checked.
	CheckActivity func(id string) (bool, error)
	Workbench     *workbench.Settings // the pages for people; nil: none. With Clients they need a Login
}

// Service is the HTTP handler.
type Service struct {
	Config
	echo        *echo.Echo
	plain       *admission.Turns // for plain answers
	full        *admission.Turns // for explanations, which take a hundred times as long
	rates       admission.Rates[*identity.Client]
	conns       *admission.Connections
	guard       *admission.Guard
	stopping    atomic.Bool
	description *description.Description
	pages       paging.Pages
	answers     *recall.Answers                   // to questions that were asked before
	searches    *lru.Cache[string, []wire.Entity] // results of searches
	workbench   *workbench.Workbench              // nil: none
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
	s.description, s.pages = described(), paging.New(c.TokenKey)
	s.answers, s.searches = recall.New(), recall.Searches()
	s.gauges()
	e := s.echo
	e.Binder = body.Binder{}
	e.HideBanner, e.HidePort = true, true
	e.IPExtractor = addressOf(c.Proxies)
	e.HTTPErrorHandler = s.fail
	e.Use(s.observe, headers.Set, chooseLanguage, s.recovered(), headers.ReturnID, s.here, s.early, s.authenticate, s.record, s.recovered(), headers.FitID)
	spec.RegisterHandlersWithBaseURL(e, spec.NewStrictHandler(server{s, catalogue.Catalogue{Register: s.Register, Policy: s.Engine.Policy(), Now: s.Now}}, []spec.StrictMiddlewareFunc{catalogue.Exact}), description.Base)
	v1.RegisterHandlersWithBaseURL(e, v1Server{s, s.records(), s.delivery()}, description.V1Base)
	e.POST(description.V1Base+"/data/decision", s.opaDecision)
	e.GET("/.well-known/authzen-configuration", s.metadata)
	e.GET("/health", s.opaHealth)
	e.GET("/", s.index)
	e.GET("/docs", s.index)
	e.GET("/healthz", s.health)
	e.GET("/readyz", s.ready)
	e.GET("/startupz", s.health)
	s.openWorkbench()
	return s
}

// server implements the operations of openapi.yaml.
type server struct {
	*Service
	catalogue.Catalogue
}

var _ spec.StrictServerInterface = server{}

// v1Server implements the operations of openapi-v1.yaml.
type v1Server struct {
	*Service
	records.Records
	delivery.Delivery
}

var _ v1.ServerInterface = v1Server{}

func (s *Service) records() records.Records {
	return records.Records{Journal: s.Journal, Now: s.Now, Turn: s.full.Take}
}

func (s *Service) delivery() delivery.Delivery {
	return delivery.Delivery{Engine: s.Engine, Register: s.Register, Now: s.Now, Turn: s.full.Take, Admit: func(ctx context.Context, q wire.Decoded) (engine.Question, []string, error) {
		asked, err := s.admit(ctx, q)
		return asked.Question, asked.dropped, err
	}}
}

// ServeHTTP implements http.Handler.
func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.conns.Serve(w, r, s.echo) }

// Stop makes the service report that it is not ready. Requests are still answered.
func (s *Service) Stop() { s.stopping.Store(true) }

// Server returns a server for the service with its limits: a slow header, an endless body, a slow reader and an idle connection are closed, and
// of too many connections the one that has been silent longest.
func (s *Service) Server() *http.Server {
	server := admission.Server(s, s.Limits)
	s.conns.Watch(server)
	return server
}

// gauges reports how near the limits are.
func (s *Service) gauges() {
	s.Telemetry.Gauge("questions_deciding", "Questions being decided.", func() float64 { return float64(s.plain.Taken() + s.full.Taken()) })
	s.Telemetry.Gauge("questions_waiting", "Questions waiting for a turn.", func() float64 { return float64(s.plain.Waiting() + s.full.Waiting()) })
	s.Telemetry.Gauge("answers_recalled", "Questions answered by an answer that was kept.", func() float64 { return float64(s.answers.Found()) })
	s.Telemetry.Gauge("connections", "Open connections.", func() float64 { return float64(s.conns.Open()) })
	s.Telemetry.Info(map[string]string{"policy_hash": s.Engine.Policy().Hash(), "register_hash": s.Register().Hash()})
}
