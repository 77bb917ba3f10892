package features_test

import (
	"context"
	"sync"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/explain"
	"doelbinding/engine/scenario"
	"doelbinding/features"
)

// listener keeps every question with what came of it.
type listener struct {
	scenario.Driver
	heard *[]heard
}

type heard struct {
	reg      scenario.Register
	question engine.Question
	decision engine.Decision
}

func (l listener) Decide(ctx context.Context, reg scenario.Register, q engine.Question) (engine.Decision, error) {
	d, err := l.Driver.Decide(ctx, reg, q)
	if err == nil {
		*l.heard = append(*l.heard, heard{reg, q, d})
	}
	return d, err
}

// No prohibition is stepped around by wording the act otherwise: what an example forbids is not permitted under an act that includes it, that
// it includes, or that is the same act from the other end.
func TestNoForbiddenExampleIsPermittedUnderAnotherAct(t *testing.T) {
	all, _, err := scenario.Read(features.FS)
	if err != nil {
		t.Fatal(err)
	}
	var questions []heard
	suite(t, func(e *explain.Engine) scenario.Driver { return listener{scenario.Direct(e), &questions} }).Run(all, func(scenario.Result) {})
	s := enginetest.Load(t)
	var wait sync.WaitGroup
	var mu sync.Mutex
	asked := 0
	for part := range 2 {
		wait.Go(func() {
			for i := part; i < len(questions); i += 2 {
				h := questions[i]
				if h.decision.Outcome != engine.Forbidden {
					continue
				}
				h.question.Full = false
				for _, next := range enginetest.Kindred(h.reg, h.question) {
					breach, err := s.Breach(context.Background(), h.reg, h.question, h.decision, next)
					if err != nil || breach != "" {
						t.Errorf("%s %v\n%+v", breach, err, h.question)
					}
					mu.Lock()
					asked++
					mu.Unlock()
				}
			}
		})
	}
	wait.Wait()
	t.Logf("%d examples, %d questions asked again", len(questions), asked)
	if asked < 1000 {
		t.Errorf("only %d questions were asked again", asked)
	}
}
