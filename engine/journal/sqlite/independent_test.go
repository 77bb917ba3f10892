package sqlite_test

// A second verifier, written from RFC 6962, C2SP tlog-checkpoint and signed-note alone. It imports nothing of ours but the witness, and reads the
// file with SQL of its own: when it and ours agree, it is not because they share a mistake.

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"doelbinding/engine/journal/sealed"
)

// storedIndex is where tlog keeps the hash of a subtree: after every record the hashes that it completes.
func storedIndex(level, n int64) int64 {
	n <<= level
	if level > 0 {
		n += 1<<level - 1
	}
	at := level
	for m := n; m > 0; m >>= 1 {
		at += m
	}
	return at
}

// root is MTH of RFC 6962, 2.1.
func root(leaves [][32]byte) [32]byte {
	if len(leaves) == 1 {
		return leaves[0]
	}
	k := 1
	for k*2 < len(leaves) {
		k *= 2
	}
	l, r := root(leaves[:k]), root(leaves[k:])
	return sha256.Sum256(slices.Concat([]byte{1}, l[:], r[:]))
}

// signedBy checks an Ed25519 signature of a signed note.
func signedBy(signed []byte, vkey string) (lines []string, err error) {
	parts := strings.SplitN(vkey, "+", 3)
	key, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil {
		return nil, err
	}
	text, sigs, ok := bytes.Cut(signed, []byte("\n\n"))
	if !ok {
		return nil, errors.New("no signature")
	}
	text = append(bytes.Clone(text), '\n')
	for _, line := range strings.Split(strings.TrimSuffix(string(sigs), "\n"), "\n") {
		f := strings.Fields(line)
		if len(f) != 3 || f[0] != "—" || f[1] != parts[0] {
			continue
		}
		sig, err := base64.StdEncoding.DecodeString(f[2])
		if err != nil || len(sig) != 4+64 || fmt.Sprintf("%08x", binary.BigEndian.Uint32(sig)) != parts[1] {
			continue
		}
		if ed25519.Verify(key[1:], text, sig[4:]) {
			return strings.Split(string(text), "\n"), nil
		}
	}
	return nil, errors.New("not signed by the key")
}

// canonical writes JSON again with sorted names and without space: for the texts of a journal that is what RFC 8785 asks.
func canonical(body []byte) ([]byte, error) {
	var v any
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v) // maps are written in the order of their names
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// independent verifies a journal with one key and without removals: the first thing that is wrong.
func independent(name, vkey string, w sealed.Witness) error {
	db, err := sql.Open("sqlite", "file:"+name+"?mode=ro")
	if err != nil {
		return err
	}
	defer db.Close()
	leaves, referred, err := leavesOf(db)
	if err != nil {
		return err
	}
	for text := range referred {
		var body []byte
		if err := db.QueryRow("SELECT body FROM texts WHERE sha256 = ?", text).Scan(&body); err != nil {
			return fmt.Errorf("text %s: %w", text, err)
		}
		if sum := sha256.Sum256(body); hex.EncodeToString(sum[:]) != text {
			return fmt.Errorf("text %s was changed", text)
		}
	}
	var notes [][]byte
	rows, err := db.Query("SELECT size, note FROM checkpoints ORDER BY size")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var size int
		var note []byte
		if err := rows.Scan(&size, &note); err != nil {
			return err
		}
		if lines := strings.Split(string(note), "\n"); lines[1] != strconv.Itoa(size) {
			return errors.New("a checkpoint under another size")
		}
		notes = append(notes, note)
	}
	if rows.Err() != nil || len(notes) == 0 {
		return errors.New("no checkpoints")
	}
	seen, err := w.All()
	if err != nil {
		return err
	}
	for _, s := range seen {
		notes = append(notes, s.Note)
	}
	for _, n := range notes {
		lines, err := signedBy(n, vkey)
		if err != nil {
			return err
		}
		size, err := strconv.Atoi(lines[1])
		if err != nil || size > len(leaves) {
			return fmt.Errorf("a checkpoint over %d of %d records", size, len(leaves))
		}
		if r := root(leaves[:size]); base64.StdEncoding.EncodeToString(r[:]) != lines[2] {
			return fmt.Errorf("the root over %d records differs", size)
		}
	}
	return storedFit(db, leaves)
}

func leavesOf(db *sql.DB) (leaves [][32]byte, referred map[string]bool, err error) {
	referred = map[string]bool{}
	rows, err := db.Query("SELECT seq, at, kind, body FROM records ORDER BY seq")
	if err != nil {
		return nil, nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var seq, at int64
		var kind string
		var body []byte
		if err := rows.Scan(&seq, &at, &kind, &body); err != nil {
			return nil, nil, err
		}
		var r struct {
			At    int64
			Kind  string
			Where struct{ Seq int64 }
		}
		again, err := canonical(body)
		if err != nil || json.Unmarshal(body, &r) != nil || !bytes.Equal(again, body) {
			return nil, nil, fmt.Errorf("record %d is not canonical JSON", seq)
		}
		if seq != int64(len(leaves)) || r.Where.Seq != seq || r.At != at || r.Kind != kind {
			return nil, nil, fmt.Errorf("record %d stands at another place", seq)
		}
		for _, m := range regexp.MustCompile(`"(?:answer|bundle)":"([0-9a-f]{64})"|"kept":true,"sha256":"([0-9a-f]{64})"`).FindAllSubmatch(body, -1) {
			referred[string(m[1])+string(m[2])] = true
		}
		leaves = append(leaves, sha256.Sum256(append([]byte{0}, body...)))
	}
	return leaves, referred, rows.Err()
}

// storedFit holds the stored leaf hashes against the records.
func storedFit(db *sql.DB, leaves [][32]byte) error {
	rows, err := db.Query("SELECT first, hashes FROM hashes ORDER BY first")
	if err != nil {
		return err
	}
	defer rows.Close()
	var all []byte
	for rows.Next() {
		var first int
		var block []byte
		if err := rows.Scan(&first, &block); err != nil {
			return err
		}
		if first*32 != len(all) {
			return errors.New("stored hashes are missing")
		}
		all = append(all, block...)
	}
	for i, leaf := range leaves {
		at := storedIndex(0, int64(i)) * 32
		if int64(len(all)) < at+32 || !bytes.Equal(all[at:at+32], leaf[:]) {
			return fmt.Errorf("the stored hash of record %d differs", i)
		}
	}
	return rows.Err()
}
