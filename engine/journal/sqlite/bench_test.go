package sqlite_test

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"

	"doelbinding/engine/journal"
	"doelbinding/engine/journal/journaltest"
	"doelbinding/engine/journal/sqlite"
)

// What it costs to record a call that 128 wait for at once, with and without syncing. The ratio is what durability costs.
func BenchmarkRecord(b *testing.B) {
	for name, o := range map[string]sqlite.Options{"synced": {}, "unsynced": {NoSync: true}} {
		for _, answers := range []int{1000, 1 << 30} {
			b.Run(fmt.Sprintf("%s/%d different answers", name, answers), func(b *testing.B) {
				j := journaltest.Begin(b, openWith(b, filepath.Join(b.TempDir(), "journal.db"), o), journaltest.Signer(b), nil)
				defer j.Close()
				b.SetParallelism(64)
				b.ReportAllocs()
				n := 0
				b.RunParallel(func(p *testing.PB) {
					for p.Next() {
						n++
						if _, err := j.Call(context.Background(), journaltest.Call(n%answers)); err != nil {
							b.Error(err)
						}
					}
				})
			})
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	const records = 100_000
	name := filepath.Join(b.TempDir(), "journal.db")
	signer := journaltest.Signer(b)
	j := journaltest.Begin(b, openWith(b, name, sqlite.Options{NoSync: true}), signer, nil)
	done := make(chan error, 64)
	for range 64 {
		go func() {
			for i := range records / 64 {
				if _, err := j.Call(context.Background(), journaltest.Call(i%500)); err != nil {
					done <- err
					return
				}
			}
			done <- nil
		}()
	}
	for range 64 {
		if err := <-done; err != nil {
			b.Fatal(err)
		}
	}
	if err := j.Close(); err != nil {
		b.Fatal(err)
	}
	s, err := sqlite.OpenRead(context.Background(), name)
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	b.ResetTimer()
	for range b.N {
		v, err := journal.Verify(context.Background(), s, signer.Verifier, nil)
		if err != nil || !v.Sound() {
			b.Fatal(v, err)
		}
		b.ReportMetric(float64(v.Records)*float64(b.N)/b.Elapsed().Seconds(), "records/s")
	}
}
