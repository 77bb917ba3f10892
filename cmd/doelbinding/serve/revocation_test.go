package serve

import (
	"bytes"
	"crypto/tls"
	"crypto/x509/pkix"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"doelbinding/api/identity/identitytest"
)

// A certificate that was taken back is of no use from the next connection on; neither is any when the list cannot be trusted.
func TestRevokedCertificates(t *testing.T) {
	dir := t.TempDir()
	ca := identitytest.NewAuthority(t, "CA")
	c := defaults()
	c.TLS.Certificate, c.TLS.Key = identitytest.Write(t, dir, "tls", ca.Issue(pkix.Name{CommonName: "doelbinding"}, ""))
	c.TLS.ClientCA, c.TLS.ClientCRL = identitytest.WriteAuthority(t, dir, ca), filepath.Join(dir, "crl.pem")
	mine, other := ca.Issue(pkix.Name{CommonName: "utrecht"}, ""), ca.Issue(pkix.Name{CommonName: "zeist"}, "")
	soon := time.Now().Add(time.Hour)
	ca.Revoke(c.TLS.ClientCRL, soon)
	x, err := newCertificates(c, time.Now, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }))
	server.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	server.TLS = x.serverConfig()
	server.StartTLS()
	defer server.Close()
	works := func(cert ...tls.Certificate) bool {
		transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: ca.Pool(), Certificates: cert, MinVersion: tls.VersionTLS12}}
		defer transport.CloseIdleConnections()
		w, err := (&http.Client{Transport: transport}).Get(server.URL)
		if err != nil {
			return false
		}
		w.Body.Close()
		return true
	}
	stranger := identitytest.NewAuthority(t, "CA")
	for _, step := range []struct {
		name               string
		change             func()
		mine, other, probe bool
	}{
		{"none is taken back", func() {}, true, true, true},
		{"one is", func() { ca.Revoke(c.TLS.ClientCRL, soon, mine) }, false, true, true},
		{"the list is out of date", func() { ca.Revoke(c.TLS.ClientCRL, time.Now().Add(-time.Minute)) }, false, false, true},
		{"it is good again", func() { ca.Revoke(c.TLS.ClientCRL, soon) }, true, true, true},
		{"somebody else signed it", func() { stranger.Revoke(c.TLS.ClientCRL, soon) }, false, false, true},
	} {
		step.change()
		x.current(true)
		if a, b, none := works(mine), works(other), works(); a != step.mine || b != step.other || none != step.probe {
			t.Errorf("%s: %v %v %v", step.name, a, b, none)
		}
	}
	for _, bad := range []string{"", "nonsense"} {
		if err := os.WriteFile(c.TLS.ClientCRL, []byte(bad), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := newCertificates(c, time.Now, slog.New(slog.NewTextHandler(io.Discard, nil))); err == nil {
			t.Errorf("%q: taken", bad)
		}
	}
	if raw, err := os.ReadFile(c.TLS.ClientCA); err != nil || os.WriteFile(c.TLS.ClientCRL, bytes.TrimSpace(raw), 0o600) != nil {
		t.Fatal(err)
	}
	if _, err := newCertificates(c, time.Now, slog.New(slog.DiscardHandler)); err == nil {
		t.Error("a certificate where a list belongs: taken")
	}
}
