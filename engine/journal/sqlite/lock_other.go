//go:build !unix

package sqlite

import (
	"errors"
	"os"
)

// lock refuses where a lock that ends with the process is not known: two writers would spoil a journal.
func lock(string) (*os.File, error) {
	return nil, errors.New("a journal can only be written on a Unix system")
}
