package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/api/admission"
	"doelbinding/api/telemetry"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
)

// lines keeps a JSON log.
type lines struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lines) text() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func (l *lines) last(t *testing.T) map[string]any {
	t.Helper()
	all := bytes.Split(bytes.TrimSpace([]byte(l.text())), []byte("\n"))
	var out map[string]any
	if err := json.Unmarshal(all[len(all)-1], &out); err != nil {
		t.Fatalf("%v: %s", err, all[len(all)-1])
	}
	return out
}

// logged is a service that keeps its log.
func logged(t testing.TB, log *lines, change func(*api.Config)) *api.Service {
	t.Helper()
	return loggedOf(enginetest.Load(t), log, change)
}

func loggedOf(s enginetest.Shipped, log *lines, change func(*api.Config)) *api.Service {
	c := api.Config{
		Hosts: []string{"example.com"}, Engine: s.Engine, Register: func() engine.Register { return s.Register.Snapshot() }, Now: time.Now, Log: slog.New(slog.NewJSONHandler(log, nil)),
	}
	if change != nil {
		change(&c)
	}
	return api.New(c)
}

// serving serves with the limits of the product, and gives the address.
func serving(t testing.TB, s *api.Service) string {
	t.Helper()
	return servingOn(t, s, func(l net.Listener) net.Listener { return l })
}

func servingOn(t testing.TB, s *api.Service, over func(net.Listener) net.Listener) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	listener = over(listener)
	server := s.Server()
	done := make(chan struct{})
	go func() { defer close(done); _ = server.Serve(admission.Framed(listener)) }()
	t.Cleanup(func() { server.Close(); <-done })
	return listener.Addr().String()
}

// Row 18. A thousand clients that drip headers, drip bodies or say nothing do not keep a fast one out, also when they are more than the
// connections there may be.
func TestRow18AThousandSlowClientsDoNotStopAFastOne(t *testing.T) {
	const slow = 1000
	for _, most := range []int{256, 4096} {
		t.Run(fmt.Sprint(most, " connections"), func(t *testing.T) {
			s := logged(t, &lines{}, func(c *api.Config) { c.Limits.Connections = most })
			address := serving(t, s)
			ctx, stop := context.WithCancel(context.Background())
			var drip sync.WaitGroup
			defer drip.Wait()
			defer stop()
			for i := range slow {
				conn, err := net.Dial("tcp", address)
				if err != nil {
					t.Fatal(err)
				}
				drip.Go(func() {
					defer conn.Close()
					if i%3 == 1 {
						fmt.Fprintf(conn, "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n", path)
					}
					for {
						if i%3 < 2 {
							if _, err := io.WriteString(conn, "X"); err != nil {
								return
							}
						}
						select {
						case <-ctx.Done():
							return
						case <-time.After(100 * time.Millisecond):
						}
					}
				})
			}
			fast := &http.Client{Timeout: 20 * time.Second}
			for i := range 100 {
				if i%10 == 0 {
					fast.CloseIdleConnections() // a newcomer as well as one that stays
				}
				w, err := fast.Post("http://"+address+path, "application/json", strings.NewReader(question))
				if err != nil {
					t.Fatalf("request %d: %v", i, err)
				}
				body, err := io.ReadAll(w.Body)
				w.Body.Close()
				if err != nil || w.StatusCode != http.StatusOK {
					t.Fatalf("request %d: %d %v %s", i, w.StatusCode, err, body)
				}
			}
		})
	}
}

// A question that is being answered is not pushed out by newcomers, however many.
func TestAnAnswerUnderWayIsNotPushedOut(t *testing.T) {
	slow := make(chan struct{})
	s := logged(t, &lines{}, func(c *api.Config) {
		c.Limits.Connections = 8
		c.Engine = explain.New(waits{c.Engine.Policy(), slow})
	})
	address := serving(t, s)
	answered := make(chan string, 1)
	go func() {
		w, err := http.Post("http://"+address+path, "application/json", strings.NewReader(question))
		if err != nil {
			answered <- err.Error()
			return
		}
		defer w.Body.Close()
		answered <- w.Status
	}()
	slow <- struct{}{} // it is being decided
	var newcomers []net.Conn
	for range 100 {
		conn, err := net.Dial("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		newcomers = append(newcomers, conn)
	}
	// The first newcomer is pushed out by the others.
	_ = newcomers[0].SetReadDeadline(time.Now().Add(4 * time.Second)) // a decision may take five
	if _, err := newcomers[0].Read(make([]byte, 1)); err == nil || errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("a silent connection stays: %v", err)
	}
	select {
	case slow <- struct{}{}:
	case <-time.After(10 * time.Second): // the decision gave up
	}
	if got := <-answered; got != "200 OK" {
		t.Error(got)
	}
	for _, c := range newcomers {
		c.Close()
	}
}

// waits is a policy that takes as long as the test wants.
type waits struct {
	engine.Policy
	turn chan struct{}
}

func (w waits) Evaluate(ctx context.Context, in engine.Input) (*engine.Findings, error) {
	for range 2 {
		select {
		case <-w.turn:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return w.Policy.Evaluate(ctx, in)
}

// Who would wait in vain is told at once, and before his question is read; who waits too long is told then. Probes are always answered.
func TestWhenItIsBusy(t *testing.T) {
	turn := make(chan struct{})
	s := logged(t, &lines{}, func(c *api.Config) {
		c.Limits.AtOnce, c.Limits.Queue, c.Limits.Wait = 1, 1, 50*time.Millisecond
		c.Engine = explain.New(waits{c.Engine.Policy(), turn})
	})
	first := make(chan *httptest.ResponseRecorder, 1)
	go func() { first <- post(s, question) }()
	turn <- struct{}{}
	waited := post(s, question) // gets into the queue, and waits in vain
	isProblem(t, waited, http.StatusServiceUnavailable)
	if waited.Header().Get("Retry-After") == "" || waited.Header().Get("Content-Type") != "application/problem+json" {
		t.Errorf("%v", waited.Header())
	}
	w := httptest.NewRecorder()
	if s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/readyz", nil)); w.Code != http.StatusOK {
		t.Errorf("readiness: %d", w.Code)
	}
	turn <- struct{}{}
	read(t, <-first)
}

func TestAFullQueueRefusesBeforeReading(t *testing.T) {
	turn := make(chan struct{})
	s := logged(t, &lines{}, func(c *api.Config) {
		c.Limits.AtOnce, c.Limits.Queue, c.Limits.Wait = 1, 1, time.Hour
		c.Engine = explain.New(waits{c.Engine.Policy(), turn})
	})
	answers := make(chan *httptest.ResponseRecorder, 2)
	for range 2 {
		go func() { answers <- post(s, question) }()
	}
	turn <- struct{}{} // one decides
	for {              // and one waits: then nobody else may
		r := httptest.NewRequest(http.MethodPost, path, unread{t})
		w := httptest.NewRecorder()
		if s.ServeHTTP(w, r); w.Code == http.StatusServiceUnavailable {
			break
		}
	}
	for range 3 {
		turn <- struct{}{}
	}
	read(t, <-answers)
	read(t, <-answers)
}

// unread is a body that says what it is not, so that it is refused only by who reads it.
type unread struct{ t *testing.T }

func (unread) Read([]byte) (int, error) { return 0, io.EOF }

// A decision that takes too long is no decision.
func TestADecisionThatTakesTooLong(t *testing.T) {
	s := logged(t, &lines{}, func(c *api.Config) {
		c.Limits.Decide = 20 * time.Millisecond
		c.Engine = explain.New(waits{c.Engine.Policy(), nil})
	})
	w := post(s, question)
	isProblem(t, w, http.StatusServiceUnavailable)
	if w.Header().Get("Retry-After") == "" || !strings.Contains(w.Body.String(), "te-laat") {
		t.Errorf("%v %s", w.Header(), w.Body)
	}
}

// What was asked is in no log and in no number.
func TestNothingOfAQuestionIsLoggedOrCounted(t *testing.T) {
	log, count := &lines{}, telemetry.Discard()
	s := logged(t, log, func(c *api.Config) { c.Telemetry = count })
	canary := strings.NewReplacer("gemeente-utrecht", "kanarie-partij", "toezichthouder", "kanarie-rol", "dagmonitor/huisnummer", "kanarie/veld").Replace(question)
	post(s, question)
	post(s, canary)
	post(s, fact(t, `"kanarie_feit"`, `"kanarie-waarde"`))
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest("KANARIE", "/kanarie/pad?kanarie=1", strings.NewReader(canary)))
	w = httptest.NewRecorder()
	count.Metrics().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	for name, text := range map[string]string{"log": log.text(), "numbers": w.Body.String()} {
		for _, word := range []string{"kanarie", "KANARIE", "addendum", "huisnummer", "gemeente-utrecht", "toezichthouder"} {
			if strings.Contains(text, word) {
				t.Errorf("the %s says %s: %s", name, word, text)
			}
		}
	}
	for _, want := range []string{
		`doelbinding_decisions_total{outcome="permitted"} 1`, `doelbinding_decisions_total{outcome="insufficient"} 1`,
		`doelbinding_requests_total{method="POST",route="/access/v1/evaluation",status="200"} 2`,
		`doelbinding_requests_total{method="POST",route="/access/v1/evaluation",status="400"} 1`,
		`doelbinding_requests_total{method="-",route="-",status="404"} 1`,
		"doelbinding_request_seconds_bucket", "doelbinding_questions_waiting 0", "doelbinding_info{policy_hash=", "go_goroutines",
	} {
		if !strings.Contains(w.Body.String(), want) {
			t.Errorf("no %s in the numbers", want)
		}
	}
}
