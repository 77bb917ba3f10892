package sealed

import (
	"context"
	"fmt"
	"math/bits"

	"golang.org/x/mod/sumdb/tlog"
)

// edge is the right edge of the tree: the last complete subtree of every level. Adding a record and computing the root need nothing else, so a
// restart reads a few dozen hashes, however long the log.
type edge struct {
	size  int64
	level [63]tlog.Hash
}

// ReadHashes returns hashes on the edge. Computing the root asks for no others.
func (e *edge) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	out := make([]tlog.Hash, len(indexes))
	for i, x := range indexes {
		level, n := tlog.SplitStoredHashIndex(x)
		if n != e.size>>level-1 {
			return nil, fmt.Errorf("tree: hash %d is not on the edge of %d records", x, e.size)
		}
		out[i] = e.level[level]
	}
	return out, nil
}

// add appends a record to the tree and returns the hashes to store for it.
func (e *edge) add(leaf tlog.Hash) []tlog.Hash {
	n := e.size
	out := make([]tlog.Hash, 1, 1+bits.TrailingZeros64(uint64(n+1))) //nolint:gosec // a size is never negative
	out[0] = leaf
	for l := 0; n>>l&1 == 1; l++ {
		out = append(out, tlog.NodeHash(e.level[l], out[l]))
	}
	copy(e.level[:], out)
	e.size++
	return out
}

func (e *edge) root() (tlog.Hash, error) { return tlog.TreeHash(e.size, e) }

// loadEdge reads the edge of a store.
func loadEdge(ctx context.Context, s Store) (*edge, error) {
	size, err := s.Size(ctx)
	if err != nil {
		return nil, err
	}
	e := &edge{size: size}
	var indexes []int64
	var levels []int
	for l := 0; size>>l > 0; l++ {
		levels = append(levels, l)
		indexes = append(indexes, tlog.StoredHashIndex(l, size>>l-1))
	}
	hashes, err := s.Hashes(ctx, indexes)
	if err != nil {
		return nil, fmt.Errorf("read the edge of the tree: %w", err)
	}
	for i, l := range levels {
		e.level[l] = hashes[i]
	}
	return e, nil
}

// reader reads the hashes of a store for package tlog.
func reader(ctx context.Context, s Store) tlog.HashReader {
	return tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) { return s.Hashes(ctx, indexes) })
}
