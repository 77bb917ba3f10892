// Package runs keeps what takes long going after the request that began it: how far it is, what came of it, and a way to stop it. There is one of each
// at a time, for everybody who looks.
package runs

import (
	"context"
	"sync"
	"time"
)

// Tell says how far a run is. It may be called from several goroutines.
type Tell func(what string, done, of int)

// State is where a run stands.
type State[T any] struct {
	Going, Stopped bool
	What           string // what it is doing
	Done, Of       int
	Began, Ended   time.Time // of the newest run
	Result         *T        // of the newest run that came to its end; nil: none did
	Err            error     // why the newest run came to nothing
}

// Percent returns how far a run is, from 0 to 100.
func (s State[T]) Percent() int {
	if s.Of <= 0 {
		return 0
	}
	return min(100, s.Done*100/s.Of)
}

// Run is one kind of run. The zero value, with a clock, is ready.
type Run[T any] struct {
	Now func() time.Time

	mu    sync.Mutex
	state State[T]
	stop  context.CancelFunc
}

// State returns where the newest run stands.
func (r *Run[T]) State() State[T] {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.state
}

// Restore gives back the result of a run that ended before the program was started, unless there is a run or a result already.
func (r *Run[T]) Restore(result T) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.state.Going && r.state.Result == nil {
		r.state.Result = &result
	}
}

// Start begins a run, unless one is going. The run outlives the context, and keeps its values.
func (r *Run[T]) Start(ctx context.Context, do func(context.Context, Tell) (T, error)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.state.Going {
		return
	}
	ctx, r.stop = context.WithCancel(context.WithoutCancel(ctx))
	r.state = State[T]{Going: true, Began: r.Now(), Result: r.state.Result}
	go func() {
		result, err := do(ctx, r.tell)
		r.mu.Lock()
		defer r.mu.Unlock()
		r.state.Going, r.state.Ended, r.state.Stopped = false, r.Now(), ctx.Err() != nil
		switch {
		case ctx.Err() != nil: // what came of it is not whole
		case err != nil:
			r.state.Err = err
		default:
			r.state.Result = &result
		}
		r.stop()
	}()
}

func (r *Run[T]) tell(what string, done, of int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.state.What, r.state.Done, r.state.Of = what, done, of
}

// Stop stops the run that is going, if one is.
func (r *Run[T]) Stop() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.state.Going {
		r.stop()
	}
}
