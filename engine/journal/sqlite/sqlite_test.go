package sqlite_test

import (
	"context"
	"path/filepath"
	"testing"

	"doelbinding/engine/journal/journaltest"
	"doelbinding/engine/journal/sealed"
	"doelbinding/engine/journal/sqlite"
)

func open(t testing.TB, dir string) sealed.Store {
	t.Helper()
	return openWith(t, filepath.Join(dir, "journal.db"), sqlite.Options{})
}

func openWith(t testing.TB, name string, o sqlite.Options) *sqlite.Store {
	t.Helper()
	s, err := sqlite.Open(context.Background(), name, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestStore(t *testing.T) { journaltest.Run(t, open) }
