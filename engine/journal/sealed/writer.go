package sealed

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/mod/sumdb/tlog"
)

// write is the only writer: it takes what is in the queue, makes it durable as one batch, and only then reports it to the callers.
func (l *Log) write() {
	defer close(l.stopped)
	seal := time.NewTimer(sealEvery)
	defer seal.Stop()
	due := false
	for {
		select {
		case e := <-l.queue:
			l.commit(l.gather(e), due)
		case <-seal.C:
			due = true
			if l.edge.size > l.sealed {
				l.commit(nil, true)
			}
		case <-l.stop:
			for {
				select {
				case e := <-l.queue:
					l.commit(l.gather(e), false)
					continue
				default:
				}
				break
			}
			if l.edge.size > l.sealed {
				l.commit(nil, true)
			}
			return
		}
		if due && l.edge.size == l.sealed {
			due = false
			seal.Reset(sealEvery)
		} else if due {
			seal.Reset(sealEvery) // sealing did not succeed
		}
	}
}

// Under load the writer waits a little, so that one transaction holds several records: it costs much the same for one as for sixteen.
const (
	batchGoal   = 16 // records that a transaction should hold under load
	waitAtMost  = 2 * time.Millisecond
	loadFrom    = 500.0 // records a second below which the writer never waits
	rateCounted = 100 * time.Millisecond
)

// batchWait returns how long to wait for a batch to fill, from the number of records a second of late.
func (l *Log) batchWait() time.Duration {
	now := l.Now()
	if past := now.Sub(l.since); past >= rateCounted || past < 0 {
		l.rate, l.since, l.counted = float64(l.counted)/past.Seconds(), now, 0
	}
	if l.rate < loadFrom {
		return 0
	}
	return min(waitAtMost, time.Duration(batchGoal/l.rate*float64(time.Second)))
}

// gather returns the first entry and those behind it in the queue, up to what one batch may hold.
func (l *Log) gather(first *waiting) []*waiting {
	if pause := l.batchWait(); pause > 0 && len(l.queue) < batchGoal {
		time.Sleep(pause)
	}
	batch := l.drain(first)
	l.counted += len(batch)
	return batch
}

func (l *Log) drain(first *waiting) []*waiting {
	batch := []*waiting{first}
	bytes := first.size()
	for len(batch) < batchLength && bytes < batchBytes {
		select {
		case e := <-l.queue:
			batch = append(batch, e)
			bytes += e.size()
		default:
			return batch
		}
	}
	return batch
}

func (e *waiting) size() int {
	n := len(e.begun)
	for _, t := range e.Texts {
		n += len(t.Body)
	}
	return n
}

// commit makes entries durable. After an error the tree is as it was; after any error but a full disk the log has failed.
func (l *Log) commit(entries []*waiting, seal bool) {
	if err := l.Err(); err != nil {
		answer(entries, 0, err)
		return
	}
	before := *l.edge
	b, first, err := l.batch(entries, seal)
	if err == nil {
		err = l.Store.Append(context.Background(), b) // not the context of a caller: the other records of the batch are not its own
	}
	if err != nil {
		*l.edge = before
		if !errors.Is(err, ErrFull) {
			err = l.fail(err)
		} else {
			l.Log.Error("journal: not recorded", "error", err)
		}
		answer(entries, 0, err)
		return
	}
	for _, t := range b.Texts {
		l.known.Add(t.SHA256, true)
	}
	answer(entries, first, nil)
	if b.Checkpoint != nil {
		l.sealed = b.Checkpoint.Size
		l.offer(*b.Checkpoint)
	}
}

func (l *Log) fail(err error) error {
	failed := &FailedError{err}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.err == nil {
		l.err = failed
		close(l.failed)
		l.Log.Error("journal: failed", "error", err)
	}
	return failed
}

func answer(entries []*waiting, first int64, err error) {
	for i, e := range entries {
		e.done <- written{first + int64(i), err}
	}
}

// batch gives entries their places and adds their hashes to the tree. If the clock went back, a record of that comes before the entries. First is
// the number of the first entry.
func (l *Log) batch(entries []*waiting, seal bool) (b Batch, first int64, err error) {
	b.First = l.edge.size
	sent := map[string]bool{}
	put := func(kind Kind, at time.Time, begun []byte) {
		body := place(begun, l.origin, l.edge.size)
		b.Rows = append(b.Rows, Row{Seq: l.edge.size, At: at.UnixMilli(), Kind: kind, Body: body})
		b.Hashes = append(b.Hashes, l.edge.add(tlog.RecordHash(body))...)
	}
	newest := l.newest
	if len(entries) > 0 {
		// One for the batch: within a batch, callers overtake each other by less than clockBack.
		if at := entries[0].At; newest.Sub(at) > clockBack {
			e, err := control{Kind: KindClock, Clock: &Clock{Back: newest.Sub(at).Milliseconds()}}.entry(at)
			if err != nil {
				return b, 0, err
			}
			begun, err := e.open()
			if err != nil {
				return b, 0, err
			}
			put(KindClock, at, begun)
			newest = at
		}
	}
	first = l.edge.size
	for _, e := range entries {
		put(e.Kind, e.At, e.begun)
		for _, t := range e.Texts {
			if !l.known.Contains(t.SHA256) && !sent[t.SHA256] {
				sent[t.SHA256] = true
				b.Texts = append(b.Texts, t)
			}
		}
		if e.At.After(newest) {
			newest = e.At
		}
	}
	if seal || l.edge.size-l.sealed >= sealRecords {
		root, err := l.edge.root()
		if err != nil {
			return b, 0, fmt.Errorf("seal journal: %w", err)
		}
		if b.Checkpoint, err = (Checkpoint{Origin: l.origin, Size: l.edge.size, Root: root}).sign(l.Signer); err != nil {
			return b, 0, err
		}
	}
	l.newest = newest
	return b, first, nil
}

// offer passes a checkpoint to handOver without waiting; it replaces one that handOver has not taken yet.
func (l *Log) offer(c SignedCheckpoint) {
	select {
	case <-l.witness:
	default:
	}
	l.witness <- c
}

// handOver gives checkpoints to the witness. A failure is logged, and the next checkpoint is tried: an unreachable witness must not stop the
// service, and a later checkpoint covers the earlier ones.
func (l *Log) handOver() {
	for c := range l.witness {
		if l.Witness == nil {
			continue
		}
		if err := l.Witness.Put(c); err != nil {
			l.Log.Error("journal: the witness did not take a checkpoint", "size", c.Size, "error", err)
		}
	}
}
