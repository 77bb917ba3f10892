package space_test

import (
	"slices"
	"testing"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy/space"
)

func TestSizes(t *testing.T) {
	s := enginetest.Load(t)
	all := space.All(s.Register.Snapshot(), s.Policies)
	var sizes []int
	total := 0
	for id, x := range all {
		sizes = append(sizes, x.Size())
		if x.Size() > 1000000 {
			t.Logf("%s %d", id, x.Size())
			for _, d := range x.Dims {
				t.Logf("     %s %d", d.Name, len(d.Options))
			}
		} else {
			total += x.Size()
		}
	}
	slices.Sort(sizes)
	t.Log(len(sizes), total, sizes)
}

func TestSpeed(t *testing.T) {
	s := enginetest.Load(t)
	all := space.All(s.Register.Snapshot(), s.Policies)
	n := 0
	for id, x := range all {
		if x.Size() > 20000 && x.Size() < 80000 && n < 6 {
			n++
			start := time.Now()
			tb, err := space.TableOf(t.Context(), s.Policies, x)
			t.Log(id, tb.Points, err, time.Since(start)/time.Duration(tb.Points))
		}
	}
}

func TestDecisionTable(t *testing.T) {
	s := enginetest.Load(t)
	start := time.Now()
	tb, err := space.Decision(t.Context(), s.Policies)
	t.Log(tb, err, time.Since(start))
	n := map[engine.Outcome]int{}
	w, err := s.Policies.Weigher(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	i := 0
	space.Weighings(func(x space.Weighing) bool {
		if i++; i%20 == 0 {
			o, _, err := w.Weigh(t.Context(), x.Input, x.Checks)
			if err != nil {
				t.Fatal(err)
			}
			n[o]++
		}
		return true
	})
	t.Log(n)
}
