package api_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"crypto/tls"

	"doelbinding/api"
	"doelbinding/engine/journal"
)

// What is no fault of the service is no error in its log, and no 5xx: a caller that did not wait, a record that is not sealed yet, and a
// service that was told to stop.
func TestWhatIsNoFaultIsNoError(t *testing.T) {
	log := &lines{}
	s, j, _ := recorded(t, unbroken, func(c *api.Config) { c.Log = slog.New(slog.NewJSONHandler(log, nil)) })

	gone, leave := context.WithCancel(context.Background())
	leave()
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(question)).WithContext(gone)
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	if w.Code != 499 || !strings.Contains(log.text(), `"level":"INFO","msg":"caller gone"`) {
		t.Errorf("a caller that left: %d %s", w.Code, log.text())
	}
	last := 0
	for seen, err := range journal.NewLooker(j.Store).Calls(t.Context(), journal.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		if last = seen.Record.Call.Status; len(seen.Decisions) > 0 {
			t.Error("a decision that was not made is recorded")
		}
	}
	if last != 499 {
		t.Errorf("recorded as %d", last)
	}

	record := post(s, question).Header().Get(api.HeaderJournal)
	early := get(s, "/v1/journal/records/"+record+"/proof")
	if early.Code != http.StatusOK && (early.Code != http.StatusConflict || early.Header().Get("Retry-After") != "1" || !strings.Contains(early.Body.String(), "nog-niet-verzegeld")) {
		t.Errorf("a record that is not sealed yet: %d %v %s", early.Code, early.Header(), early.Body)
	}
	if early.Code == http.StatusOK {
		t.Error("the record was sealed too soon for this test")
	}
	s.Stop()
	if w := get(s, "/readyz"); w.Code != http.StatusServiceUnavailable {
		t.Errorf("stopping: %d", w.Code)
	}
	if strings.Contains(log.text(), `"level":"ERROR"`) || strings.Contains(log.text(), `"level":"WARN"`) {
		t.Errorf("%s", log.text())
	}
}

// What a caller writes in its X-Request-ID comes back to it alone: the log has what the journal has.
func TestTheLogHoldsNoRequestID(t *testing.T) {
	log := &lines{}
	s := logged(t, log, nil)
	const id = "dossier-123456782"
	if w := post(s, question, "X-Request-ID", id); w.Header().Get("X-Request-ID") != id {
		t.Errorf("%v", w.Header())
	}
	if got := log.last(t)["request_id"]; got != journal.RequestID(id) || got == "" || strings.Contains(log.text(), "123456782") {
		t.Errorf("%s", log.text())
	}
	post(s, question)
	if got := log.last(t)["request_id"]; got != "" {
		t.Errorf("without an id the log has %q", got)
	}
}

// Strict-Transport-Security means nothing over plain HTTP, where anybody on the way can write it.
func TestHSTSOverTLSOnly(t *testing.T) {
	s := service(t)
	for name, c := range map[string]struct {
		tls  *tls.ConnectionState
		want string
	}{"plain": {nil, ""}, "TLS": {&tls.ConnectionState{}, "max-age=31536000"}} {
		r := httptest.NewRequest(http.MethodGet, "/healthz", nil)
		r.TLS = c.tls
		w := httptest.NewRecorder()
		if s.ServeHTTP(w, r); w.Header().Get("Strict-Transport-Security") != c.want {
			t.Errorf("%s: %q", name, w.Header().Get("Strict-Transport-Security"))
		}
	}
}

// Whoever looks at the root, for documents, or where nothing is, is led to the descriptions.
func TestTheWayInIsShown(t *testing.T) {
	s := service(t)
	at := func(path string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		return w
	}
	for path, status := range map[string]int{"/": 200, "/docs": 200, "/docs/": 404, "/v1": 404, "/access/v1/": 404} {
		w := at(path)
		if w.Code != status || !strings.Contains(w.Header().Get("Link"), `</access/v1/openapi.json>; rel="service-desc"`) || !strings.Contains(w.Body.String(), "/v1/openapi.json") {
			t.Errorf("%s: %d %v %s", path, w.Code, w.Header(), w.Body)
		}
		var shown struct {
			Descriptions    []string
			Metadata, Names string
		}
		if err := json.Unmarshal(w.Body.Bytes(), &shown); err != nil {
			t.Fatal(err)
		}
		if status != 200 {
			continue
		}
		for _, to := range append(shown.Descriptions, shown.Names) {
			if w := at(to); w.Code != 200 {
				t.Errorf("%s leads to %s: %d", path, to, w.Code)
			}
		}
	}
}

// A caller that sends five megabytes before it listens gets its 413, and not a reset; one that asks first need not send them.
func TestTheRefusalOfALargeBodyArrives(t *testing.T) {
	address := serving(t, service(t).Service)
	const size = 5 << 20
	send := func(t *testing.T, headers, body string) string {
		t.Helper()
		conn, err := net.Dial("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		_ = conn.SetDeadline(time.Now().Add(10 * time.Second))
		if _, err := io.WriteString(conn, "POST "+path+" HTTP/1.1\r\nHost: localhost\r\n"+headers+"\r\n"+body); err != nil {
			t.Fatalf("sending: %v", err)
		}
		first := make([]byte, 4<<10)
		n, err := conn.Read(first)
		if err != nil {
			t.Fatalf("the answer does not arrive: %v", err)
		}
		return string(first[:n])
	}
	large := strings.Repeat("x", size)
	lengths := fmt.Sprintf("Content-Length: %d\r\n", size)
	for name, try := range map[string]struct{ headers, body, want string }{
		"by length":       {"Content-Type: application/json\r\n" + lengths, large, "HTTP/1.1 413 "},
		"in chunks":       {"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n", fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", size, large), "HTTP/1.1 413 "},
		"of another type": {"Content-Type: text/plain\r\n" + lengths, large, "HTTP/1.1 400 "},
		"asked first":     {"Content-Type: application/json\r\nExpect: 100-continue\r\n" + lengths, "", "HTTP/1.1 413 "},
	} {
		t.Run(name, func(t *testing.T) {
			for range 5 {
				if got := send(t, try.headers, try.body); !strings.HasPrefix(got, try.want) {
					t.Fatalf("%.200s", got)
				}
			}
		})
	}
}

// A parameter of a query that is none of a few is refused, and those are named: an empty list would look like an answer.
func TestAWrongParameterNamesWhatIsAllowed(t *testing.T) {
	plain, _, _ := recorded(t, unbroken)
	s := verify(t, plain)
	for path, allowed := range map[string]string{
		"/access/v1/names?soort=rollen": `"partij","rol","handeling","doel","gegeven","feit"`, "/v1/journal/records?outcome=ja": `"permitted","forbidden","insufficient","judgement"`,
		"/v1/journal/obligations?status=late": `"open","due","overdue","fulfilled"`,
	} {
		if w := get(s, path); w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), `"allowed":[`+allowed+`]`) {
			t.Errorf("%s: %d %s", path, w.Code, w.Body)
		}
	}
}
