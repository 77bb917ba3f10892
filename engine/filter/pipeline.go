package filter

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
)

// blockSize is how much of the dataset one worker filters at a time, unless a test says otherwise.
const blockSize = 256 << 10

// block is a run of whole records on its way through: read, filtered, written.
type block struct {
	data    []byte
	line    int64 // of its first record
	out     []byte
	rejects []Reject
	err     error
	done    chan struct{}
}

// pipeline reads in one goroutine, filters in several and writes in the order it read. At most a few blocks are under way, so that memory
// does not grow with the dataset.
type pipeline struct {
	config Config
	judge  *judge
	in     io.Reader
	out    io.Writer
	reject func(Reject) error

	layout layout
	free   sync.Pool
}

func (p *pipeline) run(ctx context.Context) (tally, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	work, order := make(chan *block, p.config.Workers), make(chan *block, 2*p.config.Workers)
	var readErr error
	go func() {
		defer close(work)
		defer close(order)
		readErr = p.read(ctx, func(b *block) bool {
			select {
			case order <- b:
			case <-ctx.Done():
				return false
			}
			select {
			case work <- b:
			case <-ctx.Done():
				return false
			}
			return true
		})
	}()
	clerks := make([]*clerk, p.config.Workers)
	var workers sync.WaitGroup
	for i := range clerks {
		clerks[i] = newClerk(p.judge)
		workers.Go(func() {
			for b := range work {
				b.err = p.filter(ctx, clerks[i], b)
				close(b.done)
			}
		})
	}
	if err := p.write(ctx, order); err != nil {
		return tally{}, err // the reader may hang on a source that gives nothing; it ends with its next byte
	}
	workers.Wait()
	if readErr != nil {
		return tally{}, readErr
	}
	total := newTally()
	for _, c := range clerks {
		total.add(c.total)
	}
	return total, nil
}

func (p *pipeline) filter(ctx context.Context, c *clerk, b *block) (err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("filter: panic: %v", e)
		}
	}()
	if err := ctx.Err(); err != nil {
		return err
	}
	if p.config.Format == NDJSON {
		return c.ndjsonRows(ctx, b)
	}
	return c.csvRows(ctx, p.layout, b)
}

func (p *pipeline) write(ctx context.Context, order <-chan *block) error {
	for b := range order {
		select {
		case <-b.done:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
		if b.err != nil {
			return b.err
		}
		if len(b.out) > 0 {
			if _, err := p.out.Write(b.out); err != nil {
				return fmt.Errorf("write filtered rows: %w", err)
			}
		}
		for _, r := range b.rejects {
			if err := p.reject(r); err != nil {
				return fmt.Errorf("write rejected row: %w", err)
			}
		}
		b.data, b.out, b.rejects = b.data[:0], b.out[:0], b.rejects[:0]
		p.free.Put(b)
	}
	return nil
}

func (p *pipeline) block(line int64) *block {
	b, ok := p.free.Get().(*block)
	if !ok {
		b = &block{data: make([]byte, 0, p.config.block*3/2), out: make([]byte, 0, p.config.block*3/2)}
	}
	b.line, b.err, b.done = line, nil, make(chan struct{})
	return b
}

// read cuts the dataset into blocks of whole records. What remains of a block that ends within a record is the beginning of the next.
func (p *pipeline) read(ctx context.Context, send func(*block) bool) error {
	var rest []byte
	line, rows := int64(1), int64(0)
	started := p.config.Format == NDJSON
	for last := false; !last; {
		if err := ctx.Err(); err != nil {
			return err
		}
		b := p.block(line)
		b.data = append(b.data, rest...)
		var err error
		b.data, err = fill(p.in, b.data, p.config.block)
		switch {
		case errors.Is(err, io.EOF):
			last = true
		case err != nil:
			return fmt.Errorf("read dataset: %w", err)
		}
		if !started {
			before := preamble(b.data)
			begin := min(before+p.layout.skip, len(b.data))
			n, _ := recordEnd(b.data[begin:], p.layout.comma, last)
			if n == 0 && !last {
				rest = bytes.Clone(b.data)
				continue
			}
			if started, err = true, p.head(b, before, begin, begin+n); err != nil {
				return err
			}
		}
		n := p.whole(b.data, last)
		rest = append(rest[:0], b.data[n:]...)
		b.data = b.data[:n]
		lines := int64(bytes.Count(b.data, []byte("\n")))
		line, rows = b.line+lines, rows+lines
		if p.config.Progress != nil {
			p.config.Progress(Progress{Rows: rows})
		}
		if n > 0 && !send(b) {
			return ctx.Err()
		}
	}
	return nil
}

// head takes the header off the first block, with the titles above it and the mark and the line before those, and passes on what it says of the columns that are not left out.
func (p *pipeline) head(b *block, before, begin, end int) error {
	header := b.data[:end]
	switch {
	case p.layout.whole && before < begin:
		header = slices.Concat(header[:before], header[begin:])
	case !p.layout.whole:
		values, lineEnd := cells(header[begin:], p.layout.comma, nil)
		var kept [][]byte
		for i, v := range values {
			if p.layout.names[i] != "" {
				kept = append(kept, v)
			}
		}
		header = slices.Concat(header[:before], bytes.Join(kept, []byte{p.layout.comma}), lineEnd)
	}
	if _, err := p.out.Write(header); err != nil {
		return fmt.Errorf("write header: %w", err)
	}
	b.line += int64(bytes.Count(b.data[:end], []byte("\n")))
	b.data = b.data[:copy(b.data, b.data[end:])]
	return nil
}

// whole gives the length of the whole records that data begins with.
func (p *pipeline) whole(data []byte, last bool) int {
	if last {
		return len(data)
	}
	if p.config.Format == NDJSON || bytes.IndexByte(data, '"') < 0 {
		if n := bytes.LastIndexByte(data, '\n'); n >= 0 || len(data) < maxRow {
			return n + 1
		}
		return len(data)
	}
	done := 0
	for done < len(data) {
		n, _ := recordEnd(data[done:], p.layout.comma, false)
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
