// Package sqlite keeps a journal in one SQLite file, and is the only door to its driver. One process writes, others may read meanwhile. Every
// batch is a transaction in a write-ahead log that is synced before Append returns (WAL, synchronous=FULL).
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"

	driver "modernc.org/sqlite" // registers itself as sqlite

	"doelbinding/engine/journal/sealed"
)

// sqliteFull is the result code of SQLite for a disk or a file that is full.
const sqliteFull = 13

// Store is a journal in a file.
type Store struct {
	name  string
	read  *sql.DB
	write *sql.DB   // nil: opened for reading
	conn  *sql.Conn // the one connection that writes
	lock  *os.File

	insert, text, hashes, seal, begin, commit *sql.Stmt

	mu   sync.Mutex
	size int64
}

var _ sealed.Store = (*Store)(nil)

// Options of a store.
type Options struct {
	MaxPages int  // of 4096 bytes; 0: as many as the disk holds
	NoSync   bool // to measure what syncing costs, and to seed a fault: such a journal loses what it acknowledged
}

// Open opens a journal to write it, and makes it when it is not there. A journal of an older schema is brought up to date; one of a newer
// schema is refused.
func Open(ctx context.Context, name string, o Options) (s *Store, err error) {
	held, err := lock(name)
	if err != nil {
		return nil, fmt.Errorf("open journal: %w", err)
	}
	s = &Store{name: name, lock: held}
	defer func() {
		if err != nil {
			_ = s.Close() // the first error says it
			s, err = nil, fmt.Errorf("open journal %s: %w", name, err)
		}
	}()
	if err := create(name); err != nil {
		return s, err
	}
	sync := "FULL"
	if o.NoSync {
		sync = "OFF"
	}
	pragmas := []string{"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(" + sync + ")", "wal_autocheckpoint(4000)", "secure_delete(ON)",
		"cell_size_check(ON)", "trusted_schema(OFF)"}
	if o.MaxPages > 0 {
		pragmas = append(pragmas, fmt.Sprintf("max_page_count(%d)", o.MaxPages))
	}
	if s.write, err = sql.Open("sqlite", dsn(name, "rw", pragmas)); err != nil {
		return s, err
	}
	s.write.SetMaxOpenConns(1)
	if s.conn, err = s.write.Conn(ctx); err != nil {
		return s, err
	}
	if err := s.upgrade(ctx); err != nil {
		return s, err
	}
	if err := s.openRead(ctx); err != nil {
		return s, err
	}
	return s, s.prepare(ctx)
}

// OpenRead opens a journal to read it, also while another process writes it.
func OpenRead(ctx context.Context, name string) (*Store, error) {
	if _, err := os.Stat(name); err != nil {
		return nil, fmt.Errorf("open journal: %w", err)
	}
	s := &Store{name: name}
	if err := s.openRead(ctx); err != nil {
		_ = s.Close() // the first error says it
		return nil, fmt.Errorf("open journal %s: %w", name, err)
	}
	return s, nil
}

func (s *Store) openRead(ctx context.Context) error {
	var err error
	if s.read, err = sql.Open("sqlite", dsn(s.name, "rw", []string{"busy_timeout(10000)", "query_only(ON)", "cell_size_check(ON)", "trusted_schema(OFF)"})); err != nil {
		return err
	}
	version, err := schemaOf(ctx, s.read)
	if errors.Is(err, os.ErrPermission) || version == 0 && err != nil {
		// A file on a disk that cannot be written is read as it stands; nobody can be writing it.
		_ = s.read.Close() // it is opened anew
		if s.read, err = sql.Open("sqlite", dsn(s.name, "ro", []string{"query_only(ON)"})+"&immutable=1"); err != nil {
			return err
		}
		version, err = schemaOf(ctx, s.read)
	}
	if err != nil {
		return err
	}
	if version != schemaVersion {
		return fmt.Errorf("it has schema %d, and this program reads %d; the program that writes it brings it up to date", version, schemaVersion)
	}
	s.size, err = sizeOf(ctx, s.read)
	return err
}

// create makes an empty file that is there after a power cut too: SQLite would make it, but not make its name durable before the first answer.
func create(name string) error {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return err
	}
	dir, err := os.Open(filepath.Dir(name))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

func dsn(name, mode string, pragmas []string) string {
	q := url.Values{"mode": {mode}, "_pragma": pragmas}
	return "file:" + (&url.URL{Path: name}).EscapedPath() + "?" + q.Encode()
}

func (s *Store) prepare(ctx context.Context) error {
	for query, stmt := range map[string]**sql.Stmt{
		`INSERT INTO records (seq, at, kind, body) VALUES (?, ?, ?, ?)`:         &s.insert,
		`INSERT INTO texts (sha256, body) VALUES (?, ?) ON CONFLICT DO NOTHING`: &s.text,
		`INSERT INTO hashes (first, hashes) VALUES (?, ?)`:                      &s.hashes,
		`INSERT INTO checkpoints (size, note) VALUES (?, ?)`:                    &s.seal,
		`BEGIN IMMEDIATE`: &s.begin,
		`COMMIT`:          &s.commit,
	} {
		var err error
		if *stmt, err = s.conn.PrepareContext(ctx, query); err != nil {
			return err
		}
	}
	return nil
}

// Size is the number of records. A reader asks anew: another process may have written meanwhile.
func (s *Store) Size(ctx context.Context) (int64, error) {
	if s.conn == nil {
		return sizeOf(ctx, s.read)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.size, nil
}

// Append makes a batch durable.
func (s *Store) Append(ctx context.Context, b sealed.Batch) error {
	if s.conn == nil {
		return errors.New("append to journal: it was opened for reading")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if b.First != s.size {
		return fmt.Errorf("append to journal: record %d does not follow %d records", b.First, s.size)
	}
	err := s.transaction(ctx, func() error { return s.put(ctx, b) })
	if err != nil {
		return fmt.Errorf("append to journal: %w", err)
	}
	s.size += int64(len(b.Rows))
	return nil
}

func (s *Store) put(ctx context.Context, b sealed.Batch) error {
	for _, t := range b.Texts {
		if _, err := s.text.ExecContext(ctx, t.SHA256, t.Body); err != nil {
			return err
		}
	}
	for _, r := range b.Rows {
		if _, err := s.insert.ExecContext(ctx, r.Seq, r.At, string(r.Kind), r.Body); err != nil {
			return err
		}
	}
	if len(b.Hashes) > 0 {
		if _, err := s.hashes.ExecContext(ctx, firstHash(b.First), join(b.Hashes)); err != nil {
			return err
		}
	}
	if b.Checkpoint == nil {
		return nil
	}
	_, err := s.seal.ExecContext(ctx, b.Checkpoint.Size, b.Checkpoint.Note)
	return err
}

// transaction is all or nothing, and on disk when it returns nil. When a full disk stopped it, nothing of it is there.
func (s *Store) transaction(ctx context.Context, do func() error) error {
	if err := s.exec(ctx, s.begin, "BEGIN IMMEDIATE"); err != nil {
		return full(err)
	}
	err := do()
	if err == nil {
		if err = s.exec(ctx, s.commit, "COMMIT"); err == nil {
			return nil
		}
	}
	// SQLite may have undone it already, and then there is nothing to undo: what counts is that no transaction is left open.
	_, _ = s.conn.ExecContext(ctx, "ROLLBACK")
	if _, probe := s.conn.ExecContext(ctx, "BEGIN"); probe != nil {
		return fmt.Errorf("%w (and the transaction could not be undone: %w)", err, probe)
	}
	if _, probe := s.conn.ExecContext(ctx, "ROLLBACK"); probe != nil {
		return fmt.Errorf("%w (and the transaction could not be undone: %w)", err, probe)
	}
	return full(err)
}

// exec runs a statement that is prepared, or before that by its text.
func (s *Store) exec(ctx context.Context, prepared *sql.Stmt, text string) (err error) {
	if prepared != nil {
		_, err = prepared.ExecContext(ctx)
	} else {
		_, err = s.conn.ExecContext(ctx, text)
	}
	return err
}

func full(err error) error {
	var e *driver.Error
	if errors.As(err, &e) && e.Code()&0xff == sqliteFull {
		return fmt.Errorf("%w (%w)", sealed.ErrFull, err)
	}
	return err
}

// Close lets go of the file. What was appended is on disk already.
func (s *Store) Close() error {
	var errs []error
	for _, stmt := range []*sql.Stmt{s.insert, s.text, s.hashes, s.seal, s.begin, s.commit} {
		if stmt != nil { // one that is left open keeps the file open, and the log beside it
			errs = append(errs, stmt.Close())
		}
	}
	if s.conn != nil {
		errs = append(errs, s.conn.Close())
	}
	for _, db := range []*sql.DB{s.read, s.write} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	if s.lock != nil {
		errs = append(errs, s.lock.Close())
	}
	return errors.Join(errs...)
}
