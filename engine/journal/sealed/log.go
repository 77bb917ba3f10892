package sealed

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/mod/sumdb/note"
)

// How often the log is sealed, and how much it takes at once.
const (
	sealEvery   = time.Second
	sealRecords = 10_000
	queueLength = 8192
	batchLength = 1024
	batchBytes  = 8 << 20
	maxKnown    = 1 << 16     // texts remembered as stored
	clockBack   = time.Second // a clock that goes back more is recorded
)

// Errors of [Log.Append] when it did not record.
var (
	ErrBusy   = errors.New("the journal has no room in its queue")
	ErrClosed = errors.New("the journal is closed")
)

// FailedError reports that the log stopped. Whether the last batch is on disk is not known, so this process must answer nothing more.
type FailedError struct{ Cause error }

func (e *FailedError) Error() string {
	return "the journal failed and records nothing more: " + e.Cause.Error()
}
func (e *FailedError) Unwrap() error { return e.Cause }

// Config is what a log needs. Witness may be nil.
type Config struct {
	Store   Store
	Signer  note.Signer
	Now     func() time.Time
	Log     *slog.Logger
	Witness Witness
}

// Log appends records to a store, as its only writer. Its methods may be called from several goroutines.
type Log struct {
	Config
	origin  string
	queue   chan *waiting
	stop    chan struct{}
	stopped chan struct{}
	failed  chan struct{}
	close   sync.Once

	mu  sync.Mutex
	err error

	// Used by the writer only.
	edge    *edge
	sealed  int64
	known   *lru.Cache[string, bool] // texts that the store has; one that was forgotten is sent again, and the store ignores it
	newest  time.Time
	since   time.Time // when counting began
	counted int       // records since then
	rate    float64   // records a second before that
	witness chan SignedCheckpoint
	handed  sync.WaitGroup
}

// waiting is an entry in the queue. Its begun is what [Entry.open] returns.
type waiting struct {
	Entry
	begun []byte
	done  chan written
}

func wait(e Entry) (*waiting, error) {
	begun, err := e.open()
	return &waiting{Entry: e, begun: begun, done: make(chan written, 1)}, err
}

type written struct {
	seq int64
	err error
}

// Open continues a log where it stopped, or begins one in an empty store. It returns an error if the newest checkpoint is not of this log, is not
// signed by this key, or differs from what the witness saw: then records are gone or changed, and continuing would hide it.
func Open(ctx context.Context, c Config) (*Log, error) {
	l, err := load(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("open journal: %w", err)
	}
	fresh := l.edge.size == 0
	l.handed.Go(l.handOver)
	go l.write()
	if !fresh {
		return l, nil
	}
	vkey, err := VerifierKey(c.Signer)
	if err == nil {
		var e Entry
		if e, err = (control{Kind: KindStart, Key: &Key{Verifier: vkey}}).entry(l.Now()); err == nil {
			_, err = l.Append(ctx, e)
		}
	}
	if err != nil {
		l.Stop()
		return nil, fmt.Errorf("begin journal: %w", err)
	}
	return l, nil
}

// load reads where a log stands, and checks its end. The log has no writer yet.
func load(ctx context.Context, c Config) (*Log, error) {
	l := &Log{
		Config: c, queue: make(chan *waiting, queueLength), stop: make(chan struct{}), stopped: make(chan struct{}), failed: make(chan struct{}),
		witness: make(chan SignedCheckpoint, 1),
	}
	var err error
	if l.known, err = lru.New[string, bool](maxKnown); err != nil {
		return nil, err
	}
	if l.edge, err = loadEdge(ctx, c.Store); err != nil {
		return nil, err
	}
	if l.edge.size == 0 {
		l.origin = "doelbinding/" + rand.Text()
	} else if err := l.resume(ctx); err != nil {
		return nil, err
	}
	if c.Witness != nil {
		err = CheckWitness(ctx, c.Store, c.Witness, l.origin)
	}
	return l, err
}

// offline runs do on a log that no process writes. Every record that do appends is sealed at once.
func offline(ctx context.Context, c Config, do func(*Log) error) error {
	l, err := load(ctx, c)
	if err != nil {
		return err
	}
	if l.edge.size == 0 {
		return errors.New("the journal is empty")
	}
	if l.edge.size > l.sealed {
		if err := l.seal(nil); err != nil {
			return err
		}
	}
	return do(l)
}

// seal appends an entry, or none, and seals the log. It is for a log without a writer.
func (l *Log) seal(e *Entry) error {
	var entries []*waiting
	if e != nil {
		w, err := wait(*e)
		if err != nil {
			return err
		}
		entries = []*waiting{w}
	}
	l.commit(entries, true)
	if e != nil {
		if w := <-entries[0].done; w.err != nil {
			return w.err
		}
	}
	if err := l.Err(); err != nil {
		return err
	}
	if l.Witness != nil {
		last, err := lastCheckpoint(context.Background(), l.Store)
		if err != nil {
			return err
		}
		return l.Witness.Put(*last)
	}
	return nil
}

// sealControl appends a record of the log itself and seals the log. It is for a log without a writer.
func (l *Log) sealControl(r control) error {
	e, err := r.entry(l.Now())
	if err != nil {
		return err
	}
	return l.seal(&e)
}

// resume reads what the log holds, and checks the end of it.
func (l *Log) resume(ctx context.Context) error {
	keys, err := loadKeys(ctx, l.Store)
	if err != nil {
		return err
	}
	l.origin = keys.origin
	if now := keys.last(); l.Signer.Name() != now.verifier.Name() || l.Signer.KeyHash() != now.verifier.KeyHash() {
		return fmt.Errorf("the key is not the one that signs this journal, %s", now.vkey)
	}
	last, err := lastCheckpoint(ctx, l.Store)
	if err != nil {
		return err
	}
	if last != nil {
		if err := checkSealed(ctx, l.Store, keys, *last, l.edge.size); err != nil {
			return err
		}
		l.sealed = last.Size
	}
	for row, err := range l.Store.Records(ctx, Range{From: l.edge.size - 1}) {
		if err != nil {
			return err
		}
		l.newest = time.UnixMilli(row.At)
	}
	return nil
}

// Origin returns the name of this log.
func (l *Log) Origin() string { return l.origin }

// Newest returns the newest checkpoint, or nil if there is none.
func (l *Log) Newest(ctx context.Context) (*SignedCheckpoint, error) {
	return lastCheckpoint(ctx, l.Store)
}

// Failed returns a channel that is closed when the log can record no more: the process must stop.
func (l *Log) Failed() <-chan struct{} { return l.failed }

// Err returns why the log failed, or nil.
func (l *Log) Err() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.err
}

// AppendOffline appends an entry to a log that no process writes, and seals the log.
func AppendOffline(ctx context.Context, c Config, e Entry) error {
	return offline(ctx, c, func(l *Log) error { return l.seal(&e) })
}

// Append adds a record to the log and returns its number once the record is on disk. After an error the record may still be written: a record of
// what was not answered is allowed, an answer without a record is not.
func (l *Log) Append(ctx context.Context, entry Entry) (int64, error) {
	e, err := wait(entry)
	if err != nil {
		return 0, err
	}
	if err := l.Err(); err != nil {
		return 0, err
	}
	select {
	case <-l.stop:
		return 0, ErrClosed
	default:
	}
	select {
	case l.queue <- e:
	default:
		return 0, ErrBusy
	}
	select {
	case w := <-e.done:
		return w.seq, w.err
	case <-ctx.Done():
		return 0, ctx.Err()
	case <-l.stopped:
		select {
		case w := <-e.done:
			return w.seq, w.err
		default:
			return 0, ErrClosed
		}
	}
}

// Stop writes what is in the queue, seals the log and stops the writer. The store stays open.
func (l *Log) Stop() {
	close(l.stop)
	<-l.stopped
	close(l.witness)
	l.handed.Wait()
}

// Close writes what is in the queue, seals the log, gives the last checkpoint to the witness and closes the store.
func (l *Log) Close() error {
	var err error
	l.close.Do(func() {
		l.Stop()
		err = errors.Join(l.Err(), l.Store.Close())
	})
	return err
}
