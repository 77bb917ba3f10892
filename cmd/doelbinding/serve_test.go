package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"doelbinding/cmd/doelbinding/program"
)

// buffer can be read while the program writes to it.
type buffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) { b.mu.Lock(); defer b.mu.Unlock(); return b.b.Write(p) }
func (b *buffer) String() string              { b.mu.Lock(); defer b.mu.Unlock(); return b.b.String() }

// addressIn waits until the service says where it listens.
func addressIn(t testing.TB, out, log *buffer) string {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if m := regexp.MustCompile(`https?://\S+`).FindString(out.String()); m != "" {
			return m
		}
	}
	t.Fatalf("does not say where it listens: %s%s", out.String(), log.String())
	return ""
}

// The service starts with nothing but what is embedded, answers, and stops when it is told to, with the answers under way given.
func TestServeStartsAnswersAndStops(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	ctx, stop := context.WithCancel(context.Background())
	var out, log buffer
	done := make(chan int, 1)
	go func() {
		done <- run(ctx, []string{"serve", "--listen", "127.0.0.1:0"}, strings.NewReader(""), &out, &log)
	}()
	address := addressIn(t, &out, &log)
	r, err := http.Get(address + "/readyz")
	if err != nil || r.StatusCode != http.StatusOK {
		t.Fatalf("not ready: %v", err)
	}
	r.Body.Close()
	// A question whose body arrives only after the stop has begun is still answered.
	body, late := io.Pipe()
	answered := make(chan string, 1)
	go func() {
		r, err := http.Post(address+"/access/v1/evaluation", "application/json", body)
		if err != nil {
			answered <- err.Error()
			return
		}
		defer r.Body.Close()
		b, _ := io.ReadAll(r.Body)
		answered <- string(b)
	}()
	const question = `{"subject":{"type":"partij","id":"gemeente-utrecht"},"action":{"name":"bewaren"},"resource":{"type":"gegeven","id":"dagmonitor/wijk"}}`
	_, _ = io.WriteString(late, question[:40])
	time.Sleep(100 * time.Millisecond)
	stop()
	time.Sleep(100 * time.Millisecond)
	_, _ = io.WriteString(late, question[40:])
	late.Close()
	if got := <-answered; !strings.Contains(got, `"outcome":"forbidden"`) {
		t.Errorf("under way when it stopped: %s", got)
	}
	select {
	case code := <-done:
		if code != program.ExitOK {
			t.Errorf("ended with %d: %s", code, log.String())
		}
	case <-time.After(20 * time.Second):
		t.Fatal("does not stop")
	}
	if !strings.Contains(log.String(), `"msg":"stopping"`) {
		t.Errorf("log: %s", log.String())
	}
}
