// Package disk writes what the workbench keeps, so that nothing of it is lost or half there when the program ends.
package disk

import (
	"errors"
	"os"
	"path/filepath"
)

// Write puts a file under its name, complete and on disk, or leaves what was there. Nobody but the owner can read it.
func Write(name string, body []byte) error {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*.unfinished")
	if err != nil {
		return err
	}
	_, err = f.Write(body)
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	dir, err := os.Open(filepath.Dir(name))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}
