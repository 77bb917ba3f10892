package telemetry_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"doelbinding/api/telemetry"
)

// A trace of the caller goes on at the collector, with the route and never the path.
func TestTracesReachTheCollector(t *testing.T) {
	var mu sync.Mutex
	var got bytes.Buffer
	authorization, at := "", ""
	collector := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		authorization, at = r.Header.Get("Authorization"), r.URL.Path
		_, _ = io.Copy(&got, r.Body)
	}))
	defer collector.Close()
	x, err := telemetry.New(context.Background(), telemetry.Config{
		Endpoint: collector.URL + "/v1/traces", Authorization: "Bearer geheim", Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/kanarie", nil)
	const id = "4bf92f3577b34da6a3ce929d0e0e4736"
	r.Header.Set("Traceparent", "00-"+id+"-00f067aa0ba902b7-01")
	ctx, request := x.Begin(r, time.Now())
	if request.TraceID != id || request.SpanID == "00f067aa0ba902b7" || ctx == nil {
		t.Errorf("%+v", request)
	}
	request.End("/access/v1/evaluation", http.MethodPost, 200, time.Now())
	if err := x.Shutdown(context.Background()); err != nil {
		t.Fatal(err)
	}
	mu.Lock()
	defer mu.Unlock()
	raw, _ := hex.DecodeString(id)
	if !bytes.Contains(got.Bytes(), raw) || !bytes.Contains(got.Bytes(), []byte("POST /access/v1/evaluation")) || bytes.Contains(got.Bytes(), []byte("kanarie")) {
		t.Errorf("%q", got.String())
	}
	if authorization != "Bearer geheim" || at != "/v1/traces" {
		t.Errorf("%s %s", authorization, at)
	}
}

// Without a collector a request still has ids to find it by in the log.
func TestWithoutACollectorThereAreIDs(t *testing.T) {
	x := telemetry.Discard()
	_, a := x.Begin(httptest.NewRequest(http.MethodGet, "/", nil), time.Now())
	_, b := x.Begin(httptest.NewRequest(http.MethodGet, "/", nil), time.Now())
	if len(a.TraceID) != 32 || a.TraceID == b.TraceID || len(a.SpanID) != 16 {
		t.Errorf("%+v %+v", a, b)
	}
}

// A call goes on with the trace of its header, or has one of its own if the header is malformed.
func TestTraceparentIsFollowedOrReplaced(t *testing.T) {
	const id, span = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
	for header, follows := range map[string]bool{
		"00-" + id + "-" + span + "-00":                      true, // not sampled is recorded all the same
		"00-" + id + "-" + span + "-01":                      true,
		"01-" + id + "-" + span + "-01-more":                 true,
		"00-" + id + "-" + span + "-01-more":                 false,
		"ff-" + id + "-" + span + "-01":                      false,
		"00-" + strings.ToUpper(id) + "-" + span:             false,
		"00-" + strings.Repeat("0", 32) + "-" + span + "-01": false,
		"00-" + id + "-" + strings.Repeat("0", 16) + "-01":   false,
		"": false, "rubbish": false, strings.Repeat("a-", 50_000): false,
	} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Header.Set("traceparent", header)
		_, got := telemetry.Discard().Begin(r, time.Now())
		if (got.TraceID == id && got.ParentID == span) != follows || (got.ParentID != "") != follows || len(got.TraceID) != 32 || len(got.SpanID) != 16 || got.SpanID == span {
			t.Errorf("%.60q: %+v", header, got)
		}
	}
}
