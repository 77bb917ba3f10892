package space_test

import (
	"slices"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy/space"
)

// tooLarge is a ratchet: it only goes down. So many clauses tell more apart than can be enumerated, and are sampled. It rose twice: with avg/art10,
// which came to tell more apart before the gate was there to say so, and with the day before the day judged, which was not tried.
const tooLarge = 63

// Every clause has a space, most are enumerated whole, and each fact in it can be unknown.
func TestEveryClauseHasASpace(t *testing.T) {
	s := enginetest.Load(t)
	large, points := 0, 0
	all := space.All(s.Register.Snapshot(), s.Policies)
	if len(all) != len(s.Policies.Clauses()) {
		t.Errorf("%d spaces of %d clauses", len(all), len(s.Policies.Clauses()))
	}
	for id, x := range all {
		if x.Whole() {
			points += x.Size()
		} else {
			large++
		}
		c, _ := s.Policies.Clause(id)
		facts := map[string]bool{}
		for _, d := range x.Dims {
			if d.Options[0].Fact != "" {
				facts[d.Name] = !d.Options[0].Value.Known() && len(d.Options) > 1
			}
		}
		for _, f := range c.Facts {
			if f != engine.MemberPurpose && !facts[f] {
				t.Errorf("%s reads %s, and its space does not try it unknown and known", id, f)
			}
		}
	}
	t.Logf("%d points in whole tables; %d clauses are too large", points, large)
	if large > tooLarge {
		t.Errorf("%d clauses are too large, at most %d may be", large, tooLarge)
	}
}

// A table is the same each time, and another when the clause says another thing.
func TestATableIsTheSameEachTime(t *testing.T) {
	s := enginetest.Load(t)
	const id = "bewerkersovereenkomst_vis/art7_continuiteit"
	x := space.All(s.Register.Snapshot(), s.Policies)[id]
	one, err := space.TableOf(t.Context(), s.Policies, x)
	if err != nil {
		t.Fatal(err)
	}
	two, err := space.TableOf(t.Context(), s.Policies, x)
	if err != nil || one != two || one.Points != x.Size() || !one.Whole() {
		t.Errorf("%+v %+v %v", one, two, err)
	}
}

// The decision rules, tried on what clauses can give: more that bars never opens, and every outcome is there.
func TestMoreThatBarsNeverOpens(t *testing.T) {
	s := enginetest.Load(t)
	w, err := s.Policies.Weigher(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	rank := map[engine.Outcome]int{engine.Forbidden: 0, engine.Insufficient: 1, engine.NeedsWeigh: 1, engine.Permitted: 2}
	seen := map[engine.Outcome]int{}
	n := 0
	space.Weighings(func(x space.Weighing) bool {
		if n++; n%53 != 0 {
			return true
		}
		before, _, err := w.Weigh(t.Context(), x.Input, x.Checks)
		if err != nil {
			t.Fatal(err)
		}
		seen[before]++
		more := slices.Concat(x.Checks, []engine.Check{{Clause: "nog/een", Effect: engine.Prohibition, Side: "both", State: engine.Violated}})
		after, _, err := w.Weigh(t.Context(), x.Input, more)
		if err != nil || rank[after] > rank[before] {
			t.Errorf("%s: with one more prohibition %s instead of %s, %v", x.Label, after, before, err)
		}
		return true
	})
	if len(seen) != 4 {
		t.Errorf("only %v came out", seen)
	}
}
