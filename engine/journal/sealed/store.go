package sealed

import (
	"context"
	"errors"
	"iter"
	"slices"

	"golang.org/x/mod/sumdb/tlog"
)

// Store keeps one log: records without gaps from 0, the hashes of their tree, the texts they refer to, and checkpoints. It knows nothing of what
// they mean, and it never repairs: what is not as it was written is an error.
//
// A store has one writer, and any number of readers. Several writers on one database each have an origin, a sequence and a Store of their own.
type Store interface {
	// Size is the number of records.
	Size(ctx context.Context) (int64, error)
	// Append adds a batch after the others. If it returns nil, all of the batch is on disk. If it returns [ErrFull], nothing of it is, and a
	// later batch may succeed. After any other error the state is unknown, and nothing may be appended any more.
	Append(ctx context.Context, b Batch) error
	// Records returns records in order, or backwards. A removed record has a nil Body.
	Records(ctx context.Context, r Range) iter.Seq2[Row, error]
	// Text returns the bytes that have this SHA-256, in hexadecimal, or [ErrNoText]. It does not check them.
	Text(ctx context.Context, sha256 string) ([]byte, error)
	// Hashes returns stored hashes of the tree by their index, see [tlog.StoredHashIndex].
	Hashes(ctx context.Context, indexes []int64) ([]tlog.Hash, error)
	// Checkpoints returns the signed checkpoints over at least From records, the smallest first or backwards.
	Checkpoints(ctx context.Context, from int64, backwards bool) iter.Seq2[SignedCheckpoint, error]
	// Remove erases the bodies of records, and then every text that no record needs any more. The hashes stay. No process may write meanwhile.
	Remove(ctx context.Context, spans []Span, needed func(text string) bool) error
	Close() error
}

// Errors of a store.
var (
	ErrFull   = errors.New("the journal is full: there is no room on the disk")
	ErrLocked = errors.New("another process writes this journal")
	ErrNoText = errors.New("the journal does not hold this text")
)

// Row is a record as it is stored.
type Row struct {
	Seq  int64
	At   int64
	Kind Kind
	Body []byte
}

// Text is bytes that are kept once, whatever the number of records that refer to them.
type Text struct {
	SHA256 string
	Body   []byte
}

// Batch is what becomes durable at once.
type Batch struct {
	First      int64 // the number of the first record, which must be the size of the store
	Rows       []Row
	Texts      []Text      // texts the store may already have
	Hashes     []tlog.Hash // the stored hashes that the rows add, from StoredHashIndex(0, First)
	Checkpoint *SignedCheckpoint
}

// SignedCheckpoint is a checkpoint: a signed note about the first Size records.
type SignedCheckpoint struct {
	Size int64
	Note []byte
}

// Range says which records to read. The zero value is all of them.
type Range struct {
	From      int64
	Until     int64  // not included; 0: to the end
	Kinds     []Kind // empty: every kind
	Backwards bool
}

// Span is records First up to and including Last.
type Span struct {
	First int64 `json:"first"`
	Last  int64 `json:"last"`
}

// Wants reports whether a range includes a row.
func (r Range) Wants(x Row) bool {
	if x.Seq < r.From || r.Until > 0 && x.Seq >= r.Until {
		return false
	}
	return len(r.Kinds) == 0 || slices.Contains(r.Kinds, x.Kind)
}
