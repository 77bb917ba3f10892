package api_test

import (
	"net/http"
	"strings"
	"testing"

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
		w := postTo(s, path, strings.Replace(body, "2018-04-09", string(day), 1))
		if w.Code != http.StatusOK {
			b.Fatal(w.Code, w.Body)
		}
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
