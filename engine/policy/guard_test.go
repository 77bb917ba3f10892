package policy_test

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"testing"

	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/policytest"
)

// A plan that answers as the policies say is left to answer.
func TestAGuardLeavesASoundPlanAlone(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	p := s.Policies.Guarded(1, func(err error) { t.Error(err) })
	r := rand.New(rand.NewPCG(3, 3))
	for range 60 {
		in, err := s.Engine.Input(reg, enginetest.Random(r, reg))
		if err != nil {
			continue
		}
		for range 2 { // as it is made, and as it is kept
			if _, err := p.Evaluate(context.Background(), in); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// A plan that says something else is found by the first question that is checked: that gets the evaluator's answer, and so does every later one.
func TestAGuardFindsAPlanThatSaysSomethingElse(t *testing.T) {
	s := enginetest.Load(t)
	in, err := s.Engine.Input(s.Register.Snapshot(), enginetest.Headline())
	if err != nil {
		t.Fatal(err)
	}
	want, err := s.Policies.Evaluate(context.Background(), in)
	if err != nil {
		t.Fatal(err)
	}
	fsys := policytest.Shipped(t)
	fsys["decision/decision.rego"].Data = bytes.Replace(fsys["decision/decision.rego"].Data, []byte(`default _lawful := "permitted"`), []byte(`default _lawful := "judgement"`), 1)
	other, err := policytest.Load(t, fsys).Planned(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	alarms := 0
	wrong := s.Policies.RunAs(other)
	if got, err := wrong.Evaluate(context.Background(), in); err != nil || got.Outcome == want.Outcome {
		t.Fatalf("the other plan says %s as well (%v)", got.Outcome, err)
	}
	p := wrong.Guarded(3, func(err error) {
		if alarms++; !errors.Is(err, policy.ErrDiffers) {
			t.Error(err)
		}
	})
	for n := range 5 {
		if got, err := p.Evaluate(context.Background(), in); err != nil || got.Outcome != want.Outcome {
			t.Errorf("question %d: %s %v, want %s", n, got.Outcome, err, want.Outcome)
		}
	}
	if alarms != 1 {
		t.Errorf("%d alarms", alarms)
	}
}
