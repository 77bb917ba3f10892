package serve

import (
	"context"
	"log/slog"
	"math"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"sync/atomic"
	"time"

	"crypto/tls"

	"doelbinding/api/admission"
	"doelbinding/api/identity"
	"doelbinding/api/workbench/page"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/explain"
	"doelbinding/engine/policy"
	"doelbinding/engine/register"
)

// prepared is what the service needs, loaded and checked.
type prepared struct {
	engine       *explain.Engine
	policies     *policy.Policies
	register     *register.Register
	clients      *identity.Clients // nil: all clients may ask
	certificates *certificates     // nil: without TLS
	proxies      []netip.Prefix
	differs      atomic.Bool // the plan of the policies gave a wrong answer
}

// oneIn is the number of questions of which one is also decided by OPA's evaluator. That takes some fifteen milliseconds, so it adds little.
const oneIn = 1000

// prepare loads and checks everything that the settings name, before the service starts.
func (a *app) prepare(ctx context.Context, c *config, log *slog.Logger) (*prepared, error) {
	if err := c.fits(); err != nil {
		return nil, err
	}
	if _, err := a.login(c); err != nil {
		return nil, err
	}
	out := &prepared{}
	for _, p := range c.Proxies {
		prefix, err := netip.ParsePrefix(p)
		if err != nil {
			return nil, program.Usage("proxies: %s is no network such as 10.0.0.0/8", p)
		}
		out.proxies = append(out.proxies, prefix)
	}
	var err error
	if c.TLS.Certificate != "" {
		if out.certificates, err = newCertificates(c, a.Now, log); err != nil {
			return nil, err
		}
	}
	if len(c.Clients) > 0 {
		if out.clients, err = a.identify(c, log); err != nil {
			return nil, err
		}
	}
	a.RegisterDir, a.PolicyDir = c.Register, c.Policies
	_, p, reg, err := a.LoadPlanned(ctx)
	if err != nil {
		return nil, err
	}
	out.register, out.policies = reg, p
	out.engine = explain.New(p.Guarded(oneIn, func(err error) {
		out.differs.Store(true)
		log.Error("decisions are slower from now on; report this", "error", err, "policy_hash", p.Hash())
	}))
	go func() { // OPA's evaluator takes a second to make ready; until then no question is also put to it
		if err := p.Prepare(); err != nil {
			log.Error("decisions are not checked against OPA's evaluator", "error", err, "policy_hash", p.Hash())
		}
	}()
	return out, c.known(out.register.Snapshot())
}

// fits refuses settings that contradict each other, and a service that other machines can reach without TLS and clients.
func (c *config) fits() error {
	if (c.TLS.Certificate == "") != (c.TLS.Key == "") {
		return program.Usage("tls: certificate and key go together")
	}
	if c.TLS.ClientCA != "" && c.TLS.Certificate == "" {
		return program.Usage("tls.client_ca: client certificates need TLS: set tls.certificate and tls.key")
	}
	if c.TLS.ClientCRL != "" && c.TLS.ClientCA == "" {
		return program.Usage("tls.client_crl: without tls.client_ca there are no client certificates")
	}
	if (c.TLS.ClientCA != "" || c.OAuth.Issuer != "") && len(c.Clients) == 0 {
		return program.Usage("clients: the list is empty, so every request would be refused")
	}
	if len(c.Clients) > 0 && c.TLS.ClientCA == "" && c.OAuth.Issuer == "" {
		return program.Usage("clients: set tls.client_ca or oauth.issuer, by which clients prove who they are")
	}
	for _, x := range c.Clients {
		if m := x.Certificate; (m.Subject != "" || m.URI != "" || m.SHA256 != "") && c.TLS.ClientCA == "" {
			return program.Usage("clients: %s has a certificate, but tls.client_ca is not set", x.ID)
		}
	}
	for name, value := range map[string]string{"theme": c.Workbench.Theme, "proposals": c.Workbench.Proposals, "repository": c.Workbench.Repository} {
		if value != "" && len(c.Clients) > 0 && c.Workbench.Login.Issuer == "" {
			return program.Usage("workbench.%s: with clients there is no workbench, unless people log in: set workbench.login", name)
		}
	}
	if r := c.Workbench.Rate; r.PerSecond > 0 && r.Burst < page.Long {
		return program.Usage("workbench.rate.burst: at least %d, or what runs long would count for less than it takes", page.Long)
	}
	if c.Workbench.Repository != "" && c.Workbench.Proposals == "" {
		return program.Usage("workbench.repository: nothing is merged without workbench.proposals")
	}
	for _, host := range c.Hosts {
		if u, err := url.Parse("http://" + host); err != nil || u.Host != host || u.Hostname() == "" {
			return program.Usage("hosts: %s is no name such as beslis.intern or beslis.intern:8443", host)
		}
	}
	if c.OAuth.Bound && c.TLS.ClientCA == "" {
		return program.Usage("oauth.bound: tokens can be bound to client certificates only with tls.client_ca")
	}
	for _, s := range c.settings() {
		if v := s.value; v.CanInt() && v.Int() < 0 || v.CanFloat() && (v.Float() < 0 || math.IsNaN(v.Float())) {
			return program.Usage("%s: must not be negative", s.key())
		}
	}
	if c.Traces.Sample < 0 || c.Traces.Sample > 1 {
		return program.Usage("traces.sample: from 0 to 1")
	}
	if len(c.Clients) > 0 && c.TLS.Certificate != "" {
		return nil
	}
	return loopbackOnly(c.Listen)
}

// loopbackOnly refuses an address that other machines can reach: without clients and TLS all could ask, and read the traffic.
func loopbackOnly(address string) error {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return program.Usage("--listen: %v", err)
	}
	if host == "localhost" {
		return nil
	}
	if ip := net.ParseIP(host); ip == nil || !ip.IsLoopback() {
		return program.Usage("--listen %s: only a loopback address, such as 127.0.0.1:8080, as long as there are no credentials: set tls and clients", address)
	}
	return nil
}

// identify returns the clients of the settings.
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
				return nil, program.Usage("oauth.ca: %v", err)
			}
			transport.TLSClientConfig = &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}
		}
		oauth = &identity.OAuth{
			Issuer: c.OAuth.Issuer, Audience: c.OAuth.Audience, Algorithms: c.OAuth.Algorithms, Claim: c.OAuth.Claim, Bound: c.OAuth.Bound,
			Now: a.Now, HTTP: &http.Client{Transport: transport, Timeout: 10 * time.Second}, Log: log,
		}
	}
	out, err := identity.New(list, oauth)
	if err != nil {
		return nil, program.Usage("%v", err)
	}
	return out, nil
}

// known refuses clients with a party, a fact or a scope that does not exist: a misspelt name would shut them out silently.
func (c *config) known(reg *register.Snapshot) error {
	for _, x := range c.Clients {
		for _, p := range x.Parties {
			if _, ok := reg.Party(p); !ok {
				return program.Usage("clients: %s speaks for %s, which the register does not know", x.ID, p)
			}
		}
		for _, s := range x.Scopes {
			if s != identity.ScopeAny && s != identity.ScopeJournal {
				return program.Usage("clients: %s has a scope that does not exist: %s; there are %s and %s", x.ID, s, identity.ScopeAny, identity.ScopeJournal)
			}
		}
		if x.Facts == nil {
			continue
		}
		for _, f := range *x.Facts {
			if fact, ok := reg.Fact(f); !ok || fact.Member {
				return program.Usage("clients: %s may state %s, which is no fact", x.ID, f)
			}
		}
	}
	return nil
}

// limits returns the limits of the service.
func (c *config) limits() admission.Limits { return admission.Limits(c.Limits) }
