package serve

import (
	"bytes"
	"context"
	"log/slog"
	"net/http"
	"regexp"
	"sync/atomic"
	"testing"

	"doelbinding/api"
	"doelbinding/api/telemetry"
)

// While policies are loading the process lives, and says that it has not started.
func TestProbesWhileItStarts(t *testing.T) {
	var log bytes.Buffer
	c := defaults()
	c.Operations.Listen = "127.0.0.1:0"
	var started atomic.Pointer[api.Service]
	end, err := new(app).operations(context.Background(), c, telemetry.Discard(), &started, slog.New(slog.NewJSONHandler(&log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	defer end()
	address := regexp.MustCompile(`"address":"([^"]+)"`).FindStringSubmatch(log.String())[1]
	for path, want := range map[string]int{"/healthz": 200, "/startupz": 503, "/readyz": 503, "/metrics": 200} {
		w, err := http.Get("http://" + address + path)
		if err != nil {
			t.Fatal(err)
		}
		if w.Body.Close(); w.StatusCode != want {
			t.Errorf("%s: %d, want %d", path, w.StatusCode, want)
		}
	}
}
