package journal

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// Witness keeps checkpoints where the operator of the journal cannot change them. Without one, whoever holds the key can begin the past anew.
type Witness interface {
	Put(c Sealed) error
	All() ([]Sealed, error)
}

// FileWitness adds every checkpoint to one file: on a mount of another organisation, a device that only appends, a file that is sent on.
type FileWitness string

// Put adds a checkpoint.
func (w FileWitness) Put(c Sealed) error {
	f, err := os.OpenFile(string(w), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644) //nolint:gosec // it is meant to be read by others
	if err != nil {
		return fmt.Errorf("witness: %w", err)
	}
	_, err = f.Write(c.Note)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("witness: %w", err)
	}
	return nil
}

// All reads what was put.
func (w FileWitness) All() ([]Sealed, error) {
	src, err := os.ReadFile(string(w))
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Stat(filepath.Dir(string(w))); err == nil {
			return nil, nil
		}
	}
	if err != nil {
		return nil, fmt.Errorf("witness: %w", err)
	}
	return readNotes(src)
}

// DirWitness puts every checkpoint in a file of its own, which is never written again: for storage that only takes new files.
type DirWitness string

// Put makes the file of a checkpoint.
func (w DirWitness) Put(c Sealed) error {
	said, err := unsealed(c.Note)
	if err != nil {
		return fmt.Errorf("witness: %w", err)
	}
	name := filepath.Join(string(w), fmt.Sprintf("%s.%020d.checkpoint", strings.ReplaceAll(said.Origin, "/", "-"), c.Size))
	f, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644) //nolint:gosec // it is meant to be read by others
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("witness: %w", err)
	}
	_, err = f.Write(c.Note)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("witness: %w", err)
	}
	return nil
}

// All reads what was put.
func (w DirWitness) All() (out []Sealed, err error) {
	entries, err := os.ReadDir(string(w))
	if err != nil {
		return nil, fmt.Errorf("witness: %w", err)
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".checkpoint") {
			continue
		}
		src, err := os.ReadFile(filepath.Join(string(w), e.Name()))
		if err != nil {
			return nil, fmt.Errorf("witness: %w", err)
		}
		notes, err := readNotes(src)
		if err != nil {
			return nil, fmt.Errorf("witness: %s: %w", e.Name(), err)
		}
		out = append(out, notes...)
	}
	return out, nil
}

// OpenWitness takes a directory that exists as a directory, and any other name as a file.
func OpenWitness(name string) Witness {
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return DirWitness(name)
	}
	return FileWitness(name)
}

// readNotes splits notes that stand behind each other: a note is a text, an empty line and lines of signatures. What is cut off at the end, by a
// witness that lost power, is no note yet.
func readNotes(src []byte) (out []Sealed, err error) {
	for len(src) > 0 {
		text, rest, ok := bytes.Cut(src, []byte("\n\n"))
		if !ok {
			return out, nil
		}
		n := len(text) + 2
		for bytes.HasPrefix(rest, []byte("— ")) {
			_, after, whole := bytes.Cut(rest, []byte("\n"))
			if !whole {
				return out, nil
			}
			n += len(rest) - len(after)
			rest = after
		}
		said, err := readCheckpoint(string(text) + "\n")
		if err != nil {
			return nil, fmt.Errorf("witness: %w", err)
		}
		out = append(out, Sealed{Size: said.Size, Note: src[:n]})
		src = rest
	}
	return out, nil
}

// CheckWitness holds every checkpoint that a witness has of a log against the store: the tree must still have the same roots. It finds a journal
// that was put back to an earlier state, and one that was made anew with the key.
func CheckWitness(ctx context.Context, s Store, w Witness, origin string) error {
	all, err := w.All()
	if err != nil {
		return err
	}
	size, err := s.Size(ctx)
	if err != nil {
		return err
	}
	for _, c := range all {
		said, err := unsealed(c.Note)
		if err != nil {
			return err
		}
		if said.Origin != origin {
			continue
		}
		if said.Size > size {
			return fmt.Errorf("the witness has a checkpoint over %d records, and the journal holds %d: records %d and on are gone", said.Size, size, size)
		}
		root, err := tlog.TreeHash(said.Size, reader(ctx, s))
		if err != nil {
			return err
		}
		if root != said.Root {
			return fmt.Errorf("the witness has another root over the first %d records: one of them was changed", said.Size)
		}
	}
	return nil
}
