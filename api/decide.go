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

	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
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
	decided  *journal.Decided // for the record of the call; nil: no decision of ours
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
	return l.answer(ctx, reg, decoded)
}

// answer decides a question that was read.
func (l law) answer(ctx context.Context, reg engine.Register, decoded wire.Decoded) (Verdict, error) {
	d, asked, mark, err := l.ask(ctx, reg, decoded)
	if err != nil {
		return Verdict{}, err
	}
	out, err := wire.EncodeMarked(d, l.Engine.Policy(), decoded.Ignored, mark)
	return Verdict{d.Permitted(), out, &journal.Decided{
		Question: asked.Question, Decision: d, Ignored: decoded.Ignored, Answer: out, Mark: journal.Mark{ID: mark.ID, At: mark.Moment()},
	}}, err
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
func (s *Service) ask(ctx context.Context, reg engine.Register, q wire.Decoded) (engine.Decision, admitted, wire.Mark, error) {
	a, err := s.admit(ctx, q)
	if err != nil {
		return engine.Decision{}, a, wire.Mark{}, err
	}
	mark := wire.Mark{ID: rand.Text(), At: s.Now()}
	d, err := s.decide(ctx, reg, a)
	return d, a, mark, err
}

// admitted is a question as its caller may ask it, and the facts it was not heard on.
type admitted struct {
	wire.Decoded
	unheard []string
}

// admit says whether this question may be asked, and gives it as it may be asked. In a search the member that is looked for is empty, so
// that only the fixed side is judged. Whatever asks, asks this first: also the searches and the filter.
func (s *Service) admit(ctx context.Context, q wire.Decoded) (admitted, error) {
	question, unheard, err := s.allow(ctx, q.Question)
	if err != nil {
		return admitted{}, err
	}
	adopt(ctx, q.Trace)
	q.Question = question
	if check := s.CheckActivity; check != nil && q.Activity != "" {
		switch known, err := check(q.Activity); {
		case err != nil:
			return admitted{}, fmt.Errorf("register of processing: %w", err)
		case !known:
			return admitted{}, &wire.Error{Problems: []wire.Problem{{Code: wire.WrongValue, Pointer: "/action/properties/processing_activity_id"}}}
		}
	}
	return admitted{q, unheard}, nil
}

// decide takes a turn. Explanations have turns of their own: they take a hundred times as long, and may not keep plain answers waiting.
func (s *Service) decide(ctx context.Context, reg engine.Register, q admitted) (engine.Decision, error) {
	t := s.plain
	if q.Question.Full || q.Question.Ways {
		t = s.full
	}
	leave, err := t.take(ctx)
	if err != nil {
		return engine.Decision{}, err
	}
	defer leave()
	return s.evaluate(ctx, reg, q)
}

// evaluate decides within the time for one decision. Whoever calls it has a turn.
func (s *Service) evaluate(ctx context.Context, reg engine.Register, q admitted) (engine.Decision, error) {
	within, cancel := context.WithTimeout(ctx, s.Limits.Decide)
	defer cancel()
	d, err := s.Engine.DecideWith(within, reg, q.Question, q.Gaps)
	if ctx.Err() == nil && errors.Is(within.Err(), context.DeadlineExceeded) {
		return engine.Decision{}, errLate
	}
	if err != nil {
		return engine.Decision{}, err
	}
	if err := unheardAssumed(d, q.unheard); err != nil {
		return engine.Decision{}, err
	}
	d.Ignored = q.unheard
	s.Telemetry.Decided(string(d.Outcome))
	return d, nil
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
		p := problem(http.StatusServiceUnavailable, "te-lang", "Deze vraag kost te veel tijd. Vraag minder tegelijk; er is geen besluit genomen.")
		p.late = true
		return p
	}
	return err
}
