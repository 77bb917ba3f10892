//go:build unix

package sqlite_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/tlog"

	"doelbinding/engine/journal"
	"doelbinding/engine/journal/journaltest"
	"doelbinding/engine/journal/sealed"
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
	records := int64(100_000)
	name := filepath.Join(b.TempDir(), "journal.db")
	signer := journaltest.Signer(b)
	j := journaltest.Begin(b, openWith(b, name, sqlite.Options{NoSync: true}), signer, nil)
	done := make(chan error, 64)
	for range 64 {
		go func() {
			for i := range int(records / 64) {
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
	before := processorTime(b)
	for range b.N {
		v, err := journal.Verify(context.Background(), s, signer.Verifier, nil)
		if err != nil || !v.Sound() {
			b.Fatal(v, err)
		}
		records = v.Records
	}
	b.ReportMetric(float64(records)*float64(b.N)/b.Elapsed().Seconds(), "records/s")
	b.ReportMetric(float64(records)*float64(b.N)/(processorTime(b)-before).Seconds(), "records/cpu-s") // what others do on the machine does not count
}

// processorTime is how long the processors have worked for this process.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// Taking up a journal of a million records after a crash: as it was left, with the log beside it.
func BenchmarkRestart(b *testing.B) {
	const records, batch = 1_000_000, 1000
	dir := b.TempDir()
	name, signer := filepath.Join(dir, "journal.db"), journaltest.Signer(b)
	j := journaltest.Begin(b, openWith(b, name, sqlite.Options{NoSync: true}), signer, nil)
	if err := j.Close(); err != nil {
		b.Fatal(err)
	}
	s := openWith(b, name, sqlite.Options{NoSync: true})
	tree := map[int64]tlog.Hash{}
	read := tlog.HashReaderFunc(func(indexes []int64) (out []tlog.Hash, err error) {
		for _, x := range indexes {
			h, ok := tree[x]
			if !ok {
				var one []tlog.Hash
				if one, err = s.Hashes(context.Background(), []int64{x}); err != nil {
					return nil, err
				}
				h = one[0]
			}
			out = append(out, h)
		}
		return out, nil
	})
	body := bytes.Repeat([]byte("x"), 1200)
	for first := int64(3); first < records; first += batch {
		a := sealed.Batch{First: first}
		for seq := first; seq < first+batch; seq++ {
			hashes, err := tlog.StoredHashes(seq, body, read)
			if err != nil {
				b.Fatal(err)
			}
			for i, h := range hashes {
				tree[tlog.StoredHashIndex(0, seq)+int64(i)] = h
			}
			a.Rows, a.Hashes = append(a.Rows, sealed.Row{Seq: seq, At: seq, Kind: journal.KindCall, Body: body}), append(a.Hashes, hashes...)
		}
		if err := s.Append(context.Background(), a); err != nil {
			b.Fatal(err)
		}
	}
	crashed := filepath.Join(dir, "crashed.db")
	for _, end := range []string{"", "-wal"} {
		src, err := os.ReadFile(name + end)
		if err == nil {
			err = os.WriteFile(crashed+end, src, 0o600)
		}
		if err != nil {
			b.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	for range b.N {
		s := openWith(b, crashed, sqlite.Options{})
		j, err := journal.Open(context.Background(), journaltest.Config(s, signer, nil))
		if err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		if err := j.Close(); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
}
