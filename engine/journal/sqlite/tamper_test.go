package sqlite_test

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"doelbinding/engine/journal"
	"doelbinding/engine/journal/journaltest"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
)

// filled makes a journal of n calls, sealed five times, with a witness that saw every seal.
func filled(t testing.TB, dir string, n int) (name string, signer *sealed.Signing, w sealed.Witness) {
	t.Helper()
	name, signer, w = filepath.Join(dir, "journal.db"), journaltest.Signer(t), sealed.FileWitness(filepath.Join(dir, "witness"))
	for part := range 5 {
		j := journaltest.Begin(t, openWith(t, name, sqlite.Options{}), signer, w)
		for i := range n / 5 {
			if _, err := j.Call(context.Background(), journaltest.Call(part*n/5+i)); err != nil {
				t.Fatal(err)
			}
		}
		if err := j.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return name, signer, w
}

func verify(t testing.TB, name, trusted string, w sealed.Witness) *sealed.Verification {
	t.Helper()
	s, err := sqlite.OpenRead(context.Background(), name)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	v, err := journal.Verify(context.Background(), s, trusted, w)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// change does to a journal what an administrator with the file can do.
func change(t testing.TB, name string, statements ...string) {
	t.Helper()
	db, err := sql.Open("sqlite", name)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, s := range statements {
		if r, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		} else if n, _ := r.RowsAffected(); n == 0 {
			t.Fatalf("%s: changed nothing", s)
		}
	}
}

// rehash gives a changed record the leaf hash that belongs to it, as somebody would who knows the tree and has no key.
func rehash(t testing.TB, name string, seq int64) {
	t.Helper()
	db, err := sql.Open("sqlite", name)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var body, block []byte
	var first int64
	if err := db.QueryRow("SELECT body FROM records WHERE seq = ?", seq).Scan(&body); err != nil {
		t.Fatal(err)
	}
	index := storedIndex(0, seq)
	if err := db.QueryRow("SELECT first, hashes FROM hashes WHERE first <= ? ORDER BY first DESC LIMIT 1", index).Scan(&first, &block); err != nil {
		t.Fatal(err)
	}
	leaf := sha256.Sum256(append([]byte{0}, body...))
	copy(block[(index-first)*32:], leaf[:])
	if _, err := db.Exec("UPDATE hashes SET hashes = ? WHERE first = ?", block, first); err != nil {
		t.Fatal(err)
	}
}

// replant computes the whole tree anew.
func replant(t testing.TB, name string) {
	t.Helper()
	db, err := sql.Open("sqlite", name)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	leaves, _, err := leavesOf(db)
	if err != nil {
		t.Fatal(err)
	}
	all := make([]byte, storedIndex(0, int64(len(leaves)))*32)
	for i := range leaves {
		for level := 0; level == 0 || (i+1)%(1<<level) == 0; level++ {
			from := (i + 1) - 1<<level
			h := root(leaves[from : i+1])
			copy(all[storedIndex(int64(level), int64(from>>level))*32:], h[:])
		}
	}
	change(t, name, "DELETE FROM hashes")
	if _, err := db.Exec("INSERT INTO hashes VALUES (0, ?)", all); err != nil {
		t.Fatal(err)
	}
}

// Each way to lie is found, at its place; the independent verifier, which shares no code with ours, says the same.
func TestTamperingIsFoundWithItsPlace(t *testing.T) {
	const swap = "UPDATE records SET body = (SELECT body FROM records WHERE seq = %d) WHERE seq = %d"
	for name, c := range map[string]struct {
		lie  func(t *testing.T, name string)
		want string
		seq  int64
	}{
		"a record altered": {func(t *testing.T, name string) {
			change(t, name, `UPDATE records SET body = CAST(replace(body, '"permitted"', '"forbidden"') AS BLOB) WHERE seq = 17`)
		}, "record 17 is veranderd", 17},
		"a record altered with its hash": {func(t *testing.T, name string) {
			change(t, name, `UPDATE records SET body = CAST(replace(body, '"permitted"', '"forbidden"') AS BLOB) WHERE seq = 17`)
			rehash(t, name, 17)
		}, "de boom is bij record 17 veranderd", 17},
		"a record altered with the whole tree": {func(t *testing.T, name string) {
			change(t, name, `UPDATE records SET body = CAST(replace(body, '"permitted"', '"forbidden"') AS BLOB) WHERE seq = 17`)
			replant(t, name)
		}, "een van de records 0 tot en met 22 is veranderd", 0},
		"a record deleted": {func(t *testing.T, name string) { change(t, name, "DELETE FROM records WHERE seq = 30") }, "record 30 ontbreekt", 30},
		"records deleted": {func(t *testing.T, name string) {
			change(t, name, "DELETE FROM records WHERE seq BETWEEN 30 AND 39")
		}, "records 30 tot en met 39 ontbreken", 30},
		"records closed up behind a deleted one": {func(t *testing.T, name string) {
			change(t, name, "DELETE FROM records WHERE seq = 30", "UPDATE records SET seq = -seq WHERE seq > 30", "UPDATE records SET seq = -seq - 1 WHERE seq < 0")
		}, "record 30 is veranderd", 30},
		"two records swapped": {func(t *testing.T, name string) {
			change(t, name, "INSERT INTO records SELECT 1000, at, kind, body FROM records WHERE seq = 40", fmt.Sprintf(swap, 41, 40), fmt.Sprintf(swap, 1000, 41), "DELETE FROM records WHERE seq = 1000")
		}, "record 40 is veranderd", 40},
		"two records swapped with their hashes": {func(t *testing.T, name string) {
			change(t, name, "INSERT INTO records SELECT 1000, at, kind, body FROM records WHERE seq = 40", fmt.Sprintf(swap, 41, 40), fmt.Sprintf(swap, 1000, 41), "DELETE FROM records WHERE seq = 1000")
			rehash(t, name, 40)
			rehash(t, name, 41)
		}, "record 40 hoort hier niet: het zegt record 41", 40},
		"the end cut off": {func(t *testing.T, name string) { change(t, name, "DELETE FROM records WHERE seq >= 90") }, "records 90 tot en met 102 ontbreken", 90},
		"the end cut off with its seals": {func(t *testing.T, name string) {
			change(t, name, "DELETE FROM records WHERE seq >= 90", "DELETE FROM checkpoints WHERE size > 90", "DELETE FROM hashes WHERE first > 180")
		}, "records 90 tot en met 102 ontbreken: de getuige heeft", 90},
		"an emptied record": {func(t *testing.T, name string) { change(t, name, "UPDATE records SET body = NULL WHERE seq = 12") }, "zijn leeg zonder getekend verwijderbesluit", 12},
		"an answer altered": {func(t *testing.T, name string) {
			change(t, name, `UPDATE texts SET body = CAST(replace(body, 'true', 'false') AS BLOB) WHERE CAST(body AS TEXT) LIKE '%"n":50}'`)
		}, "record 53 verwijst naar een tekst die is veranderd", 53},
		"an answer deleted": {func(t *testing.T, name string) {
			change(t, name, `DELETE FROM texts WHERE CAST(body AS TEXT) LIKE '%"n":50}'`)
		}, "record 53 mist de tekst", 53},
		"a seal altered":      {func(t *testing.T, name string) { change(t, name, "UPDATE checkpoints SET size = 60 WHERE size = 63") }, "het zegel over 60 records is van een ander journaal", 59},
		"the index says more": {func(t *testing.T, name string) { change(t, name, "UPDATE records SET at = at - 1 WHERE seq = 44") }, "record 44 is anders opgeborgen dan het zegt", 44},
		"an invented last call": {func(t *testing.T, name string) {
			change(t, name, `INSERT INTO records VALUES (103, 1, 'call', CAST('{}' AS BLOB))`)
		}, "de hash van record 103 ontbreekt", 103},
	} {
		t.Run(name, func(t *testing.T) {
			name, signer, w := filled(t, t.TempDir(), 100)
			if v := verify(t, name, signer.Verifier, w); !v.Sound() || v.Records != 103 {
				t.Fatalf("before: %+v", v)
			}
			if err := independent(name, signer.Verifier, w); err != nil {
				t.Fatalf("before, independent: %v", err)
			}
			c.lie(t, name)
			v := verify(t, name, signer.Verifier, w)
			if len(v.Findings) == 0 || !strings.Contains(v.Findings[0].Text, c.want) || v.Findings[0].Seq != c.seq {
				t.Errorf("found %+v, want %q", v.Findings, c.want)
			}
			if err := independent(name, signer.Verifier, w); err == nil {
				t.Error("the independent verifier finds nothing")
			}
		})
	}
}

// A journal that was put back as a whole is right in itself: only a witness knows better. So is one that was made anew with the key.
func TestOnlyAWitnessSeesAnOlderCopy(t *testing.T) {
	dir := t.TempDir()
	name, signer, w := filled(t, dir, 50)
	old, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	j := journaltest.Begin(t, openWith(t, name, sqlite.Options{}), signer, w)
	for i := range 10 {
		if _, err := j.Call(context.Background(), journaltest.Call(i)); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, old, 0o600); err != nil {
		t.Fatal(err)
	}
	if v := verify(t, name, signer.Verifier, nil); !v.Sound() {
		t.Errorf("without a witness: %+v", v.Findings)
	}
	v := verify(t, name, signer.Verifier, w)
	if v.Sound() || v.Findings[0].Seq != 53 || !strings.Contains(v.Findings[0].Text, "records 53 tot en met 62 ontbreken: de getuige") {
		t.Errorf("with a witness: %+v", v.Findings)
	}
	s := openWith(t, name, sqlite.Options{})
	defer s.Close()
	if _, err := journal.Open(context.Background(), journaltest.Config(s, signer, w)); err == nil || !strings.Contains(err.Error(), "records 53 and on are gone") {
		t.Errorf("the service goes on over it: %v", err)
	}
}

func TestAnotherKeyIsNotTrusted(t *testing.T) {
	name, _, _ := filled(t, t.TempDir(), 10)
	if v := verify(t, name, journaltest.Signer(t).Verifier, nil); v.Sound() {
		t.Error("trusted")
	}
	s := openWith(t, name, sqlite.Options{})
	defer s.Close()
	if _, err := journal.Open(context.Background(), journaltest.Config(s, journaltest.Signer(t), nil)); err == nil || !strings.Contains(err.Error(), "the key is not the one") {
		t.Errorf("opened: %v", err)
	}
}

// Every single bit that flips is found, or was nowhere in what the journal says: then everything reads as before.
func TestAFlippedBitIsFound(t *testing.T) {
	name, signer, w := filled(t, t.TempDir(), 20)
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	copied := filepath.Join(dir, "journal.db")
	const step = 37 // a prime: every part of a page is tried
	found, unread, harmless := 0, 0, 0
	for bit := 0; bit < len(src)*8; bit += step*8*5 + 1 {
		src[bit/8] ^= 1 << (bit % 8)
		if err := os.WriteFile(copied, src, 0o600); err != nil {
			t.Fatal(err)
		}
		src[bit/8] ^= 1 << (bit % 8)
		s, err := sqlite.OpenRead(context.Background(), copied)
		if err != nil {
			unread++
			continue
		}
		v, err := journal.Verify(context.Background(), s, signer.Verifier, w)
		switch {
		case err != nil:
			unread++
		case !v.Sound():
			found++
		case independent(copied, signer.Verifier, w) == nil:
			harmless++
		default:
			t.Errorf("bit %d: only the independent verifier finds it", bit)
		}
		s.Close()
	}
	t.Logf("%d bits: %d found, %d make the file unreadable, %d in free space", found+unread+harmless, found, unread, harmless)
	if found == 0 || unread == 0 {
		t.Error("the flips did not reach what they should")
	}
}
