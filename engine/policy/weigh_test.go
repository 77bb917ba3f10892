package policy_test

import (
	"testing"

	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy/space"
)

// The planned rules weigh what they are given as OPA's evaluator does.
func TestPlannedRulesWeighAlike(t *testing.T) {
	s := enginetest.Load(t)
	planned, err := s.Policies.Weigher(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	stock, err := s.Policies.StockWeigher(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	n, compared := 0, 0
	space.Weighings(func(x space.Weighing) bool {
		if n++; n%101 != 0 && !*everything {
			return true
		}
		compared++
		_, one, err := planned.Weigh(t.Context(), x.Input, x.Checks)
		if err != nil {
			t.Fatal(err)
		}
		_, two, err := stock.Weigh(t.Context(), x.Input, x.Checks)
		if err != nil {
			t.Fatal(err)
		}
		if one != two {
			t.Errorf("%s:\nplanned %s\nstock   %s", x.Label, one, two)
		}
		return !t.Failed()
	})
	t.Logf("%d of %d combinations compared", compared, n)
}
