package engine_test

import (
	"context"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

func benchmark(b *testing.B, q engine.Question) {
	s := enginetest.Load(b)
	reg := s.Register.Snapshot()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Engine.Decide(context.Background(), reg, q); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDecide(b *testing.B) { benchmark(b, enginetest.Headline()) }

func BenchmarkExplain(b *testing.B) {
	q := enginetest.Headline()
	q.Full = true
	benchmark(b, q)
}

// Plain questions, as practitioners put them: what is missing is asked, with the ways to a yes.
func BenchmarkWays(b *testing.B) {
	for name, q := range map[string]engine.Question{
		"convenant": {Party: "gemeente-zeist", Role: "burgemeester", Action: "ontvangen", Purpose: "handhaving-openbare-orde", Field: "dagmonitor/huisnummer", Day: "2018-04-09"},
		"brp":       {Party: "pensioenuitvoerder", Action: "ontvangen", Purpose: "pensioenuitkering", Field: "brp/brp-adresgegevens", Supplier: "gemeente-leeuwarden", Day: "2024-05-10"},
		"leiden":    {Party: "rdw", Action: "ontvangen", Purpose: "rijbewijsaanvraag", Field: "leiden/handtekening", Supplier: "gemeente-leiden", Day: "2022-03-14"},
	} {
		q.Ways = true
		b.Run(name, func(b *testing.B) { benchmark(b, q) })
	}
}
