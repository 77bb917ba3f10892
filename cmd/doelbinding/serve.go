package main

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
	"doelbinding/api/telemetry"
	"doelbinding/engine"
)

func (a *app) serve(root *cobra.Command) *cobra.Command {
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
		return usage("log.level: %v", err)
	}
	log := slog.New(slog.NewJSONHandler(a.err, &slog.HandlerOptions{Level: level}))
	var started atomic.Pointer[api.Service]
	count, err := telemetry.New(ctx, telemetry.Config{
		Endpoint: c.Traces.Endpoint, Authorization: string(c.Traces.Authorization), Sample: c.Traces.Sample, Log: log,
	})
	if err != nil {
		return usage("traces: %v", err)
	}
	// The probes are there before the policies are: loading them is what starting up means.
	stopOperations, err := a.operations(ctx, c, count, &started, log)
	if err != nil {
		return err
	}
	defer stopOperations()

	p, err := a.prepare(ctx, c, log)
	if err != nil {
		return err
	}
	collect(inService)
	book, err := a.openBook(ctx, c, p, log)
	if err != nil {
		return err
	}
	err = errors.Join(a.answer(ctx, c, p, book, count, &started, log), book.close())
	if err != nil && !errors.As(err, new(*exit)) {
		err = &exit{exitUndecided, err}
	}
	return err
}

// openBook opens the journal that the settings name, and keeps the policies and the register in it that decisions will rest on.
func (a *app) openBook(ctx context.Context, c *config, p *prepared, log *slog.Logger) (*book, error) {
	f := &journalFlags{cmp.Or(c.Journal, defaultJournal(os.Getenv)), c.JournalKey, c.JournalWitness}
	if f.file == "" {
		return nil, usage("--journal names the file to record in, or none on loopback; there is no home directory to put it in")
	}
	if f.file == noJournal && loopbackOnly(c.Listen) != nil {
		return nil, usage("--journal none: only on loopback; what others can reach is recorded")
	}
	book, err := a.openJournal(ctx, f, log)
	if err != nil {
		return nil, err
	}
	if err := a.keep(ctx, book, p.engine.Policy().Hash(), p.register.Snapshot().Hash()); err != nil {
		return nil, errors.Join(err, book.close())
	}
	return book, nil
}

// answer serves until it is told to stop, or the journal can record no more.
func (a *app) answer(ctx context.Context, c *config, p *prepared, book *book, count *telemetry.Telemetry, started *atomic.Pointer[api.Service], log *slog.Logger) error {
	defer keepRoom(c)()
	fitFiles(c, log)
	service := api.New(api.Config{
		Engine: p.engine, Register: func() engine.Register { return p.register.Snapshot() }, Now: a.now, Log: log,
		Clients: p.clients, Telemetry: count, Limits: c.limits(), Proxies: p.proxies,
		Journal: book.journal(), Hosts: c.Hosts, URL: c.URL, TokenKey: []byte(c.SearchKey), CheckActivity: a.activities(ctx, p),
	})
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", c.Listen)
	if err != nil {
		return usage("listen: %v", err)
	}
	server := service.Server()
	server.ErrorLog = slog.NewLogLogger(log.Handler(), slog.LevelDebug) // what a stranger's connection does wrong
	scheme, run := "http", func() error { return server.Serve(api.Framed(listener)) }
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
	fmt.Fprintf(a.out, "doelbinding luistert op %s://%s\n", scheme, listener.Addr())
	log.Info("ready", "address", listener.Addr().String(), "policy_hash", p.engine.Policy().Hash(), "register_hash", p.register.Snapshot().Hash(), "journal", book.name)

	failed := make(chan error, 1)
	go func() { failed <- run() }()
	select {
	case err := <-failed:
		return &exit{exitUndecided, fmt.Errorf("serve: %w", err)}
	case <-book.failed():
		err := &exit{exitUndecided, fmt.Errorf("serve: %w", book.journal().Err())}
		return errors.Join(err, stop(ctx, c, service, server, count, log))
	case <-ctx.Done():
	}
	return stop(ctx, c, service, server, count, log)
}

// keepRoom lets Go run more at once than there are processors, while only as many questions are decided at once: otherwise a refusal, or
// the probe of a load balancer, waits until a decision is made. The function it gives takes that back.
func keepRoom(c *config) (end func()) {
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

// fitFiles keeps connections below what the process may have open: beyond that nobody could be taken, and nobody would be pushed out.
func fitFiles(c *config, log *slog.Logger) {
	var most syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &most); err != nil || uint64(c.Limits.Connections) <= most.Cur*3/4 { //nolint:gosec // not negative
		return
	}
	c.Limits.Connections = int(most.Cur * 3 / 4) //nolint:gosec // less than what it was
	log.Warn("fewer connections than limits.connections: the process may not have more files open", "connections", c.Limits.Connections)
}

// stop ends the service without failing a request: first it says that it is not ready and asks every caller to come back on another
// connection; then it takes no more, and answers what is under way.
func stop(ctx context.Context, c *config, service *api.Service, server *http.Server, count *telemetry.Telemetry, log *slog.Logger) error {
	service.Stop()
	log.Info("stopping", "delay", c.Stop.Delay.String())
	time.Sleep(c.Stop.Delay)
	// The context of the program is over; requests under way get time of their own.
	rest, cancel := context.WithTimeout(context.WithoutCancel(ctx), c.Stop.Within)
	defer cancel()
	err := server.Shutdown(rest)
	if errors.Is(err, http.ErrServerClosed) {
		err = nil
	}
	if err = errors.Join(err, count.Shutdown(rest)); err != nil {
		return &exit{exitUndecided, fmt.Errorf("stop: %w", err)}
	}
	log.Info("stopped")
	return nil
}

// onHangup does something at each SIGHUP until the function it gives is called.
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

// operations serves the numbers and the probes on an address of their own, if there is one.
func (a *app) operations(ctx context.Context, c *config, count *telemetry.Telemetry, started *atomic.Pointer[api.Service], log *slog.Logger) (end func(), err error) {
	if c.Operations.Listen == "" {
		return func() {}, nil
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", c.Operations.Listen)
	if err != nil {
		return nil, usage("operations.listen: %v", err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", count.Metrics())
	for _, path := range []string{"/healthz", "/readyz", "/startupz"} {
		mux.HandleFunc("GET "+path, func(w http.ResponseWriter, r *http.Request) {
			switch service := started.Load(); {
			case service != nil:
				r.Host = "localhost" // its Host was judged here, by the rule for this address
				service.ServeHTTP(w, r)
			case path == "/healthz":
				_, _ = w.Write([]byte(`{"status":"ok"}` + "\n")) // who asks is gone if it fails
			default:
				http.Error(w, `{"status":"starting"}`, http.StatusServiceUnavailable)
			}
		})
	}
	server := api.Server(api.Guarded(mux, c.Hosts), api.Limits{})
	go func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			log.Error("operations", "error", err)
		}
	}()
	log.Info("operations", "address", listener.Addr().String())
	return func() { _ = server.Close() }, nil // nobody waits for its answers
}
