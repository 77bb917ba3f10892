package filter

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
	"sync"

	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"
)

// block is a run of whole records on its way through: read, filtered, written.
type block struct {
	table.Chunk
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

	layout schema.Layout
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
	if p.config.Format == schema.NDJSON {
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
		b.Data, b.out, b.rejects = b.Data[:0], b.out[:0], b.rejects[:0]
		p.free.Put(b)
	}
	return nil
}

func (p *pipeline) block() *block {
	b, ok := p.free.Get().(*block)
	if !ok {
		b = &block{Chunk: table.Chunk{Data: make([]byte, 0, p.config.block*3/2)}, out: make([]byte, 0, p.config.block*3/2)}
	}
	b.err, b.done = nil, make(chan struct{})
	return b
}

// read cuts the dataset into blocks.
func (p *pipeline) read(ctx context.Context, send func(*block) bool) error {
	c := &table.Cutter{In: p.in, Size: p.config.block, Lines: p.config.Format == schema.NDJSON, Comma: p.layout.Comma, Skip: p.layout.Skip, Head: p.head}
	if report := p.config.Progress; report != nil {
		c.Progress = func(rows int64) { report(Progress{Rows: rows}) }
	}
	var b *block
	next := func() *table.Chunk {
		b = p.block()
		return &b.Chunk
	}
	return c.Cut(ctx, next, func() bool { return send(b) })
}

// head passes on the header without the titles above it, with the mark and the line before those, and of it what is about columns that are not left
// out.
func (p *pipeline) head(data []byte, before, begin, end int) error {
	header := data[:end]
	switch {
	case p.layout.Whole && before < begin:
		header = slices.Concat(header[:before], header[begin:])
	case !p.layout.Whole:
		values, lineEnd := table.Cells(header[begin:], p.layout.Comma, nil)
		var kept [][]byte
		for i, v := range values {
			if p.layout.Names[i] != "" {
				kept = append(kept, v)
			}
		}
		header = slices.Concat(header[:before], bytes.Join(kept, []byte{p.layout.Comma}), lineEnd)
	}
	if _, err := p.out.Write(header); err != nil {
		return fmt.Errorf("write header: %w", err)
	}
	return nil
}
