package identity_test

import (
	"context"
	"crypto/tls"
	"crypto/x509/pkix"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"doelbinding/api/identity"
	"doelbinding/api/identity/identitytest"
)

// ask makes a request over TLS and gives who the server thinks it was.
func ask(t *testing.T, ca *identitytest.Authority, clients *identity.Clients, cert *tls.Certificate, token string) (identity.Caller, error) {
	t.Helper()
	var who identity.Caller
	var unknown error
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { who, unknown = clients.Identify(r) }))
	server.TLS = &tls.Config{ClientAuth: tls.VerifyClientCertIfGiven, ClientCAs: ca.Pool(), MinVersion: tls.VersionTLS12}
	server.StartTLS()
	defer server.Close()
	c := server.Client()
	if cert != nil {
		c.Transport.(*http.Transport).TLSClientConfig.Certificates = []tls.Certificate{*cert}
	}
	r, err := http.NewRequestWithContext(context.Background(), http.MethodGet, server.URL, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	w, err := c.Do(r)
	if err != nil {
		return identity.Caller{}, err
	}
	w.Body.Close()
	return who, unknown
}

func TestACertificateNamesItsClient(t *testing.T) {
	ca := identitytest.NewAuthority(t, "CA")
	police := ca.Issue(pkix.Name{CommonName: "politie", Organization: []string{"Politie, eenheid Midden"}, SerialNumber: "00000001003214345000"}, "")
	utrecht := ca.Issue(pkix.Name{CommonName: "utrecht"}, "urn:oin:00000001002220647000")
	zeist := ca.Issue(pkix.Name{CommonName: "zeist"}, "")
	sum := strings.ToUpper(fingerprint(zeist))
	clients, err := identity.New([]identity.Client{
		{ID: "politie", Certificate: identity.Certificate{Subject: `serialNumber=00000001003214345000,CN=politie,O=Politie\, eenheid Midden`}},
		{ID: "utrecht", Certificate: identity.Certificate{URI: "urn:oin:00000001002220647000"}},
		{ID: "zeist", Certificate: identity.Certificate{SHA256: sum}, Scopes: []string{identity.ScopeAny}},
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for want, cert := range map[string]tls.Certificate{"politie": police, "utrecht": utrecht, "zeist": zeist} {
		who, err := ask(t, ca, clients, &cert, "")
		if err != nil || who.ID != want || who.Any != (want == "zeist") {
			t.Errorf("%s: %+v %v", want, who, err)
		}
	}
	stranger := ca.Issue(pkix.Name{CommonName: "Politie"}, "urn:oin:00000001002220647001")
	if _, err := ask(t, ca, clients, &stranger, ""); !errors.Is(err, identity.ErrUnknown) {
		t.Errorf("a certificate that is not listed: %v", err)
	}
	if _, err := ask(t, ca, clients, nil, ""); !errors.Is(err, identity.ErrNone) {
		t.Errorf("no certificate: %v", err)
	}
	if _, err := ask(t, ca, clients, &police, "a.b.c"); !errors.Is(err, identity.ErrInvalid) {
		t.Errorf("a token where there is no provider: %v", err)
	}
	other := identitytest.NewAuthority(t, "CA").Issue(pkix.Name{CommonName: "utrecht"}, "urn:oin:00000001002220647000")
	if who, err := ask(t, ca, clients, &other, ""); err == nil {
		t.Errorf("a certificate of another authority: %+v", who)
	}
}

func TestClientsMustBeToldApart(t *testing.T) {
	for name, list := range map[string][]identity.Client{
		"one name":      {{ID: "a", Token: "x"}, {ID: "a", Token: "y"}},
		"one token":     {{ID: "a", Token: "x"}, {ID: "b", Token: "x"}},
		"one subject":   {{ID: "a", Certificate: identity.Certificate{Subject: "cn=x"}}, {ID: "b", Certificate: identity.Certificate{Subject: "CN=x"}}},
		"no name":       {{Token: "x"}},
		"nothing":       {{ID: "a"}},
		"a fingerprint": {{ID: "a", Certificate: identity.Certificate{SHA256: "abc"}}},
	} {
		if _, err := identity.New(list, &identity.OAuth{Issuer: "https://idp.example", Audience: "doelbinding", Now: clock}); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
	if _, err := identity.New([]identity.Client{{ID: "a", Token: "x"}}, nil); err == nil {
		t.Error("a token without a provider: taken")
	}
}

// A certificate with the marks of two clients is nobody's.
func TestACertificateOfTwoClientsIsNobodys(t *testing.T) {
	ca := identitytest.NewAuthority(t, "CA")
	cert := ca.Issue(pkix.Name{CommonName: "politie"}, "urn:x")
	clients, err := identity.New([]identity.Client{
		{ID: "a", Certificate: identity.Certificate{Subject: "CN=politie"}}, {ID: "b", Certificate: identity.Certificate{URI: "urn:x"}},
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if who, err := ask(t, ca, clients, &cert, ""); !errors.Is(err, identity.ErrUnknown) {
		t.Errorf("%+v %v", who, err)
	}
}

func TestSettingsOfAProviderThatWouldLetStrangersIn(t *testing.T) {
	good := identity.OAuth{Issuer: "https://idp.example", Audience: "doelbinding", Now: clock}
	if _, err := identity.New(nil, &good); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*identity.OAuth){
		"no audience":          func(o *identity.OAuth) { o.Audience = "" },
		"algorithm none":       func(o *identity.OAuth) { o.Algorithms = []string{"none"} },
		"a shared secret":      func(o *identity.OAuth) { o.Algorithms = []string{"RS256", "HS256"} },
		"a provider over http": func(o *identity.OAuth) { o.Issuer = "http://idp.example" },
	} {
		bad := good
		change(&bad)
		if _, err := identity.New(nil, &bad); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
}
