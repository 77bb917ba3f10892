package api

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/http"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/wire"
)

// How long a decision may take, a whole batch, and a whole search.
const (
	decideWithin = 5 * time.Second
	batchWithin  = 20 * time.Second
	searchWithin = 20 * time.Second
)

// Decider answers questions in AuthZEN's form. The service has one that asks the engine; a test of the protocol has its own.
type Decider interface {
	// Evaluate answers one question. An error means that it could not be decided.
	Evaluate(ctx context.Context, q wire.Evaluation) (Verdict, error)
	// Search gives everything that an evaluation would say yes to, in a fixed order.
	Search(ctx context.Context, s wire.Search) ([]wire.Entity, error)
	// State changes when the same question may get another answer.
	State(q wire.Evaluation) (string, error)
}

// Verdict is a decision as it goes out.
type Verdict struct {
	Decision bool
	JSON     []byte
}

// law decides by the policies and the register.
type law struct{ *Service }

// Evaluate answers one question about the law.
func (l law) Evaluate(ctx context.Context, q wire.Evaluation) (Verdict, error) {
	reg := l.Register()
	decoded, err := q.Decode(reg, l.Now())
	if err != nil {
		return Verdict{}, err
	}
	d, mark, err := l.ask(ctx, reg, decoded)
	if err != nil {
		return Verdict{}, err
	}
	out, err := wire.EncodeMarked(d, l.Engine.Policy(), decoded.Ignored, mark)
	return Verdict{d.Permitted(), out}, err
}

// faults gives everything that is wrong with a question, in its form and as a question about the law: a caller can mend it at once.
func (l law) faults(body []byte, found error) error {
	if _, err := wire.Decode(body, l.Register(), l.Now()); err != nil {
		return err
	}
	return found
}

// State names the policies, the register and the day: a search that goes on is one about the same law.
func (l law) State(q wire.Evaluation) (string, error) {
	reg := l.Register()
	decoded, err := q.Decode(reg, l.Now())
	return l.Engine.Policy().Hash() + " " + reg.Hash() + " " + string(decoded.Question.Day), err
}

// ask is the one way to a decision: every question of the interface passes here, by itself, as one of a batch, or from OPA's clients.
func (s *Service) ask(ctx context.Context, reg engine.Register, q wire.Decoded) (engine.Decision, wire.Mark, error) {
	q, err := s.admit(ctx, q, "")
	if err != nil {
		return engine.Decision{}, wire.Mark{}, err
	}
	mark := wire.Mark{ID: rand.Text(), At: s.Now()}
	d, err := s.decide(ctx, reg, q)
	return d, mark, err
}

// admit says whether this question may be asked, and gives it as it may be asked. Searched is the member that a search looks for; it is
// empty in q then, so that only the fixed side is judged. Whatever asks, asks this first: also the searches and the filter.
func (s *Service) admit(ctx context.Context, q wire.Decoded, _ string) (wire.Decoded, error) {
	q.Trace = traceOf(ctx, q.Trace)
	if check := s.CheckActivity; check != nil && q.Activity != "" {
		switch known, err := check(q.Activity); {
		case err != nil:
			return q, fmt.Errorf("register of processing: %w", err)
		case !known:
			return q, &wire.Error{Problems: []wire.Problem{{Code: wire.WrongValue, Pointer: "/action/properties/processing_activity_id"}}}
		}
	}
	return q, nil
}

var errBusy = errors.New("no turn to decide came in time")

// turns limits how much is decided at once, and how long one waits for a turn: evaluation is work for the processor, and more at once only
// makes all of it late.
type turns struct {
	slots chan struct{}
	wait  time.Duration
}

func (t turns) take(ctx context.Context) error {
	wait := time.NewTimer(t.wait)
	defer wait.Stop()
	select {
	case t.slots <- struct{}{}:
		return nil
	case <-wait.C:
		return errBusy
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (t turns) leave() { <-t.slots }

// decide takes a turn. Explanations have turns of their own: they take a hundred times as long, and may not keep plain answers waiting.
func (s *Service) decide(ctx context.Context, reg engine.Register, q wire.Decoded) (engine.Decision, error) {
	t := s.plain
	if q.Question.Full {
		t = s.full
	}
	if err := t.take(ctx); err != nil {
		return engine.Decision{}, err
	}
	defer t.leave()
	return s.evaluate(ctx, reg, q)
}

// evaluate decides within the time for one decision. Whoever calls it has a turn.
func (s *Service) evaluate(ctx context.Context, reg engine.Register, q wire.Decoded) (engine.Decision, error) {
	ctx, cancel := context.WithTimeout(ctx, decideWithin)
	defer cancel()
	return s.Engine.DecideWith(ctx, reg, q.Question, q.Gaps)
}

// each does n things, as many at a time as there are processors. After an error no further one is begun, and the first is given.
func each(ctx context.Context, n int, do func(ctx context.Context, i int) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var next atomic.Int64
	var all sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		all.Go(func() {
			for i := int(next.Add(1)) - 1; i < n && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				if err := do(ctx, i); err != nil {
					cancel(err)
				}
			}
		})
	}
	all.Wait()
	return context.Cause(ctx)
}

// late makes a time limit that ran out a refusal to answer, never part of an answer.
func late(ctx context.Context, err error) error {
	if err != nil && errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return problem(http.StatusServiceUnavailable, "te-lang", "Deze vraag kost te veel tijd. Vraag minder tegelijk; er is geen besluit genomen.")
	}
	return err
}
