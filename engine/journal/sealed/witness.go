package sealed

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

// Witness keeps checkpoints where the operator of the log cannot change them. Without a witness, the holder of the key can rewrite the whole log.
type Witness interface {
	Put(c SignedCheckpoint) error
	All() ([]SignedCheckpoint, error)
}

// FileWitness appends every checkpoint to one file: on a mount of another organisation, on a device that only appends, or a file that is sent on.
type FileWitness string

// Put appends a checkpoint.
func (w FileWitness) Put(c SignedCheckpoint) error {
	return writeNote(string(w), os.O_APPEND, c.Note)
}

// writeNote writes a note to a file, and returns when it is on disk.
func writeNote(name string, flag int, signed []byte) error {
	f, err := os.OpenFile(name, flag|os.O_CREATE|os.O_WRONLY, 0o644) //nolint:gosec // it is meant to be read by others
	if err != nil {
		return fmt.Errorf("witness: %w", err)
	}
	_, err = f.Write(signed)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("witness: %w", err)
	}
	return nil
}

// All returns every checkpoint; none if the file is absent but its directory is there.
func (w FileWitness) All() ([]SignedCheckpoint, error) {
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

// DirWitness writes every checkpoint to a new file, for storage on which files cannot be changed.
type DirWitness string

// Put writes a checkpoint to its file.
func (w DirWitness) Put(c SignedCheckpoint) error {
	said, err := unsealed(c.Note)
	if err != nil {
		return fmt.Errorf("witness: %w", err)
	}
	name := filepath.Join(string(w), fmt.Sprintf("%s.%020d.checkpoint", strings.ReplaceAll(said.Origin, "/", "-"), c.Size))
	if err = writeNote(name, os.O_EXCL, c.Note); errors.Is(err, fs.ErrExist) {
		return nil
	}
	return err
}

// All returns every checkpoint in the directory.
func (w DirWitness) All() (out []SignedCheckpoint, err error) {
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

// OpenWitness returns a [DirWitness] if the name is a directory, and a [FileWitness] otherwise.
func OpenWitness(name string) Witness {
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return DirWitness(name)
	}
	return FileWitness(name)
}

// readNotes splits concatenated notes. A note is a text, an empty line and lines of signatures. An incomplete note at the end, of a witness that
// lost power, is ignored.
func readNotes(src []byte) (out []SignedCheckpoint, err error) {
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
		out = append(out, SignedCheckpoint{Size: said.Size, Note: src[:n]})
		src = rest
	}
	return out, nil
}

// CheckWitness compares every checkpoint that a witness has of a log with the store: the tree must still have the same roots. It finds a log that
// was put back to an earlier state, and one that was made again with the key.
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
