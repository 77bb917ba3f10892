package journal_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/tlog"

	"doelbinding/engine/journal"
	"doelbinding/engine/journal/journaltest"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
)

func open(t testing.TB, name string) sealed.Store {
	t.Helper()
	s, err := sqlite.Open(context.Background(), name, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func calls(t testing.TB, j *journal.Journal, n int) (last int64) {
	t.Helper()
	for i := range n {
		r, err := j.Call(context.Background(), journaltest.Call(i))
		if err != nil {
			t.Fatal(err)
		}
		last = r.Seq
	}
	return last
}

func sound(t testing.TB, s sealed.Store, trusted string, w sealed.Witness) *sealed.Verification {
	t.Helper()
	v, err := journal.Verify(context.Background(), s, trusted, w)
	if err != nil {
		t.Fatal(err)
	}
	if !v.Sound() {
		t.Errorf("%+v", v.Findings)
	}
	return v
}

// A flood from outside is one record a minute and a class, whatever it says it is.
func TestFloodOfRefusalsIsOneRecordAMinute(t *testing.T) {
	name, signer := filepath.Join(t.TempDir(), "j.db"), journaltest.Signer(t)
	j := journaltest.Begin(t, open(t, name), signer, nil)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 10_000 {
				j.CountRefused("geen-sleutel")
			}
		})
	}
	all.Wait()
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	s := open(t, name)
	defer s.Close()
	var calls, records int64
	for row, err := range s.Records(context.Background(), sealed.Range{Kinds: []sealed.Kind{journal.KindRefused}}) {
		if err != nil {
			t.Fatal(err)
		}
		r, err := journal.Parse(row.Body)
		if err != nil {
			t.Fatal(err)
		}
		calls, records = calls+r.Refused.Calls, records+1
	}
	if calls != 80_000 || records > 2 { // two when a minute turned meanwhile
		t.Errorf("%d calls in %d records", calls, records)
	}
}

func TestRotatedKeySignsFromThereOn(t *testing.T) {
	dir := t.TempDir()
	name, first, second := filepath.Join(dir, "j.db"), journaltest.Signer(t), journaltest.Signer(t)
	w := sealed.DirWitness(dir)
	j := journaltest.Begin(t, open(t, name), first, w)
	calls(t, j, 5)
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	s := open(t, name)
	if err := sealed.Rotate(context.Background(), journaltest.Config(s, first, w).Config, second); err != nil {
		t.Fatal(err)
	}
	if _, err := journal.Open(context.Background(), journaltest.Config(s, first, w)); err == nil {
		t.Error("the old key may still sign")
	}
	s.Close()
	j = journaltest.Begin(t, open(t, name), second, w)
	last := calls(t, j, 5)
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, name)
	defer s.Close()
	v := sound(t, s, first.Verifier, w)
	if v.Key != second.Verifier || v.Witnessed < 3 {
		t.Errorf("%+v", v)
	}
	p, err := journal.Prove(context.Background(), s, last)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := journal.CheckProof(p, second.Verifier); err != nil {
		t.Error(err)
	}
	if _, _, err := journal.CheckProof(p, first.Verifier); err == nil {
		t.Error("the old key verifies a new checkpoint")
	}
}

// A proof holds for the record it is about, with the key it was signed with, and for nothing else.
func TestProofHoldsForItsRecordOnly(t *testing.T) {
	name, signer := filepath.Join(t.TempDir(), "j.db"), journaltest.Signer(t)
	j := journaltest.Begin(t, open(t, name), signer, nil)
	calls(t, j, 30)
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	s := open(t, name)
	defer s.Close()
	for seq := range int64(33) {
		p, err := journal.Prove(context.Background(), s, seq)
		if err != nil {
			t.Fatal(err)
		}
		if _, r, err := journal.CheckProof(p, signer.Verifier); err != nil || r.Where.Seq != seq {
			t.Fatalf("record %d: %v", seq, err)
		}
		for name, lie := range map[string]func(*sealed.Proof){
			"another record":   func(p *sealed.Proof) { p.Record = strings.Replace(p.Record, `"at":1`, `"at":2`, 1) },
			"another place":    func(p *sealed.Proof) { p.Index = (p.Index + 1) % 33 },
			"beyond the end":   func(p *sealed.Proof) { p.Index = 33 },
			"a hash less":      func(p *sealed.Proof) { p.Hashes = p.Hashes[1:] },
			"a hash more":      func(p *sealed.Proof) { p.Hashes = append(p.Hashes, tlog.Hash{}) },
			"another hash":     func(p *sealed.Proof) { p.Hashes[0][3] ^= 1 },
			"a larger log":     func(p *sealed.Proof) { p.Checkpoint = strings.Replace(p.Checkpoint, "\n33\n", "\n34\n", 1) },
			"no signature":     func(p *sealed.Proof) { p.Checkpoint, _, _ = strings.Cut(p.Checkpoint, "—") },
			"a text that lies": func(p *sealed.Proof) { p.Texts["00"] = "x" },
		} {
			q, err := journal.Prove(context.Background(), s, seq)
			if err != nil {
				t.Fatal(err)
			}
			lie(q)
			if _, _, err := journal.CheckProof(q, signer.Verifier); err == nil {
				t.Errorf("record %d, %s: holds", seq, name)
			}
		}
		if _, _, err := journal.CheckProof(p, journaltest.Signer(t).Verifier); err == nil {
			t.Error("holds under another key")
		}
	}
	if _, err := journal.Prove(context.Background(), s, 33); !errors.Is(err, sealed.ErrNoRecord) {
		t.Errorf("%v", err)
	}
}

func TestGrowthIsProvenAndAForkIsNot(t *testing.T) {
	dir := t.TempDir()
	name, signer, w := filepath.Join(dir, "j.db"), journaltest.Signer(t), sealed.FileWitness(filepath.Join(dir, "w"))
	for range 4 {
		j := journaltest.Begin(t, open(t, name), signer, w)
		calls(t, j, 3)
		if err := j.Close(); err != nil {
			t.Fatal(err)
		}
	}
	s := open(t, name)
	defer s.Close()
	seen, err := w.All()
	if err != nil || len(seen) < 4 {
		t.Fatalf("%d %v", len(seen), err)
	}
	for _, old := range seen {
		p, err := sealed.ProveGrowth(context.Background(), s, old.Note)
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Check(signer.Verifier, signer.Verifier); err != nil {
			t.Errorf("since %d: %v", old.Size, err)
		}
		if old.Size < seen[len(seen)-1].Size {
			p.Hashes[0][0] ^= 1
			if p.Check(signer.Verifier, signer.Verifier) == nil {
				t.Error("a fork is taken for growth")
			}
		}
	}
}

// What retention removes is gone from the file, byte for byte; what remains is sound and can still be proven.
func TestRetentionRemovesAndKeepsProofs(t *testing.T) {
	dir := t.TempDir()
	name, signer, w := filepath.Join(dir, "j.db"), journaltest.Signer(t), sealed.FileWitness(filepath.Join(dir, "w"))
	c := journaltest.Config(open(t, name), signer, w)
	now := time.Date(2020, 1, 1, 12, 0, 0, 0, time.UTC)
	c.Now = func() time.Time { return now }
	j, err := journal.Open(context.Background(), c)
	if err != nil {
		t.Fatal(err)
	}
	for k, hash := range map[sealed.Kind]string{journal.KindPolicies: "sha256:p", journal.KindRegister: "sha256:r"} {
		if err := j.Keep(context.Background(), k, hash, func() ([]byte, error) { return []byte(hash), nil }); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 10 {
		call := journaltest.Call(i)
		call.Client = "oud"
		if i >= 6 {
			now, call.Client = time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC), "nieuw"
		}
		if i == 7 {
			call = journaltest.Call(2) // an answer that an old record shares with a new one
		}
		if _, err := j.Call(context.Background(), call); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	c.Store = open(t, name)
	before := time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)
	if r, err := journal.Retain(context.Background(), c, before, "selectielijst", true); err != nil || r.Records != 6 {
		t.Fatalf("%+v %v", r, err)
	}
	if src, _ := os.ReadFile(name); !bytes.Contains(src, []byte(`"client":"oud"`)) {
		t.Error("a dry run removes")
	}
	if r, err := journal.Retain(context.Background(), c, before, "selectielijst", false); err != nil || r.Records != 6 {
		t.Fatalf("%+v %v", r, err)
	}
	if r, err := journal.Retain(context.Background(), c, before, "selectielijst", false); err != nil || r.Records != 0 {
		t.Fatalf("again: %+v %v", r, err)
	}
	if err := c.Store.Close(); err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{name, name + "-wal"} {
		src, _ := os.ReadFile(file)
		for text, there := range map[string]bool{`"client":"oud"`: false, `"n":3}`: false, `"n":2}`: file == name, `"client":"nieuw"`: file == name} {
			if bytes.Contains(src, []byte(text)) != there {
				t.Errorf("%s: %s there: %v", filepath.Base(file), text, !there)
			}
		}
	}
	s := open(t, name)
	defer s.Close()
	if v := sound(t, s, signer.Verifier, w); v.Removed != 6 {
		t.Errorf("%+v", v)
	}
	p, err := journal.Prove(context.Background(), s, 9)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := journal.CheckProof(p, signer.Verifier); err != nil {
		t.Error(err)
	}
	if _, err := journal.Prove(context.Background(), s, 4); err == nil {
		t.Error("proves what is gone")
	}
}

// A journal that was put back goes on under another origin; who saw more names what is lost.
func TestRestoredJournalSaysWhatIsLost(t *testing.T) {
	dir := t.TempDir()
	name, signer, w := filepath.Join(dir, "j.db"), journaltest.Signer(t), sealed.FileWitness(filepath.Join(dir, "w"))
	j := journaltest.Begin(t, open(t, name), signer, w)
	calls(t, j, 5)
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	s := open(t, name).(*sqlite.Store)
	backup := filepath.Join(dir, "backup.db")
	if err := s.Copy(context.Background(), backup); err != nil {
		t.Fatal(err)
	}
	s.Close()
	j = journaltest.Begin(t, open(t, name), signer, w)
	calls(t, j, 7)
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	b := open(t, backup)
	if _, err := sealed.Continue(context.Background(), journaltest.Config(b, signer, w).Config, "backup.db"); err != nil {
		t.Fatal(err)
	}
	b.Close()
	j = journaltest.Begin(t, open(t, backup), signer, w)
	calls(t, j, 9)
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	b = open(t, backup)
	defer b.Close()
	sound(t, b, signer.Verifier, nil)
	v, err := journal.Verify(context.Background(), b, signer.Verifier, w)
	if err != nil || len(v.Findings) != 1 || !strings.Contains(v.Findings[0].Text, "records 8 tot en met 14") || !strings.Contains(v.Findings[0].Text, "bij het terugzetten verloren") {
		t.Errorf("%+v %v", v, err)
	}
}

func TestWithoutPoliciesKeptNothingIsRecorded(t *testing.T) {
	j, err := journal.Open(context.Background(), journaltest.Config(open(t, filepath.Join(t.TempDir(), "j.db")), journaltest.Signer(t), nil))
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	if _, err := j.Call(context.Background(), journaltest.Call(1)); err == nil {
		t.Error("recorded what nobody could decide again")
	}
}

// slow is a store that waits to be let on.
type slow struct {
	sealed.Store
	gate chan struct{}
}

func (s slow) Append(ctx context.Context, b sealed.Batch) error {
	<-s.gate
	return s.Store.Append(ctx, b)
}

// When the disk stalls, callers are refused at once instead of waiting in a queue without end; what was taken is recorded.
func TestStalledDiskRefusesAtOnce(t *testing.T) {
	gate := make(chan struct{}, 1<<20)
	for range 3 {
		gate <- struct{}{}
	}
	j := journaltest.Begin(t, slow{open(t, filepath.Join(t.TempDir(), "j.db")), gate}, journaltest.Signer(t), nil)
	busy := make(chan struct{})
	var once sync.Once
	var all sync.WaitGroup
	for range 64 {
		all.Go(func() {
			for {
				select {
				case <-busy:
					return
				default:
				}
				ctx, cancel := context.WithCancel(context.Background())
				cancel() // nobody waits for an answer
				if _, err := j.Call(ctx, journaltest.Call(1)); errors.Is(err, sealed.ErrBusy) {
					once.Do(func() { close(busy) })
				}
			}
		})
	}
	all.Wait()
	for range 1 << 16 {
		gate <- struct{}{}
	}
	if err := j.Close(); err != nil {
		t.Error(err)
	}
}
