package api

import (
	"context"
	"crypto/rand"
	"errors"
	"net/http"
	"runtime"

	"golang.org/x/sync/errgroup"

	"doelbinding/api/held"
	"doelbinding/api/problem"
	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/language"
	"doelbinding/engine/wire"
	"doelbinding/engine/wire/mark"
)

// errLate reports that a decision was not made in time.
var errLate = errors.New("a decision was not made in time")

// Decider answers AuthZEN questions. The service has one that uses the engine; a test of the protocol has its own.
type Decider interface {
	// Evaluate decides one question. An error means that it could not be decided.
	Evaluate(ctx context.Context, q wire.Evaluation) (Verdict, error)
	// Search decodes a search.
	Search(s wire.Search) (Search, error)
}

// Search is a decoded search.
type Search struct {
	State string // changes if the same search may get another answer
	// Find returns everything that an evaluation would permit, in a fixed order.
	Find func(ctx context.Context) (Results, error)
}

// Results are what a search found.
type Results struct {
	Entities []wire.Entity
	kept     held.Content // for the record of the call
}

// Verdict is a decision as it is sent.
type Verdict struct {
	Decision bool
	JSON     []byte           // as it is recorded, in Dutch
	shown    []byte           // as it is sent, if that is another language or shorter
	decided  *journal.Decided // for the record of the call; nil if a Decider of a test made it
}

// sent returns the decision as it is sent.
func (v Verdict) sent() []byte {
	if v.shown != nil {
		return v.shown
	}
	return v.JSON
}

// engineDecider decides with the engine and the register of the service.
type engineDecider struct{ *Service }

// Evaluate implements Decider.
func (l engineDecider) Evaluate(ctx context.Context, q wire.Evaluation) (Verdict, error) {
	reg, decoded, err := l.decode(q)
	if err != nil {
		return Verdict{}, err
	}
	return l.answer(ctx, reg, decoded)
}

// answer decides a decoded question.
func (l engineDecider) answer(ctx context.Context, reg engine.Register, decoded wire.Decoded) (Verdict, error) {
	a, err := l.admit(ctx, decoded)
	if err != nil {
		return Verdict{}, err
	}
	return l.decided(ctx, reg, a, l.mark())
}

// mark returns the mark of an evaluation that is made now.
func (s *Service) mark() mark.Mark { return mark.Mark{ID: rand.Text(), At: s.Now()} }

// decided decides an admitted question.
func (l engineDecider) decided(ctx context.Context, reg engine.Register, q admitted, m mark.Mark) (Verdict, error) {
	d, err := l.decide(ctx, reg, q)
	if err != nil {
		return Verdict{}, err
	}
	out, err := wire.EncodeMarked(d, l.Engine.Policy(), q.Ignored, m)
	if err != nil {
		return Verdict{}, err
	}
	v := verdict(q.Decoded, d, out, m)
	to := languageOf(ctx)
	if to == language.English {
		d = l.Engine.In(to, reg, d)
	}
	switch {
	case q.Short: // the record has the whole answer
		v.shown, err = wire.EncodeShort(d, m)
	case to == language.English:
		v.shown, err = wire.EncodeMarked(d, l.Engine.Policy(), q.Ignored, m)
	}
	return v, err
}

// verdict returns a decision of a question, as it is recorded.
func verdict(q wire.Decoded, d engine.Decision, answer []byte, m mark.Mark) Verdict {
	return Verdict{Decision: d.Permitted(), JSON: answer, decided: &journal.Decided{
		Question: q.Question, Decision: d, Ignored: q.Ignored, Answer: answer, Mark: journal.Mark{ID: m.ID, At: m.Moment()},
	}}
}

// decide waits for a turn and evaluates. Explanations have turns of their own: they take a hundred times as long, and must not delay plain answers.
func (s *Service) decide(ctx context.Context, reg engine.Register, q admitted) (engine.Decision, error) {
	t := s.plain
	if q.Question.Full || q.Question.Ways {
		t = s.full
	}
	leave, err := t.Take(ctx)
	if err != nil {
		return engine.Decision{}, err
	}
	defer leave()
	return s.evaluate(ctx, reg, q)
}

// evaluate decides within the time limit for one decision. The caller must have a turn.
func (s *Service) evaluate(ctx context.Context, reg engine.Register, q admitted) (engine.Decision, error) {
	d, err := s.inTime(ctx, func(ctx context.Context) (engine.Decision, error) {
		return s.Engine.DecideWith(ctx, reg, q.Question, q.Gaps)
	})
	if err != nil {
		return engine.Decision{}, err
	}
	if err := droppedAssumed(d, q.dropped); err != nil {
		return engine.Decision{}, err
	}
	d.Ignored = q.dropped
	s.Telemetry.Decided(string(d.Outcome))
	return d, nil
}

// inTime makes a decision within the time limit for one; errLate if that passes first.
func (s *Service) inTime(ctx context.Context, decide func(context.Context) (engine.Decision, error)) (engine.Decision, error) {
	within, cancel := context.WithTimeout(ctx, s.Limits.Decide)
	defer cancel()
	d, err := decide(within)
	if ctx.Err() == nil && errors.Is(within.Err(), context.DeadlineExceeded) {
		return engine.Decision{}, errLate
	}
	return d, err
}

// each calls do for every number below n, as many at a time as there are processors. After an error or the end of the context it begins no further
// call, and it returns the first error.
func each(ctx context.Context, n int, do func(ctx context.Context, i int) error) error {
	g, within := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i := 0; i < n && within.Err() == nil; i++ {
		g.Go(func() error {
			if within.Err() != nil {
				return within.Err()
			}
			return do(within, i)
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	return context.Cause(ctx)
}

// late turns an error of a time limit into a problem; a partial answer is never sent.
func late(ctx context.Context, err error) error {
	if err != nil && errors.Is(ctx.Err(), context.DeadlineExceeded) {
		p := problem.New(http.StatusServiceUnavailable, "te-lang", "Deze vraag kost te veel tijd. Vraag minder tegelijk; er is geen besluit genomen.")
		p.Late = true
		return p
	}
	return err
}
