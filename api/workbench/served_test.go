package workbench_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/api/admission"
	"doelbinding/api/workbench"
	"doelbinding/api/workbench/changes"
	"doelbinding/api/workbench/proposals"
	"doelbinding/api/workbench/runs"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/journaltest"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
	"doelbinding/engine/scenario"
	"doelbinding/engine/wire"
	"doelbinding/engine/wire/mark"
	"doelbinding/features"
	"doelbinding/policies"
)

// settings are those of a workbench with everything that is shipped.
func settings(s enginetest.Shipped) *workbench.Settings {
	return &workbench.Settings{Version: "test", Features: features.FS, Policies: policies.FS, Compare: compared(s), Suite: func() scenario.Suite {
		return scenario.Suite{
			Driver: scenario.Direct(s.Engine), Register: s.Register.Snapshot(), Today: "2026-11-21",
			With: func(entries ...any) (scenario.Register, error) { return s.Register.With(entries...) },
		}
	}, Again: func(context.Context, sealed.Store, bool) func(string, string) (journal.Decider, error) {
		return func(string, string) (journal.Decider, error) {
			return func(ctx context.Context, x journal.Recorded) ([]byte, engine.Outcome, error) {
				d, err := s.Engine.DecideWith(ctx, s.Register.Snapshot(), x.Question, x.Gaps)
				if err != nil {
					return nil, "", err
				}
				at, err := time.Parse(time.RFC3339Nano, x.Mark.At)
				if err != nil {
					return nil, "", err
				}
				answer, err := wire.EncodeMarked(d, s.Policies, x.Ignored, mark.Mark{ID: x.Mark.ID, At: at})
				return answer, d.Outcome, err
			}, nil
		}
	}}
}

// compared compares as the program does, but makes up what differs: nothing from the approved policies, and three things from a bundle.
func compared(s enginetest.Shipped) changes.Compare {
	return func(ctx context.Context, bundle []byte, tell runs.Tell) (changes.Difference, error) {
		out := changes.Difference{From: "de goedgekeurde regels", To: "de regels van nu", Clauses: 237, Equal: 237, Entries: 900, Points: 4_000_000, Policies: s.Policies.Hash()}
		if bundle == nil {
			return out, nil
		}
		if string(bundle) == "geen bundel" {
			return out, changes.ErrBundle
		}
		for i := range 30 {
			tell("Bepalingen vergelijken", i, 30)
			select {
			case <-ctx.Done():
				return out, ctx.Err()
			case <-time.After(100 * time.Millisecond):
			}
		}
		q := engine.Question{Party: "gemeente-zeist", Role: "burgemeester", Action: "ontvangen", Field: "dagmonitor/huisnummer", Day: "2018-04-09"}
		out.To, out.Equal, out.Open, out.Space = "de regels in het bestand", 235, 1, "237 bepalingen, waarvan 235 met dezelfde regels; van 2 de tabel vergeleken, 1.234 punten."
		out.Groups = []changes.Group{
			{Subject: "gemeentewet/art172", Direction: "ruimer", What: "verboden wordt toegestaan", Count: 12, Witness: "de burgemeester van gemeente Zeist", Open: true, Question: &q},
			{Subject: "beslisregels", Direction: "andere reden", What: "de reden is anders", Count: 1},
		}
		return out, nil
	}
}

// served is the service with a workbench and a journal, as the program serves it.
func served(t *testing.T, change ...func(*workbench.Settings)) (*api.Service, *journal.Journal) {
	t.Helper()
	return servedWith(t, func(*api.Config) {}, change...)
}

func servedWith(t *testing.T, configure func(*api.Config), change ...func(*workbench.Settings)) (*api.Service, *journal.Journal) {
	t.Helper()
	shipped := enginetest.Load(t)
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "journal.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	j, err := journal.Open(t.Context(), journaltest.Config(store, journaltest.Signer(t), nil))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = j.Close() })
	keep := func() ([]byte, error) { return []byte("files"), nil }
	if err := j.Keep(t.Context(), journal.KindPolicies, shipped.Policies.Hash(), keep); err != nil {
		t.Fatal(err)
	}
	if err := j.Keep(t.Context(), journal.KindRegister, shipped.Register.Snapshot().Hash(), keep); err != nil {
		t.Fatal(err)
	}
	// Nothing is refused for its load here: on a busy machine an explanation takes seconds.
	limits := admission.Limits{AtOnce: 16, Wait: time.Minute, Decide: time.Minute}
	pages := settings(shipped)
	if pages.Proposed, err = proposals.OpenStore(t.TempDir(), time.Now); err != nil {
		t.Fatal(err)
	}
	for _, f := range change {
		f(pages)
	}
	c := api.Config{
		Limits: limits,
		Engine: shipped.Engine, Register: func() engine.Register { return shipped.Register.Snapshot() }, Journal: j, Workbench: pages,
		Now: func() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) }, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	}
	configure(&c)
	return api.New(c), j
}

// at asks for a page as a browser on this machine does. A body makes it a form.
func at(s http.Handler, path string, form url.Values) *httptest.ResponseRecorder {
	return atWith(s, path, form, nil)
}

func atWith(s http.Handler, path string, form url.Values, header http.Header) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, path, nil)
	if form != nil {
		r = httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	r.Host, r.RemoteAddr = "localhost", "127.0.0.1:1"
	r.Header.Set("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
	for name, values := range header {
		r.Header[name] = values
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

// says fails unless a page was answered and holds some texts.
func says(t *testing.T, w *httptest.ResponseRecorder, status int, texts ...string) {
	t.Helper()
	if w.Code != status {
		t.Errorf("status %d, not %d", w.Code, status)
	}
	body := strings.Join(strings.Fields(w.Body.String()), " ")
	for _, text := range texts {
		if !strings.Contains(body, text) {
			t.Errorf("the page does not say %q", text)
		}
	}
	if t.Failed() {
		t.Log(body[max(0, strings.Index(body, "<main")):])
		t.FailNow()
	}
}

func shippedRegister(t *testing.T) engine.Register {
	t.Helper()
	return enginetest.Load(t).Register.Snapshot()
}
