package output

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"doelbinding/cmd/doelbinding/program"
)

// Target is a stream, or a file that appears under its name complete or not at all. Output goes to a temporary file beside it, which is synced and
// renamed at the end; a run that is killed leaves at most the temporary file.
type Target struct {
	io.Writer
	name     string // empty for a stream
	file     *os.File
	buffered *bufio.Writer
}

// Create opens a target by name; it is the stream if the name is empty.
func Create(name string, stream io.Writer) (*Target, error) {
	if name == "" {
		return &Target{Writer: stream}, nil
	}
	if info, err := os.Lstat(name); err == nil && !info.Mode().IsRegular() {
		return nil, program.Usage("%s: not a file that can be replaced", name)
	}
	file, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*.unfinished")
	if err != nil {
		return nil, program.Usage("%v", err)
	}
	t := &Target{name: name, file: file}
	t.buffered = bufio.NewWriterSize(file, 1<<18)
	t.Writer = t.buffered
	return t, nil
}

// Commit flushes and syncs the file, and renames it.
func (t *Target) Commit() error {
	if t.file == nil {
		return nil
	}
	for _, step := range []func() error{
		t.buffered.Flush, t.file.Sync, t.file.Close,
		func() error { return os.Rename(t.file.Name(), t.name) },
		func() error { return SyncDir(filepath.Dir(t.name)) },
	} {
		if err := step(); err != nil {
			return fmt.Errorf("write %s: %w", t.name, err)
		}
	}
	t.file = nil
	return nil
}

// Discard removes the file unless it was committed. It may be called at any time.
func (t *Target) Discard() {
	if t.file != nil {
		_ = t.file.Close() // the file is removed next
		_ = os.Remove(t.file.Name())
		t.file = nil
	}
}

// SyncDir makes a rename durable.
func SyncDir(name string) error {
	dir, err := os.Open(name)
	if err != nil {
		return err
	}
	defer func() { _ = dir.Close() }() // only synced
	return dir.Sync()
}

// Text writes a text to a file, complete or not at all, or to the stream if name is empty. An error of writing calls it what it is.
func Text(name string, stream io.Writer, what, text string) error {
	t, err := Create(name, stream)
	if err != nil {
		return err
	}
	defer t.Discard()
	if _, err = io.WriteString(t, text); err == nil {
		err = t.Commit()
	}
	if err != nil {
		return program.Undecided(fmt.Errorf("write %s: %w", what, err))
	}
	return nil
}
