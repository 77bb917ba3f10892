package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// How the service is driven to its limit and past it. The generator has one core, the service is a process of its own.
const (
	overloadRounds = 5
	overloadFor    = 4 * time.Second
	overloadTimes  = 5
)

// BenchmarkOverload says what is left of the answers per second when five times as many questions come as can be answered, and how soon
// the others are refused. Medians of five rounds. Run it alone: make overload.
func BenchmarkOverload(b *testing.B) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	p := start(b, "", os.Environ(), "serve", "--listen", "127.0.0.1:0", "--log-level", "warn")
	raw, err := json.Marshal(ask())
	if err != nil {
		b.Fatal(err)
	}
	g := &generator{url: p.address + "/access/v1/evaluation", body: raw, http: &http.Client{
		Transport: &http.Transport{MaxIdleConnsPerHost: 4096}, Timeout: 10 * time.Second,
	}}
	g.atOnce(8, overloadFor) // warm
	for b.Loop() {
		var peak, kept, good, soon, late, behind, failed []float64
		for range overloadRounds {
			most := g.atOnce(8, overloadFor).perSecond()
			over := g.atRate(overloadTimes*most, overloadFor)
			peak, good = append(peak, most), append(good, over.perSecond())
			kept = append(kept, 100*over.perSecond()/most)
			slices.Sort(over.refused)
			slices.Sort(over.behind)
			behind = append(behind, ms(over.behind[len(over.behind)*99/100]))
			if n := len(over.refused); n > 0 {
				soon, late = append(soon, ms(over.refused[n/2])), append(late, ms(over.refused[n*99/100]))
			}
			failed = append(failed, float64(over.failed))
		}
		for unit, list := range map[string][]float64{
			"peak/s": peak, "overload/s": good, "kept%": kept, "refusal-p50-ms": soon, "refusal-p99-ms": late, "generator-behind-p99-ms": behind, "failed": failed,
		} {
			if slices.Sort(list); len(list) > 0 {
				b.ReportMetric(list[len(list)/2], unit)
			}
		}
	}
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// generator asks one question again and again.
type generator struct {
	http *http.Client
	url  string
	body []byte
}

// result is what came of a run.
type result struct {
	mu      sync.Mutex
	yes     int
	refused []time.Duration // from the moment a request should have gone out
	behind  []time.Duration // from that moment until it did go out: the generator's own part in it
	failed  int
	took    time.Duration
}

func (r *result) perSecond() float64 { return float64(r.yes) / r.took.Seconds() }

func (g *generator) ask(r *result, due time.Time) {
	behind := time.Since(due)
	w, err := g.http.Post(g.url, "application/json", bytes.NewReader(g.body))
	if err != nil {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.failed++
		return
	}
	body, err := io.ReadAll(w.Body)
	w.Body.Close()
	r.mu.Lock()
	defer r.mu.Unlock()
	r.behind = append(r.behind, behind)
	switch {
	case err == nil && w.StatusCode == http.StatusOK && strings.HasPrefix(string(body), `{"decision":true`):
		r.yes++
	case err == nil && w.StatusCode == http.StatusServiceUnavailable:
		r.refused = append(r.refused, time.Since(due))
	default:
		r.failed++
	}
}

// atOnce keeps some requests under way all the time.
func (g *generator) atOnce(n int, d time.Duration) *result {
	r := &result{}
	begun := time.Now()
	var all sync.WaitGroup
	for range n {
		all.Go(func() {
			for time.Since(begun) < d {
				g.ask(r, time.Now())
			}
		})
	}
	all.Wait()
	r.took = time.Since(begun)
	return r
}

// atRate sends requests at a rate whatever becomes of them.
func (g *generator) atRate(perSecond float64, d time.Duration) *result {
	r := &result{}
	begun := time.Now()
	var all sync.WaitGroup
	for i := 0; ; i++ {
		due := begun.Add(time.Duration(float64(i) / perSecond * float64(time.Second)))
		if due.Sub(begun) >= d {
			break
		}
		time.Sleep(time.Until(due))
		all.Go(func() { g.ask(r, due) })
	}
	all.Wait()
	r.took = time.Since(begun)
	return r
}
