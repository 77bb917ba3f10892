package sealed

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// GenerateKey returns a new key to sign a log with: the secret, and the verifier key that belongs to it.
func GenerateKey() (secret, verifier string, err error) {
	return note.GenerateKey(rand.Reader, "doelbinding-"+strings.ToLower(rand.Text()[:8]))
}

// Signing is a signer with its verifier key.
type Signing struct {
	note.Signer
	Verifier string
}

// NewSigner parses a secret key and the verifier key that belongs to it.
func NewSigner(secret, verifier string) (*Signing, error) {
	s, err := note.NewSigner(secret)
	if err != nil {
		return nil, fmt.Errorf("read key: %w", err)
	}
	v, err := note.NewVerifier(verifier)
	if err != nil {
		return nil, fmt.Errorf("read verifier key: %w", err)
	}
	const probe = "doelbinding"
	if sig, err := s.Sign([]byte(probe)); err != nil || !v.Verify([]byte(probe), sig) || s.Name() != v.Name() {
		return nil, errors.New("read key: the verifier key does not belong to it")
	}
	return &Signing{s, verifier}, nil
}

// VerifierKey returns the verifier key of a signer, which must be a [Signing].
func VerifierKey(s note.Signer) (string, error) {
	signing, ok := s.(*Signing)
	if !ok {
		return "", errors.New("the signer does not say what verifies it")
	}
	return signing.Verifier, nil
}

// period is the part of the log over which one key signs, under one origin.
type period struct {
	from     int64 // checkpoints over more records than this are signed with it
	origin   string
	vkey     string
	verifier note.Verifier
}

// opens parses a checkpoint, and reports whether the key of the period signed it.
func (p period) opens(c SignedCheckpoint) (Checkpoint, bool) {
	said, err := OpenCheckpoint(c.Note, p.verifier)
	return said, err == nil
}

// keyring says which key signs which part of the log, as the log itself records it.
type keyring struct {
	origin  string
	periods []period
}

func (k *keyring) last() period { return k.periods[len(k.periods)-1] }

// of returns the period whose key signs a checkpoint over this many records.
func (k *keyring) of(size int64) period {
	for i := len(k.periods) - 1; i > 0; i-- {
		if size > k.periods[i].from {
			return k.periods[i]
		}
	}
	return k.periods[0]
}

// knows reports whether the log ever had this origin.
func (k *keyring) knows(origin string) bool {
	return slices.ContainsFunc(k.periods, func(p period) bool { return p.origin == origin })
}

// loadKeys reads the records that say which key signs.
func loadKeys(ctx context.Context, s Store) (*keyring, error) {
	k := &keyring{}
	for row, err := range s.Records(ctx, Range{Kinds: []Kind{KindStart, KindKey, KindRestored}}) {
		if err != nil {
			return nil, err
		}
		if err := readAnd(row, k.follow); err != nil {
			return nil, fmt.Errorf("record %d: %w", row.Seq, err)
		}
	}
	if len(k.periods) == 0 {
		return nil, errors.New("record 0 does not say which key signs")
	}
	return k, nil
}

// follow applies one record: the first key, a key that takes over with the agreement of both, or another origin.
func (k *keyring) follow(r *control, seq int64) error {
	switch {
	case r.Kind == KindStart && seq == 0 && r.Key != nil:
		v, err := note.NewVerifier(r.Key.Verifier)
		if err != nil {
			return err
		}
		k.origin = r.Where.Origin
		k.periods = []period{{0, k.origin, r.Key.Verifier, v}}
	case len(k.periods) == 0 || r.Kind == KindStart:
		return errors.New("the journal begins with one record that says which key signs, and has no other")
	case r.Kind == KindKey && r.Key != nil:
		v, err := note.NewVerifier(r.Key.Verifier)
		if err != nil {
			return err
		}
		n, err := note.Open([]byte(r.Key.Statement), note.VerifierList(k.last().verifier, v))
		if err != nil || len(n.Sigs) != 2 || n.Text != handover(k.origin, seq, k.last().vkey, r.Key.Verifier) {
			return errors.New("the statement by which a key takes over is not signed by both keys")
		}
		k.periods = append(k.periods, period{seq, k.origin, r.Key.Verifier, v})
	case r.Kind == KindRestored && r.Restored != nil:
		if r.Restored.Origin != k.origin || r.Restored.Size != seq {
			return errors.New("the record of a restore does not continue this journal")
		}
		k.origin = r.Where.Origin
		last := k.last()
		k.periods = append(k.periods, period{seq, k.origin, last.vkey, last.verifier})
	}
	return nil
}

// handover is the text that both keys sign when one takes over from the other at a record.
func handover(origin string, seq int64, from, to string) string {
	return fmt.Sprintf("doelbinding sleutelwissel\n%s\n%d\n%s\n%s\n", origin, seq, from, to)
}

// Rotate lets another key sign a log from its end on. No other process may write the log. Both keys sign the statement that one takes over from
// the other.
func Rotate(ctx context.Context, c Config, next *Signing) error {
	return offline(ctx, c, func(l *Log) error {
		before, err := VerifierKey(l.Signer)
		if err != nil {
			return fmt.Errorf("rotate key: %w", err)
		}
		signed, err := note.Sign(&note.Note{Text: handover(l.origin, l.edge.size, before, next.Verifier)}, l.Signer, next)
		if err != nil {
			return fmt.Errorf("rotate key: %w", err)
		}
		l.Signer = next // the new key seals the record: both have signed by now
		return l.sealControl(control{Kind: KindKey, Key: &Key{Statement: string(signed), Verifier: next.Verifier}})
	})
}

// checkSealed checks a checkpoint: signed by the key of that time, of this origin, over records that are there, with the root of the tree.
func checkSealed(ctx context.Context, s Store, k *keyring, c SignedCheckpoint, size int64) error {
	by := k.of(c.Size)
	said, err := OpenCheckpoint(c.Note, by.verifier)
	switch {
	case err != nil:
		return fmt.Errorf("the checkpoint over %d records: %w", c.Size, err)
	case said.Origin != by.origin || said.Size != c.Size:
		return fmt.Errorf("the checkpoint over %d records is of another journal", c.Size)
	case said.Size > size:
		return fmt.Errorf("the checkpoint over %d records was made, and the journal holds %d: records %d and on are gone", said.Size, size, size)
	}
	root, err := tlog.TreeHash(c.Size, reader(ctx, s))
	if err != nil {
		return err
	}
	if root != said.Root {
		return fmt.Errorf("the checkpoint over %d records does not fit the tree: a record before it was changed", c.Size)
	}
	return nil
}

// OriginOf returns the name of the log in a store.
func OriginOf(ctx context.Context, s Store) (string, error) {
	k, err := loadKeys(ctx, s)
	if err != nil {
		return "", err
	}
	return k.origin, nil
}
