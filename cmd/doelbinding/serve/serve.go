// Package serve has the verbs serve and config: what can be set of the service (config.go), what is loaded and checked before it starts
// (prepare.go), its certificates (tls.go, revocation.go), and its life from start to stop (serve.go).
package serve

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"runtime"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"doelbinding/api"
	"doelbinding/api/admission"
	"doelbinding/api/telemetry"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/cmd/doelbinding/recording"
	"doelbinding/engine"
)

// app has the verbs.
type app struct{ *program.App }

// Serve returns the verb serve. The flags of root are settings too.
func Serve(p *program.App, root *cobra.Command) *cobra.Command {
	a := &app{p}
	c := &cobra.Command{
		Use:   "serve",
		Short: "Serve decisions over HTTP (AuthZEN 1.0) with everything embedded",
		Long: "Serve decisions over HTTP (AuthZEN 1.0) with everything embedded. Without TLS and clients only on loopback. Every flag can also be " +
			"set in the environment (DOELBINDING_TLS_KEY) or in a file (tls: {key: ...}); a flag goes first, then the environment.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			settings, _, err := configOf(c, os.Environ())
			if err != nil {
				return err
			}
			return a.serveWith(c.Context(), settings)
		},
	}
	configFlags(c, root)
	return c
}

func (a *app) serveWith(ctx context.Context, c *config) error {
	var level slog.Level
	if err := level.UnmarshalText([]byte(c.Log.Level)); err != nil {
		return program.Usage("log.level: %v", err)
	}
	log := slog.New(slog.NewJSONHandler(a.Err, &slog.HandlerOptions{Level: level}))
	var started atomic.Pointer[api.Service]
	count, err := telemetry.New(ctx, telemetry.Config{
		Endpoint: c.Traces.Endpoint, Authorization: string(c.Traces.Authorization), Sample: c.Traces.Sample, Log: log,
	})
	if err != nil {
		return program.Usage("traces: %v", err)
	}
	// The probes answer before the policies are loaded, so that starting up can be observed.
	stopOperations, err := a.operations(ctx, c, count, &started, log)
	if err != nil {
		return err
	}
	defer stopOperations()

	p, err := a.prepare(ctx, c, log)
	if err != nil {
		return err
	}
	program.Collect(program.InService)
	rec, err := a.openRecorder(ctx, c, p, log)
	if err != nil {
		return err
	}
	err = errors.Join(a.answer(ctx, c, p, rec, count, &started, log), rec.Close())
	if err != nil && !errors.As(err, new(*program.Exit)) {
		err = program.Undecided(err)
	}
	return err
}

// openRecorder opens the journal of the settings, and records the policies and the register.
func (a *app) openRecorder(ctx context.Context, c *config, p *prepared, log *slog.Logger) (*recording.Writer, error) {
	f := &recording.Flags{File: cmp.Or(c.Journal, recording.Default(os.Getenv)), Key: c.JournalKey, Witness: c.JournalWitness}
	if f.File == "" {
		return nil, program.Usage("--journal names the file to record in, or none on loopback; there is no home directory to put it in")
	}
	if f.File == recording.None && loopbackOnly(c.Listen) != nil {
		return nil, program.Usage("--journal none: only on loopback; a service that other machines can reach must record")
	}
	rec, err := recording.Open(ctx, a.App, f, log)
	if err != nil {
		return nil, err
	}
	if err := rec.Keep(ctx, a.App, p.engine.Policy().Hash(), p.register.Snapshot().Hash()); err != nil {
		return nil, errors.Join(err, rec.Close())
	}
	return rec, nil
}

// answer serves until the context ends, or the journal fails.
func (a *app) answer(ctx context.Context, c *config, p *prepared, rec *recording.Writer, count *telemetry.Telemetry, started *atomic.Pointer[api.Service], log *slog.Logger) error {
	defer spareThreads(c)()
	fitConnections(c, log)
	pages, err := a.workbench(c, p)
	if err != nil {
		return err
	}
	service := api.New(api.Config{
		Engine: p.engine, Register: func() engine.Register { return p.register.Snapshot() }, Now: a.Now, Log: log,
		Clients: p.clients, Telemetry: count, Limits: c.limits(), Proxies: p.proxies,
		Journal: rec.Journal(), Hosts: c.Hosts, URL: c.URL, TokenKey: []byte(c.SearchKey), CheckActivity: a.activities(ctx, p), Workbench: pages,
		Doubted: p.differs.Load,
	})
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", c.Listen)
	if err != nil {
		return program.Usage("listen: %v", err)
	}
	server := service.Server()
	server.ErrorLog = slog.NewLogLogger(log.Handler(), slog.LevelDebug) // errors of connections that are no concern of the operator
	scheme, run := "http", func() error { return server.Serve(admission.Framed(listener)) }
	count.Gauge("evaluator_differs", "1 once the plan of the policies gave another answer than OPA's evaluator, which answers from then on.", func() float64 {
		if p.differs.Load() {
			return 1
		}
		return 0
	})
	if p.certificates != nil {
		scheme, run = "https", func() error { return server.ServeTLS(listener, "", "") }
		server.TLSConfig = p.certificates.serverConfig()
		count.Gauge("certificate_expires", "When the certificate of the service ends, in seconds since 1970.", func() float64 { return float64(p.certificates.expiry().Unix()) })
		defer onHangup(func() { p.certificates.current(true) })()
	}
	started.Store(service)
	fmt.Fprintf(a.Out, "doelbinding luistert op %s://%s\n", scheme, listener.Addr())
	if pages != nil {
		fmt.Fprintf(a.Out, "werkbank voor mensen: %s://%s/werkbank\n", scheme, listener.Addr())
	}
	log.Info("ready", "address", listener.Addr().String(), "policy_hash", p.engine.Policy().Hash(), "register_hash", p.register.Snapshot().Hash(), "journal", rec.Name)

	failed := make(chan error, 1)
	go func() { failed <- run() }()
	select {
	case err := <-failed:
		return program.Undecided(fmt.Errorf("serve: %w", err))
	case <-rec.Failed():
		err := program.Undecided(fmt.Errorf("serve: %w", rec.Journal().Err()))
		return errors.Join(err, stop(ctx, c, service, server, count, log))
	case <-ctx.Done():
	}
	return stop(ctx, c, service, server, count, log)
}

// spareThreads raises GOMAXPROCS above the number of processors, while the number of questions decided at once stays the same: otherwise a refusal or
// a probe waits for a decision to end. It returns a function that restores GOMAXPROCS.
func spareThreads(c *config) (end func()) {
	if os.Getenv("GOMAXPROCS") != "" {
		return func() {}
	}
	processors := runtime.GOMAXPROCS(0)
	if c.Limits.AtOnce == 0 {
		c.Limits.AtOnce = processors
	}
	runtime.GOMAXPROCS(2 * processors)
	return func() { runtime.GOMAXPROCS(processors) }
}

// fitConnections lowers the limit on connections below the limit on open files: beyond that, no connection could be accepted and none would be closed
// to make room.
func fitConnections(c *config, log *slog.Logger) {
	var most syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &most); err != nil || uint64(c.Limits.Connections) <= most.Cur*3/4 { //nolint:gosec // not negative
		return
	}
	c.Limits.Connections = int(most.Cur * 3 / 4) //nolint:gosec // less than what it was
	log.Warn("fewer connections than limits.connections: the process may not have more files open", "connections", c.Limits.Connections)
}

// stop ends the service without failing a request: first it reports not-ready and asks every client to use another connection; then it accepts no
// more, and answers the requests under way.
func stop(ctx context.Context, c *config, service *api.Service, server *http.Server, count *telemetry.Telemetry, log *slog.Logger) error {
	service.Stop()
	log.Info("stopping", "delay", c.Stop.Delay.String())
	time.Sleep(c.Stop.Delay)
	// The context of the program has ended; requests under way get their own time.
	rest, cancel := context.WithTimeout(context.WithoutCancel(ctx), c.Stop.Within)
	defer cancel()
	err := server.Shutdown(rest)
	if errors.Is(err, http.ErrServerClosed) {
		err = nil
	}
	if err = errors.Join(err, count.Shutdown(rest)); err != nil {
		return program.Undecided(fmt.Errorf("stop: %w", err))
	}
	log.Info("stopped")
	return nil
}

// onHangup calls do at each SIGHUP. It returns a function that ends this.
func onHangup(do func()) (end func()) {
	hangups := make(chan os.Signal, 1)
	signal.Notify(hangups, syscall.SIGHUP)
	go func() {
		for range hangups {
			do()
		}
	}()
	return func() { signal.Stop(hangups); close(hangups) }
}

// operations serves the metrics and the probes on their own address, if the settings have one.
func (a *app) operations(ctx context.Context, c *config, count *telemetry.Telemetry, started *atomic.Pointer[api.Service], log *slog.Logger) (end func(), err error) {
	if c.Operations.Listen == "" {
		return func() {}, nil
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", c.Operations.Listen)
	if err != nil {
		return nil, program.Usage("operations.listen: %v", err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", count.Metrics())
	for _, path := range []string{"/healthz", "/readyz", "/startupz"} {
		mux.HandleFunc("GET "+path, func(w http.ResponseWriter, r *http.Request) {
			switch service := started.Load(); {
			case service != nil:
				r.Host = "localhost" // Guarded checked its Host already
				service.ServeHTTP(w, r)
			case path == "/healthz":
				_, _ = w.Write([]byte(`{"status":"ok"}` + "\n")) // if it fails, the client has gone
			default:
				http.Error(w, `{"status":"starting"}`, http.StatusServiceUnavailable)
			}
		})
	}
	server := admission.Server(admission.Guarded(mux, c.Hosts), admission.Limits{})
	go func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			log.Error("operations", "error", err)
		}
	}()
	log.Info("operations", "address", listener.Addr().String())
	return func() { _ = server.Close() }, nil // no client depends on its last answers
}
