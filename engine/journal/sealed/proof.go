package sealed

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// Errors of [Prove].
var (
	ErrNotSealed = errors.New("no checkpoint covers the record yet") // there is one within a second
	ErrNoRecord  = errors.New("there is no such record")
)

// Proof shows that a record stands in the log, to somebody who has only the verifier key. It holds the record as it was hashed, the texts that it
// refers to, the hashes beside the path to the root, and the signed checkpoint with that root.
type Proof struct {
	Record     string            `json:"record"`
	Index      int64             `json:"index"`
	Hashes     []tlog.Hash       `json:"hashes"`
	Checkpoint string            `json:"checkpoint"`
	Texts      map[string]string `json:"texts"`
}

// Prove returns the proof of a record under the newest checkpoint. It returns [ErrNotSealed] or [ErrNoRecord] if there is none.
func Prove(ctx context.Context, s Store, read Reader, seq int64) (*Proof, error) {
	last, err := lastCheckpoint(ctx, s)
	if err != nil {
		return nil, err
	}
	row, err := RecordAt(ctx, s, seq)
	switch {
	case err != nil:
		return nil, err
	case row.Body == nil:
		return nil, fmt.Errorf("record %d was removed by retention", seq)
	case last == nil || last.Size <= seq:
		return nil, fmt.Errorf("record %d: %w", seq, ErrNotSealed)
	}
	content, err := read(row)
	if err != nil {
		return nil, err
	}
	p := &Proof{Record: string(row.Body), Index: seq, Checkpoint: string(last.Note), Texts: map[string]string{}}
	if !content.Hidden {
		for _, t := range content.Texts {
			body, err := s.Text(ctx, t)
			if err != nil {
				return nil, err
			}
			p.Texts[t] = string(body)
		}
	}
	p.Hashes, err = tlog.ProveRecord(last.Size, seq, reader(ctx, s))
	return p, err
}

// Check verifies a proof with a verifier key and returns the checkpoint that it ends in.
func (p *Proof) Check(verifierKey string, read Reader) (Checkpoint, error) {
	c, err := openWith(p.Checkpoint, verifierKey)
	if err != nil {
		return Checkpoint{}, err
	}
	if p.Index < 0 || p.Index >= c.Size {
		return c, errors.New("the checkpoint does not cover the record")
	}
	if err := tlog.CheckRecord(p.Hashes, c.Size, c.Root, p.Index, tlog.RecordHash([]byte(p.Record))); err != nil {
		return c, errors.New("the record does not stand under this checkpoint")
	}
	content, err := read(Row{Seq: p.Index, Body: []byte(p.Record)})
	if err != nil {
		return c, err
	}
	if content.Where.Seq != p.Index {
		return c, fmt.Errorf("the record says that it is number %d", content.Where.Seq)
	}
	for name, text := range p.Texts {
		if sum := sha256.Sum256([]byte(text)); hex.EncodeToString(sum[:]) != name {
			return c, errors.New("a text of the record was changed")
		}
	}
	for _, name := range content.Texts {
		if _, ok := p.Texts[name]; !ok && !content.Hidden {
			return c, errors.New("a text of the record is missing")
		}
	}
	return c, nil
}

func openWith(signed, verifierKey string) (Checkpoint, error) {
	v, err := note.NewVerifier(verifierKey)
	if err != nil {
		return Checkpoint{}, fmt.Errorf("read verifier key: %w", err)
	}
	return OpenCheckpoint([]byte(signed), v)
}

// Consistency shows that a log only grew between two checkpoints.
type Consistency struct {
	Old    string      `json:"old"`
	New    string      `json:"new"`
	Hashes []tlog.Hash `json:"hashes"`
}

// ProveGrowth returns the proof that the newest checkpoint continues an older one.
func ProveGrowth(ctx context.Context, s Store, old []byte) (*Consistency, error) {
	last, err := lastCheckpoint(ctx, s)
	if err != nil {
		return nil, err
	}
	said, err := unsealed(old)
	if err != nil {
		return nil, err
	}
	if last == nil || last.Size < said.Size || said.Size < 1 {
		return nil, fmt.Errorf("the journal has no checkpoint over %d records or more", said.Size)
	}
	p := &Consistency{Old: string(old), New: string(last.Note)}
	p.Hashes, err = tlog.ProveTree(last.Size, said.Size, reader(ctx, s))
	return p, err
}

// Check verifies a proof of growth with the keys that signed the two checkpoints.
func (p *Consistency) Check(oldKey, newKey string) error {
	var said [2]Checkpoint
	for i, x := range []struct{ key, note string }{{oldKey, p.Old}, {newKey, p.New}} {
		var err error
		if said[i], err = openWith(x.note, x.key); err != nil {
			return err
		}
	}
	if said[0].Origin != said[1].Origin {
		return errors.New("the checkpoints are of two journals")
	}
	if err := tlog.CheckTree(p.Hashes, said[1].Size, said[1].Root, said[0].Size, said[0].Root); err != nil {
		return errors.New("the newer checkpoint does not continue the older one")
	}
	return nil
}
