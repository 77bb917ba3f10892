package main

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"sync/atomic"
	"time"

	"crypto/tls"

	"doelbinding/api"
	"doelbinding/api/identity"
	"doelbinding/engine"
	"doelbinding/engine/register"
)

// prepared is what the service runs on, loaded and checked.
type prepared struct {
	engine       *engine.Engine
	register     *register.Register
	clients      *identity.Clients // nil: everybody may ask
	certificates *certificates     // nil: without TLS
	proxies      []netip.Prefix
	differs      atomic.Bool // the plan of the policies gave a wrong answer
}

// oneIn is of how many questions one is put to OPA's evaluator too: at some fifteen milliseconds, that adds little to the others.
const oneIn = 1000

// prepare loads and checks everything that the settings name. What does not fit together is refused before anybody is served.
func (a *app) prepare(ctx context.Context, c *config, log *slog.Logger) (*prepared, error) {
	if err := c.fits(); err != nil {
		return nil, err
	}
	out := &prepared{}
	for _, p := range c.Proxies {
		prefix, err := netip.ParsePrefix(p)
		if err != nil {
			return nil, usage("proxies: %s is no network such as 10.0.0.0/8", p)
		}
		out.proxies = append(out.proxies, prefix)
	}
	var err error
	if c.TLS.Certificate != "" {
		if out.certificates, err = newCertificates(c, a.now, log); err != nil {
			return nil, err
		}
	}
	if len(c.Clients) > 0 {
		if out.clients, err = a.identify(c, log); err != nil {
			return nil, err
		}
	}
	a.registerDir, a.policyDir = c.Register, c.Policies
	_, p, reg, err := a.loadToAskOften(ctx)
	if err != nil {
		return nil, err
	}
	out.register = reg
	out.engine = engine.New(p.Guarded(oneIn, func(err error) {
		out.differs.Store(true)
		log.Error("decisions are slower from now on; report this", "error", err, "policy_hash", p.Hash())
	}))
	return out, c.known(out.register.Snapshot())
}

// fits refuses settings that do not go together: above all, a service that others can reach without anybody being told apart.
func (c *config) fits() error {
	if (c.TLS.Certificate == "") != (c.TLS.Key == "") {
		return usage("tls: certificate and key go together")
	}
	if c.TLS.ClientCA != "" && c.TLS.Certificate == "" {
		return usage("tls.client_ca: client certificates need TLS: set tls.certificate and tls.key")
	}
	if c.TLS.ClientCRL != "" && c.TLS.ClientCA == "" {
		return usage("tls.client_crl: without tls.client_ca there are no client certificates")
	}
	if (c.TLS.ClientCA != "" || c.OAuth.Issuer != "") && len(c.Clients) == 0 {
		return usage("clients: none is listed, so nobody could ask")
	}
	if len(c.Clients) > 0 && c.TLS.ClientCA == "" && c.OAuth.Issuer == "" {
		return usage("clients: set tls.client_ca or oauth.issuer, by which clients prove who they are")
	}
	for _, x := range c.Clients {
		if m := x.Certificate; (m.Subject != "" || m.URI != "" || m.SHA256 != "") && c.TLS.ClientCA == "" {
			return usage("clients: %s has a certificate, but tls.client_ca is not set", x.ID)
		}
	}
	for _, host := range c.Hosts {
		if u, err := url.Parse("http://" + host); err != nil || u.Host != host || u.Hostname() == "" {
			return usage("hosts: %s is no name such as beslis.intern or beslis.intern:8443", host)
		}
	}
	if c.OAuth.Bound && c.TLS.ClientCA == "" {
		return usage("oauth.bound: tokens can be bound to client certificates only with tls.client_ca")
	}
	if c.Limits.Connections < 0 || c.Limits.AtOnce < 0 || c.Limits.Queue < 0 {
		return usage("limits: less than nothing")
	}
	if c.Stop.Delay < 0 || c.Stop.Within < 0 || c.Rate.PerSecond < 0 || c.Rate.Burst < 0 {
		return usage("stop and rate: less than nothing")
	}
	if c.Traces.Sample < 0 || c.Traces.Sample > 1 {
		return usage("traces.sample: from 0 to 1")
	}
	if len(c.Clients) > 0 && c.TLS.Certificate != "" {
		return nil
	}
	return loopbackOnly(c.Listen)
}

// loopbackOnly refuses an address that others can reach: without clients nobody can be told apart, and without TLS anybody can read along.
func loopbackOnly(address string) error {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return usage("--listen: %v", err)
	}
	if host == "localhost" {
		return nil
	}
	if ip := net.ParseIP(host); ip == nil || !ip.IsLoopback() {
		return usage("--listen %s: only a loopback address, such as 127.0.0.1:8080, as long as there are no credentials: set tls and clients", address)
	}
	return nil
}

// identify gives the clients that the settings list.
func (a *app) identify(c *config, log *slog.Logger) (*identity.Clients, error) {
	var list []identity.Client
	for _, x := range c.Clients {
		client := identity.Client{
			ID: x.ID, Certificate: identity.Certificate(x.Certificate), Token: x.Token, Parties: x.Parties, Scopes: x.Scopes,
			PerSecond: c.Rate.PerSecond, Burst: c.Rate.Burst,
		}
		if x.Facts != nil {
			client.Facts = append([]string{}, *x.Facts...)
		}
		if x.Rate != nil {
			client.PerSecond, client.Burst = x.Rate.PerSecond, x.Rate.Burst
		}
		list = append(list, client)
	}
	var oauth *identity.OAuth
	if c.OAuth.Issuer != "" {
		transport := http.DefaultTransport.(*http.Transport).Clone()
		if c.OAuth.CA != "" {
			roots, err := pool(c.OAuth.CA)
			if err != nil {
				return nil, usage("oauth.ca: %v", err)
			}
			transport.TLSClientConfig = &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}
		}
		oauth = &identity.OAuth{
			Issuer: c.OAuth.Issuer, Audience: c.OAuth.Audience, Algorithms: c.OAuth.Algorithms, Claim: c.OAuth.Claim, Bound: c.OAuth.Bound,
			Now: a.now, HTTP: &http.Client{Transport: transport, Timeout: 10 * time.Second}, Log: log,
		}
	}
	out, err := identity.New(list, oauth)
	if err != nil {
		return nil, usage("%v", err)
	}
	return out, nil
}

// known refuses clients that speak for a party, state a fact or hold a scope that does not exist: a misspelt name would bar them in silence.
func (c *config) known(reg *register.Snapshot) error {
	for _, x := range c.Clients {
		for _, p := range x.Parties {
			if _, ok := reg.Party(p); !ok {
				return usage("clients: %s speaks for %s, which the register does not know", x.ID, p)
			}
		}
		for _, s := range x.Scopes {
			if s != identity.ScopeAny && s != identity.ScopeJournal {
				return usage("clients: %s has a scope that does not exist: %s; there are %s and %s", x.ID, s, identity.ScopeAny, identity.ScopeJournal)
			}
		}
		if x.Facts == nil {
			continue
		}
		for _, f := range *x.Facts {
			if fact, ok := reg.Fact(f); !ok || fact.Member {
				return usage("clients: %s may state %s, which is no fact", x.ID, f)
			}
		}
	}
	return nil
}

// limits as the service takes them.
func (c *config) limits() api.Limits { return api.Limits(c.Limits) }
