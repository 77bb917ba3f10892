package serve

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"sync"
	"time"

	"doelbinding/cmd/doelbinding/program"
)

// certificates keeps the TLS configuration up to date. Changed files are used from the next handshake on; open connections continue. Invalid files are
// logged, and the former ones stay in use.
type certificates struct {
	chain, key, clients, revoked string
	now                          func() time.Time
	log                          *slog.Logger

	mu      sync.Mutex
	looked  time.Time
	stamp   string // of the files in use
	broken  string // of the files that could not be used
	config  *tls.Config
	expires time.Time
}

// lookEvery is the shortest time between two checks of the files.
const lookEvery = time.Second

func newCertificates(c *config, now func() time.Time, log *slog.Logger) (*certificates, error) {
	x := &certificates{chain: c.TLS.Certificate, key: c.TLS.Key, clients: c.TLS.ClientCA, revoked: c.TLS.ClientCRL, now: now, log: log}
	if err := x.load(); err != nil {
		return nil, program.Usage("%v", err)
	}
	return x, nil
}

// serverConfig returns a configuration that checks the files at each handshake.
func (x *certificates) serverConfig() *tls.Config {
	return &tls.Config{
		MinVersion:         tls.VersionTLS12,
		GetConfigForClient: func(*tls.ClientHelloInfo) (*tls.Config, error) { return x.current(false), nil },
		// ServeTLS needs a certificate; GetConfigForClient takes precedence.
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return &x.current(false).Certificates[0], nil },
	}
}

// current returns the configuration, and reads the files again if they changed or if force is set.
func (x *certificates) current(must bool) *tls.Config {
	x.mu.Lock()
	defer x.mu.Unlock()
	if now := x.now(); must || now.Sub(x.looked) >= lookEvery {
		x.looked = now
		if stamp := x.stampNow(); must || stamp != x.stamp && stamp != x.broken {
			if err := x.load(); err != nil {
				x.broken = stamp
				x.log.Error("certificates not read again; the former ones hold", "error", err)
			} else {
				x.log.Info("certificates read again", "expires", x.expires)
			}
		}
	}
	return x.config
}

func (x *certificates) expiry() time.Time {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.expires
}

func (x *certificates) stampNow() string {
	var out strings.Builder
	for _, name := range []string{x.chain, x.key, x.clients, x.revoked} {
		if info, err := os.Stat(name); err == nil {
			fmt.Fprint(&out, info.ModTime().UnixNano(), " ", info.Size(), " ")
		}
	}
	return out.String()
}

func (x *certificates) load() error {
	stamp := x.stampNow()
	pair, err := tls.LoadX509KeyPair(x.chain, x.key)
	if err != nil {
		return fmt.Errorf("certificate %s with key %s: %w", x.chain, x.key, err)
	}
	c := &tls.Config{
		MinVersion: tls.VersionTLS12, Certificates: []tls.Certificate{pair}, NextProtos: []string{"h2", "http/1.1"},
		// For TLS 1.2 only suites that the NCSC guidelines rate good: forward secrecy and authenticated encryption. TLS 1.3 has no others.
		CipherSuites: []uint16{
			tls.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, tls.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
			tls.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, tls.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
			tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
		},
		// A resumed session would let a client in whose authority was removed since.
		SessionTicketsDisabled: true,
	}
	if x.clients != "" {
		if c.ClientCAs, err = pool(x.clients); err != nil {
			return err
		}
		c.ClientAuth = tls.VerifyClientCertIfGiven // probes have none; questions without one are refused later
	}
	if x.revoked != "" {
		lists, err := readRevoked(x.revoked)
		if err != nil {
			return err
		}
		c.VerifyConnection = func(state tls.ConnectionState) error { return lists.check(state, x.now()) }
	}
	x.config, x.stamp, x.broken, x.expires = c, stamp, "", pair.Leaf.NotAfter
	return nil
}

// pool reads certificates of authorities.
func pool(name string) (*x509.CertPool, error) {
	src, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	p := x509.NewCertPool()
	if !p.AppendCertsFromPEM(src) {
		return nil, fmt.Errorf("%s: %w", name, errors.New("holds no certificate"))
	}
	return p, nil
}
