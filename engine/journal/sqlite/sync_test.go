package sqlite

import (
	"context"
	"path/filepath"
	"testing"
)

// The connection that writes syncs at every commit. WAL with NORMAL would be as fast as it is wrong: it loses the last commits in a power cut.
func TestStoreSyncs(t *testing.T) {
	s, err := Open(context.Background(), filepath.Join(t.TempDir(), "journal.db"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for pragma, want := range map[string]string{"synchronous": "2", "journal_mode": "wal", "secure_delete": "1"} {
		var got string
		if err := s.conn.QueryRowContext(context.Background(), "PRAGMA "+pragma).Scan(&got); err != nil || got != want {
			t.Errorf("%s is %s %v", pragma, got, err)
		}
	}
}
