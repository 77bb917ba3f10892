package api

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/labstack/echo/v4"

	"doelbinding/api/caller"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/journaltest"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
)

// Row 26: who may read sees its own records; another's are not there, and without the scope there is nothing at all.
func TestAReaderSeesItsOwnRecordsOnly(t *testing.T) {
	store, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "journal.db"), sqlite.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	j, err := journal.Open(context.Background(), journaltest.Config(store, journaltest.Signer(t), nil))
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	shipped := enginetest.Load(t)
	reg := shipped.Register.Snapshot()
	for k, hash := range map[sealed.Kind]string{journal.KindPolicies: shipped.Policies.Hash(), journal.KindRegister: reg.Hash()} {
		if err := j.Keep(context.Background(), k, hash, func() ([]byte, error) { return []byte("files"), nil }); err != nil {
			t.Fatal(err)
		}
	}
	s := New(Config{Hosts: []string{"example.com"}, Engine: shipped.Engine, Register: func() engine.Register { return reg }, Journal: j, Now: time.Now, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	who := caller.Caller{ID: "zeist", Reads: true, Parties: []string{"gemeente-zeist", "gemeente-utrecht"}}
	s.echo.Pre(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error { return next(withCaller(c, who)) }
	})
	call := func(method, path, body string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(method, path, strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		return w
	}
	ask := func(party string) string {
		return call(http.MethodPost, "/access/v1/evaluation", `{"subject":{"type":"partij","id":"`+party+`","properties":{"role":"burgemeester"}},"action":{"name":"gebruiken"},`+
			`"resource":{"type":"gegeven","id":"dagmonitor/wijk"},"context":{"time":"2018-04-09"}}`).Header().Get(HeaderJournal)
	}
	own, other := ask("gemeente-zeist"), ask("gemeente-utrecht")
	who.Parties = who.Parties[:1] // from here on it speaks for one
	for path, want := range map[string]int{
		"/v1/journal/records/" + own: 200, "/v1/journal/records/" + other: 404, "/v1/journal/records/" + other + "/proof": 404, "/v1/journal/obligations": 200,
	} {
		if w := call(http.MethodGet, path, ""); w.Code != want {
			t.Errorf("%s: %d %s", path, w.Code, w.Body)
		}
	}
	if w := call(http.MethodGet, "/v1/journal/records", ""); !strings.Contains(w.Body.String(), "gemeente-zeist") || strings.Contains(w.Body.String(), "gemeente-utrecht") {
		t.Errorf("%s", w.Body)
	}
	if w := call(http.MethodPost, "/v1/journal/obligations/"+other+".0.0/fulfilled", ""); w.Code != 404 {
		t.Errorf("fulfils another's obligation: %d", w.Code)
	}
	who.Reads = false
	for _, path := range []string{"/v1/journal/records", "/v1/journal/records/" + own, "/v1/journal/obligations", "/v1/journal/checkpoint"} {
		if w := call(http.MethodGet, path, ""); w.Code != http.StatusForbidden {
			t.Errorf("without the scope %s: %d", path, w.Code)
		}
	}
	looks := 0
	for seen, err := range journal.NewReader(store).Calls(context.Background(), journal.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		if seen.Record.ADL.Event == journal.EventJournal {
			looks++
			if seen.Record.Call.Client != "zeist" {
				t.Errorf("%+v", seen.Record.Call)
			}
		}
	}
	if looks != 10 {
		t.Errorf("%d looks are recorded", looks)
	}
}
