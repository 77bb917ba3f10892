package journal

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"sync"

	jsonv2 "github.com/go-json-experiment/json"
	"golang.org/x/mod/sumdb/tlog"
)

// glance is what verifying needs of a call: where it stands and what it refers to. The rest of it is covered by its hash, and reading all of it
// would take three times as long.
type glance struct {
	ADL *struct {
		Attributes struct {
			Response *Reference `json:"adl.core.response"`
		} `json:"attributes"`
	} `json:"adl"`
	At   int64 `json:"at"`
	Call *struct {
		Decisions []struct {
			Answer string `json:"answer"`
		} `json:"decisions"`
	} `json:"call"`
	Kind  Kind  `json:"kind"`
	Where Where `json:"where"`
}

// glanceAt reads a call in part, and any other record in full.
func glanceAt(row Row) (*Record, error) {
	if row.Kind != KindCall {
		return Parse(row.Body)
	}
	var g glance
	if err := jsonv2.Unmarshal(row.Body, &g); err != nil {
		return nil, fmt.Errorf("read record: %w", err)
	}
	r := &Record{At: g.At, Kind: g.Kind, Where: g.Where}
	if g.ADL != nil {
		r.ADL = &ADL{Attributes: Attributes{Response: g.ADL.Attributes.Response}}
	}
	if g.Call != nil {
		r.Call = &CallNote{Decisions: make([]Outcome, len(g.Call.Decisions))}
		for i, d := range g.Call.Decisions {
			r.Call.Decisions[i].Answer = d.Answer
		}
	}
	return r, nil
}

// looked is a row with its hash and what it says.
type looked struct {
	row    Row
	leaf   tlog.Hash
	record *Record // nil: not to be read
}

// chunk is how many rows are looked at by one goroutine.
const chunk = 512

// look reads rows in their order, and looks at several chunks of them at once.
func look(ctx context.Context, s Store, r Range) iter.Seq2[looked, error] {
	type part struct {
		rows []looked
		err  error
	}
	return func(yield func(looked, error) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		parts := make(chan chan part, runtime.GOMAXPROCS(0)+1)
		var busy sync.WaitGroup
		defer busy.Wait()
		send := func(rows []looked, err error) bool {
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
					x.record, _ = glanceAt(x.row) // nil says that it cannot be read
				}
				p <- part{rows, err}
			})
			return true
		}
		busy.Go(func() {
			defer close(parts)
			var rows []looked
			for row, err := range s.Records(ctx, r) {
				if err != nil {
					send(rows, err)
					return
				}
				if rows = append(rows, looked{row: row}); len(rows) == chunk {
					if !send(rows, nil) {
						return
					}
					rows = make([]looked, 0, chunk)
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
				yield(looked{}, x.err)
				stop()
				return
			}
		}
	}
}
