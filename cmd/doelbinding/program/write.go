package program

import "os"

// WriteWhole writes a file that others may be reading: they see it as it was, or whole as it is now.
func WriteWhole(name string, src []byte) error {
	if err := os.WriteFile(name+".nieuw", src, 0o644); err != nil { //nolint:gosec // it lies in a repository for everybody to read
		return err
	}
	return os.Rename(name+".nieuw", name)
}
