package journal

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// GenerateKey makes a key to sign a journal with: the secret, and what verifies it.
func GenerateKey() (secret, verifier string, err error) {
	return note.GenerateKey(rand.Reader, "doelbinding-"+strings.ToLower(rand.Text()[:8]))
}

// Signing is a signer that knows its own verifier key.
type Signing struct {
	note.Signer
	Verifier string
}

// NewSigner reads a secret key and the verifier key that belongs to it.
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

// VerifierKey gives what verifies a signer.
func VerifierKey(s note.Signer) (string, error) {
	own, ok := s.(*Signing)
	if !ok {
		return "", errors.New("the signer does not say what verifies it")
	}
	return own.Verifier, nil
}

// reign is the stretch of the log over which one key signs, under one origin.
type reign struct {
	from     int64 // checkpoints over more records than this are signed with it
	origin   string
	vkey     string
	verifier note.Verifier
}

func (r reign) matches(s note.Signer) bool {
	return s.Name() == r.verifier.Name() && s.KeyHash() == r.verifier.KeyHash()
}

// ring is who signs when, as the log itself says it.
type ring struct {
	origin string
	reigns []reign
}

func (k *ring) last() reign { return k.reigns[len(k.reigns)-1] }

// of gives the reign that signs a checkpoint over so many records.
func (k *ring) of(size int64) reign {
	for i := len(k.reigns) - 1; i > 0; i-- {
		if size > k.reigns[i].from {
			return k.reigns[i]
		}
	}
	return k.reigns[0]
}

// keyring reads the records that say who signs.
func keyring(ctx context.Context, s Store) (*ring, error) {
	k := &ring{}
	for row, err := range s.Records(ctx, Range{Kinds: []Kind{KindStart, KindKey, KindRestored}}) {
		if err != nil {
			return nil, err
		}
		r, err := Parse(row.Body)
		if err == nil {
			err = k.take(r, row.Seq)
		}
		if err != nil {
			return nil, fmt.Errorf("record %d: %w", row.Seq, err)
		}
	}
	if len(k.reigns) == 0 {
		return nil, errors.New("record 0 does not say which key signs")
	}
	return k, nil
}

// take follows one record: the first key, a key that takes over with the agreement of both, or another origin.
func (k *ring) take(r *Record, seq int64) error {
	switch {
	case r.Kind == KindStart && seq == 0 && r.Key != nil:
		v, err := note.NewVerifier(r.Key.Verifier)
		if err != nil {
			return err
		}
		k.origin = r.Where.Origin
		k.reigns = []reign{{0, k.origin, r.Key.Verifier, v}}
	case len(k.reigns) == 0 || r.Kind == KindStart:
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
		k.reigns = append(k.reigns, reign{seq, k.origin, r.Key.Verifier, v})
	case r.Kind == KindRestored && r.Restored != nil:
		if r.Restored.Origin != k.origin || r.Restored.Size != seq {
			return errors.New("the record of a restore does not continue this journal")
		}
		k.origin = r.Where.Origin
		last := k.last()
		k.reigns = append(k.reigns, reign{seq, k.origin, last.vkey, last.verifier})
	}
	return nil
}

// handover is the text that both keys sign when one takes over from the other at a record.
func handover(origin string, seq int64, from, to string) string {
	return fmt.Sprintf("doelbinding sleutelwissel\n%s\n%d\n%s\n%s\n", origin, seq, from, to)
}

// Rotate lets another key sign a store from its end on. It is done offline, with both keys: each signs that the one takes over from the other.
func Rotate(ctx context.Context, c Config, next *Signing) error {
	return offline(ctx, c, func(j *Journal) error {
		before, err := VerifierKey(j.Signer)
		if err != nil {
			return fmt.Errorf("rotate key: %w", err)
		}
		signed, err := note.Sign(&note.Note{Text: handover(j.origin, j.edge.size, before, next.Verifier)}, j.Signer, next)
		if err != nil {
			return fmt.Errorf("rotate key: %w", err)
		}
		j.Signer = next // it seals its own beginning: by then both have agreed
		return j.lone(&Record{Kind: KindKey, Key: &Key{Statement: string(signed), Verifier: next.Verifier}})
	})
}

// checkSealed holds a checkpoint against the store: signed by who signed then, of this origin, and over records that are there.
func checkSealed(ctx context.Context, s Store, k *ring, c Sealed, size int64) error {
	who := k.of(c.Size)
	said, err := OpenCheckpoint(c.Note, who.verifier)
	switch {
	case err != nil:
		return fmt.Errorf("the checkpoint over %d records: %w", c.Size, err)
	case said.Origin != who.origin || said.Size != c.Size:
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

// OriginOf names the log of a store.
func OriginOf(ctx context.Context, s Store) (string, error) {
	k, err := keyring(ctx, s)
	if err != nil {
		return "", err
	}
	return k.origin, nil
}

// FulfilOffline records that an obligation was met, in a journal that nobody else writes.
func FulfilOffline(ctx context.Context, c Config, client, obligation string) error {
	return offline(ctx, c, func(j *Journal) error {
		return j.lone(&Record{Kind: KindFulfilled, Fulfilled: &Fulfilled{Client: client, Obligation: obligation}})
	})
}
