package serve

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/api/telemetry"
	"doelbinding/api/workbench/changes"
	"doelbinding/cmd/doelbinding/program"
	"doelbinding/engine/change/approval"
	"doelbinding/policies"
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

// The policies that are shipped are the approved ones: nothing differs. A bundle that allows more is told from them, with an example; one that is broken
// is refused as such.
func TestTheWorkbenchComparesPolicies(t *testing.T) {
	ctx := t.Context()
	a := &app{&program.App{Out: io.Discard, Err: io.Discard, Now: time.Now, CacheDir: "off"}}
	_, p, reg, err := a.Load(ctx)
	if err != nil {
		t.Fatal(err)
	}
	compare := a.changes(&prepared{policies: p, register: reg})
	d, err := compare(ctx, nil, func(string, int, int) {})
	if err != nil || d.None || len(d.Groups) > 0 || d.Clauses != len(p.Clauses()) || d.Equal != d.Clauses || d.Points == 0 {
		t.Fatalf("%+v %v", d, err)
	}
	shipped, err := approval.Pack(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	const clause = "gemeentewet/art172"
	told := 0
	d, err = compare(ctx, without(t, shipped, "clauses/"+clause+"/"), func(string, int, int) { told++ })
	if err != nil || d.Open == 0 || told == 0 || d.To != "de regels in het bestand" {
		t.Fatalf("%+v %v, told %d times", d, err, told)
	}
	for _, g := range d.Groups {
		if g.Open && (g.Witness == "" || g.What == "") {
			t.Errorf("%+v", g)
		}
	}
	for _, broken := range [][]byte{[]byte("PK"), without(t, shipped, "decision/")} {
		if _, err := compare(ctx, broken, func(string, int, int) {}); !errors.Is(err, changes.ErrBundle) {
			t.Error(err)
		}
	}
}

// without returns a bundle without the files under a folder.
func without(t *testing.T, bundle []byte, folder string) []byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(bundle), int64(len(bundle)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range z.File {
		if !strings.HasPrefix(f.Name, folder) {
			if err := out.Copy(f); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
