// Package login lets people log in to the workbench at an identity provider (OpenID Connect, code flow with PKCE), and knows them by a session that the
// service keeps. What the provider says of somebody becomes roles by a list of the operator; who is not on it has no role.
package login

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"embed"
	"errors"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"doelbinding/api/workbench/page"
	"doelbinding/api/workbench/who"
)

//go:embed templates
var templates embed.FS

// Config is where people log in, and what they may do then.
type Config struct {
	Issuer   string // of the identity provider, which describes itself below it
	ClientID string
	Secret   string // empty: a public client, which PKCE protects
	Redirect string // where the provider sends people back to; ends with Back
	Claim    string // of the ID token, with a text or a list of texts
	Roles    map[string]who.Role
	Scopes   []string // besides openid
	Now      func() time.Time
	HTTP     *http.Client // nil: the default one
	Sessions string       // file in which it is kept who is logged in; empty: a restart of the program forgets them
}

// Where people log in, come back and log out.
const (
	path = page.Base + "/inloggen"
	Back = path + "/terug"
	out  = page.Base + "/uitloggen"
)

// How long somebody stays logged in, how long logging in may take, and how many of each there can be. Beyond that nobody else gets in.
const (
	lasts    = 8 * time.Hour
	attempt  = 10 * time.Minute
	mostKept = 10_000
)

// Login keeps who is logged in.
type Login struct {
	Config
	secure bool // cookies go over https only

	mu       sync.Mutex
	provider *oidc.Provider // nil: it was not asked yet
	sessions kept[who.Person]
	attempts kept[begun]
}

// begun is what must come back from the provider.
type begun struct{ nonce, verifier, to string }

// New returns a login, with who is logged in by its file. The provider is asked only when the first person logs in, so that the service starts without
// it.
func New(c Config) (*Login, error) {
	l := &Login{Config: c, secure: strings.HasPrefix(c.Redirect, "https://"), sessions: kept[who.Person]{}, attempts: kept[begun]{}}
	return l, l.restore()
}

// cookie returns the name of a cookie. A browser takes one that begins with __Host- only from this very host, over https.
func (l *Login) cookie(name string) string {
	if l.secure {
		return "__Host-werkbank-" + name
	}
	return "werkbank-" + name
}

// give sets a cookie; an empty value takes it away.
func (l *Login) give(w http.ResponseWriter, name, value string, lasts time.Duration) {
	c := &http.Cookie{Name: l.cookie(name), Value: value, Path: "/", MaxAge: int(lasts / time.Second), HttpOnly: true, Secure: l.secure, SameSite: http.SameSiteLaxMode} //nolint:gosec // Secure unless people come back over http, which only a loopback address may
	if value == "" {
		c.MaxAge = -1
	}
	http.SetCookie(w, c)
}

// Who returns who asks; nobody if no session is known.
func (l *Login) Who(r *http.Request) who.Person {
	c, err := r.Cookie(l.cookie("sessie"))
	if err != nil {
		return who.Person{}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	p, _ := l.sessions.get(c.Value, l.Now())
	return p
}

// Routes returns where people log in and out.
func (l *Login) Routes(site *page.Site) []page.Route {
	t := site.Template(templates, "templates/login.html")
	return []page.Route{
		{Method: http.MethodGet, Path: path, Open: true, Serve: func(w http.ResponseWriter, r *http.Request) error { return l.show(site, t, w, r) }},
		{Method: http.MethodGet, Path: path + "/begin", Open: true, Weight: page.Runs, Serve: l.Begin},
		{Method: http.MethodGet, Path: Back, Open: true, Serve: func(w http.ResponseWriter, r *http.Request) error { return l.back(site, w, r) }},
		{Method: http.MethodPost, Path: out, Open: true, Serve: l.leave},
	}
}

// View is what the page shows.
type View struct {
	Me who.Person
	To string
}

func (l *Login) show(site *page.Site, t *template.Template, w http.ResponseWriter, r *http.Request) error {
	to := r.URL.Query().Get("naar")
	if to != "" {
		to = inside(to)
	}
	return site.Render(w, http.StatusOK, t, page.View{Title: "Inloggen", Data: View{l.Who(r), to}})
}

// Begin sends somebody to the provider, with what must come back in a cookie of this browser. A form could not: the content policy of a page sends forms
// to this service only, and browsers hold that against where a form is led on to.
func (l *Login) Begin(w http.ResponseWriter, r *http.Request) error {
	p, err := l.reach(r.Context())
	if err != nil {
		return &page.Failure{Status: http.StatusServiceUnavailable, Title: "Inloggen kan nu niet", Detail: "De dienst waar u inlogt, geeft geen antwoord.", Next: "Probeer het zo opnieuw. Lukt het niet, waarschuw dan de beheerder."}
	}
	b := begun{nonce: rand.Text(), verifier: oauth2.GenerateVerifier(), to: inside(r.URL.Query().Get("naar"))}
	l.mu.Lock()
	state, ok := l.attempts.put(b, l.Now(), attempt)
	l.mu.Unlock()
	if !ok {
		return busy()
	}
	l.give(w, "poging", state, attempt)
	http.Redirect(w, r, l.oauth(p).AuthCodeURL(state, oidc.Nonce(b.nonce), oauth2.S256ChallengeOption(b.verifier)), http.StatusSeeOther)
	return nil
}

func busy() error {
	return &page.Failure{Status: http.StatusServiceUnavailable, Title: "Er loggen te veel mensen tegelijk in", Detail: "De dienst houdt er niet meer bij.", Next: "Wacht even en probeer het opnieuw.", Load: path}
}

// inside returns a path of the workbench, so that nobody is led to another site after logging in, nor to a question that another site asks.
func inside(to string) string {
	to, _, _ = strings.Cut(to, "?")
	if !strings.HasPrefix(to, page.Base+"/") || strings.ContainsAny(to, "\\\r\n") || strings.Contains(to, "//") || strings.Contains(to, "..") {
		return page.Base + "/vraag"
	}
	return to
}

// reach returns the provider as it describes itself.
func (l *Login) reach(ctx context.Context) (*oidc.Provider, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.provider != nil {
		return l.provider, nil
	}
	ctx = l.client(context.WithoutCancel(ctx)) // the provider keeps it, to fetch keys with
	p, err := oidc.NewProvider(ctx, l.Issuer)
	if err != nil {
		return nil, fmt.Errorf("identity provider: %w", err)
	}
	l.provider = p
	return p, nil
}

func (l *Login) client(ctx context.Context) context.Context {
	if l.HTTP == nil {
		return oidc.ClientContext(ctx, &http.Client{Timeout: 10 * time.Second})
	}
	return oidc.ClientContext(ctx, l.HTTP)
}

func (l *Login) oauth(p *oidc.Provider) *oauth2.Config {
	return &oauth2.Config{ClientID: l.ClientID, ClientSecret: l.Secret, Endpoint: p.Endpoint(), RedirectURL: l.Redirect, Scopes: append([]string{oidc.ScopeOpenID}, l.Scopes...)}
}

// back takes what the provider sent somebody back with. Whatever is not as it was begun here, in this browser, lets nobody in. To a browser all that it
// leads to is of the site of the provider, and a page that decides is refused to other sites: there a person goes by a link of ours.
func (l *Login) back(site *page.Site, w http.ResponseWriter, r *http.Request) error {
	state := r.URL.Query().Get("state")
	c, err := r.Cookie(l.cookie("poging"))
	if err != nil || state == "" || subtle.ConstantTimeCompare([]byte(c.Value), []byte(state)) != 1 {
		return refused("Deze poging begon niet in deze browser.")
	}
	l.give(w, "poging", "", 0)
	l.mu.Lock()
	b, ok := l.attempts.get(state, l.Now())
	l.attempts.drop(state) // each is used once
	l.mu.Unlock()
	if !ok {
		return refused("Deze poging is verlopen of al gebruikt.")
	}
	if r.URL.Query().Get("error") != "" || r.URL.Query().Get("code") == "" {
		return refused("De dienst waar u inlogt, liet u niet toe.")
	}
	me, err := l.person(r, b)
	if err != nil {
		return refused("Wat de dienst waar u inlogt over u zegt, is niet te vertrouwen.")
	}
	l.mu.Lock()
	if old, err := r.Cookie(l.cookie("sessie")); err == nil {
		l.sessions.drop(old.Value)
	}
	id, ok := l.sessions.put(me, l.Now(), lasts)
	if ok {
		if err = l.save(); err != nil {
			l.sessions.drop(id)
		}
	}
	l.mu.Unlock()
	if !ok {
		return busy()
	}
	if err != nil {
		return err
	}
	l.give(w, "sessie", id, lasts)
	to := b.to
	if !site.Looks(to) {
		to = path + "?" + url.Values{"naar": {to}}.Encode()
	}
	http.Redirect(w, r, to, http.StatusSeeOther)
	return nil
}

func refused(why string) error {
	return &page.Failure{Status: http.StatusForbidden, Title: "U bent niet ingelogd", Detail: why, Next: "Ga naar " + path + " en log opnieuw in."}
}

// person exchanges a code for a signed token and reads who it is about.
func (l *Login) person(r *http.Request, b begun) (who.Person, error) {
	p, err := l.reach(r.Context())
	if err != nil {
		return who.Person{}, err
	}
	ctx := l.client(r.Context())
	token, err := l.oauth(p).Exchange(ctx, r.URL.Query().Get("code"), oauth2.VerifierOption(b.verifier))
	if err != nil {
		return who.Person{}, fmt.Errorf("exchange code: %w", err)
	}
	raw, ok := token.Extra("id_token").(string)
	if !ok {
		return who.Person{}, errors.New("the provider gave no ID token")
	}
	id, err := p.Verifier(&oidc.Config{ClientID: l.ClientID, SupportedSigningAlgs: []string{oidc.RS256, oidc.PS256, oidc.ES256, oidc.EdDSA}, Now: l.Now}).Verify(ctx, raw)
	if err != nil {
		return who.Person{}, fmt.Errorf("verify ID token: %w", err)
	}
	if id.Subject == "" || subtle.ConstantTimeCompare([]byte(id.Nonce), []byte(b.nonce)) != 1 {
		return who.Person{}, errors.New("the ID token is of another attempt")
	}
	var claims map[string]any
	if err := id.Claims(&claims); err != nil {
		return who.Person{}, fmt.Errorf("read ID token: %w", err)
	}
	text := func(name string) string { s, _ := claims[name].(string); return strings.TrimSpace(s) }
	me := who.Person{ID: subjects + id.Subject, Name: id.Subject, Email: text("email"), Roles: l.roles(claims[l.Claim])}
	for _, name := range []string{"preferred_username", "name"} {
		if s := text(name); s != "" {
			me.Name = s
		}
	}
	return me, nil
}

// roles returns the roles of what a claim says. What the list of the operator does not have gives none.
func (l *Login) roles(claim any) (list []who.Role) {
	values, ok := claim.([]any)
	if !ok {
		values = []any{claim}
	}
	for _, v := range values {
		s, ok := v.(string)
		if role, known := l.Roles[s]; ok && known && !slices.Contains(list, role) {
			list = append(list, role)
		}
	}
	return list
}

// leave ends a session, here and in the browser.
func (l *Login) leave(w http.ResponseWriter, r *http.Request) error {
	l.give(w, "sessie", "", 0)
	if c, err := r.Cookie(l.cookie("sessie")); err == nil {
		l.mu.Lock()
		l.sessions.drop(c.Value)
		err := l.save()
		l.mu.Unlock()
		if err != nil {
			return err // a restart would let this session in again
		}
	}
	http.Redirect(w, r, path, http.StatusSeeOther)
	return nil
}
