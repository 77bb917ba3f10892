package filter

import (
	"context"
	"encoding/csv"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"

	"doelbinding/engine/enginetest"
	"doelbinding/engine/filter/schema"
)

func benchConfig(tb testing.TB) Config {
	tb.Helper()
	s := enginetest.Load(tb)
	q := enginetest.Headline()
	q.Role, q.Supplier = "burgemeester", ""
	return Config{Engine: s.Engine, Register: s.Register.Snapshot(), Question: q, Format: schema.CSV, Workers: runtime.GOMAXPROCS(0)}
}

// BenchmarkFilter filters a million rows, decisions included; BenchmarkCopy reads and writes the same rows by encoding/csv; and
// BenchmarkPerCell decides about every cell of a thousand.
func BenchmarkFilter(b *testing.B) {
	const rows = 1_000_000
	c := benchConfig(b)
	data := sampleText(b, c, rows)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := Run(context.Background(), c, strings.NewReader(data), io.Discard, func(Reject) error { return nil }); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(rows*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}

func BenchmarkCopy(b *testing.B) {
	const rows = 1_000_000
	data := sampleText(b, benchConfig(b), rows)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		r, w := csv.NewReader(strings.NewReader(data)), csv.NewWriter(io.Discard)
		r.ReuseRecord = true
		for {
			row, err := r.Read()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				b.Fatal(err)
			}
			if err := w.Write(row); err != nil {
				b.Fatal(err)
			}
		}
		w.Flush()
	}
	b.ReportMetric(rows*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}

func BenchmarkPerCell(b *testing.B) {
	c := benchConfig(b)
	const rows = 100
	data := sampleText(b, c, rows)
	for b.Loop() {
		perCell(b, c, data)
	}
	b.ReportMetric(rows*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}
