package api_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/journaltest"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
)

// recorded is a service with a journal, over a store that a test may break.
func recorded(t testing.TB, over func(sealed.Store) sealed.Store, change ...func(*api.Config)) (s *api.Service, j *journal.Journal, file string) {
	t.Helper()
	file = filepath.Join(t.TempDir(), "journal.db")
	store, err := sqlite.Open(context.Background(), file, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if j, err = journal.Open(context.Background(), journaltest.Config(over(store), journaltest.Signer(t), nil)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = j.Close() })
	shipped := enginetest.Load(t)
	reg := shipped.Register.Snapshot()
	for k, hash := range map[sealed.Kind]string{journal.KindPolicies: shipped.Policies.Hash(), journal.KindRegister: reg.Hash()} {
		if err := j.Keep(context.Background(), k, hash, func() ([]byte, error) { return []byte("files"), nil }); err != nil {
			t.Fatal(err)
		}
	}
	c := api.Config{
		Hosts: []string{"example.com"}, Engine: shipped.Engine, Register: func() engine.Register { return reg }, Journal: j, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
		Now: func() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) }, Limits: unhurried,
	}
	for _, f := range change {
		f(&c)
	}
	return api.New(c), j, file
}

func unbroken(s sealed.Store) sealed.Store { return s }

func get(s http.Handler, path string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodGet, path, nil)
	r.RemoteAddr = "127.0.0.1:1"
	s.ServeHTTP(w, r)
	return w
}

// Permits, refusals, errors and looks: each is one record, whose answer is the one that left, byte for byte.
func TestEveryCallIsOneRecord(t *testing.T) {
	s, j, _ := recorded(t, unbroken)
	calls := []func() *httptest.ResponseRecorder{
		func() *httptest.ResponseRecorder { return post(s, question) },
		func() *httptest.ResponseRecorder { return post(s, strings.Replace(question, "A20", "A22", 1)) },
		func() *httptest.ResponseRecorder { return post(s, "rubbish") },
		func() *httptest.ResponseRecorder { return post(s, question, "Content-Type", "text/plain") },
		func() *httptest.ResponseRecorder { return post(s, question, "X-Request-ID", "é") },
		func() *httptest.ResponseRecorder { return get(s, "/nergens/Jan") },
		func() *httptest.ResponseRecorder { return get(s, "/access/v1/evaluation") },
		func() *httptest.ResponseRecorder {
			return postBatch(s, batchQuestion+"\n"+`{"incidentcode":"A20","datum":"2018-04-09"}`)
		},
		func() *httptest.ResponseRecorder { return get(s, "/v1/journal/records") },
	}
	for n, call := range calls {
		w := call()
		if want := fmt.Sprint(3 + n); w.Header().Get(api.HeaderJournal) != want {
			t.Fatalf("call %d: record %q, want %s: %s", n, w.Header().Get(api.HeaderJournal), want, w.Body)
		}
		seen, err := journal.NewReader(j.Store).Call(context.Background(), int64(3+n))
		if err != nil {
			t.Fatal(err)
		}
		r, left := seen.Record, fmt.Sprintf("%x", sha256.Sum256(w.Body.Bytes()))
		kept, delivered := r.ADL.Attributes.Response, r.Call.Delivery
		if r.Call.Status != w.Code || (kept == nil || kept.SHA256 != left) && (delivered == nil || delivered.SHA256 != left) {
			t.Errorf("call %d: status %d, answer %v %v, left %v", n, r.Call.Status, kept, delivered, left)
		}
		if (r.ADL.Status == "Error") != (w.Code >= 400) {
			t.Errorf("call %d: %s for %d", n, r.ADL.Status, w.Code)
		}
	}
	for _, path := range []string{"/healthz", "/readyz"} {
		if w := get(s, path); w.Header().Get(api.HeaderJournal) != "" {
			t.Errorf("%s is recorded", path)
		}
	}
}

// Nothing of a person can get into the file: not what is unknown, ignored, misunderstood, in a path or in a header.
func TestNoPersonalDataIsKept(t *testing.T) {
	s, j, file := recorded(t, unbroken)
	with := func(old, new string) string { return strings.Replace(question, old, new, 1) }
	for _, body := range []string{
		with(`"id":"gemeente-utrecht"`, `"id":"Geheim Persoon"`), with(`"role":"toezichthouder"`, `"role":"geheim-persoon"`),
		with(`"facts":{`, `"facts":{"ontvanger":"Geheim Persoon",`), with(`"facts":{`, `"facts":{"geheim_persoon":true,`),
		with(`"context":{`, `"context":{"burger":"Geheim Persoon",`), with(`"A20"`, `"Geheim Persoon"`),
		with(`"supplier":"gemeente-utrecht"`, `"supplier":"geheim-persoon"`), with("2018-04-09", "Geheim Persoon"),
		strings.NewReplacer("dagmonitor/huisnummer", "lms/naam", "A20", "Geheim Persoon").Replace(question), `{"Geheim Persoon":`,
	} {
		if w := post(s, body, "X-Request-ID", "Geheim.Persoon", "traceparent", "Geheim Persoon", "tracestate", "geheim=persoon"); w.Header().Get(api.HeaderJournal) == "" {
			t.Errorf("not recorded: %s", w.Body)
		}
	}
	get(s, "/burgers/Geheim.Persoon")
	get(s, "/v1/journal/records?party=geheim-persoon")
	postBatch(s, batchQuestion+"\n"+`{"incidentcode":"A20","datum":"2018-04-09","omschrijving":"Geheim Persoon"}`)
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{"Geheim Persoon", "Geheim.Persoon", "geheim-persoon", "geheim_persoon"} {
		if i := strings.Index(string(src), word); i >= 0 {
			t.Errorf("the file holds %q: %.200q", word, src[max(0, i-150):])
		}
	}
}

type broke struct {
	sealed.Store
	err    error
	broken atomic.Bool
}

func (b *broke) Append(ctx context.Context, batch sealed.Batch) error {
	if b.broken.Load() {
		return b.err
	}
	return b.Store.Append(ctx, batch)
}

// What cannot be recorded is not answered: 503, a problem, and no decision.
func TestWhatCannotBeRecordedIsNotAnswered(t *testing.T) {
	for name, err := range map[string]error{"full": sealed.ErrFull, "input/output": errors.New("input/output error")} {
		t.Run(name, func(t *testing.T) {
			disk := &broke{err: err}
			s, _, _ := recorded(t, func(store sealed.Store) sealed.Store { disk.Store = store; return disk })
			if w := post(s, question); w.Code != http.StatusOK {
				t.Fatalf("%d %s", w.Code, w.Body)
			}
			disk.broken.Store(true)
			for range 6 {
				w := post(s, question)
				isProblem(t, w, http.StatusServiceUnavailable)
				if w.Header().Get(api.HeaderJournal) != "" || !strings.Contains(w.Body.String(), "niet-vastgelegd") || strings.Contains(w.Body.String(), "permitted") {
					t.Errorf("%v %s", w.Header(), w.Body)
				}
			}
			if w := get(s, "/readyz"); (w.Code == http.StatusOK) != (name == "full") {
				t.Errorf("ready: %d", w.Code)
			}
		})
	}
}

// Whoever finds a call in the log finds its record: both name one trace and one span, also when only the question names a trace.
func TestTheJournalAndTheLogNameOneTrace(t *testing.T) {
	log := &lines{}
	s, j, _ := recorded(t, unbroken, func(c *api.Config) { c.Log = slog.New(slog.NewJSONHandler(log, nil)) })
	const parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
	for name, w := range map[string]*httptest.ResponseRecorder{
		"none": post(s, question), "header": post(s, question, "traceparent", parent),
		"question": post(s, strings.Replace(question, `"context":{`, `"context":{"traceparent":"`+parent+`",`, 1)),
	} {
		seq, err := strconv.ParseInt(w.Header().Get(api.HeaderJournal), 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		seen, err := journal.NewReader(j.Store).Call(context.Background(), seq)
		if err != nil {
			t.Fatal(err)
		}
		at := seen.Record.ADL
		if !strings.Contains(log.text(), `"trace_id":"`+at.Trace+`","span_id":"`+at.Span+`"`) || (at.Trace == parent[3:35]) != (name != "none") {
			t.Errorf("%s: %s %s is not in the log\n%s", name, at.Trace, at.Span, log.text())
		}
	}
}

func TestWithoutAJournalEveryAnswerSaysSo(t *testing.T) {
	s := service(t)
	for _, w := range []*httptest.ResponseRecorder{post(s, question), post(s, "{}"), get(s, "/nergens"), get(s, "/v1/journal/records")} {
		if w.Header().Get(api.HeaderJournal) != "none" {
			t.Errorf("%d: %v", w.Code, w.Header())
		}
	}
}

func TestRecordsCanBeFoundAndProven(t *testing.T) {
	s, j, _ := recorded(t, unbroken)
	post(s, question)
	post(s, strings.Replace(question, "A20", "A22", 1))
	post(s, strings.Replace(question, `"id":"gemeente-utrecht"`, `"id":"gemeente-zeist"`, 1))
	for query, want := range map[string]string{
		"": "5 4 3", "?outcome=permitted": "3", "?party=gemeente-zeist": "5", "?party=gemeente-utrecht&outcome=forbidden": "4", "?clause=wpg/art7_lid2&before=4": "3",
		"?field=dagmonitor/huisnummer&from=2000-01-01&until=2099-01-01": "5 4 3", "?field=lms": "", "?until=2000-01-01": "",
	} {
		w := get(s, "/v1/journal/records"+query)
		var page struct{ Records []struct{ ID, Event string } }
		if err := json.Unmarshal(w.Body.Bytes(), &page); err != nil || w.Code != http.StatusOK {
			t.Fatalf("%s: %d %s", query, w.Code, w.Body)
		}
		var ids []string
		for _, r := range page.Records {
			if r.Event == journal.EventEvaluation {
				ids = append(ids, r.ID)
			}
		}
		if strings.Join(ids, " ") != want {
			t.Errorf("%s: %v, want %s", query, ids, want)
		}
	}
	w := httptest.NewRecorder()
	if s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/v1/journal/records", nil)); w.Code != http.StatusForbidden {
		t.Errorf("somebody from elsewhere, without credentials: %d", w.Code)
	}
	for _, query := range []string{"?party=", "?party=%1b[31m", "?party=a&party=b", "?onbekend=1", "?from=gisteren", "?before=x"} {
		if w := get(s, "/v1/journal/records"+query); w.Code != http.StatusBadRequest {
			t.Errorf("%s: %d", query, w.Code)
		}
	}
	for id, want := range map[string]int{"0": 404, "1": 404, "99999": 404, "-1": 404, "3/../4": 404, "x": 400} {
		if w := get(s, "/v1/journal/records/"+id); w.Code != want {
			t.Errorf("%s: %d %s", id, w.Code, w.Body)
		}
	}
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if w = get(s, "/v1/journal/records/3/proof"); w.Code != http.StatusConflict {
			break
		}
	}
	var p sealed.Proof
	if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil {
		t.Fatal(err)
	}
	key, err := sealed.VerifierKey(j.Signer)
	if err != nil {
		t.Fatal(err)
	}
	if c, r, err := journal.CheckProof(&p, key); err != nil || c.Origin != j.Origin() || r.Call.Decisions[0].Outcome != engine.Permitted {
		t.Errorf("%+v %v", r, err)
	}
}
