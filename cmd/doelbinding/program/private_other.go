//go:build !unix

package program

import "os"

// private reports whether a directory is one: on these systems the user's cache directory is the user's own.
func private(dir string) bool {
	info, err := os.Lstat(dir)
	return err == nil && info.IsDir()
}
