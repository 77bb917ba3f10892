package policy_test

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/policytest"
)

func TestStockOPAAgreesOnRandomQuestions(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	ask := policytest.Stock(t, "data.decision.answer")
	r := rand.New(rand.NewPCG(1, 1))
	outcomes := map[engine.Outcome]int{}
	for n := 0; n < 1000; {
		q := enginetest.Random(r, reg)
		in, err := s.Engine.Input(reg, q)
		if err != nil {
			continue
		}
		n++
		ours, err := s.Policies.Evaluate(context.Background(), in)
		if err != nil {
			t.Fatal(err)
		}
		outcomes[ours.Outcome]++
		theirs, err := policy.Findings([]byte(ask(policy.Input(in))))
		if err != nil {
			t.Fatal(err)
		}
		a, _ := json.Marshal(ours)
		b, _ := json.Marshal(theirs)
		if string(a) != string(b) {
			t.Fatalf("the service and stock OPA differ\nours:   %s\ntheirs: %s\nquestion: %+v", a, b, q)
		}
	}
	for _, o := range []engine.Outcome{engine.Permitted, engine.Forbidden, engine.Insufficient} {
		if outcomes[o] < 20 {
			t.Errorf("only %d questions came out %s", outcomes[o], o)
		}
	}
}
