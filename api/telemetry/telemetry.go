// Package telemetry counts and traces what the service does. It is the only importer of Prometheus and OpenTelemetry. Nothing in it takes
// a question, a fact or a decision: what is counted are routes, statuses, outcomes and reasons, each out of a closed list.
package telemetry

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// Config says where traces go.
type Config struct {
	Endpoint      string  // of an OTLP collector, as URL: https://collector:4318/v1/traces; empty: traces go nowhere
	Authorization string  // the header to send along; a secret
	Sample        float64 // the part of the requests without a trace of their own that is traced, 0 to 1
	Log           *slog.Logger
}

// Telemetry counts and traces for one service.
type Telemetry struct {
	registry  *prometheus.Registry
	requests  *prometheus.CounterVec
	seconds   *prometheus.HistogramVec
	decisions *prometheus.CounterVec
	refused   *prometheus.CounterVec
	evicted   prometheus.Counter
	provider  *sdk.TracerProvider
	tracer    trace.Tracer
	carrier   propagation.TraceContext
}

// New starts counting, and tracing if there is a collector. Every request has a trace of its own or its caller's, also when none is sent.
func New(ctx context.Context, c Config) (*Telemetry, error) {
	if c.Endpoint == "" {
		return Discard(), nil
	}
	to := []otlptracehttp.Option{otlptracehttp.WithEndpointURL(c.Endpoint)}
	if c.Authorization != "" {
		to = append(to, otlptracehttp.WithHeaders(map[string]string{"Authorization": c.Authorization}))
	}
	exporter, err := otlptracehttp.New(ctx, to...)
	if err != nil {
		return nil, fmt.Errorf("trace to a collector: %w", err)
	}
	// The library tells of a collector that is out of reach in one place for the whole process.
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { c.Log.Warn("traces are lost", "error", err) }))
	return begin(sdk.ParentBased(sdk.TraceIDRatioBased(c.Sample)), sdk.WithBatcher(exporter)), nil
}

// Discard counts, and sends no traces.
func Discard() *Telemetry { return begin(sdk.NeverSample()) }

func begin(sampler sdk.Sampler, options ...sdk.TracerProviderOption) *Telemetry {
	t := &Telemetry{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "doelbinding_requests_total", Help: "Requests that were answered, by route, method and status.",
		}, []string{"route", "method", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "doelbinding_request_seconds", Help: "Time from a request's header to its answer, by route.",
			Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
		}, []string{"route"}),
		decisions: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "doelbinding_decisions_total", Help: "Decisions, by outcome.",
		}, []string{"outcome"}),
		refused: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "doelbinding_refused_total", Help: "Requests that were refused before a decision, by reason.",
		}, []string{"reason"}),
		evicted: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "doelbinding_connections_closed_total", Help: "Silent connections that were closed to make room for new ones.",
		}),
	}
	t.registry.MustRegister(t.requests, t.seconds, t.decisions, t.refused, t.evicted,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	t.provider = sdk.NewTracerProvider(append(options, sdk.WithSampler(sampler),
		sdk.WithResource(resource.NewSchemaless(attribute.String("service.name", "doelbinding"))))...)
	t.tracer = t.provider.Tracer("doelbinding/api")
	return t
}

// Gauge adds a number that is read when somebody asks for it.
func (t *Telemetry) Gauge(name, help string, read func() float64) {
	t.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "doelbinding_" + name, Help: help}, read))
}

// Info says which policies and register decide, as labels of a number that is always 1.
func (t *Telemetry) Info(labels map[string]string) {
	g := prometheus.NewGauge(prometheus.GaugeOpts{Name: "doelbinding_info", Help: "What decides.", ConstLabels: labels})
	g.Set(1)
	t.registry.MustRegister(g)
}

// Metrics serves the numbers in the form of Prometheus.
func (t *Telemetry) Metrics() http.Handler {
	return promhttp.HandlerFor(t.registry, promhttp.HandlerOpts{MaxRequestsInFlight: 4, Timeout: 10 * time.Second})
}

// Decided counts a decision.
func (t *Telemetry) Decided(outcome string) { t.decisions.WithLabelValues(outcome).Inc() }

// Refused counts a request that was refused before a decision.
func (t *Telemetry) Refused(reason string) { t.refused.WithLabelValues(reason).Inc() }

// Evicted counts a connection that was closed to make room.
func (t *Telemetry) Evicted() { t.evicted.Inc() }

// Shutdown sends the traces that were not sent yet.
func (t *Telemetry) Shutdown(ctx context.Context) error { return t.provider.Shutdown(ctx) }

// Request is one request being answered.
type Request struct {
	t        *Telemetry
	span     trace.Span
	begun    time.Time
	TraceID  string
	SpanID   string
	ParentID string // the span of the caller; empty if its traceparent is absent or malformed
}

// Begin goes on with the caller's trace, or starts one when it has none or one that is malformed.
func (t *Telemetry) Begin(r *http.Request, now time.Time) (context.Context, *Request) {
	ctx := t.carrier.Extract(r.Context(), propagation.HeaderCarrier(r.Header))
	parent := ""
	if caller := trace.SpanContextFromContext(ctx); caller.IsValid() {
		parent = caller.SpanID().String()
	}
	ctx, span := t.tracer.Start(ctx, r.Method, trace.WithSpanKind(trace.SpanKindServer), trace.WithTimestamp(now))
	at := span.SpanContext()
	return ctx, &Request{t: t, span: span, begun: now, TraceID: at.TraceID().String(), SpanID: at.SpanID().String(), ParentID: parent}
}

// End counts the request. The route is the pattern, not the path: a path that is no route can hold anything.
func (q *Request) End(route, method string, status int, now time.Time) time.Duration {
	took := now.Sub(q.begun)
	q.t.requests.WithLabelValues(route, method, strconv.Itoa(status)).Inc()
	q.t.seconds.WithLabelValues(route).Observe(took.Seconds())
	if q.span.IsRecording() {
		q.span.SetName(method + " " + route)
		q.span.SetAttributes(attribute.String("http.route", route), attribute.String("http.request.method", method),
			attribute.Int("http.response.status_code", status))
		if status >= http.StatusInternalServerError {
			q.span.SetStatus(codes.Error, "")
		}
	}
	q.span.End(trace.WithTimestamp(now))
	return took
}
