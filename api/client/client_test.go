package client_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"doelbinding/api/client"
	"doelbinding/api/client/clienttest"
)

func answering(t *testing.T, h http.HandlerFunc, options ...client.Option) *client.Client {
	t.Helper()
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	c, err := client.New(server.URL, options...)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func question() client.Question {
	return client.Question{Subject: client.Party("gemeente-utrecht", ""), Action: client.Act("bewaren", ""), Resource: client.Field("dagmonitor/wijk", "")}
}

// Only a whole, plain yes to this question is a yes.
func TestNothingButAYesIsAYes(t *testing.T) {
	send := clienttest.Send
	for name, h := range clienttest.NoYes() {
		t.Run(name, func(t *testing.T) {
			d, err := answering(t, h).Evaluate(context.Background(), question())
			if d.Allowed() {
				t.Errorf("a yes: %+v %v", d, err)
			}
			if err == nil && name != "no" {
				t.Error("no error")
			}
		})
	}
	if (client.Decision{}).Allowed() {
		t.Error("the zero value is a yes")
	}
	if d, err := answering(t, send(200, "application/json; charset=utf-8", " {\"decision\" : true } \n")).Evaluate(context.Background(), question()); err != nil || !d.Allowed() {
		t.Errorf("a yes: %v", err)
	}
}

// A busy service and a connection that fails are asked once more, as the same request. Nothing else is.
func TestOneRetryAsTheSameRequest(t *testing.T) {
	for name, c := range map[string]struct {
		first http.HandlerFunc
		asked int
	}{
		"busy": {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(503) }, 2},
		"a connection that fails": {func(w http.ResponseWriter, _ *http.Request) {
			conn, _, _ := w.(http.Hijacker).Hijack()
			conn.Close()
		}, 2},
		"an error": {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) }, 1},
		"a no":     {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(403) }, 1},
		"too many": {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(429) }, 1},
	} {
		t.Run(name, func(t *testing.T) {
			var mu sync.Mutex
			var ids, bodies []string
			x := answering(t, func(w http.ResponseWriter, r *http.Request) {
				body, _ := io.ReadAll(r.Body)
				mu.Lock()
				ids, bodies = append(ids, r.Header.Get("X-Request-ID")), append(bodies, string(body))
				n := len(ids)
				mu.Unlock()
				if n == 1 {
					c.first(w, r)
					return
				}
				w.Header().Set("X-Request-ID", ids[0])
				w.Header().Set("Content-Type", "application/json")
				_, _ = io.WriteString(w, `{"decision":true}`)
			})
			d, err := x.Evaluate(context.Background(), question())
			if len(ids) != c.asked || d.Allowed() != (c.asked == 2) || (err == nil) != (c.asked == 2) {
				t.Errorf("asked %d times, %+v %v", len(ids), d, err)
			}
			if len(slices.Compact(ids)) != 1 || len(ids[0]) != 32 || len(slices.Compact(bodies)) != 1 {
				t.Errorf("%v %v", ids, bodies)
			}
		})
	}
	asked := 0
	x := answering(t, func(w http.ResponseWriter, _ *http.Request) { asked++; w.WriteHeader(503) })
	if _, err := x.Evaluate(context.Background(), question()); err == nil || asked != 2 {
		t.Errorf("asked %d times: %v", asked, err)
	}
	var own string
	x = answering(t, func(w http.ResponseWriter, r *http.Request) { own = r.Header.Get("X-Request-ID"); w.WriteHeader(400) })
	_, err := x.Evaluate(client.WithRequestID(context.Background(), "mijn-nummer"), question())
	var refused *client.Error
	if own != "mijn-nummer" || !errors.As(err, &refused) || refused.RequestID != own || refused.Status != 400 {
		t.Errorf("%q %v", own, err)
	}
}

// A service that does not answer in time is a no, whoever's time it is; nobody there is a no.
func TestATimeOutIsANo(t *testing.T) {
	hang := make(chan struct{})
	h := func(http.ResponseWriter, *http.Request) { <-hang }
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	a, b := answering(t, h), answering(t, h, client.Within(50*time.Millisecond))
	t.Cleanup(func() { close(hang) }) // before the servers wait for their handlers
	if d, err := a.Evaluate(ctx, question()); d.Allowed() || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%+v %v", d, err)
	}
	if d, err := b.Evaluate(context.Background(), question()); d.Allowed() || err == nil {
		t.Errorf("%+v %v", d, err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	gone := listener.Addr().String()
	listener.Close()
	c, err := client.New("http://" + gone)
	if err != nil {
		t.Fatal(err)
	}
	if d, err := c.Evaluate(context.Background(), question()); d.Allowed() || err == nil {
		t.Errorf("%+v %v", d, err)
	}
}

func TestOnlyAServiceThatNobodyCanPosAs(t *testing.T) {
	for base, ok := range map[string]bool{
		"https://doelbinding.example.org": true, "https://doelbinding.example.org/basis/": true, "http://127.0.0.1:8080": true, "http://[::1]:8080": true, "http://localhost": true,
		"http://doelbinding.example.org": false, "http://127.0.0.1.example.org": false, "ftp://localhost": false, "doelbinding": false, "": false, "https://": false,
		"https://a@b": false, "https://a?b": false,
	} {
		if _, err := client.New(base); (err == nil) != ok {
			t.Errorf("%s: %v", base, err)
		}
	}
}

func TestATokenGoesAlong(t *testing.T) {
	got := http.Header{}
	x := answering(t, func(w http.ResponseWriter, r *http.Request) { got = r.Header; w.WriteHeader(500) },
		client.Token(func(context.Context) (string, error) { return "abc", nil }),
		client.Headers(func(_ context.Context, h http.Header) { h.Set("Traceparent", "x"); h.Set("Content-Type", "text/plain") }))
	_, _ = x.Evaluate(context.Background(), question())
	if got.Get("Authorization") != "Bearer abc" || got.Get("Traceparent") != "x" || got.Get("Content-Type") != "application/json" {
		t.Errorf("%v", got)
	}
	asked := false
	x = answering(t, func(http.ResponseWriter, *http.Request) { asked = true }, client.Token(func(context.Context) (string, error) { return "", errors.New("op") }))
	if d, err := x.Evaluate(context.Background(), question()); d.Allowed() || err == nil || asked {
		t.Errorf("%+v %v", d, err)
	}
}

func TestAProblemIsTold(t *testing.T) {
	x := answering(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "7")
		w.WriteHeader(429)
		fmt.Fprint(w, `{"type":"urn:doelbinding:probleem:te-veel-vragen","title":"Te veel vragen.","detail":"Wacht.","errors":[{"pointer":"/a","code":"b","title":"c"}]}`)
	})
	_, err := x.Evaluate(context.Background(), question())
	var e *client.Error
	if !errors.As(err, &e) || e.Type != "urn:doelbinding:probleem:te-veel-vragen" || e.RetryAfter != 7*time.Second || len(e.Faults) != 1 || e.Faults[0].Pointer != "/a" ||
		!strings.Contains(e.Error(), "Te veel vragen. Wacht. [/a c]") {
		t.Errorf("%+v", e)
	}
}
