package journal

import (
	"context"
	"fmt"
	"sync"
	"time"

	"doelbinding/engine/journal/sealed"
)

// Config is what a journal needs.
type Config struct {
	sealed.Config
	Engine string // version of this program
	OPA    string // version of OPA
}

// Journal records calls in a sealed log, as its only writer. Its methods may be called from several goroutines.
type Journal struct {
	Config
	log     *sealed.Log
	close   sync.Once
	refused refusals

	mu   sync.Mutex
	kept map[string]bool // policy sets and registers that the log holds, by kind and hash
}

// Open continues a journal where it stopped, or begins one, see [sealed.Open].
func Open(ctx context.Context, c Config) (*Journal, error) {
	log, err := sealed.Open(ctx, c.Config)
	if err != nil {
		return nil, err
	}
	j := &Journal{Config: c, log: log, kept: map[string]bool{}, refused: refusals{counts: map[string]int64{}, stop: make(chan struct{})}}
	if err := j.readKept(ctx); err != nil {
		log.Stop()
		return nil, fmt.Errorf("open journal: %w", err)
	}
	j.refused.done.Go(j.countMinutes)
	return j, nil
}

// readKept reads which policy sets and registers the log holds.
func (j *Journal) readKept(ctx context.Context) error {
	for row, err := range j.Store.Records(ctx, sealed.Range{Kinds: []sealed.Kind{KindPolicies, KindRegister}}) {
		if err != nil {
			return err
		}
		r, err := Parse(row.Body)
		if err != nil {
			return fmt.Errorf("record %d: %w", row.Seq, err)
		}
		j.kept[string(r.Kind)+" "+r.Kept.Hash] = true
	}
	return nil
}

// Origin returns the name of the log.
func (j *Journal) Origin() string { return j.log.Origin() }

// Newest returns the newest checkpoint, or nil if there is none.
func (j *Journal) Newest(ctx context.Context) (*sealed.SignedCheckpoint, error) {
	return j.log.Newest(ctx)
}

// Failed returns a channel that is closed when the journal can record no more: the process must stop.
func (j *Journal) Failed() <-chan struct{} { return j.log.Failed() }

// Err returns why the journal failed, or nil.
func (j *Journal) Err() error { return j.log.Err() }

// append records, and returns the number of the record when it is on disk.
func (j *Journal) append(ctx context.Context, r *Record, texts []sealed.Text) (int64, error) {
	e, err := r.entry(j.Now(), texts)
	if err != nil {
		return 0, err
	}
	return j.log.Append(ctx, e)
}

// entry encodes a record for appending at a moment.
func (r *Record) entry(at time.Time, texts []sealed.Text) (sealed.Entry, error) {
	r.At = at.UnixMilli()
	body, err := sealed.Canonical(r)
	if err != nil {
		return sealed.Entry{}, fmt.Errorf("encode record: %w", err)
	}
	return sealed.Entry{Kind: r.Kind, At: at, Body: body, Texts: texts}, nil
}

// Close records what is still counted, and closes the log, see [sealed.Log.Close].
func (j *Journal) Close() error {
	j.close.Do(func() {
		close(j.refused.stop)
		j.refused.done.Wait()
	})
	return j.log.Close()
}
