package threeway_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"doelbinding/api/workbench/threeway"
)

func text(s string) string { return strings.ReplaceAll(s, " ", "\n") }

// What two people changed in different places goes together; in one place, or in two that touch, a person chooses.
func TestEditsGoTogetherWhereTheyAreApart(t *testing.T) {
	for _, x := range []struct{ base, mine, later, want string }{
		{"a b c d e ", "a B c d e ", "a b c D e ", "a B c D e "},
		{"a b c ", "a b c ", "a x c ", "a x c "},
		{"a b c ", "a x c ", "a b c ", "a x c "},
		{"a b c ", "a x c ", "a x c ", "a x c "},
		{"a b c d e ", "a b c d e f ", "0 a b c e ", "0 a b c e f "},
		{"a b c d e ", "b c d e ", "a b c d ", "b c d "},
		{"", "a ", "", "a "},
		{"e f e f ", "e f x e f ", "e f e f b ", "e f x e f b "},
		{"a b", "a b ", "a b c", "a b c "}, // that the last line did not end is no edit
		{"a b c ", "a x c ", "a y c ", ""},
		{"a b ", "a b c ", "a b d ", ""},
		{"a b c ", "a c ", "a y c ", ""},
		{"a b c d ", "a X c d ", "a b Y d ", ""},
		{"a b ", "a x b ", "", ""},
	} {
		got, ok := threeway.Merge(text(x.base), text(x.mine), text(x.later))
		if ok != (x.want != "") || got != text(x.want) {
			t.Errorf("%q, %q, %q: %q %v", x.base, x.mine, x.later, got, ok)
		}
	}
	if _, ok := threeway.Merge("", strings.Repeat("x\n", 1), ""); !ok {
		t.Error("a new text")
	}
	long := func(s string) string { return strings.Repeat(s+"\n", 4000) }
	if _, ok := threeway.Merge(long("a"), long("b"), long("c")); ok {
		t.Error("what has nothing in common was put together")
	}
}

// Nothing that either wrote is lost, and nothing comes of nowhere: of edits that go together, in whatever order, each line is there.
func TestNoEditIsLost(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	together := 0
	for range 3000 {
		base := make([]string, r.IntN(12))
		for i := range base {
			base[i] = string(rune('a' + r.IntN(4)))
		}
		edit := func(mark string) []string {
			out := slices.Clone(base)
			for range 1 + r.IntN(2) {
				out = slices.Insert(out, r.IntN(len(out)+1), mark)
			}
			return out
		}
		write := func(l []string) string { return strings.Join(append(l, ""), "\n") }
		mine, later := edit("M"), edit("L")
		got, ok := threeway.Merge(write(base), write(mine), write(later))
		other, too := threeway.Merge(write(base), write(later), write(mine))
		if ok != too || got != other {
			t.Fatalf("%v %v %v: %q, the other way round %q", base, mine, later, got, other)
		}
		if !ok {
			continue
		}
		together++
		without := func(s, mark string) string { return strings.ReplaceAll(s, mark+"\n", "") }
		if without(got, "M") != write(later) || without(got, "L") != write(mine) {
			t.Fatalf("%v %v %v: %q", base, mine, later, got)
		}
	}
	if together < 500 {
		t.Errorf("only %d went together", together)
	}
}
