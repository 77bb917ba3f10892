package sqlite

import (
	"context"
	"database/sql"
	"fmt"
)

// schemas bring a journal from one version to the next; the version is the user_version of the file. A step that a released program has taken is
// never changed.
func schemas() []string {
	return []string{
		`CREATE TABLE records (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, body BLOB) STRICT;
		 CREATE TABLE texts (sha256 TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT;
		 CREATE TABLE hashes (first INTEGER PRIMARY KEY, hashes BLOB NOT NULL) STRICT;
		 CREATE TABLE checkpoints (size INTEGER PRIMARY KEY, note BLOB NOT NULL) STRICT;`,
		// What the answers rest on is found without reading the answers.
		`CREATE INDEX records_kind ON records (kind, seq) WHERE kind NOT IN ('call', 'refused');`,
	}
}

const schemaVersion = 2

func schemaOf(ctx context.Context, db *sql.DB) (version int, err error) {
	err = db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version)
	return version, err
}

// upgrade brings the file up to date in one transaction.
func (s *Store) upgrade(ctx context.Context) error {
	var version int
	if err := s.conn.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	if version > schemaVersion {
		return fmt.Errorf("it has schema %d, and this program knows up to %d: use a newer program", version, schemaVersion)
	}
	if version == schemaVersion {
		return nil
	}
	return s.transaction(ctx, func() error {
		for _, step := range schemas()[version:] {
			if _, err := s.conn.ExecContext(ctx, step); err != nil {
				return fmt.Errorf("bring schema %d up to date: %w", version, err)
			}
		}
		_, err := s.conn.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", schemaVersion))
		return err
	})
}

func sizeOf(ctx context.Context, db *sql.DB) (size int64, err error) {
	err = db.QueryRowContext(ctx, "SELECT coalesce(max(seq) + 1, 0) FROM records").Scan(&size)
	return size, err
}
