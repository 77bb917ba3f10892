package api_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/wire"
)

// counted counts how often the policies are asked.
type counted struct {
	engine.Policy
	asked atomic.Int64
}

func (c *counted) Evaluate(ctx context.Context, in engine.Input) (*engine.Findings, error) {
	c.asked.Add(1)
	return c.Policy.Evaluate(ctx, in)
}

// counting returns a service, and how often it asked its policies.
func counting(t testing.TB, change ...func(*api.Config)) (*api.Service, *atomic.Int64) {
	t.Helper()
	shipped := enginetest.Load(t)
	c, p := config(shipped), &counted{Policy: shipped.Policies}
	c.Engine = explain.New(p)
	for _, f := range change {
		f(&c)
	}
	return api.New(c), &p.asked
}

// bare returns an answer without what tells one evaluation from another.
func bare(w *httptest.ResponseRecorder) string {
	return regexp.MustCompile(`"evaluated_at":"[^"]*"`).ReplaceAllString(unmarked(w.Body.Bytes()), "")
}

// An answer that is recalled is the one that is decided: of many questions, in every form, whole and short, in both languages, over both routes, with
// and without an explanation, with the same header.
func TestAnAnswerThatIsRecalledIsTheOneThatIsDecided(t *testing.T) {
	s, asked := counting(t)
	anew, each := counting(t, func(c *api.Config) { c.Doubted = func() bool { return true } })
	r, reg := enginetest.Seeded(20), enginetest.Load(t).Register.Snapshot()
	recalled := 0
	for i := range 60 {
		explain := []string{"", wire.Ways, "", ""}[i%4]
		body := string(wire.Write(enginetest.Random(r, reg), explain))
		if i%4 == 2 {
			body = strings.Replace(body, `"context": {`, `"context": {"answer":"short",`, 1)
		}
		for _, l := range []string{"nl", "en"} {
			for _, to := range []struct{ path, body string }{{path, body}, {"/v1/data/decision", `{"input":` + body + `}`}} {
				want := postTo(anew, to.path, to.body, "Accept-Language", l)
				for range 4 {
					before := asked.Load()
					got := postTo(s, to.path, to.body, "Accept-Language", l)
					if got.Code != want.Code || bare(got) != bare(want) || strings.Join(headersOf(got), "\n") != strings.Join(headersOf(want), "\n") {
						t.Fatalf("%s %s %s\nanew  %d %.2000s\nagain %d %.2000s", to.path, l, to.body, want.Code, want.Body, got.Code, got.Body)
					}
					if asked.Load() == before && got.Code == http.StatusOK {
						recalled++
					}
				}
			}
		}
	}
	if recalled < 300 || each.Load() < 200 {
		t.Errorf("%d of 960 answers were recalled; without recalling the policies were asked %d times", recalled, each.Load())
	}
}

// headersOf lists the header of an answer, without the lengths of numbers that differ.
func headersOf(w *httptest.ResponseRecorder) (out []string) {
	for _, name := range []string{"Content-Type", "Content-Language", "Vary", "Cache-Control", "Doelbinding-Journal", "Api-Version"} {
		out = append(out, name+": "+strings.Join(w.Header().Values(name), ", "))
	}
	return out
}

// The same body is another question on another day, of another register, and once what decides fast was found to be wrong.
func TestNothingIsRecalledOfAnotherDayOrRegister(t *testing.T) {
	now, doubted := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC), false
	shipped := enginetest.Load(t)
	var reg engine.Register = shipped.Register.Snapshot()
	s, asked := counting(t, func(c *api.Config) {
		c.Now, c.Register, c.Doubted = func() time.Time { return now }, func() engine.Register { return reg }, func() bool { return doubted }
	})
	today := strings.Replace(question, `"time":"2018-04-09",`, "", 1)
	times := func(n int) (decided int64) {
		before := asked.Load()
		for range n {
			if w := post(s, today); w.Code != http.StatusOK {
				t.Fatal(w.Code, w.Body)
			}
		}
		return asked.Load() - before
	}
	if n := times(5); n != 2 {
		t.Errorf("of five questions %d were decided", n)
	}
	if now = now.Add(11*time.Hour + 30*time.Minute); times(1) != 1 { // 23:30 UTC is the next day in Amsterdam
		t.Error("an answer of yesterday was recalled")
	}
	times(1)
	if times(1) != 0 {
		t.Error("an answer of today was decided again")
	}
	if reg = (renamed{reg}); times(1) != 1 {
		t.Error("an answer of another register was recalled")
	}
	times(2)
	if doubted = true; times(3) != 3 {
		t.Error("an answer of what turned out to be wrong was recalled")
	}
	if doubted = false; times(2) != 2 {
		t.Error("trust came back")
	}
}

// renamed is a register with another hash.
type renamed struct{ engine.Register }

func (renamed) Hash() string { return "another" }

// What was answered to one client is not told to another that may not ask, nor to one that may not say what was said.
func TestAnAnswerIsRecalledForThoseThatMayAskIt(t *testing.T) {
	list := clientsOfTheRegion()
	list[3].Facts = []string{"addendum_ondertekend"}
	s, p := guarded(t, nil, list...)
	body := fromPolice("gemeente-utrecht")
	var first *httptest.ResponseRecorder
	for range 4 {
		first = as(t, s, p, "utrecht", body)
	}
	if first.Code != http.StatusOK {
		t.Fatal(first.Code, first.Body)
	}
	if w := as(t, s, p, "zeist", body); w.Code != http.StatusForbidden {
		t.Errorf("another municipality: %d %.300s", w.Code, w.Body)
	}
	for range 4 {
		limited := as(t, s, p, "inspectie", body)
		if bare(limited) == bare(first) {
			t.Errorf("a client that may say one fact got the answer to all of them: %.300s", limited.Body)
		}
	}
}
