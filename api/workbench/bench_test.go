package workbench_test

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"doelbinding/api"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

// BenchmarkFiftyExamples is what somebody waits for after a pause in typing, in a text of 50 examples.
func BenchmarkFiftyExamples(b *testing.B) {
	shipped := enginetest.Load(b)
	s := api.New(api.Config{
		Engine: shipped.Engine, Register: func() engine.Register { return shipped.Register.Snapshot() }, Workbench: settings(shipped),
		Now: func() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) }, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	text := "# language: nl\nFunctionaliteit: Vijftig\n"
	codes := shipped.Register.Snapshot().Codes()
	for i := range 50 {
		text += "\n  Scenario: Voorbeeld " + codes[i].ID + "\n    Gegeven het is 9 april 2018\n    En de aanvrager is de burgemeester van gemeente Zeist\n" +
			"    En de gemeente heeft het addendum ondertekend\n    En het incident heeft code " + codes[i].ID + "\n    En het doel is handhaving openbare orde\n" +
			"    Wanneer de aanvrager het huisnummer uit de dagmonitor wil ontvangen\n    Dan is het toegestaan\n"
	}
	body := url.Values{"tekst": {text}}.Encode()
	for b.Loop() {
		r := httptest.NewRequest(http.MethodPost, "/werkbank/voorbeelden", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Accept", "application/json")
		r.Host, r.RemoteAddr = "localhost", "127.0.0.1:1"
		w := httptest.NewRecorder()
		if s.ServeHTTP(w, r); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "van 50 voorbeelden kloppen") {
			b.Fatal(w.Code, w.Body)
		}
	}
}
