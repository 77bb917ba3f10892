package identity_test

import (
	"crypto"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lestrrat-go/jwx/v3/jwa"

	"doelbinding/api/identity"
	"doelbinding/api/identity/identitytest"
)

func clock() time.Time { return time.Now() }

func fingerprint(c tls.Certificate) string {
	sum := sha256.Sum256(c.Certificate[0])
	return hex.EncodeToString(sum[:])
}

func thumbprint(c tls.Certificate) string {
	sum := sha256.Sum256(c.Certificate[0])
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

// provided gives clients of a provider, and a clock that can be turned.
func provided(t *testing.T, change func(*identity.OAuth)) (*identitytest.Provider, *identity.Clients, *atomic.Int64) {
	t.Helper()
	p := identitytest.NewProvider(t)
	var turned atomic.Int64
	o := identity.OAuth{Issuer: p.URL, Audience: "doelbinding", Now: func() time.Time { return time.Now().Add(time.Duration(turned.Load())) }}
	if change != nil {
		change(&o)
	}
	c, err := identity.New([]identity.Client{
		{ID: "politie", Token: "politie-app", Parties: []string{"politie"}},
		{ID: "inspectie", Token: "inspectie-app", Scopes: []string{identity.ScopeAny}},
	}, &o)
	if err != nil {
		t.Fatal(err)
	}
	return p, c, &turned
}

func present(c *identity.Clients, header ...string) (identity.Caller, error) {
	r := httptest.NewRequest(http.MethodPost, "/", nil)
	for _, h := range header {
		r.Header.Add("Authorization", h)
	}
	return c.Identify(r)
}

func TestATokenNamesItsClient(t *testing.T) {
	p, c, _ := provided(t, nil)
	for _, add := range []func(){func() {}, func() { p.AddRSA("rsa-1", 2048) }} {
		add()
		who, err := present(c, "Bearer "+p.Token(p.Claims("politie-app", clock())))
		if err != nil || who.ID != "politie" || who.Any {
			t.Errorf("%+v %v", who, err)
		}
	}
	claims := p.Claims("politie-app", clock())
	claims["aud"] = []string{"iets-anders", "doelbinding"}
	if who, err := present(c, "bearer  "+p.Token(claims)); err != nil || who.ID != "politie" {
		t.Errorf("several audiences: %+v %v", who, err)
	}
	if _, err := present(c, "Bearer "+p.Token(p.Claims("een-ander", clock()))); !errors.Is(err, identity.ErrUnknown) {
		t.Errorf("not listed: %v", err)
	}
}

// What a provider publishes beside its good keys neither helps nor harms.
func TestOnlyGoodKeysOfAProviderCount(t *testing.T) {
	p, c, _ := provided(t, nil)
	short, err := rsa.GenerateKey(rand.Reader, 1024) // too short on purpose
	if err != nil {
		t.Fatal(err)
	}
	b64 := base64.RawURLEncoding.EncodeToString
	p.Junk = []any{
		map[string]string{"kty": "RSA", "kid": "short", "n": b64(short.N.Bytes()), "e": "AQAB"},
		map[string]string{"kty": "oct", "kid": "shared", "k": b64([]byte("0123456789abcdef0123456789abcdef"))},
		map[string]string{"kty": "PQC", "kid": "new"}, "x", 1, nil,
	}
	if _, err := present(c, "Bearer "+p.Token(p.Claims("politie-app", clock()))); err != nil {
		t.Errorf("the good key: %v", err)
	}
	raw, _ := json.Marshal(p.Claims("politie-app", clock()))
	head := func(h string) string { return b64([]byte(h)) + "." + b64(raw) }
	hs := head(`{"alg":"HS256","kid":"shared"}`)
	mac := hmac.New(sha256.New, []byte("0123456789abcdef0123456789abcdef"))
	mac.Write([]byte(hs))
	rs := head(`{"alg":"RS256","kid":"short"}`)
	sum := sha256.Sum256([]byte(rs))
	signed, err := rsa.SignPKCS1v15(rand.Reader, short, crypto.SHA256, sum[:])
	if err != nil {
		t.Fatal(err)
	}
	for name, token := range map[string]string{"a shared secret": hs + "." + b64(mac.Sum(nil)), "a short key": rs + "." + b64(signed)} {
		if _, err := present(c, "Bearer "+token); !errors.Is(err, identity.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A scope counts only if the token grants it and the list allows it.
func TestTheScopeOfATokenNarrows(t *testing.T) {
	p, c, _ := provided(t, nil)
	for _, x := range []struct {
		client string
		scope  any
		any    bool
	}{
		{"inspectie-app", "decide:any", true}, {"inspectie-app", "openid decide:any", true}, {"inspectie-app", []string{"decide:any"}, true},
		{"inspectie-app", "", false}, {"inspectie-app", "decide:anything", false}, {"inspectie-app", nil, false}, {"politie-app", "decide:any", false},
	} {
		claims := p.Claims(x.client, clock())
		if x.scope != nil {
			claims["scope"] = x.scope
		}
		if who, err := present(c, "Bearer "+p.Token(claims)); err != nil || who.Any != x.any {
			t.Errorf("%s %v: %+v %v", x.client, x.scope, who, err)
		}
	}
}

// Row 25. Every token that proves nothing is the same error.
func TestTokensThatProveNothing(t *testing.T) {
	p, c, _ := provided(t, nil)
	p.AddRSA("rsa-1", 2048)
	key, now := p.Key(), clock()
	with := func(name string, value any) string {
		claims := p.Claims("politie-app", now)
		if claims[name] = value; value == nil {
			delete(claims, name)
		}
		return p.Token(claims)
	}
	good := with("jti", "2")
	part := strings.Split(good, ".")
	b64 := func(s string) string { return base64.RawURLEncoding.EncodeToString([]byte(s)) }
	der, err := x509.MarshalPKIXPublicKey(key.Private.Public())
	if err != nil {
		t.Fatal(err)
	}
	signHS := func(secret []byte) string {
		head := b64(`{"alg":"HS256","kid":"rsa-1","typ":"at+jwt"}`) + "." + part[1]
		mac := hmac.New(sha256.New, secret)
		mac.Write([]byte(head))
		return head + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
	}
	raw, err := json.Marshal(p.Claims("politie-app", now))
	if err != nil {
		t.Fatal(err)
	}
	stolen := identitytest.NewProvider(t)
	stolen.AddEC("rsa-1")
	secondKid := strings.Replace(string(raw), `"iss"`, `"client_id":"inspectie-app","iss"`, 1)
	for name, token := range map[string]string{
		"alg none":                   b64(`{"alg":"none","kid":"rsa-1"}`) + "." + part[1] + ".",
		"alg none with a signature":  b64(`{"alg":"none","kid":"rsa-1"}`) + "." + part[1] + "." + part[2],
		"alg of another case":        b64(`{"alg":"NONE","kid":"rsa-1"}`) + "." + part[1] + "." + part[2],
		"the public key as a secret": signHS(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})),
		"the key in DER as a secret": signHS(der),
		"the modulus as a secret":    signHS(key.Private.Public().(*rsa.PublicKey).N.Bytes()),
		"another audience":           with("aud", "iets-anders"),
		"no audience":                with("aud", nil),
		"another issuer":             with("iss", "https://idp.example"),
		"the issuer and a slash":     with("iss", p.URL+"/"),
		"no issuer":                  with("iss", nil),
		"a good key, another alg":    (&identitytest.Key{ID: "rsa-1", Alg: jwa.RS512(), Private: key.Private}).Sign(t, raw, nil),
		"expired":                    with("exp", now.Add(-time.Minute).Unix()),
		"no expiry":                  with("exp", nil),
		"not yet valid":              with("nbf", now.Add(time.Minute).Unix()),
		"issued in the future":       with("iat", now.Add(time.Minute).Unix()),
		"no client":                  with("client_id", nil),
		"a client that is a number":  with("client_id", 1),
		"an empty client":            with("client_id", ""),
		"a scope that is a number":   with("scope", 1),
		"bound to no certificate":    with("cnf", map[string]any{"x5t#S256": "abc"}),
		"bound in another way":       with("cnf", map[string]any{"jkt": "abc"}),
		"bound to nothing":           with("cnf", map[string]any{}),
		"bound to a text":            with("cnf", "x"),
		"a kid that is a path":       key.Sign(t, raw, map[string]any{"kid": "../../../dev/null"}),
		"a kid that is a query":      key.Sign(t, raw, map[string]any{"kid": "' OR 1=1 --"}),
		"a kid of another key":       key.Sign(t, raw, map[string]any{"kid": "ec-1"}),
		"an identity token":          key.Sign(t, raw, map[string]any{"typ": "logout+jwt"}),
		"a key in its own header":    stolen.Key().Sign(t, raw, map[string]any{"jku": stolen.URL + "/keys"}),
		"another provider's key":     stolen.Key().Sign(t, raw, nil),
		"a claim twice":              key.Sign(t, []byte(secondKid), nil),
		"claims that are a list":     key.Sign(t, []byte("[]"), nil),
		"claims that are null":       key.Sign(t, []byte("null"), nil),
		"claims that are no JSON":    key.Sign(t, []byte("{"), nil),
		"a changed claim":            part[0] + "." + b64(strings.Replace(string(raw), "politie-app", "inspectie-app", 2)) + "." + part[2],
		"no signature":               part[0] + "." + part[1] + ".",
		"two parts":                  part[0] + "." + part[1],
		"five parts":                 good + ".x.y",
		"JSON, not compact":          `{"payload":"` + part[1] + `","protected":"` + part[0] + `","signature":"` + part[2] + `"}`,
		"a megabyte":                 part[0] + "." + strings.Repeat("A", 1<<20) + "." + part[2],
		"a header twice":             b64(`{"alg":"none","alg":"RS256","kid":"rsa-1"}`) + "." + part[1] + "." + part[2],
		"nothing":                    "",
		"white space inside":         part[0] + ". " + part[1] + "." + part[2],
	} {
		if who, err := present(c, "Bearer "+token); !errors.Is(err, identity.ErrInvalid) || who.Client != nil {
			t.Errorf("%s: %v %v", name, who.Client, err)
		}
	}
	for name, headers := range map[string][]string{
		"two tokens": {"Bearer " + good, "Bearer " + good}, "Basic": {"Basic " + b64("politie-app:x")}, "no scheme": {good}, "an empty header": {""},
	} {
		if _, err := present(c, headers...); !errors.Is(err, identity.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if who, err := present(c, "Bearer "+good); err != nil || who.ID != "politie" {
		t.Errorf("the good one: %v", err)
	}
}

func TestASmallDifferenceOfClocksIsForgiven(t *testing.T) {
	p, c, _ := provided(t, nil)
	claims := p.Claims("politie-app", clock())
	claims["exp"], claims["nbf"] = clock().Add(-10*time.Second).Unix(), clock().Add(10*time.Second).Unix()
	if _, err := present(c, "Bearer "+p.Token(claims)); err != nil {
		t.Error(err)
	}
}

func TestABoundTokenCountsWithItsCertificateOnly(t *testing.T) {
	ca := identitytest.NewAuthority(t, "CA")
	p, c, _ := provided(t, func(o *identity.OAuth) { o.Bound = true })
	mine, other := ca.Issue(pkix.Name{CommonName: "a"}, ""), ca.Issue(pkix.Name{CommonName: "b"}, "")
	free := p.Token(p.Claims("politie-app", clock()))
	both := p.Claims("politie-app", clock())
	both["cnf"] = map[string]string{"x5t#S256": thumbprint(mine), "jkt": "x"}
	claims := p.Claims("politie-app", clock())
	claims["cnf"] = map[string]string{"x5t#S256": thumbprint(mine)}
	bound := p.Token(claims)
	if who, err := ask(t, ca, c, &mine, bound); err != nil || who.ID != "politie" {
		t.Errorf("its own: %v", err)
	}
	for name, try := range map[string]struct {
		cert  *tls.Certificate
		token string
	}{"another's": {&other, bound}, "none": {nil, bound}, "a token that is bound to nothing": {&mine, free}, "one that is bound to a key as well": {&mine, p.Token(both)}} {
		if _, err := ask(t, ca, c, try.cert, try.token); !errors.Is(err, identity.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// New keys are found when a token names one; old ones end when the provider no longer has them.
func TestKeysRotate(t *testing.T) {
	p, c, turned := provided(t, nil)
	old := p.Token(p.Claims("politie-app", clock()))
	if _, err := present(c, "Bearer "+old); err != nil {
		t.Fatal(err)
	}
	p.Drop()
	p.AddEC("ec-2")
	if _, err := present(c, "Bearer "+p.Token(p.Claims("politie-app", clock()))); err != nil {
		t.Errorf("a new key: %v", err)
	}
	if _, err := present(c, "Bearer "+old); !errors.Is(err, identity.ErrInvalid) {
		t.Errorf("a key that is gone: %v", err)
	}
	_ = turned
}

// Whoever sends tokens with made-up keys does not make us flood the provider.
func TestUnknownKeysDoNotFloodTheProvider(t *testing.T) {
	p, c, turned := provided(t, nil)
	raw := []byte("{}")
	for i := range 200 {
		if _, err := present(c, "Bearer "+p.Key().Sign(t, raw, map[string]any{"kid": fmt.Sprint("x", i)})); !errors.Is(err, identity.ErrInvalid) {
			t.Fatal(err)
		}
	}
	if n := p.Asked.Load(); n > 5 {
		t.Errorf("asked %d times", n)
	}
	turned.Add(int64(time.Minute))
	p.AddEC("ec-2")
	if _, err := present(c, "Bearer "+p.Token(p.Claims("politie-app", clock()))); err != nil {
		t.Errorf("a new key a minute later: %v", err)
	}
}

// While the provider is out of reach, keys that are known go on for a while; nobody comes in with one that is not.
func TestAnOutageOfTheProvider(t *testing.T) {
	p, c, turned := provided(t, nil)
	claims := p.Claims("politie-app", clock())
	claims["exp"] = clock().Add(48 * time.Hour).Unix()
	known := p.Token(claims)
	p.Down.Store(true)
	if _, err := present(c, "Bearer "+known); !errors.Is(err, identity.ErrNoKeys) {
		t.Errorf("never had a key: %v", err)
	}
	p.Down.Store(false)
	turned.Add(int64(time.Minute))
	if _, err := present(c, "Bearer "+known); err != nil {
		t.Fatal(err)
	}
	p.Down.Store(true)
	turned.Add(int64(time.Hour))
	if _, err := present(c, "Bearer "+known); err != nil {
		t.Errorf("a key that is known, an hour into the outage: %v", err)
	}
	p.AddEC("ec-2")
	turned.Add(int64(time.Hour))
	if _, err := present(c, "Bearer "+p.Token(claims)); !errors.Is(err, identity.ErrNoKeys) {
		t.Errorf("a key that is not known: %v", err)
	}
	turned.Add(int64(12 * time.Hour))
	if _, err := present(c, "Bearer "+known); !errors.Is(err, identity.ErrNoKeys) {
		t.Errorf("a key that was known half a day ago: %v", err)
	}
	p.Down.Store(false)
	turned.Add(int64(time.Minute))
	if _, err := present(c, "Bearer "+known); err != nil {
		t.Errorf("after the outage: %v", err)
	}
}

func FuzzToken(f *testing.F) {
	c, err := identity.New([]identity.Client{{ID: "a", Token: "a"}}, &identity.OAuth{Issuer: "http://127.0.0.1:1", Audience: "doelbinding", Now: clock})
	if err != nil {
		f.Fatal(err)
	}
	f.Add("Bearer eyJhbGciOiJub25lIn0.e30.")
	f.Add("Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.e30.eA")
	f.Fuzz(func(t *testing.T, header string) {
		if who, err := present(c, header); err == nil {
			t.Errorf("%q: %+v", header, who)
		}
	})
}
