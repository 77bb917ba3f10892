package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/spf13/cobra"

	"doelbinding/api"
	"doelbinding/engine"
)

// stopWithin is how long requests under way may take when the service stops.
const stopWithin = 15 * time.Second

func (a *app) serve() *cobra.Command {
	listen, j := "", &journalFlags{}
	c := &cobra.Command{
		Use:   "serve",
		Short: "Serve decisions over HTTP (AuthZEN 1.0) with everything embedded",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return a.serveOn(c.Context(), listen, j) },
	}
	c.Flags().StringVar(&listen, "listen", "127.0.0.1:8080", "address to listen on; only loopback, for there are no credentials yet")
	j.writer(c, defaultJournal(os.Getenv))
	return c
}

func (a *app) serveOn(ctx context.Context, address string, f *journalFlags) error {
	if err := loopbackOnly(address); err != nil {
		return err
	}
	if f.file == "" {
		return usage("--journal names the file to record in, or none on loopback; there is no home directory to put it in")
	}
	if f.file == noJournal && loopbackOnly(address) != nil {
		return usage("--journal none: only on loopback; what others can reach is recorded")
	}
	e, _, r, err := a.load()
	if err != nil {
		return err
	}
	log := slog.New(slog.NewJSONHandler(a.err, nil))
	book, err := a.openJournal(ctx, f, log)
	if err != nil {
		return err
	}
	service := api.New(api.Config{Engine: e, Register: func() engine.Register { return r.Snapshot() }, Now: a.now, Log: log, Journal: book.journal()})
	err = errors.Join(a.answer(ctx, address, service, book, log, e.Policy().Hash(), r.Snapshot().Hash()), book.close())
	if err != nil && !errors.As(err, new(*exit)) {
		err = &exit{exitUndecided, err}
	}
	return err
}

// answer keeps policies and register in the journal, and answers until it is told to stop, or the journal can record no more.
func (a *app) answer(ctx context.Context, address string, service *api.Service, book *book, log *slog.Logger, policyHash, registerHash string) error {
	if err := a.keep(ctx, book, policyHash, registerHash); err != nil {
		return err
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	if err != nil {
		return usage("listen: %v", err)
	}
	fmt.Fprintf(a.out, "doelbinding luistert op http://%s\n", listener.Addr())
	log.Info("ready", "address", listener.Addr().String(), "policy_hash", policyHash, "register_hash", registerHash, "journal", book.name)

	server := api.Server(service)
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	var stop error
	select {
	case err := <-failed:
		return &exit{exitUndecided, fmt.Errorf("serve: %w", err)}
	case <-book.failed():
		stop = &exit{exitUndecided, fmt.Errorf("serve: %w", book.journal().Err())}
	case <-ctx.Done():
	}
	service.Stop()
	log.Info("stopping")
	// The request context is over; those under way get time of their own.
	rest, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopWithin)
	defer cancel()
	if err := server.Shutdown(rest); err != nil && !errors.Is(err, http.ErrServerClosed) {
		return &exit{exitUndecided, fmt.Errorf("stop: %w", err)}
	}
	return stop
}

// loopbackOnly refuses an address that others can reach: there are no credentials yet to tell who asks.
func loopbackOnly(address string) error {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return usage("--listen: %v", err)
	}
	if host == "localhost" {
		return nil
	}
	if ip := net.ParseIP(host); ip == nil || !ip.IsLoopback() {
		return usage("--listen %s: only a loopback address, such as 127.0.0.1:8080, as long as there are no credentials", address)
	}
	return nil
}
