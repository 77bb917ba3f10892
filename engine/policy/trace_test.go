package policy_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy/policytest"
	"doelbinding/policies"
)

// The plan names the same days on which an answer can turn as OPA's evaluator does, or more of them; what it says is the same.
func TestThePlanNamesEveryDayOnWhichAnAnswerTurns(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	slow := policytest.Load(t, policies.FS)
	random := rand.New(rand.NewPCG(17, 26))
	more := 0
	for range 300 {
		in, err := s.Engine.Input(reg, enginetest.Random(random, reg))
		if err != nil {
			continue
		}
		want, wanted, err := slow.Trace(t.Context(), in)
		if err != nil {
			t.Fatal(err)
		}
		for _, how := range []string{"first", "from what is kept"} {
			got, bounds, err := s.Policies.Trace(t.Context(), in)
			if err != nil || !reflect.DeepEqual(got, want) {
				t.Fatalf("%s: %+v, %v; want %+v", how, got, err, want)
			}
			for _, d := range wanted {
				// The evaluator's trace cannot tell the day judged from a day of the agreement that is the same; the plan's can.
				same := in.Day == in.Agreement.From || in.Day == in.Agreement.FirstUntil || in.Day == in.Agreement.Until
				if !slices.Contains(bounds, d) && (!same || d != in.Day && d != in.Day.AddDays(1)) {
					t.Errorf("%s: %v lacks %s", how, in, d)
				}
			}
			if len(bounds) > len(wanted) {
				more++
			}
			for _, d := range []engine.Day{in.Day, in.Day.AddDays(1)} { // else whoever walks from bound to bound goes day by day
				if slices.Contains(bounds, d) && !slices.Contains(wanted, d) {
					t.Errorf("%s: %v turns on %s, as on every day", how, in, d)
				}
			}
		}
	}
	t.Logf("more days of %d", more)
}
