package sealed

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// Checkpoint is the root of the tree over the first Size records of an origin. Its text follows C2SP tlog-checkpoint: origin, size, root.
type Checkpoint struct {
	Origin string
	Size   int64
	Root   tlog.Hash
}

// Text returns what is signed.
func (c Checkpoint) Text() string {
	return c.Origin + "\n" + strconv.FormatInt(c.Size, 10) + "\n" + c.Root.String() + "\n"
}

// sign returns the checkpoint as a signed note.
func (c Checkpoint) sign(by note.Signer) (*SignedCheckpoint, error) {
	signed, err := note.Sign(&note.Note{Text: c.Text()}, by)
	if err != nil {
		return nil, fmt.Errorf("sign checkpoint: %w", err)
	}
	return &SignedCheckpoint{Size: c.Size, Note: signed}, nil
}

// readCheckpoint parses the text of a checkpoint. It does not check a signature.
func readCheckpoint(text string) (Checkpoint, error) {
	lines := strings.Split(text, "\n")
	if len(lines) < 4 {
		return Checkpoint{}, errors.New("a checkpoint has an origin, a size and a root")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || size < 0 || strconv.FormatInt(size, 10) != lines[1] {
		return Checkpoint{}, errors.New("the size of a checkpoint is no number")
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil || len(root) != tlog.HashSize || lines[0] == "" {
		return Checkpoint{}, errors.New("the root of a checkpoint is no hash")
	}
	return Checkpoint{Origin: lines[0], Size: size, Root: tlog.Hash(root)}, nil
}

// OpenCheckpoint parses a signed checkpoint. It returns an error if it is not signed with the key.
func OpenCheckpoint(signed []byte, key note.Verifier) (Checkpoint, error) {
	n, err := note.Open(signed, note.VerifierList(key))
	if err != nil {
		return Checkpoint{}, fmt.Errorf("open checkpoint: %w", err)
	}
	return readCheckpoint(n.Text)
}

// unsealed parses a signed checkpoint without checking its signature, to compare it with a checkpoint that is trusted.
func unsealed(signed []byte) (Checkpoint, error) {
	text, _, ok := bytes.Cut(signed, []byte("\n\n"))
	if !ok {
		return Checkpoint{}, errors.New("a checkpoint without a signature")
	}
	return readCheckpoint(string(text) + "\n")
}

// lastCheckpoint returns the largest checkpoint of a store, or nil if there is none.
func lastCheckpoint(ctx context.Context, s Store) (*SignedCheckpoint, error) {
	for c, err := range s.Checkpoints(ctx, 0, true) {
		return &c, err
	}
	return nil, nil
}
