package table

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
)

// Chunk is a run of whole records.
type Chunk struct {
	Data []byte
	Line int64 // of its first record
}

// Cutter reads a dataset in chunks of whole records, after its header.
type Cutter struct {
	In       io.Reader
	Size     int                                             // how much is read at a time, in bytes
	Lines    bool                                            // each line is a record, and there is no header
	Comma    byte                                            // between columns
	Skip     int                                             // the length of the titles above the header
	Head     func(data []byte, before, begin, end int) error // is given the header, which stands from begin to end, and what stands before it; may be nil
	Progress func(rows int64)                                // is told how many lines were read; may be nil
}

// Cut cuts the dataset into chunks of whole records. Each is read into the chunk that next gives, and sent while send reports that more is wanted. What remains of a chunk that ends
// within a record is the beginning of the next.
func (c *Cutter) Cut(ctx context.Context, next func() *Chunk, send func() bool) error {
	var rest []byte
	line, rows := int64(1), int64(0)
	started := c.Lines
	for last := false; !last; {
		if err := ctx.Err(); err != nil {
			return err
		}
		b := next()
		b.Line = line
		b.Data = append(b.Data, rest...)
		var err error
		b.Data, err = fill(c.In, b.Data, c.Size)
		switch {
		case errors.Is(err, io.EOF):
			last = true
		case err != nil:
			return fmt.Errorf("read dataset: %w", err)
		}
		if !started {
			before := Preamble(b.Data)
			begin := min(before+c.Skip, len(b.Data))
			n, _ := RecordEnd(b.Data[begin:], c.Comma, last)
			if n == 0 && !last {
				rest = bytes.Clone(b.Data)
				continue
			}
			started = true
			end := begin + n
			if c.Head != nil {
				if err := c.Head(b.Data, before, begin, end); err != nil {
					return err
				}
			}
			b.Line += int64(bytes.Count(b.Data[:end], []byte("\n")))
			b.Data = b.Data[:copy(b.Data, b.Data[end:])]
		}
		n := c.whole(b.Data, last)
		rest = append(rest[:0], b.Data[n:]...)
		b.Data = b.Data[:n]
		lines := int64(bytes.Count(b.Data, []byte("\n")))
		line, rows = b.Line+lines, rows+lines
		if c.Progress != nil {
			c.Progress(rows)
		}
		if n > 0 && !send() {
			return ctx.Err()
		}
	}
	return nil
}

// whole gives the length of the whole records that data begins with.
func (c *Cutter) whole(data []byte, last bool) int {
	if last {
		return len(data)
	}
	if c.Lines || bytes.IndexByte(data, '"') < 0 {
		if n := bytes.LastIndexByte(data, '\n'); n >= 0 || len(data) < MaxRow {
			return n + 1
		}
		return len(data)
	}
	done := 0
	for done < len(data) {
		n, _ := RecordEnd(data[done:], c.Comma, false)
		if n == 0 {
			break
		}
		done += n
	}
	return done
}

// fill reads until a block more is there, or to the end.
func fill(in io.Reader, data []byte, block int) ([]byte, error) {
	want := len(data) + block
	for len(data) < want {
		if cap(data) == len(data) {
			data = append(data, 0)[:len(data)]
		}
		n, err := in.Read(data[len(data):min(cap(data), want)])
		if data = data[:len(data)+n]; err != nil {
			return data, err
		}
	}
	return data, nil
}
