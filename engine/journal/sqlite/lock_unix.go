//go:build unix

package sqlite

import (
	"errors"
	"fmt"
	"os"
	"syscall"

	"doelbinding/engine/journal/sealed"
)

// lock keeps other processes from writing the journal, for as long as the file is open. The system lets go of it when the process ends,
// however it ends. The lock has a file of its own: closing the database file would drop the locks that SQLite holds on it.
func lock(name string) (*os.File, error) {
	f, err := os.OpenFile(name+".lock", os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock %s: %w", name, err)
	}
	err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if err == nil {
		return f, nil
	}
	_ = f.Close() // it holds nothing
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return nil, fmt.Errorf("%s: %w", name, sealed.ErrLocked)
	}
	return nil, fmt.Errorf("lock %s: %w", name, err)
}
