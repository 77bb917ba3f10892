package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"strings"

	"golang.org/x/mod/sumdb/tlog"

	"doelbinding/engine/journal"
	"doelbinding/engine/journal/sealed"
)

// Records gives records in order.
func (s *Store) Records(ctx context.Context, r sealed.Range) iter.Seq2[sealed.Row, error] {
	query, args := "SELECT seq, at, kind, body FROM records WHERE seq >= ?", []any{r.From}
	if r.Until > 0 {
		query, args = query+" AND seq < ?", append(args, r.Until)
	}
	if len(r.Kinds) > 0 {
		query += " AND kind IN (?" + strings.Repeat(", ?", len(r.Kinds)-1) + ")" //nolint:gosec // question marks only
		rare := true
		for _, k := range r.Kinds {
			args = append(args, string(k))
			rare = rare && k != journal.KindCall && k != journal.KindRefused
		}
		if rare {
			query += " AND kind NOT IN ('call', 'refused')" // so that SQLite sees that the index fits
		}
	}
	query += " ORDER BY seq"
	if r.Backwards {
		query += " DESC"
	}
	return func(yield func(sealed.Row, error) bool) {
		rows, err := s.read.QueryContext(ctx, query, args...)
		if err != nil {
			yield(sealed.Row{}, fmt.Errorf("read journal: %w", err))
			return
		}
		defer func() { _ = rows.Close() }() // Err has what went wrong
		for rows.Next() {
			var x sealed.Row
			if err := rows.Scan(&x.Seq, &x.At, &x.Kind, &x.Body); err != nil {
				yield(x, fmt.Errorf("read journal: %w", err))
				return
			}
			if !yield(x, nil) {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(sealed.Row{}, fmt.Errorf("read journal: %w", err))
		}
	}
}

// Text gives the bytes that have a SHA-256.
func (s *Store) Text(ctx context.Context, sha256 string) (body []byte, err error) {
	err = s.read.QueryRowContext(ctx, "SELECT body FROM texts WHERE sha256 = ?", sha256).Scan(&body)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("%w: %s", sealed.ErrNoText, sha256)
	}
	if err != nil {
		return nil, fmt.Errorf("read journal: %w", err)
	}
	return body, nil
}

// firstHash is the index of the first hash that a record adds.
func firstHash(seq int64) int64 { return tlog.StoredHashIndex(0, seq) }

func join(hashes []tlog.Hash) []byte {
	out := make([]byte, 0, len(hashes)*tlog.HashSize)
	for _, h := range hashes {
		out = append(out, h[:]...)
	}
	return out
}

// Hashes gives stored hashes. Neighbours are read together: they were written together.
func (s *Store) Hashes(ctx context.Context, indexes []int64) ([]tlog.Hash, error) {
	out := make([]tlog.Hash, len(indexes))
	var first int64
	var block []byte
	for i, x := range indexes {
		at := (x - first) * tlog.HashSize
		if block == nil || at < 0 || at+tlog.HashSize > int64(len(block)) {
			err := s.read.QueryRowContext(ctx, "SELECT first, hashes FROM hashes WHERE first <= ? ORDER BY first DESC LIMIT 1", x).Scan(&first, &block)
			if err != nil && !errors.Is(err, sql.ErrNoRows) {
				return nil, fmt.Errorf("read journal: %w", err)
			}
			at = (x - first) * tlog.HashSize
			if err != nil || at+tlog.HashSize > int64(len(block)) {
				return nil, fmt.Errorf("read journal: the hash with index %d is missing", x)
			}
		}
		out[i] = tlog.Hash(block[at : at+tlog.HashSize])
	}
	return out, nil
}

// Checkpoints gives the signed checkpoints.
func (s *Store) Checkpoints(ctx context.Context, from int64, backwards bool) iter.Seq2[sealed.SignedCheckpoint, error] {
	query := "SELECT size, note FROM checkpoints WHERE size >= ? ORDER BY size"
	if backwards {
		query += " DESC"
	}
	return func(yield func(sealed.SignedCheckpoint, error) bool) {
		rows, err := s.read.QueryContext(ctx, query, from)
		if err != nil {
			yield(sealed.SignedCheckpoint{}, fmt.Errorf("read journal: %w", err))
			return
		}
		defer func() { _ = rows.Close() }() // Err has what went wrong
		for rows.Next() {
			var c sealed.SignedCheckpoint
			if err := rows.Scan(&c.Size, &c.Note); err != nil {
				yield(c, fmt.Errorf("read journal: %w", err))
				return
			}
			if !yield(c, nil) {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(sealed.SignedCheckpoint{}, fmt.Errorf("read journal: %w", err))
		}
	}
}

// Remove forgets bodies and the texts that nobody needs any more, also from the free space of the file.
func (s *Store) Remove(ctx context.Context, spans []sealed.Span, needed func(text string) bool) error {
	if s.conn == nil {
		return errors.New("remove from journal: it was opened for reading")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	err := s.transaction(ctx, func() error {
		for _, x := range spans {
			if _, err := s.conn.ExecContext(ctx, "UPDATE records SET body = NULL WHERE seq BETWEEN ? AND ?", x.First, x.Last); err != nil {
				return err
			}
		}
		return s.forget(ctx, needed)
	})
	if err == nil {
		_, err = s.conn.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
	}
	if err == nil {
		_, err = s.conn.ExecContext(ctx, "VACUUM")
	}
	if err == nil {
		_, err = s.conn.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
	}
	if err != nil {
		return fmt.Errorf("remove from journal: %w", err)
	}
	return nil
}

func (s *Store) forget(ctx context.Context, needed func(text string) bool) error {
	rows, err := s.conn.QueryContext(ctx, "SELECT sha256 FROM texts")
	if err != nil {
		return err
	}
	var gone []string
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			return errors.Join(err, rows.Close())
		}
		if !needed(text) {
			gone = append(gone, text)
		}
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return err
	}
	for _, text := range gone {
		if _, err := s.conn.ExecContext(ctx, "DELETE FROM texts WHERE sha256 = ?", text); err != nil {
			return err
		}
	}
	return nil
}

// Copy writes the journal as it is now to a new file, also while it is being written, and returns when the copy is on disk.
func (s *Store) Copy(ctx context.Context, name string) (err error) {
	if err := create(name); err != nil { // for its owner alone
		return fmt.Errorf("copy journal: %w", err)
	}
	db, err := sql.Open("sqlite", dsn(s.name, "rw", []string{"busy_timeout(10000)"})) // SQLite takes a copy for a write
	if err == nil {
		_, err = db.ExecContext(ctx, "VACUUM INTO ?", name)
		err = errors.Join(err, db.Close())
	}
	if err == nil {
		err = create(name)
	}
	if err != nil {
		return fmt.Errorf("copy journal: %w", err)
	}
	return nil
}
