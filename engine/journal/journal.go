package journal

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"golang.org/x/mod/sumdb/note"
)

// When the journal is sealed, and what it takes at once.
const (
	sealEvery   = time.Second
	sealRecords = 10_000
	queueLength = 8192
	batchLength = 1024
	batchBytes  = 8 << 20
	clockBack   = time.Second // a clock that goes back more is recorded
)

// What Append says when it did not record.
var (
	ErrBusy   = errors.New("the journal has no room in its queue")
	ErrClosed = errors.New("the journal is closed")
)

// FailedError says that the journal stopped: whether the last batch is on disk is not known, so nothing more may be answered by this process.
type FailedError struct{ Cause error }

func (e *FailedError) Error() string {
	return "the journal failed and records nothing more: " + e.Cause.Error()
}
func (e *FailedError) Unwrap() error { return e.Cause }

// Config is what a journal needs.
type Config struct {
	Store   Store
	Signer  note.Signer
	Now     func() time.Time
	Log     *slog.Logger
	Engine  string // version of this program
	OPA     string // version of what evaluates
	Witness Witness
}

// Journal records, one writer over one store. It may be shared.
type Journal struct {
	Config
	origin  string
	queue   chan *entry
	stop    chan struct{}
	stopped chan struct{}
	failed  chan struct{}
	close   sync.Once

	mu   sync.Mutex
	err  error
	kept map[string]bool // hashes of policy sets and registers that the log holds

	// Of the writer alone.
	edge    *edge
	sealed  int64
	known   map[string]bool // texts that the store has
	newest  time.Time
	since   time.Time // when counting began
	came    int       // records since then
	rate    float64   // records a second before that
	witness chan Sealed
	handed  sync.WaitGroup

	refused refusals
}

// entry waits to be written.
type entry struct {
	kind  Kind
	at    time.Time
	begun []byte
	texts []Text
	done  chan written
}

type written struct {
	seq int64
	err error
}

// Open takes up a journal where it stopped, or begins one. It refuses when the newest checkpoint is not of this log, not signed by this key, or
// not what a witness saw: then records are gone or changed, and going on would hide it.
func Open(ctx context.Context, c Config) (*Journal, error) {
	j, err := take(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("open journal: %w", err)
	}
	fresh := j.edge.size == 0
	j.handed.Go(j.handOver)
	go j.write()
	j.refused.done.Go(j.countMinutes)
	if !fresh {
		return j, nil
	}
	vkey, err := VerifierKey(c.Signer)
	if err == nil {
		_, err = j.append(ctx, &Record{Kind: KindStart, Key: &Key{Verifier: vkey}}, nil)
	}
	if err != nil {
		j.end()
		return nil, fmt.Errorf("begin journal: %w", err)
	}
	return j, nil
}

// take reads where a journal stands.
func take(ctx context.Context, c Config) (*Journal, error) {
	j := &Journal{
		Config: c, queue: make(chan *entry, queueLength), stop: make(chan struct{}), stopped: make(chan struct{}), failed: make(chan struct{}),
		kept: map[string]bool{}, known: map[string]bool{}, witness: make(chan Sealed, 1),
		refused: refusals{counts: map[string]int64{}, stop: make(chan struct{})},
	}
	var err error
	if j.edge, err = loadEdge(ctx, c.Store); err != nil {
		return nil, err
	}
	if j.edge.size == 0 {
		j.origin = "doelbinding/" + rand.Text()
	} else if err := j.resume(ctx); err != nil {
		return nil, err
	}
	if c.Witness != nil {
		err = CheckWitness(ctx, c.Store, c.Witness, j.origin)
	}
	return j, err
}

// offline works on a journal that nobody asks anything: every record is sealed by itself.
func offline(ctx context.Context, c Config, do func(*Journal) error) error {
	j, err := take(ctx, c)
	if err != nil {
		return err
	}
	if j.edge.size == 0 {
		return errors.New("the journal is empty")
	}
	if j.edge.size > j.sealed {
		if err := j.lone(nil); err != nil {
			return err
		}
	}
	return do(j)
}

// lone appends one record, or none, and seals. There is no writer yet, or it has stopped.
func (j *Journal) lone(r *Record) error {
	var entries []*entry
	if r != nil {
		at := j.Now()
		r.At = at.UnixMilli()
		begun, err := r.encode()
		if err != nil {
			return err
		}
		entries = []*entry{{kind: r.Kind, at: at, begun: begun, done: make(chan written, 1)}}
	}
	j.commit(entries, true)
	if r != nil {
		if w := <-entries[0].done; w.err != nil {
			return w.err
		}
	}
	if err := j.Err(); err != nil {
		return err
	}
	if j.Witness != nil {
		last, err := lastCheckpoint(context.Background(), j.Store)
		if err != nil {
			return err
		}
		return j.Witness.Put(*last)
	}
	return nil
}

// resume reads what the log holds, and checks the end of it.
func (j *Journal) resume(ctx context.Context) error {
	holder, err := keyring(ctx, j.Store)
	if err != nil {
		return err
	}
	j.origin = holder.origin
	if !holder.last().matches(j.Signer) {
		return fmt.Errorf("the key is not the one that signs this journal, %s", holder.last().vkey)
	}
	last, err := lastCheckpoint(ctx, j.Store)
	if err != nil {
		return err
	}
	if last != nil {
		if err := checkSealed(ctx, j.Store, holder, *last, j.edge.size); err != nil {
			return err
		}
		j.sealed = last.Size
	}
	for row, err := range j.Store.Records(ctx, Range{Kinds: []Kind{KindPolicies, KindRegister}}) {
		if err != nil {
			return err
		}
		r, err := Parse(row.Body)
		if err != nil {
			return fmt.Errorf("record %d: %w", row.Seq, err)
		}
		j.kept[string(r.Kind)+" "+r.Kept.Hash] = true
	}
	for row, err := range j.Store.Records(ctx, Range{From: j.edge.size - 1}) {
		if err != nil {
			return err
		}
		j.newest = time.UnixMilli(row.At)
	}
	return nil
}

// Origin names this log.
func (j *Journal) Origin() string { return j.origin }

// Newest gives the newest checkpoint, or nil.
func (j *Journal) Newest(ctx context.Context) (*Sealed, error) { return lastCheckpoint(ctx, j.Store) }

// Failed is closed when the journal can record no more: the process must stop.
func (j *Journal) Failed() <-chan struct{} { return j.failed }

// Err says why the journal failed, or nil.
func (j *Journal) Err() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.err
}

// append records, and returns when the record is on disk.
func (j *Journal) append(ctx context.Context, r *Record, texts []Text) (int64, error) {
	at := j.Now()
	r.At = at.UnixMilli()
	begun, err := r.encode()
	if err != nil {
		return 0, err
	}
	e := &entry{kind: r.Kind, at: at, begun: begun, texts: texts, done: make(chan written, 1)}
	if err := j.Err(); err != nil {
		return 0, err
	}
	select {
	case <-j.stop:
		return 0, ErrClosed
	default:
	}
	select {
	case j.queue <- e:
	default:
		return 0, ErrBusy
	}
	select {
	case w := <-e.done:
		return w.seq, w.err
	case <-ctx.Done():
		return 0, ctx.Err() // it may still be written: recorded and not answered is allowed, the other way round is not
	case <-j.stopped:
		select {
		case w := <-e.done:
			return w.seq, w.err
		default:
			return 0, ErrClosed
		}
	}
}

func (j *Journal) end() {
	close(j.refused.stop)
	j.refused.done.Wait()
	close(j.stop)
	<-j.stopped
	close(j.witness)
	j.handed.Wait()
}

// Close writes what waits, seals the log, hands the last checkpoint to the witness and closes the store.
func (j *Journal) Close() error {
	var err error
	j.close.Do(func() {
		j.end()
		err = errors.Join(j.Err(), j.Store.Close())
	})
	return err
}
