package scenario_test

import (
	"context"
	"math/rand/v2"
	"testing"
	"testing/fstest"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/scenario"
)

// asked remembers the question that a scenario came to.
type asked struct {
	enginetest.Shipped
	got engine.Question
}

func (a *asked) Decide(ctx context.Context, reg scenario.Register, q engine.Question) (engine.Decision, error) {
	a.got = q
	return a.Engine.Decide(ctx, reg, q)
}

// Any question that can be decided can be written as a scenario, which reads as the same question and comes out the same.
func TestAWrittenQuestionReadsTheSame(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	r := rand.New(rand.NewPCG(20261126, 2))
	written := 0
	for range 400 {
		q := enginetest.Random(r, reg)
		d, err := s.Engine.Decide(t.Context(), reg, q)
		if err != nil || len(d.Gaps) > 0 {
			continue
		}
		written++
		src := scenario.Write(reg, q, d)
		features, findings, err := scenario.Read(fstest.MapFS{"platform/vraag.feature": {Data: []byte(src)}})
		if err != nil || len(findings) > 0 || len(features) != 1 {
			t.Fatalf("%v %v\n%s", err, findings, src)
		}
		driver := &asked{Shipped: s}
		suite := scenario.Suite{Driver: driver, Register: reg, Today: q.Asked, With: func(...any) (scenario.Register, error) { return reg, nil }}
		suite.Run(features, func(res scenario.Result) {
			if !res.Passed() {
				t.Fatalf("%d %s: %v\n%s", res.Line, res.Step, res.Err, src)
			}
		})
		for _, f := range reg.Facts() {
			if driver.got.Fact(f.Name) != q.Fact(f.Name) {
				t.Errorf("%s: %v became %v", f.Name, q.Fact(f.Name), driver.got.Fact(f.Name))
			}
		}
		if got := driver.got; got.Party != q.Party || got.Field != q.Field || got.Action != q.Action || got.Supplier != q.Supplier || got.Day != q.Day {
			t.Errorf("%+v became %+v", q, got)
		}
	}
	if written < 200 {
		t.Errorf("only %d questions were written", written)
	}
}
