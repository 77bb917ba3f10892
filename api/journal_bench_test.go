//go:build unix

package api_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/journaltest"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
)

// remembered is policies that answer again what they answered to the same day and code: so that what is measured is the service and its journal,
// and not how long a decision takes.
type remembered struct {
	engine.Policy
	found *sync.Map
}

func (r remembered) Evaluate(ctx context.Context, in engine.Input) (*engine.Findings, error) {
	key := string(in.Day) + in.Facts[engine.MemberCode].String()
	if f, ok := r.found.Load(key); ok {
		return f.(*engine.Findings), nil
	}
	f, err := r.Policy.Evaluate(ctx, in)
	r.found.Store(key, f)
	return f, err
}

// What recording costs at the worst, when deciding costs nothing, as ratios within one run: the same service without a journal, with one that writes the same bytes and does not wait for
// the disk, and with one that does. 128 connections over loopback, client and server on the same processors.
func BenchmarkJournal(b *testing.B) {
	const connections, perRound = 128, 12800
	shipped := enginetest.Load(b)
	reg := shipped.Register.Snapshot()
	decided := explain.New(remembered{shipped.Policies, &sync.Map{}})
	start := func(o *sqlite.Options) string {
		c := api.Config{Hosts: []string{"example.com"}, Engine: decided, Register: func() engine.Register { return reg }, Now: time.Now, Log: slog.New(slog.NewTextHandler(io.Discard, nil))}
		if o != nil {
			store, err := sqlite.Open(context.Background(), filepath.Join(b.TempDir(), "journal.db"), *o)
			if err != nil {
				b.Fatal(err)
			}
			if c.Journal, err = journal.Open(context.Background(), journaltest.Config(store, journaltest.Signer(b), nil)); err != nil {
				b.Fatal(err)
			}
			b.Cleanup(func() { _ = c.Journal.Close() })
			for k, hash := range map[sealed.Kind]string{journal.KindPolicies: shipped.Policies.Hash(), journal.KindRegister: reg.Hash()} {
				if err := c.Journal.Keep(context.Background(), k, hash, func() ([]byte, error) { return []byte("files"), nil }); err != nil {
					b.Fatal(err)
				}
			}
		}
		server := httptest.NewServer(api.New(c))
		b.Cleanup(server.Close)
		return server.URL + path
	}
	names := []string{"without", "unsynced", "synced"}
	urls := map[string]string{"without": start(nil), "unsynced": start(&sqlite.Options{NoSync: true}), "synced": start(&sqlite.Options{})}
	bodies := make([][]byte, 200)
	for i := range bodies {
		bodies[i] = fmt.Appendf(nil, `{"subject":{"type":"partij","id":"gemeente-utrecht","properties":{"role":"toezichthouder"}},"action":{"name":"ontvangen",`+
			`"properties":{"purpose":"gerichte-inzet-toezicht-en-handhaving"}},"resource":{"type":"gegeven","id":"dagmonitor/huisnummer","properties":{"incident_code":"A%d"}},`+
			`"context":{"time":"2018-%02d-%02d","supplier":"gemeente-utrecht","facts":{"addendum_ondertekend":true}}}`, 10+i%20, 1+i%12, 1+i%28)
	}
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: connections, DisableCompression: true}}
	var busy atomic.Int64
	round := func(url string) (took, processor time.Duration) {
		var next atomic.Int64
		var all sync.WaitGroup
		begin, before := time.Now(), processorTime(b)
		for range connections {
			all.Go(func() {
				for n := next.Add(1); n <= perRound; {
					w, err := client.Post(url, "application/json", bytes.NewReader(bodies[int(n)%len(bodies)]))
					if err != nil {
						b.Error(err)
						return
					}
					_, _ = io.Copy(io.Discard, w.Body)
					w.Body.Close()
					if w.StatusCode == http.StatusOK {
						n = next.Add(1)
					} else { // asked again
						busy.Add(1)
					}
				}
			})
		}
		all.Wait()
		return time.Since(begin), processorTime(b) - before
	}
	for _, body := range bodies {
		w, err := client.Post(urls["without"], "application/json", bytes.NewReader(body))
		if err != nil {
			b.Fatal(err)
		}
		w.Body.Close()
	}
	for _, name := range names {
		round(urls[name]) // connections, answers and files are there before anything counts
	}
	took, processor := map[string]time.Duration{}, map[string]time.Duration{}
	b.ResetTimer()
	for range b.N {
		for _, name := range names {
			t, p := round(urls[name])
			took[name], processor[name] = took[name]+t, processor[name]+p
		}
	}
	ratio := func(of map[string]time.Duration, a, b string) float64 { return float64(of[a]) / float64(of[b]) }
	b.ReportMetric(float64(perRound*b.N)/took["without"].Seconds(), "without-req/s")
	b.ReportMetric(ratio(took, "without", "synced"), "rate-with/without")
	b.ReportMetric(ratio(took, "unsynced", "synced"), "rate-synced/unsynced")
	// On a machine that others use too, the time that the processors worked says more; it holds the client as well.
	b.ReportMetric(ratio(processor, "without", "synced"), "cpu-without/with")
	b.ReportMetric(ratio(processor, "unsynced", "synced"), "cpu-unsynced/synced")
	b.ReportMetric(float64(busy.Load()), "busy") // more than none: the machine is too slow for these figures
	b.ReportMetric(0, "ns/op")
}

// processorTime is how long the processors have worked for this process.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
