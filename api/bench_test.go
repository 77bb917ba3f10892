package api_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/labstack/echo/v4"

	"doelbinding/api"
	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

// benchmark asks something of another day each time, so that no answer is recalled.
func benchmark(b *testing.B, path, body string) {
	s := api.New(config(enginetest.Load(b)))
	day := engine.Day("2018-04-09")
	b.ReportAllocs()
	for b.Loop() {
		day = day.AddDays(1)
		r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(strings.Replace(body, "2018-04-09", string(day), 1)))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		if s.ServeHTTP(w, r); w.Code != http.StatusOK {
			b.Fatal(w.Code, w.Body)
		}
	}
}

// The same question again, beside a handler that reads the question and writes the same answer without deciding anything: what deciding costs. They
// are asked in turn, so what else the machine does weighs on both.
func BenchmarkBesideNothing(b *testing.B) {
	for name, body := range map[string]string{"whole": question, "short": strings.Replace(question, `"context":{`, `"context":{"answer":"short",`, 1)} {
		b.Run(name, func(b *testing.B) {
			ask := func(h http.Handler) (*httptest.ResponseRecorder, time.Duration) {
				r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
				r.Header.Set("Content-Type", "application/json")
				w := httptest.NewRecorder()
				began := time.Now()
				h.ServeHTTP(w, r)
				return w, time.Since(began)
			}
			s := api.New(config(enginetest.Load(b)))
			first, _ := ask(s)
			nothing := echo.New()
			nothing.POST(path, func(c echo.Context) error {
				if _, err := io.Copy(io.Discard, c.Request().Body); err != nil {
					return err
				}
				return c.Blob(http.StatusOK, "application/json", first.Body.Bytes())
			})
			b.ReportAllocs()
			var deciding, none time.Duration
			for b.Loop() {
				w, took := ask(s)
				if w.Code != http.StatusOK {
					b.Fatal(w.Code, w.Body)
				}
				deciding += took
				_, took = ask(nothing)
				none += took
			}
			b.ReportMetric(float64(none)/float64(deciding), "of-nothing")
			b.ReportMetric(float64(first.Body.Len()), "bytes")
		})
	}
}

func BenchmarkEvaluation(b *testing.B)     { benchmark(b, path, question) }
func BenchmarkSearchSubject(b *testing.B)  { benchmark(b, searchS, question) }
func BenchmarkSearchResource(b *testing.B) { benchmark(b, searchR, question) }
func BenchmarkSearchAction(b *testing.B)   { benchmark(b, searchA, question) }

// A hundred questions in one call, as a system asks for every field of a page.
func BenchmarkBatch(b *testing.B) {
	fixed, _, _ := strings.Cut(question, `"resource"`)
	_, context, _ := strings.Cut(question, `"context":`)
	items := strings.TrimSuffix(strings.Repeat(`{"resource":{"type":"gegeven","id":"dagmonitor/wijk","properties":{"incident_code":"A20"}}},`, 100), ",")
	benchmark(b, batch, fixed+`"evaluations":[`+items+`],"context":`+context)
}
