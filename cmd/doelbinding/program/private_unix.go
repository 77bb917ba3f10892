//go:build unix

package program

import (
	"os"
	"syscall"
)

// private reports whether a directory belongs to the user that runs the program, and nobody else can write in it.
func private(dir string) bool {
	info, err := os.Lstat(dir)
	if err != nil || !info.IsDir() || info.Mode().Perm()&0o022 != 0 {
		return false
	}
	owner, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(owner.Uid) == os.Geteuid()
}
