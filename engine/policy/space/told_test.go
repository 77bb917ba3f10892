package space_test

import (
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy/space"
)

// What the decision rules tell besides an outcome is told apart too: who fulfils what, what a person weighed, and what is known on which day.
func TestWeighingsTellApartWhatIsToldBesidesTheOutcome(t *testing.T) {
	s := enginetest.Load(t)
	w, err := s.Policies.Weigher(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	keys, said := map[string]bool{}, map[string]bool{}
	known, settled, motivated := map[engine.Day]string{}, map[engine.Day]string{}, false
	space.Weighings(func(x space.Weighing) bool {
		if keys[x.Key()] {
			t.Fatalf("twice: %s", x.Key())
		}
		keys[x.Key()] = true
		if len(x.Input.Known) == 0 && len(x.Input.Settled) == 0 && (len(x.Checks) > 3 || len(x.Input.Sides) > 1) {
			return true
		}
		_, text, err := w.Weigh(t.Context(), x.Input, x.Checks)
		if err != nil {
			t.Fatal(err)
		}
		said[text] = true
		motivated = motivated || len(x.Checks) > 0 && len(x.Checks[0].Weighed) > 0
		if len(x.Input.Known) > 0 {
			known[x.Input.Day] += text
		}
		if len(x.Input.Settled) > 0 {
			settled[x.Input.Day] += text
		}
		return true
	})
	if !motivated || len(known) != 6 || len(settled) != 6 || len(said) < 100 {
		t.Errorf("weighed %t, %d days of what is known, %d of what is settled, %d answers", motivated, len(known), len(settled), len(said))
	}
	for name, days := range map[string]map[engine.Day]string{"known": known, "settled": settled} {
		if days["2018-02-28"] == days["2018-03-01"] || days["2019-03-01"] == days["2019-03-02"] || days["2018-03-01"] != days["2019-03-01"] {
			t.Errorf("%s: the days are not told apart", name)
		}
	}
}
