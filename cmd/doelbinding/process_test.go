package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"doelbinding/api/client"
	"doelbinding/api/identity/identitytest"
	"doelbinding/cmd/doelbinding/program"
)

// process is the program as its own process.
type process struct {
	*exec.Cmd
	out, log buffer
	address  string
}

// start runs the program as a process of its own, under its name, until it says where it listens.
func start(t testing.TB, dir string, env []string, args ...string) *process {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "doelbinding")
	if err := os.Symlink(self, name); err != nil {
		t.Fatal(err)
	}
	p := &process{Cmd: exec.Command(name, args...)}
	p.Dir, p.Env, p.Stdout, p.Stderr = dir, []string{"XDG_STATE_HOME=" + t.TempDir()}, &p.out, &p.log
	for _, e := range env {
		if e != "XDG_STATE_HOME="+os.Getenv("XDG_STATE_HOME") { // each process has its own, unless a test says otherwise
			p.Env = append(p.Env, e)
		}
	}
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if p.ProcessState == nil {
			_ = p.Process.Kill()
			_ = p.Wait()
		}
	})
	p.address = addressIn(t, &p.out, &p.log)
	return p
}

func ask() client.Question {
	return client.Question{
		Subject: client.Party("gemeente-utrecht", "toezichthouder"), Action: client.Act("ontvangen", "gerichte-inzet-toezicht-en-handhaving"),
		Resource: client.Field("dagmonitor/huisnummer", "A20"),
		Context: client.Context{Time: "2018-04-09", Supplier: "gemeente-utrecht", Facts: map[string]any{
			"addendum_ondertekend": true, "taak_toezicht_handhaving": true, "nodig_voor_toezicht_en_handhaving": true,
		}},
	}
}

// Callers that ask all the time, over connections that stay, and that go elsewhere once the service says that it is not ready, as behind
// a load balancer that looks sooner than stop.delay, see no request fail while it stops. The process ends well.
func TestStoppingUnderLoadFailsNoRequest(t *testing.T) {
	p := start(t, "", os.Environ(), "serve", "--listen", "127.0.0.1:0", "--stop-delay", "6s", "--operations-listen", "127.0.0.1:0")
	raw, err := json.Marshal(ask())
	if err != nil {
		t.Fatal(err)
	}
	var stopping atomic.Bool // what the load balancer knows
	var answered, after, busy atomic.Int64
	var load sync.WaitGroup
	for range 16 {
		load.Go(func() {
			c := &http.Client{Transport: &http.Transport{}}
			defer c.CloseIdleConnections()
			for !stopping.Load() {
				w, err := c.Post(p.address+"/access/v1/evaluation", "application/json", bytes.NewReader(raw))
				if err != nil {
					t.Errorf("a request fails: %v", err)
					return
				}
				body, err := io.ReadAll(w.Body)
				w.Body.Close()
				switch {
				case err != nil:
					t.Errorf("an answer is cut off: %v", err)
				case w.StatusCode == http.StatusServiceUnavailable:
					busy.Add(1)
				case w.StatusCode != http.StatusOK || !strings.Contains(string(body), `"decision":true`):
					t.Errorf("%d %s", w.StatusCode, body)
				default:
					answered.Add(1)
				}
				if w.Close {
					after.Add(1)
				}
			}
		})
	}
	waitFor(t, "load", func() bool { return answered.Load() > 100 })
	if err := p.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "not ready", func() bool {
		w, err := http.Get(p.address + "/readyz")
		if err != nil {
			t.Fatalf("gone before it said that it is not ready: %v", err)
		}
		w.Body.Close()
		return w.StatusCode == http.StatusServiceUnavailable
	})
	waitFor(t, "answers while it stops", func() bool { return after.Load() > 0 })
	stopping.Store(true)
	load.Wait()
	if err := p.Wait(); err != nil {
		t.Errorf("ended with %v: %s", err, p.log.String())
	}
	t.Logf("%d answered, %d of them while stopping, %d told to come back", answered.Load(), after.Load(), busy.Load())
}

// waitFor waits until something holds.
func waitFor(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		if holds() {
			return
		}
	}
	t.Fatalf("no %s", what)
}

// A new certificate is served without a restart; a connection that stands goes on; a bad file changes nothing. Clients are told apart by
// their certificates.
func TestCertificatesAreReplacedWhileServing(t *testing.T) {
	dir := t.TempDir()
	ca := identitytest.NewAuthority(t, "CA")
	first := ca.Issue(pkix.Name{CommonName: "doelbinding"}, "")
	chain, key := identitytest.Write(t, dir, "tls", first)
	config := filepath.Join(dir, "doelbinding.yaml")
	settings := fmt.Sprintf(`listen: 127.0.0.1:0
tls: {certificate: %s, key: %s, client_ca: %s}
clients:
  - id: utrecht
    certificate: {subject: "CN=utrecht"}
    parties: [gemeente-utrecht]
`, chain, key, identitytest.WriteAuthority(t, dir, ca))
	if err := os.WriteFile(config, []byte(settings), 0o600); err != nil {
		t.Fatal(err)
	}
	p := start(t, "", os.Environ(), "serve", "--config", config)
	secure := func(cert ...tls.Certificate) *http.Client {
		return &http.Client{Transport: &http.Transport{
			ForceAttemptHTTP2: true, TLSClientConfig: &tls.Config{RootCAs: ca.Pool(), Certificates: cert, MinVersion: tls.VersionTLS12},
		}}
	}
	mine := secure(ca.Issue(pkix.Name{CommonName: "utrecht"}, ""))
	c, err := client.New(p.address, client.HTTP(mine))
	if err != nil {
		t.Fatal(err)
	}
	d, err := c.Evaluate(context.Background(), ask())
	if err != nil || !d.Allowed() {
		t.Fatalf("%+v %v", d, err)
	}
	for name, http := range map[string]*http.Client{"no certificate": secure(), "another client": secure(ca.Issue(pkix.Name{CommonName: "zeist"}, ""))} {
		other, err := client.New(p.address, client.HTTP(http))
		if err != nil {
			t.Fatal(err)
		}
		if d, err := other.Evaluate(context.Background(), ask()); err == nil || d.Allowed() {
			t.Errorf("%s: %+v", name, d)
		}
	}
	standing, served := dial(t, p.address, ca)
	if served.Cmp(first.Leaf.SerialNumber) != 0 {
		t.Errorf("serves %v", served)
	}
	for round, hangup := range []bool{false, true} {
		next := ca.Issue(pkix.Name{CommonName: "doelbinding"}, "")
		identitytest.Write(t, dir, "tls", next)
		if hangup {
			if err := p.Process.Signal(syscall.SIGHUP); err != nil {
				t.Fatal(err)
			}
		}
		waitFor(t, "new certificate", func() bool {
			conn, got := dial(t, p.address, ca)
			conn.Close()
			return got.Cmp(next.Leaf.SerialNumber) == 0
		})
		if round == 0 {
			if err := os.WriteFile(chain, []byte("nonsense"), 0o600); err != nil {
				t.Fatal(err)
			}
			waitFor(t, "word of the bad file", func() bool {
				conn, got := dial(t, p.address, ca)
				conn.Close()
				return got.Cmp(next.Leaf.SerialNumber) == 0 && strings.Contains(p.log.String(), "the former ones hold")
			})
		}
	}
	fmt.Fprint(standing, "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
	if raw, err := io.ReadAll(standing); err != nil || !strings.HasPrefix(string(raw), "HTTP/1.1 200") {
		t.Errorf("the connection that stood: %v %s", err, raw)
	}
	if d, err := c.Evaluate(context.Background(), ask()); err != nil || !d.Allowed() {
		t.Errorf("%+v %v", d, err)
	}
	if _, err := tls.Dial("tcp", strings.TrimPrefix(p.address, "https://"), &tls.Config{RootCAs: ca.Pool(), MaxVersion: tls.VersionTLS11, MinVersion: tls.VersionTLS10}); err == nil {
		t.Error("speaks TLS 1.1")
	}
}

// With TLS, an identity provider and bound tokens, all out of one file and the environment: the token counts with its certificate only,
// and every probe is on the address of its own.
func TestServeBelievesBoundTokens(t *testing.T) {
	dir := t.TempDir()
	ca, provider := identitytest.NewAuthority(t, "CA"), identitytest.NewProvider(t)
	chain, key := identitytest.Write(t, dir, "tls", ca.Issue(pkix.Name{CommonName: "doelbinding"}, ""))
	config := filepath.Join(dir, "doelbinding.yaml")
	if err := os.WriteFile(config, []byte(fmt.Sprintf(`listen: 127.0.0.1:0
tls: {certificate: %s, key: %s, client_ca: %s}
oauth: {issuer: %q, audience: doelbinding, bound: true}
clients:
  - {id: utrecht, token: utrecht-app, parties: [gemeente-utrecht]}
operations: {listen: "127.0.0.1:0"}
`, chain, key, identitytest.WriteAuthority(t, dir, ca), provider.URL)), 0o600); err != nil {
		t.Fatal(err)
	}
	p := start(t, "", append(os.Environ(), "DOELBINDING_CONFIG="+config, "DOELBINDING_STOP_DELAY=0s"), "serve")
	mine, other := ca.Issue(pkix.Name{CommonName: "a"}, ""), ca.Issue(pkix.Name{CommonName: "b"}, "")
	sum := sha256.Sum256(mine.Certificate[0])
	claims := provider.Claims("utrecht-app", time.Now())
	claims["cnf"] = map[string]string{"x5t#S256": base64.RawURLEncoding.EncodeToString(sum[:])}
	token := provider.Token(claims)
	for want, cert := range map[bool]tls.Certificate{true: mine, false: other} {
		c, err := client.New(p.address, client.Token(func(context.Context) (string, error) { return token, nil }), client.HTTP(&http.Client{
			Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: ca.Pool(), Certificates: []tls.Certificate{cert}, MinVersion: tls.VersionTLS12}},
		}))
		if err != nil {
			t.Fatal(err)
		}
		if d, err := c.Evaluate(context.Background(), ask()); d.Allowed() != want || (err == nil) != want {
			t.Errorf("want %v: %+v %v", want, d, err)
		}
	}
	found := regexp.MustCompile(`"msg":"operations","address":"([^"]+)"`).FindStringSubmatch(p.log.String())
	if found == nil {
		t.Fatal(p.log.String())
	}
	for path, want := range map[string]string{"/healthz": "ok", "/startupz": "ok", "/readyz": "policy_hash", "/metrics": `doelbinding_refused_total{reason="credentials"} 1`} {
		w, err := http.Get("http://" + found[1] + path)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(w.Body)
		w.Body.Close()
		if w.StatusCode != http.StatusOK || !strings.Contains(string(body), want) {
			t.Errorf("%s: %d %s", path, w.StatusCode, body)
		}
	}
	if w, err := http.Post("http://"+found[1]+"/access/v1/evaluation", "application/json", http.NoBody); err != nil || w.StatusCode != http.StatusNotFound {
		t.Errorf("questions on the address of the probes: %v %v", w, err)
	}
}

// dial makes a TLS connection and gives the serial number of what is served.
func dial(t *testing.T, address string, ca *identitytest.Authority) (net.Conn, *big.Int) {
	t.Helper()
	conn, err := tls.Dial("tcp", strings.TrimPrefix(address, "https://"), &tls.Config{RootCAs: ca.Pool(), MinVersion: tls.VersionTLS12})
	if err != nil {
		t.Fatal(err)
	}
	return conn, conn.ConnectionState().PeerCertificates[0].SerialNumber
}

// Row 32. With one processor, no place to write, no time zones, no environment and any umask it serves; it says so in one clear line when
// it cannot.
func TestRow32PoorSurroundings(t *testing.T) {
	old := syscall.Umask(0)
	defer syscall.Umask(old)
	p := start(t, "/proc", []string{"GOMAXPROCS=1", "TMPDIR=/nergens", "ZONEINFO=/nergens", "HOME=/nergens", "XDG_STATE_HOME="}, "serve", "--listen", "127.0.0.1:0", "--journal", "none")
	c, err := client.New(p.address)
	if err != nil {
		t.Fatal(err)
	}
	q := ask()
	q.Context.Time = "2018-04-08T22:30:00Z" // the 9th in Amsterdam
	if d, err := c.Evaluate(context.Background(), q); err != nil || !d.Allowed() {
		t.Errorf("%+v %v", d, err)
	}
	taken := exec.Command(p.Path, "serve", "--listen", strings.TrimPrefix(p.address, "http://"))
	var said bytes.Buffer
	taken.Stderr = &said
	err = taken.Run()
	if taken.ProcessState.ExitCode() != program.ExitUsage || strings.Count(said.String(), "\n") != 1 || !strings.Contains(said.String(), "address already in use") {
		t.Errorf("%v: %s", err, said.String())
	}
}
