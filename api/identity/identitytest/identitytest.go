// Package identitytest gives tests an identity provider and a certificate authority of their own. Only tests import it.
package identitytest

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jws"
)

// Provider is an identity provider with discovery, keys that rotate, and outages.
type Provider struct {
	*httptest.Server
	Down  atomic.Bool  // answers 503 to everything
	Junk  []any        // published among the keys
	Asked atomic.Int64 // how often its keys were

	t    testing.TB
	mu   sync.Mutex
	keys []*Key
}

// Key signs.
type Key struct {
	ID      string
	Alg     jwa.SignatureAlgorithm
	Private crypto.Signer
	Hidden  bool // the provider does not publish it
}

// NewProvider starts a provider with one key, of type ECDSA.
func NewProvider(t testing.TB) *Provider {
	t.Helper()
	p := &Provider{t: t}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(map[string]string{"issuer": p.URL, "jwks_uri": p.URL + "/keys"})
	})
	mux.HandleFunc("GET /keys", func(w http.ResponseWriter, _ *http.Request) {
		p.Asked.Add(1)
		_ = json.NewEncoder(w).Encode(map[string]any{"keys": append(p.set(), p.Junk...)})
	})
	p.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if p.Down.Load() {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		mux.ServeHTTP(w, r)
	}))
	t.Cleanup(p.Close)
	p.AddEC("ec-1")
	return p
}

func (p *Provider) set() []any {
	p.mu.Lock()
	defer p.mu.Unlock()
	set := []any{}
	for _, k := range p.keys {
		if k.Hidden {
			continue
		}
		public, err := jwk.Import(k.Private.Public())
		if err != nil {
			p.t.Error(err)
			continue
		}
		_ = public.Set(jwk.KeyIDKey, k.ID)
		_ = public.Set(jwk.KeyUsageKey, "sig")
		set = append(set, public)
	}
	return set
}

// AddEC adds a key on P-256, for ES256.
func (p *Provider) AddEC(id string) *Key {
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	return p.add(&Key{ID: id, Alg: jwa.ES256(), Private: private}, err)
}

// AddRSA adds an RSA key of a number of bits, for RS256.
func (p *Provider) AddRSA(id string, bits int) *Key {
	private, err := rsa.GenerateKey(rand.Reader, bits)
	return p.add(&Key{ID: id, Alg: jwa.RS256(), Private: private}, err)
}

func (p *Provider) add(k *Key, err error) *Key {
	p.t.Helper()
	if err != nil {
		p.t.Fatal(err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.keys = append(p.keys, k)
	return k
}

// Drop takes every key away.
func (p *Provider) Drop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.keys = nil
}

// Key gives the key added last.
func (p *Provider) Key() *Key {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.keys[len(p.keys)-1]
}

// Claims are those of a good token for a client, from a minute ago until in ten minutes.
func (p *Provider) Claims(client string, now time.Time) map[string]any {
	return map[string]any{
		"iss": p.URL, "aud": "doelbinding", "sub": client, "client_id": client,
		"iat": now.Add(-time.Minute).Unix(), "nbf": now.Add(-time.Minute).Unix(), "exp": now.Add(10 * time.Minute).Unix(), "jti": "1",
	}
}

// Token signs claims with the key added last.
func (p *Provider) Token(claims map[string]any) string {
	p.t.Helper()
	raw, err := json.Marshal(claims)
	if err != nil {
		p.t.Fatal(err)
	}
	return p.Key().Sign(p.t, raw, nil)
}

// Sign signs any payload, with headers beside kid and typ.
func (k *Key) Sign(t testing.TB, payload []byte, more map[string]any) string {
	t.Helper()
	h := jws.NewHeaders()
	_ = h.Set("kid", k.ID)
	_ = h.Set("typ", "at+jwt")
	for name, value := range more {
		if err := h.Set(name, value); err != nil {
			t.Fatal(err)
		}
	}
	out, err := jws.Sign(payload, jws.WithKey(k.Alg, k.Private, jws.WithProtectedHeaders(h)))
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// Authority signs certificates.
type Authority struct {
	Cert *x509.Certificate
	key  *ecdsa.PrivateKey
	t    testing.TB
	n    atomic.Int64
}

// NewAuthority makes an authority with a name.
func NewAuthority(t testing.TB, name string) *Authority {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, IsCA: true, BasicConstraintsValid: true,
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(24 * time.Hour), KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
	}
	raw, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(raw)
	if err != nil {
		t.Fatal(err)
	}
	return &Authority{Cert: cert, key: key, t: t}
}

// Pool gives the authority alone.
func (a *Authority) Pool() *x509.CertPool {
	p := x509.NewCertPool()
	p.AddCert(a.Cert)
	return p
}

// Issue gives a certificate for a client or for 127.0.0.1, with a URI if there is one.
func (a *Authority) Issue(subject pkix.Name, uri string) tls.Certificate {
	a.t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		a.t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1 + a.n.Add(1)), Subject: subject, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(12 * time.Hour), KeyUsage: x509.KeyUsageDigitalSignature,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth, x509.ExtKeyUsageServerAuth},
	}
	if uri != "" {
		u, err := url.Parse(uri)
		if err != nil {
			a.t.Fatal(err)
		}
		template.URIs = []*url.URL{u}
	}
	raw, err := x509.CreateCertificate(rand.Reader, template, a.Cert, key.Public(), a.key)
	if err != nil {
		a.t.Fatal(err)
	}
	leaf, err := x509.ParseCertificate(raw)
	if err != nil {
		a.t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{raw}, PrivateKey: key, Leaf: leaf}
}

// Revoke writes the list of the certificates that the authority took back, valid until a moment, as a PEM file.
func (a *Authority) Revoke(name string, until time.Time, taken ...tls.Certificate) {
	a.t.Helper()
	list := &x509.RevocationList{Number: big.NewInt(a.n.Add(1)), ThisUpdate: until.Add(-time.Hour), NextUpdate: until}
	for _, c := range taken {
		list.RevokedCertificateEntries = append(list.RevokedCertificateEntries, x509.RevocationListEntry{SerialNumber: c.Leaf.SerialNumber, RevocationTime: list.ThisUpdate})
	}
	raw, err := x509.CreateRevocationList(rand.Reader, list, a.Cert, a.key)
	if err != nil {
		a.t.Fatal(err)
	}
	write(a.t, name, "X509 CRL", raw)
}

// Write writes a certificate and its key as PEM files, and gives their names.
func Write(t testing.TB, dir, name string, c tls.Certificate) (chain, key string) {
	t.Helper()
	raw, err := x509.MarshalPKCS8PrivateKey(c.PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	chain, key = filepath.Join(dir, name+".crt"), filepath.Join(dir, name+".key")
	write(t, key, "PRIVATE KEY", raw)
	write(t, chain, "CERTIFICATE", c.Certificate[0])
	return chain, key
}

// WriteAuthority writes an authority as a PEM file, and gives its name.
func WriteAuthority(t testing.TB, dir string, a *Authority) string {
	t.Helper()
	name := filepath.Join(dir, "ca.crt")
	write(t, name, "CERTIFICATE", a.Cert.Raw)
	return name
}

func write(t testing.TB, name, kind string, raw []byte) {
	t.Helper()
	if err := os.WriteFile(name, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: raw}), 0o600); err != nil {
		t.Fatal(err)
	}
}
