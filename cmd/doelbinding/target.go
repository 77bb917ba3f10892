package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// target is a file that appears under its name complete or not at all, or a stream. What is written goes to a file beside it, which is
// made durable and renamed in the end; a run that is killed leaves at most that file, whose name says that it is not finished.
type target struct {
	io.Writer
	name     string // empty: a stream
	file     *os.File
	buffered *bufio.Writer
}

// create opens a target by name; without a name it is standard output.
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

// createAside opens a target that goes to standard error when it has no name.
func (a *app) createAside(name string) (*target, error) {
	if name == "" {
		return &target{Writer: a.err}, nil
	}
	return a.create(name)
}

// commit writes what is left, waits until it is on disk, and gives the file its name.
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

// discard removes what was not committed. It may be called always.
func (t *target) discard() {
	if t.file != nil {
		_ = t.file.Close() // it is thrown away
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
