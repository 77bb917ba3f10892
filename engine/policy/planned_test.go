package policy_test

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/policytest"
)

// The plan and the evaluator say the same of every question, from the first byte to the last, also when many ask at once.
func TestThePlanSaysWhatTheEvaluatorSays(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	evaluated := policytest.Load(t, policytest.Shipped(t))
	r := rand.New(rand.NewPCG(9, 9))
	outcomes := map[engine.Outcome]int{}
	var wait sync.WaitGroup
	for n := 0; n < 1500; {
		in, err := s.Engine.Input(reg, enginetest.Random(r, reg))
		if err != nil {
			continue
		}
		n++
		want, err := evaluated.Evaluate(context.Background(), in)
		if err != nil {
			t.Fatal(err)
		}
		outcomes[want.Outcome]++
		wait.Go(func() {
			got, err := s.Policies.Evaluate(context.Background(), in)
			if err != nil {
				t.Error(err)
				return
			}
			a, _ := json.Marshal(got)
			b, _ := json.Marshal(want)
			if string(a) != string(b) {
				t.Errorf("planned:   %s\nevaluated: %s\n%+v", a, b, in)
			}
		})
	}
	wait.Wait()
	for _, o := range []engine.Outcome{engine.Permitted, engine.Forbidden, engine.Insufficient, engine.NeedsWeigh} {
		if outcomes[o] < 10 {
			t.Errorf("only %d questions came out %s", outcomes[o], o)
		}
	}
}

// What goes wrong in a rule goes wrong in the plan as well, and is never an answer.
func TestThePlanFailsWhereTheEvaluatorFails(t *testing.T) {
	in := engine.Input{Action: "gebruiken", Dataset: "proefset", Day: "2018-04-09", Sides: map[string]string{"processing": "always"}}
	for name, body := range map[string]string{
		"a built-in that fails": `time.parse_rfc3339_ns(input.action.id) > 0`,
		"two values":            `_two == 1`,
	} {
		src := strings.Replace(extra("p", "2008-01-01", "proefset"), `input.field.dataset == "proefset"`, "input.field.dataset == \"proefset\"\n\t"+body, 1)
		if strings.Contains(body, "_two") {
			src += "\n_two := 1 if input.action.id != \"\"\n\n_two := 2 if input.field.dataset != \"\"\n"
		}
		evaluated := policytest.Load(t, withClauses(policytest.Shipped(t), map[string]string{"p": src}))
		planned, err := evaluated.Planned(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range []*policy.Policies{evaluated, planned} {
			if f, err := p.Evaluate(context.Background(), in); err == nil {
				t.Errorf("%s: %+v", name, f)
			}
		}
		in := in
		in.Dataset = "dagmonitor" // about which that clause says nothing
		a, errA := evaluated.Evaluate(context.Background(), in)
		b, errB := planned.Evaluate(context.Background(), in)
		if errA != nil || errB != nil || a.Outcome != b.Outcome {
			t.Errorf("%s, another dataset: %v %v, %v %v", name, a.Outcome, errA, b.Outcome, errB)
		}
	}
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	if f, err := enginetest.Load(t).Policies.Evaluate(cancelled, in); err == nil {
		t.Errorf("after the caller has gone: %+v", f)
	}
}

// Policies that cannot be planned say so, and are evaluated.
func TestPoliciesThatCannotBePlannedAreEvaluated(t *testing.T) {
	src := strings.Replace(extra("p", "2008-01-01", "proefset"), `input.field.dataset == "proefset"`,
		"input.field.dataset == \"proefset\"\n\t_deep with input.action as {\"id\": \"gebruiken\"}", 1) + "\n_deep if input.action.id == \"gebruiken\"\n"
	p := policytest.Load(t, withClauses(policytest.Shipped(t), map[string]string{"p": src}))
	if planned, err := p.Planned(context.Background()); err == nil {
		t.Errorf("planned: %v", planned.Hash())
	}
	f, err := p.Evaluate(context.Background(), engine.Input{Action: "ontvangen", Dataset: "proefset", Day: "2018-04-09", Sides: map[string]string{"processing": "always"}})
	if err != nil || len(f.Checks) == 0 {
		t.Errorf("%+v %v", f, err)
	}
}
