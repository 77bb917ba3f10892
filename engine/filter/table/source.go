package table

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
)

// Source is a dataset that can be read more than once: what it is written in can only be told from the whole.
type Source struct {
	in    io.ReadSeeker
	start int64
	close func()

	stream io.Reader // a dataset that is read once; in is nil then
	most   int64     // more than this, unpacked, is refused; zero: any size is read
}

// NewSource takes a dataset. One that can only be read once and must be read twice, as a pipe, is copied to a file that no name leads to. More
// than most bytes, unpacked, are refused; zero: any size is read.
func NewSource(ctx context.Context, in io.Reader, twice bool, most int64) (*Source, error) {
	if s, ok := in.(io.ReadSeeker); ok {
		if start, err := s.Seek(0, io.SeekCurrent); err == nil {
			return &Source{in: s, start: start, most: most, close: func() {}}, nil
		}
	}
	if !twice {
		return &Source{stream: in, most: most, close: func() {}}, nil
	}
	file, err := os.CreateTemp("", "doelbinding-*")
	if err != nil {
		return nil, fmt.Errorf("keep dataset: %w", err)
	}
	if err := os.Remove(file.Name()); err != nil { // the data go when the program does
		return nil, errors.Join(fmt.Errorf("keep dataset: %w", err), file.Close())
	}
	copied := make(chan error, 1)
	go func() {
		_, err := io.Copy(file, in)
		copied <- err
	}()
	select { // the source may hang
	case err = <-copied:
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("read dataset: %w", err), file.Close())
	}
	return &Source{in: file, most: most, close: func() { _ = file.Close() }}, nil // only read from
}

// Once reports whether the dataset can be read only once.
func (s *Source) Once() bool { return s.in == nil }

// Unread gives back what was read of a dataset that can be read only once.
func (s *Source) Unread(begin []byte, rest io.Reader) {
	s.stream = io.MultiReader(bytes.NewReader(begin), rest)
}

// Close closes the dataset.
func (s *Source) Close() { s.close() }

// Open reads the dataset from its beginning, unpacked when it begins as gzip does. The measure, if any, is of what is read as it is.
func (s *Source) Open(m *Measured) (io.Reader, error) {
	from := s.stream
	if s.in != nil {
		if _, err := s.in.Seek(s.start, io.SeekStart); err != nil {
			return nil, fmt.Errorf("read dataset: %w", err)
		}
		from = s.in
	}
	if m != nil {
		m.from, from = from, m
	}
	b := bufio.NewReaderSize(from, 1<<16)
	if magic, err := b.Peek(2); err == nil && magic[0] == 0x1f && magic[1] == 0x8b {
		z, err := gzip.NewReader(b)
		if err != nil {
			return nil, Refuse(AboutFormat, "the dataset cannot be unpacked")
		}
		return s.bounded(z), nil
	}
	return s.bounded(b), nil
}

// At gives the dataset as one that can be read from any place, and a measure by which it is read whole, from its beginning.
func (s *Source) At() (io.ReaderAt, *Measured, error) {
	at, ok := s.in.(io.ReaderAt)
	if !ok {
		return nil, nil, Refuse(AboutFormat, "the dataset can only be read from its beginning")
	}
	if _, err := s.in.Seek(s.start, io.SeekStart); err != nil {
		return nil, nil, fmt.Errorf("read dataset: %w", err)
	}
	m := NewMeasured(nil)
	m.from = s.in
	return io.NewSectionReader(at, s.start, math.MaxInt64-s.start), m, nil
}

// bounded refuses to read more than the most that is read.
func (s *Source) bounded(in io.Reader) io.Reader {
	if s.most == 0 {
		return in
	}
	return &bounded{in, s.most}
}

type bounded struct {
	in   io.Reader
	left int64
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.in.Read(p)
	if b.left -= int64(n); b.left < 0 {
		return 0, Refuse(AboutSize, "the dataset is too large, unpacked")
	}
	return n, err
}
