package sqlite_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"doelbinding/engine/journal"
	"doelbinding/engine/journal/journaltest"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
)

// fillUp calls until the journal refuses, and gives what was acknowledged.
func fillUp(t *testing.T, j *journal.Journal) (acknowledged []int64, refused error) {
	t.Helper()
	big := strings.Repeat("x", 2000)
	for i := range 100_000 {
		call := journaltest.Call(i)
		call.Response = fmt.Appendf(nil, "%d %s", i, big)
		r, err := j.Call(context.Background(), call)
		if err != nil {
			return acknowledged, err
		}
		acknowledged = append(acknowledged, r.Seq)
	}
	t.Fatal("never full")
	return nil, nil
}

// holds checks that a journal is sound and has every record that was acknowledged.
func holds(t *testing.T, name, trusted string, acknowledged []int64) {
	t.Helper()
	v := verify(t, name, trusted, nil)
	if !v.Sound() {
		t.Errorf("%+v", v.Findings)
	}
	if n := len(acknowledged); n > 0 && v.Records <= acknowledged[n-1] {
		t.Errorf("record %d was acknowledged, and there are %d", acknowledged[n-1], v.Records)
	}
}

// A full disk refuses, harms nothing, and is over when there is room again.
func TestFullDiskRefusesAndRecovers(t *testing.T) {
	dir := t.TempDir()
	name, signer := filepath.Join(dir, "journal.db"), journaltest.Signer(t)
	j := journaltest.Begin(t, openWith(t, name, sqlite.Options{MaxPages: 100}), signer, nil)
	acks, err := fillUp(t, j)
	if !errors.Is(err, sealed.ErrFull) {
		t.Fatalf("refused with %v", err)
	}
	if j.Err() != nil {
		t.Errorf("a full disk must not end the journal: %v", j.Err())
	}
	if _, err := j.Call(context.Background(), journaltest.Call(-1)); err != nil && !errors.Is(err, sealed.ErrFull) {
		t.Errorf("another call: %v", err)
	}
	if err := j.Close(); err != nil {
		t.Error(err)
	}
	holds(t, name, signer.Verifier, acks)
	j = journaltest.Begin(t, openWith(t, name, sqlite.Options{}), signer, nil)
	r, err := j.Call(context.Background(), journaltest.Call(1))
	if err != nil {
		t.Errorf("with room again: %v", err)
	}
	if err := j.Close(); err != nil {
		t.Error(err)
	}
	holds(t, name, signer.Verifier, append(acks, r.Seq))
}

// The same on a disk that really has no more room.
func TestFullTmpfsRefusesAndRecovers(t *testing.T) {
	dir := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("SKIPPED: no small disk can be made here: %s", out)
	}
	defer func() { _ = exec.Command("umount", "-l", dir).Run() }()
	name, signer := filepath.Join(dir, "journal.db"), journaltest.Signer(t)
	j := journaltest.Begin(t, openWith(t, name, sqlite.Options{}), signer, nil)
	acks, err := fillUp(t, j)
	if !errors.Is(err, sealed.ErrFull) {
		t.Fatalf("refused with %v", err)
	}
	if out, err := exec.Command("mount", "-o", "remount,size=4m", dir).CombinedOutput(); err != nil {
		t.Fatalf("%s", out)
	}
	r, err := j.Call(context.Background(), journaltest.Call(1))
	if err != nil {
		t.Fatalf("with room again, and without a restart: %v", err)
	}
	if err := j.Close(); err != nil {
		t.Error(err)
	}
	holds(t, name, signer.Verifier, append(acks, r.Seq))
}

func TestReadOnlyDiskStopsTheStart(t *testing.T) {
	dir := t.TempDir()
	name, signer, _ := filled(t, dir, 10)
	if out, err := exec.Command("mount", "--bind", dir, dir).CombinedOutput(); err != nil {
		t.Skipf("SKIPPED: no disk can be made read-only here: %s", out)
	}
	defer func() { _ = exec.Command("umount", "-l", dir).Run() }()
	if out, err := exec.Command("mount", "-o", "remount,bind,ro", dir).CombinedOutput(); err != nil {
		t.Skipf("SKIPPED: no disk can be made read-only here: %s", out)
	}
	if s, err := sqlite.Open(context.Background(), name, sqlite.Options{}); err == nil || !strings.Contains(err.Error(), "read-only") {
		t.Errorf("opened %v: %v", s, err)
	}
	if v := verify(t, name, signer.Verifier, nil); !v.Sound() || v.Records != 13 { // it can still be read
		t.Errorf("%+v", v)
	}
}

// A log that was cut off anywhere, as by a power cut, is a journal that ends earlier: never one that is wrong, and never one without what was
// on disk before the cut.
func TestTornTailEndsEarlier(t *testing.T) {
	dir := t.TempDir()
	name, signer := filepath.Join(dir, "journal.db"), journaltest.Signer(t)
	s := openWith(t, name, sqlite.Options{})
	j := journaltest.Begin(t, s, signer, nil)
	defer j.Close()
	type point struct{ bytes, seq int64 }
	var acks []point
	for i := range 12 {
		r, err := j.Call(context.Background(), journaltest.Call(i))
		if err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(name + "-wal")
		if err != nil {
			t.Fatal(err)
		}
		acks = append(acks, point{info.Size(), r.Seq})
	}
	db, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	wal, err := os.ReadFile(name + "-wal")
	if err != nil {
		t.Fatal(err)
	}
	torn := filepath.Join(t.TempDir(), "journal.db")
	tried := 0
	for cut := acks[2].bytes; cut <= int64(len(wal)); cut += 3061 {
		for _, tail := range []int64{0, 512} { // cut off, or written as rubbish
			for _, f := range []struct {
				name string
				body []byte
			}{{torn, db}, {torn + "-wal", append(wal[:cut:cut], make([]byte, tail)...)}} {
				if err := os.WriteFile(f.name, f.body, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			_ = os.Remove(torn + "-shm")
			s := openWith(t, torn, sqlite.Options{})
			j, err := journal.Open(context.Background(), journaltest.Config(s, signer, nil))
			if err != nil {
				t.Fatalf("cut at %d: %v", cut, err)
			}
			if err := j.Close(); err != nil {
				t.Fatal(err)
			}
			v := verify(t, torn, signer.Verifier, nil)
			if !v.Sound() {
				t.Fatalf("cut at %d: %+v", cut, v.Findings)
			}
			for _, a := range acks {
				if a.bytes <= cut && v.Records <= a.seq {
					t.Errorf("cut at %d: record %d was on disk at %d and is gone", cut, a.seq, a.bytes)
				}
			}
			tried++
		}
	}
	t.Logf("%d cuts", tried)
}

func TestTwoProcessesDoNotShareAJournal(t *testing.T) {
	name, _, _ := filled(t, t.TempDir(), 10)
	s := openWith(t, name, sqlite.Options{})
	if _, err := sqlite.Open(context.Background(), name, sqlite.Options{}); !errors.Is(err, sealed.ErrLocked) {
		t.Errorf("a second writer: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	openWith(t, name, sqlite.Options{}).Close()
}

// failing is a disk whose commit fails once, with an error of which nobody knows what it left behind.
type failing struct {
	sealed.Store
	after int
}

func (f *failing) Append(ctx context.Context, b sealed.Batch) error {
	if f.after--; f.after < 0 {
		return errors.New("input/output error")
	}
	return f.Store.Append(ctx, b)
}

// After a commit that failed nothing is recorded any more, so nothing is answered: trying again could lose what was acknowledged.
func TestFailedCommitEndsTheJournal(t *testing.T) {
	name, signer := filepath.Join(t.TempDir(), "journal.db"), journaltest.Signer(t)
	j := journaltest.Begin(t, &failing{openWith(t, name, sqlite.Options{}), 8}, signer, nil)
	var acks []int64
	var failed *sealed.FailedError
	for i := range 20 {
		r, err := j.Call(context.Background(), journaltest.Call(i))
		if err == nil {
			acks = append(acks, r.Seq)
			continue
		}
		if !errors.As(err, &failed) {
			t.Errorf("%v", err)
		}
	}
	select {
	case <-j.Failed():
	default:
		t.Error("nobody is told")
	}
	if len(acks) == 0 || len(acks) > 8 {
		t.Errorf("%d were acknowledged", len(acks))
	}
	if err := j.Close(); !errors.As(err, &failed) {
		t.Errorf("closed with %v", err)
	}
	holds(t, name, signer.Verifier, acks)
}

// A clock that goes back is recorded, and changes neither order nor proofs.
func TestClockGoingBackIsRecorded(t *testing.T) {
	name, signer := filepath.Join(t.TempDir(), "journal.db"), journaltest.Signer(t)
	c := journaltest.Config(openWith(t, name, sqlite.Options{}), signer, nil)
	now := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	c.Now = func() time.Time { return now }
	j, err := journal.Open(context.Background(), c)
	if err != nil {
		t.Fatal(err)
	}
	for _, step := range []time.Duration{time.Minute, -time.Hour, time.Minute, -500 * time.Millisecond} {
		now = now.Add(step)
		if err := j.Refused(context.Background(), "test", now.UnixMilli(), 1); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	s, err := sqlite.OpenRead(context.Background(), name)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var kinds []string
	for row, err := range s.Records(context.Background(), sealed.Range{}) {
		if err != nil {
			t.Fatal(err)
		}
		kinds = append(kinds, string(row.Kind))
		if row.Kind == sealed.KindClock && !strings.Contains(string(row.Body), `"clock":{"back":3600000}`) {
			t.Errorf("%s", row.Body)
		}
	}
	if got := strings.Join(kinds, " "); got != "start refused clock"+strings.Repeat(" refused", 3) {
		t.Error(got)
	}
	holds(t, name, signer.Verifier, nil)
}

// A journal that an older program wrote is brought up to date, with the same records; one of a newer program is refused with a clear line.
func TestOlderSchemaIsUpgradedAndNewerRefused(t *testing.T) {
	dir := t.TempDir()
	name, signer, w := filled(t, dir, 20)
	for _, s := range []string{"DROP INDEX records_kind", "PRAGMA user_version = 1"} { // that is all that the first schema lacked
		pragma(t, name, s)
	}
	if _, err := sqlite.OpenRead(context.Background(), name); err == nil || !strings.Contains(err.Error(), "it has schema 1") {
		t.Errorf("reading an older schema: %v", err)
	}
	j := journaltest.Begin(t, openWith(t, name, sqlite.Options{}), signer, w)
	if _, err := j.Call(context.Background(), journaltest.Call(1)); err != nil {
		t.Fatal(err)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	if v := verify(t, name, signer.Verifier, w); !v.Sound() || v.Records != 24 {
		t.Errorf("%+v", v)
	}
	pragma(t, name, "PRAGMA user_version = 99")
	if _, err := sqlite.Open(context.Background(), name, sqlite.Options{}); err == nil || !strings.Contains(err.Error(), "use a newer program") {
		t.Errorf("a newer schema: %v", err)
	}
}

func pragma(t *testing.T, name, statement string) {
	t.Helper()
	db, err := sql.Open("sqlite", name)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(statement); err != nil {
		t.Fatal(err)
	}
}
