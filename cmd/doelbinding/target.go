package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// target is a stream, or a file that appears under its name complete or not at all. Output goes to a temporary file beside it, which is synced and
// renamed at the end; a run that is killed leaves at most the temporary file.
type target struct {
	io.Writer
	name     string // empty for a stream
	file     *os.File
	buffered *bufio.Writer
}

// create opens a target by name; standard output if the name is empty.
func (a *app) create(name string) (*target, error) {
	if name == "" {
		return &target{Writer: a.out}, nil
	}
	if info, err := os.Lstat(name); err == nil && !info.Mode().IsRegular() {
		return nil, usage("%s: not a file that can be replaced", name)
	}
	file, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*.unfinished")
	if err != nil {
		return nil, usage("%v", err)
	}
	t := &target{name: name, file: file}
	t.buffered = bufio.NewWriterSize(file, 1<<18)
	t.Writer = t.buffered
	return t, nil
}

// createAside opens a target by name; standard error if the name is empty.
func (a *app) createAside(name string) (*target, error) {
	if name == "" {
		return &target{Writer: a.err}, nil
	}
	return a.create(name)
}

// commit flushes and syncs the file, and renames it.
func (t *target) commit() error {
	if t.file == nil {
		return nil
	}
	for _, step := range []func() error{
		t.buffered.Flush, t.file.Sync, t.file.Close,
		func() error { return os.Rename(t.file.Name(), t.name) },
		func() error { return syncDir(filepath.Dir(t.name)) },
	} {
		if err := step(); err != nil {
			return fmt.Errorf("write %s: %w", t.name, err)
		}
	}
	t.file = nil
	return nil
}

// discard removes the file unless it was committed. It may be called at any time.
func (t *target) discard() {
	if t.file != nil {
		_ = t.file.Close() // the file is removed next
		_ = os.Remove(t.file.Name())
		t.file = nil
	}
}

// syncDir makes a rename durable.
func syncDir(name string) error {
	dir, err := os.Open(name)
	if err != nil {
		return err
	}
	defer func() { _ = dir.Close() }() // only synced
	return dir.Sync()
}
