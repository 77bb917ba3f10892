// Package journaltest holds every store of the journal to the same behaviour. Only tests import it.
package journaltest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/tlog"

	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
)

// Open opens the store that lives at a place of the test, anew or again.
type Open func(t testing.TB, dir string) sealed.Store

// Run holds a store to what the journal relies on.
func Run(t *testing.T, open Open) {
	for name, test := range map[string]func(*testing.T, Open){
		"what was appended is there after a restart": comesBack,
		"a batch that does not follow is refused":    refusesGaps,
		"records are found by range and kind":        ranges,
		"a text is kept once":                        texts,
		"hashes are found alone and in rows":         hashes,
		"checkpoints come in order":                  checkpoints,
		"what is removed leaves its hash":            removes,
		"readers see whole batches while one writes": readers,
		"a journal over it is sound":                 whole,
	} {
		t.Run(name, func(t *testing.T) { test(t, open) })
	}
}

// row is the record that the suite puts at a place.
func row(seq int64) sealed.Row {
	kind := journal.KindCall
	if seq%5 == 0 {
		kind = journal.KindPolicies
	}
	return sealed.Row{Seq: seq, At: 1000 + seq, Kind: kind, Body: fmt.Appendf(nil, "record %d", seq)}
}

// fill appends batches of the given lengths to a store of so many records.
func fill(t testing.TB, s sealed.Store, size int64, lengths ...int64) int64 {
	t.Helper()
	for _, n := range lengths {
		b := sealed.Batch{First: size}
		for range n {
			r := row(size)
			b.Rows = append(b.Rows, r)
			h, err := tlog.StoredHashes(size, r.Body, tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
				out := make([]tlog.Hash, len(indexes))
				for i, x := range indexes {
					if at := x - tlog.StoredHashIndex(0, b.First); at >= 0 {
						out[i] = b.Hashes[at]
						continue
					}
					old, err := s.Hashes(context.Background(), []int64{x})
					if err != nil {
						return nil, err
					}
					out[i] = old[0]
				}
				return out, nil
			}))
			if err != nil {
				t.Fatal(err)
			}
			b.Hashes = append(b.Hashes, h...)
			size++
		}
		b.Checkpoint = &sealed.SignedCheckpoint{Size: size, Note: fmt.Appendf(nil, "checkpoint %d", size)}
		if err := s.Append(context.Background(), b); err != nil {
			t.Fatal(err)
		}
	}
	return size
}

func read(t testing.TB, s sealed.Store, r sealed.Range) (out []sealed.Row) {
	t.Helper()
	for x, err := range s.Records(context.Background(), r) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, x)
	}
	return out
}

func sizeOf(t testing.TB, s sealed.Store) int64 {
	t.Helper()
	n, err := s.Size(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func comesBack(t *testing.T, open Open) {
	dir := t.TempDir()
	s := open(t, dir)
	if n := sizeOf(t, s); n != 0 {
		t.Errorf("a new store has %d records", n)
	}
	fill(t, s, 0, 1, 3, 100)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, dir)
	defer s.Close()
	got := read(t, s, sealed.Range{})
	if len(got) != 104 || sizeOf(t, s) != 104 {
		t.Fatalf("%d records, size %d", len(got), sizeOf(t, s))
	}
	for i, x := range got {
		if want := row(int64(i)); x.Seq != want.Seq || x.At != want.At || x.Kind != want.Kind || string(x.Body) != string(want.Body) {
			t.Fatalf("record %d: %+v", i, x)
		}
	}
}

func refusesGaps(t *testing.T, open Open) {
	s := open(t, t.TempDir())
	defer s.Close()
	fill(t, s, 0, 3)
	for _, first := range []int64{0, 2, 4} {
		if err := s.Append(context.Background(), sealed.Batch{First: first, Rows: []sealed.Row{row(first)}, Hashes: make([]tlog.Hash, 1)}); err == nil {
			t.Errorf("record %d was taken behind 3 records", first)
		}
	}
	if n := len(read(t, s, sealed.Range{})); n != 3 {
		t.Errorf("%d records", n)
	}
	fill(t, s, 3, 2) // and it goes on
}

func ranges(t *testing.T, open Open) {
	s := open(t, t.TempDir())
	defer s.Close()
	fill(t, s, 0, 7, 13)
	for _, c := range []struct {
		r    sealed.Range
		want string
	}{
		{sealed.Range{From: 17}, "17 18 19"},
		{sealed.Range{From: 5, Until: 8}, "5 6 7"},
		{sealed.Range{From: 5, Until: 8, Backwards: true}, "7 6 5"},
		{sealed.Range{Kinds: []sealed.Kind{journal.KindPolicies}}, "0 5 10 15"},
		{sealed.Range{Kinds: []sealed.Kind{journal.KindPolicies, sealed.KindKey}, From: 1, Backwards: true}, "15 10 5"},
		{sealed.Range{Kinds: []sealed.Kind{journal.KindCall}, Until: 4}, "1 2 3"},
		{sealed.Range{Kinds: []sealed.Kind{journal.KindCall, journal.KindPolicies}, Until: 3}, "0 1 2"},
		{sealed.Range{From: 20}, ""},
	} {
		var got []string
		for _, x := range read(t, s, c.r) {
			got = append(got, fmt.Sprint(x.Seq))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%+v: %v, want %s", c.r, got, c.want)
		}
	}
	for x := range s.Records(context.Background(), sealed.Range{}) { // whoever stops reading blocks nobody
		_ = x
		break
	}
	fill(t, s, 20, 1)
}

func texts(t *testing.T, open Open) {
	s := open(t, t.TempDir())
	defer s.Close()
	ctx := context.Background()
	for i := range int64(3) {
		b := sealed.Batch{First: i, Rows: []sealed.Row{row(i)}, Hashes: make([]tlog.Hash, tlog.StoredHashCount(i+1)-tlog.StoredHashCount(i)), Texts: []sealed.Text{{SHA256: "aa", Body: []byte("\x00a")}}}
		if err := s.Append(ctx, b); err != nil {
			t.Fatal(err)
		}
	}
	if body, err := s.Text(ctx, "aa"); err != nil || string(body) != "\x00a" {
		t.Errorf("%q %v", body, err)
	}
	if _, err := s.Text(ctx, "bb"); !errors.Is(err, sealed.ErrNoText) {
		t.Errorf("%v", err)
	}
}

func hashes(t *testing.T, open Open) {
	s := open(t, t.TempDir())
	defer s.Close()
	ctx := context.Background()
	size := fill(t, s, 0, 1, 1, 30, 5, 64)
	all := make([]int64, tlog.StoredHashCount(size))
	for i := range all {
		all[i] = int64(i)
	}
	row, err := s.Hashes(ctx, all)
	if err != nil {
		t.Fatal(err)
	}
	slices.Reverse(all)
	for i, x := range all {
		if one, err := s.Hashes(ctx, all[i:i+1]); err != nil || one[0] != row[x] {
			t.Fatalf("hash %d alone: %v", x, err)
		}
	}
	if backwards, err := s.Hashes(ctx, all); err != nil || backwards[0] != row[len(row)-1] {
		t.Errorf("backwards: %v", err)
	}
	if _, err := s.Hashes(ctx, []int64{int64(len(all))}); err == nil {
		t.Error("gave a hash that nobody stored")
	}
}

func checkpoints(t *testing.T, open Open) {
	s := open(t, t.TempDir())
	defer s.Close()
	fill(t, s, 0, 2, 3, 4)
	list := func(from int64, backwards bool) (out string) {
		for c, err := range s.Checkpoints(context.Background(), from, backwards) {
			if err != nil {
				t.Fatal(err)
			}
			out += fmt.Sprintf("%d %s;", c.Size, c.Note)
		}
		return out
	}
	if got := list(0, false); got != "2 checkpoint 2;5 checkpoint 5;9 checkpoint 9;" {
		t.Error(got)
	}
	if got := list(3, true); got != "9 checkpoint 9;5 checkpoint 5;" {
		t.Error(got)
	}
}

func removes(t *testing.T, open Open) {
	dir := t.TempDir()
	s := open(t, dir)
	ctx := context.Background()
	fill(t, s, 0, 10)
	b := sealed.Batch{First: 10, Rows: []sealed.Row{row(10)}, Hashes: make([]tlog.Hash, 1), Texts: []sealed.Text{{SHA256: "aa", Body: []byte("a")}, {SHA256: "bb", Body: []byte("b")}}}
	if err := s.Append(ctx, b); err != nil {
		t.Fatal(err)
	}
	before, err := s.Hashes(ctx, []int64{tlog.StoredHashIndex(0, 3)})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Remove(ctx, []sealed.Span{{First: 2, Last: 3}, {First: 7, Last: 7}}, func(text string) bool { return text == "bb" }); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, dir)
	defer s.Close()
	for _, x := range read(t, s, sealed.Range{}) {
		gone := x.Seq == 2 || x.Seq == 3 || x.Seq == 7
		if (x.Body == nil) != gone {
			t.Errorf("record %d: %q", x.Seq, x.Body)
		}
	}
	after, err := s.Hashes(ctx, []int64{tlog.StoredHashIndex(0, 3)})
	if err != nil || after[0] != before[0] {
		t.Errorf("the hash of a removed record: %v", err)
	}
	if _, err := s.Text(ctx, "aa"); !errors.Is(err, sealed.ErrNoText) {
		t.Errorf("a text that nobody needs: %v", err)
	}
	if _, err := s.Text(ctx, "bb"); err != nil {
		t.Errorf("a text that is needed: %v", err)
	}
	if sizeOf(t, s) != 11 {
		t.Errorf("size %d", sizeOf(t, s))
	}
}

func readers(t *testing.T, open Open) {
	s := open(t, t.TempDir())
	defer s.Close()
	done := make(chan struct{})
	var all sync.WaitGroup
	for range 2 {
		all.Go(func() {
			for {
				if n := len(read(t, s, sealed.Range{})); n%7 != 0 {
					t.Errorf("half a batch: %d records", n)
				}
				select {
				case <-done:
					return
				default:
				}
			}
		})
	}
	size := int64(0)
	for range 50 {
		size = fill(t, s, size, 7)
	}
	close(done)
	all.Wait()
}

func whole(t *testing.T, open Open) {
	dir := t.TempDir()
	signer := Signer(t)
	for range 3 {
		j := Begin(t, open(t, dir), signer, nil)
		for i := range 40 {
			if _, err := j.Call(context.Background(), Call(i)); err != nil {
				t.Fatal(err)
			}
		}
		if err := j.Close(); err != nil {
			t.Fatal(err)
		}
	}
	s := open(t, dir)
	defer s.Close()
	v, err := journal.Verify(context.Background(), s, signer.Verifier, nil)
	if err != nil || !v.Sound() || v.Records != 123 || v.Sealed != 123 || v.Texts != 42 {
		t.Errorf("%+v %v", v, err)
	}
}

// Signer makes a key for one test.
func Signer(t testing.TB) *sealed.Signing {
	t.Helper()
	secret, verifier, err := sealed.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	s, err := sealed.NewSigner(secret, verifier)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Config is a journal over a store, by the real clock and without a log.
func Config(s sealed.Store, signer *sealed.Signing, w sealed.Witness) journal.Config {
	return journal.Config{
		Config: sealed.Config{Store: s, Signer: signer, Witness: w, Now: time.Now, Log: slog.New(slog.NewTextHandler(io.Discard, nil))},
		Engine: "test", OPA: "test",
	}
}

// Begin opens a journal that holds the policies and the register that [Call] rests on.
func Begin(t testing.TB, s sealed.Store, signer *sealed.Signing, w sealed.Witness) *journal.Journal {
	t.Helper()
	j, err := journal.Open(context.Background(), Config(s, signer, w))
	if err != nil {
		t.Fatal(err)
	}
	for k, hash := range map[sealed.Kind]string{journal.KindPolicies: "sha256:p", journal.KindRegister: "sha256:r"} {
		if err := j.Keep(context.Background(), k, hash, func() ([]byte, error) { return []byte("files of " + hash), nil }); err != nil {
			t.Fatal(err)
		}
	}
	return j
}

// Call is the nth of different calls.
func Call(n int) journal.Call {
	answer := fmt.Appendf(nil, `{"decision":true,"n":%d}`, n)
	return journal.Call{
		Event: journal.EventEvaluation, Trace: journal.NewTrace(), Client: "test", Door: "http", Status: 200, Response: answer,
		Decisions: []journal.Decided{{
			Question: engine.Question{Party: "gemeente-utrecht", Action: "ontvangen", Field: "dagmonitor/wijk", Day: "2018-04-09", Asked: "2026-11-21"},
			Decision: engine.Decision{Outcome: engine.Permitted, PolicyHash: "sha256:p", RegisterHash: "sha256:r"}, Answer: answer,
		}},
	}
}
