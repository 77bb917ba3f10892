package sealed

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"sync"

	"golang.org/x/mod/sumdb/tlog"
)

// scanned is a row with its hash and what it says.
type scanned struct {
	row     Row
	leaf    tlog.Hash
	content *Content // nil: the row was removed, or cannot be read
}

// chunk is how many rows one goroutine hashes and decodes.
const chunk = 512

// scan returns rows in order, and hashes and decodes several chunks of them at once.
func scan(ctx context.Context, s Store, read Reader, r Range) iter.Seq2[scanned, error] {
	type part struct {
		rows []scanned
		err  error
	}
	return func(yield func(scanned, error) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		parts := make(chan chan part, runtime.GOMAXPROCS(0)+1)
		var busy sync.WaitGroup
		defer busy.Wait()
		send := func(rows []scanned, err error) bool {
			p := make(chan part, 1)
			select {
			case parts <- p:
			case <-ctx.Done():
				return false
			}
			busy.Go(func() {
				for i := range rows {
					x := &rows[i]
					if x.row.Body == nil {
						continue
					}
					x.leaf = tlog.RecordHash(x.row.Body)
					if content, err := read(x.row); err == nil {
						x.content = &content
					}
				}
				p <- part{rows, err}
			})
			return true
		}
		busy.Go(func() {
			defer close(parts)
			var rows []scanned
			for row, err := range s.Records(ctx, r) {
				if err != nil {
					send(rows, err)
					return
				}
				if rows = append(rows, scanned{row: row}); len(rows) == chunk {
					if !send(rows, nil) {
						return
					}
					rows = make([]scanned, 0, chunk)
				}
			}
			send(rows, nil)
		})
		for p := range parts {
			x := <-p
			for _, row := range x.rows {
				if !yield(row, nil) {
					stop()
					return
				}
			}
			if x.err != nil {
				yield(scanned{}, x.err)
				stop()
				return
			}
		}
	}
}

// RecordAt returns the record with a number, or [ErrNoRecord].
func RecordAt(ctx context.Context, s Store, seq int64) (Row, error) {
	for row, err := range s.Records(ctx, Range{From: seq, Until: seq + 1}) {
		return row, err
	}
	return Row{}, fmt.Errorf("record %d: %w", seq, ErrNoRecord)
}
