package admission_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strconv"
	"testing"
	"time"

	"doelbinding/api/admission"
)

// A request gets a turn, waits for one, or is rejected because the queue is full or the wait was too long.
func TestTurns(t *testing.T) {
	turns := admission.NewTurns(1, 1, 50*time.Millisecond)
	leave, err := turns.Take(context.Background())
	if err != nil || turns.Taken() != 1 || turns.Full() {
		t.Fatal(err, turns.Taken(), turns.Full())
	}
	waited := make(chan error, 1)
	go func() {
		_, err := turns.Take(context.Background())
		waited <- err
	}()
	for turns.Waiting() == 0 {
		time.Sleep(time.Millisecond)
	}
	if !turns.Full() {
		t.Error("one waits, and the queue is not full")
	}
	if _, err := turns.Take(context.Background()); !errors.Is(err, admission.ErrBusy) {
		t.Error("beyond the queue:", err)
	}
	if err := <-waited; !errors.Is(err, admission.ErrBusy) {
		t.Error("after the wait:", err)
	}
	gone, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := turns.Take(gone); !errors.Is(err, context.Canceled) {
		t.Error("of a client that is gone:", err)
	}
	leave()
	if leave, err = turns.Take(context.Background()); err != nil {
		t.Fatal(err)
	}
	leave()
}

// A client without a limit never waits; another waits until its bucket fills, and refused requests take nothing out of it.
func TestRates(t *testing.T) {
	var rates admission.Rates[string]
	now := time.Unix(1_700_000_000, 0)
	if wait := rates.Spend("free", now); wait != 0 {
		t.Error(wait)
	}
	rates.Limit("bound", 2, 2)
	for i, want := range []time.Duration{0, 0, 500 * time.Millisecond, 500 * time.Millisecond} {
		if wait := rates.Spend("bound", now); wait != want {
			t.Errorf("request %d: %s, want %s", i, wait, want)
		}
	}
	if wait := rates.Spend("bound", now.Add(500*time.Millisecond)); wait != 0 {
		t.Error(wait)
	}
}

// Each visitor has a share of its own, out of which heavy requests take more. What is refused takes nothing, and what weighs more than a share is still
// possible.
func TestShares(t *testing.T) {
	s := admission.NewShares(2, 10, 100)
	now := time.Unix(1_700_000_000, 0)
	for i, x := range []struct {
		visitor string
		weight  int
		want    time.Duration
	}{
		{"een", 8, 0}, {"een", 8, 3 * time.Second}, {"een", 2, 0}, {"een", 1, 500 * time.Millisecond}, {"twee", 1, 0}, {"drie", 1000, 0}, {"drie", 1000, 5 * time.Second},
	} {
		if wait := s.Spend(x.visitor, x.weight, now); wait != x.want {
			t.Errorf("request %d: %s, want %s", i, wait, x.want)
		}
	}
	if wait := s.Spend("een", 8, now.Add(4*time.Second)); wait != 0 {
		t.Error(wait)
	}
	if wait := admission.NewShares(0, 10, 100).Spend("een", 1000, now); wait != 0 {
		t.Error("without a rate:", wait)
	}
}

// However many visitors come, only those of late are remembered; somebody who keeps coming is not forgotten for strangers.
func TestSharesRememberVisitorsOfLate(t *testing.T) {
	s := admission.NewShares(1, 3, 50)
	now := time.Unix(1_700_000_000, 0)
	spent := 0
	for n := range 1000 {
		if n%20 == 0 && s.Spend("blijft", 1, now) == 0 {
			spent++
		}
		if wait := s.Spend(strconv.Itoa(n), 3, now); wait != 0 {
			t.Fatalf("a new visitor waits %s", wait)
		}
	}
	if spent != 3 {
		t.Errorf("spent %d of a share of 3", spent)
	}
	for n, want := range map[int]time.Duration{999: 3 * time.Second, 0: 0} {
		if wait := s.Spend(strconv.Itoa(n), 3, now); wait != want {
			t.Errorf("visitor %d: %s, want %s", n, wait, want)
		}
	}
}

// A host that can be rebound to this machine is not ours; names of this machine, loopback addresses and named hosts are.
func TestGuard(t *testing.T) {
	g := admission.NewGuard(false, "Beslis.example.org", admission.HostOf("https://ook.example.org:8443/access"))
	for host, ours := range map[string]bool{
		"": true, "localhost:8080": true, "127.0.0.1": true, "[::1]:80": true, "beslis.example.org": true, "beslis.example.org.": true,
		"ook.example.org:8443": true, "ook.example.org": false, "10.0.0.1": false, "evil.example": false,
	} {
		if g.Ours(host) != ours {
			t.Errorf("%q: %v", host, !ours)
		}
	}
	for origin, elsewhere := range map[string]bool{"": false, "https://beslis.example.org": false, "https://evil.example": true} {
		r := httptest.NewRequest(http.MethodGet, "https://beslis.example.org/", nil)
		if origin != "" {
			r.Header.Set("Origin", origin)
			r.Host = "beslis.example.org:1"
		}
		if g.Elsewhere(r) != elsewhere {
			t.Errorf("from %q: %v", origin, !elsewhere)
		}
	}
}
