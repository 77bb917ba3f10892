package journal

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/mod/sumdb/tlog"
)

// write is the one writer: it takes what waits, makes it durable at once, and only then tells those who wait.
func (j *Journal) write() {
	defer close(j.stopped)
	seal := time.NewTimer(sealEvery)
	defer seal.Stop()
	due := false
	for {
		select {
		case e := <-j.queue:
			j.commit(j.gather(e), due)
		case <-seal.C:
			due = true
			if j.edge.size > j.sealed {
				j.commit(nil, true)
			}
		case <-j.stop:
			for {
				select {
				case e := <-j.queue:
					j.commit(j.gather(e), false)
					continue
				default:
				}
				break
			}
			if j.edge.size > j.sealed {
				j.commit(nil, true)
			}
			return
		}
		if due && j.edge.size == j.sealed {
			due = false
			seal.Reset(sealEvery)
		} else if due {
			seal.Reset(sealEvery) // sealing did not succeed
		}
	}
}

// How many records a transaction should hold when many ask at once, and what one may wait for others at most. Whoever asks alone never waits.
const (
	company     = 16
	waitAtMost  = 2 * time.Millisecond
	lonely      = 500.0 // records a second below which nobody waits for another
	rateCounted = 100 * time.Millisecond
)

// patience is how long the first of a batch waits for others, from how many came of late. A transaction costs much the same for one record as for
// sixteen.
func (j *Journal) patience() time.Duration {
	now := j.Now()
	if past := now.Sub(j.since); past >= rateCounted || past < 0 {
		j.rate, j.since, j.came = float64(j.came)/past.Seconds(), now, 0
	}
	if j.rate < lonely {
		return 0
	}
	return min(waitAtMost, time.Duration(company/j.rate*float64(time.Second)))
}

// gather takes what waits behind the first, up to what one batch may hold.
func (j *Journal) gather(first *entry) []*entry {
	if wait := j.patience(); wait > 0 && len(j.queue) < company {
		time.Sleep(wait)
	}
	batch := j.drain(first)
	j.came += len(batch)
	return batch
}

func (j *Journal) drain(first *entry) []*entry {
	batch := []*entry{first}
	bytes := first.size()
	for len(batch) < batchLength && bytes < batchBytes {
		select {
		case e := <-j.queue:
			batch = append(batch, e)
			bytes += e.size()
		default:
			return batch
		}
	}
	return batch
}

func (e *entry) size() int {
	n := len(e.begun)
	for _, t := range e.texts {
		n += len(t.Body)
	}
	return n
}

// commit makes entries durable. After an error the tree is as it was; after any but a full disk the journal has failed.
func (j *Journal) commit(entries []*entry, seal bool) {
	if err := j.Err(); err != nil {
		answer(entries, 0, err)
		return
	}
	before := *j.edge
	b, first, err := j.batch(entries, seal)
	if err == nil {
		err = j.Store.Append(context.Background(), b) // those who wait may be gone; what they asked is recorded all the same
	}
	if err != nil {
		*j.edge = before
		if !errors.Is(err, ErrFull) {
			err = j.fail(err)
		} else {
			j.Log.Error("journal: not recorded", "error", err)
		}
		answer(entries, 0, err)
		return
	}
	for _, t := range b.Texts {
		j.remember(t.SHA256)
	}
	answer(entries, first, nil)
	if b.Checkpoint != nil {
		j.sealed = b.Checkpoint.Size
		j.offer(*b.Checkpoint)
	}
}

func (j *Journal) fail(err error) error {
	failed := &FailedError{err}
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.err == nil {
		j.err = failed
		close(j.failed)
		j.Log.Error("journal: failed", "error", err)
	}
	return failed
}

func answer(entries []*entry, first int64, err error) {
	for i, e := range entries {
		e.done <- written{first + int64(i), err}
	}
}

// batch gives entries their places and the tree its hashes. A clock that went back is recorded before the entry that shows it; first is the
// number of the first entry.
func (j *Journal) batch(entries []*entry, seal bool) (b Batch, first int64, err error) {
	b.First = j.edge.size
	sent := map[string]bool{}
	put := func(kind Kind, at time.Time, begun []byte) {
		body := place(begun, j.origin, j.edge.size)
		b.Rows = append(b.Rows, Row{Seq: j.edge.size, At: at.UnixMilli(), Kind: kind, Body: body})
		b.Hashes = append(b.Hashes, j.edge.add(tlog.RecordHash(body))...)
	}
	newest := j.newest
	if len(entries) > 0 {
		// One for the batch: the clerks that fill the queue overtake each other by less.
		if at := entries[0].at; newest.Sub(at) > clockBack {
			begun, err := (&Record{Kind: KindClock, At: at.UnixMilli(), Clock: &Clock{Back: newest.Sub(at).Milliseconds()}}).encode()
			if err != nil {
				return b, 0, err
			}
			put(KindClock, at, begun)
			newest = at
		}
	}
	first = j.edge.size
	for _, e := range entries {
		put(e.kind, e.at, e.begun)
		for _, t := range e.texts {
			if !j.known[t.SHA256] && !sent[t.SHA256] {
				sent[t.SHA256] = true
				b.Texts = append(b.Texts, t)
			}
		}
		if e.at.After(newest) {
			newest = e.at
		}
	}
	if seal || j.edge.size-j.sealed >= sealRecords {
		root, err := j.edge.root()
		if err != nil {
			return b, 0, fmt.Errorf("seal journal: %w", err)
		}
		if b.Checkpoint, err = (Checkpoint{Origin: j.origin, Size: j.edge.size, Root: root}).sign(j.Signer); err != nil {
			return b, 0, err
		}
	}
	j.newest = newest
	return b, first, nil
}

// maxKnown bounds what the writer remembers of texts; beyond it the store finds out by itself.
const maxKnown = 1 << 16

func (j *Journal) remember(text string) {
	if len(j.known) >= maxKnown {
		clear(j.known)
	}
	j.known[text] = true
}

// offer hands a checkpoint to the witness without waiting for it; a newer one takes the place of one that still waits.
func (j *Journal) offer(c Sealed) {
	select {
	case <-j.witness:
	default:
	}
	j.witness <- c
}

// handOver gives checkpoints to the witness. A witness that cannot be reached is said and tried again with the next one: it must not stop those
// who ask, and the log proves itself to it later.
func (j *Journal) handOver() {
	for c := range j.witness {
		if j.Witness == nil {
			continue
		}
		if err := j.Witness.Put(c); err != nil {
			j.Log.Error("journal: the witness did not take a checkpoint", "size", c.Size, "error", err)
		}
	}
}
