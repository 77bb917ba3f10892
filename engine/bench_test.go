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
