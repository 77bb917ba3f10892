package engine_test

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

var everything = flag.Bool("all", false, "look at every reviewed question, not at one in twelve")

// A question is asked, or left to a person, only where two ways to fill in what is unknown come to different outcomes: otherwise that outcome is
// the answer. The unknown is filled in one fact after another, each as far as the relations of the register let it be.
func TestNothingIsAskedThatCannotMatter(t *testing.T) {
	s := enginetest.Load(t)
	src, err := os.ReadFile("testdata/outcomes.golden")
	if err != nil {
		t.Fatal(err)
	}
	step := 12
	if *everything {
		step = 1
	}
	lines := slices.Collect(strings.Lines(string(src)))
	asked, open, inexact := 0, 0, map[string]int{}
	for i := 0; i < len(lines); i += step {
		text, _, _ := strings.Cut(strings.TrimSuffix(lines[i], "\n"), " => ")
		q, err := parseQuestion(s.Register.Snapshot(), text)
		if err != nil {
			t.Fatal(err)
		}
		f := filler{t: t, s: s, budget: 400, outcomes: map[engine.Outcome]bool{}}
		d, ok := f.ask(q)
		if !ok || d.Outcome == engine.Permitted || d.Outcome == engine.Forbidden {
			continue
		}
		asked++
		f.fill(q, d)
		switch {
		case f.budget <= 0:
			open++
		case len(f.outcomes) == 0, len(f.outcomes) == 1 && !f.outcomes[d.Outcome]:
			var names []string
			for _, m := range d.Missing {
				names = append(names, m.Fact)
			}
			kind := fmt.Sprintf("%s, always %v: %s", d.Outcome, slices.Collect(maps.Keys(f.outcomes)), strings.Join(names, " "))
			if inexact[kind]++; inexact[kind] == 1 {
				t.Logf("%s\n%s", kind, text)
			}
		}
	}
	t.Logf("%d questions with something unknown, %d too large to fill in", asked, open)
	if open*20 > asked {
		t.Error("too many are too large to fill in")
	}
	if len(inexact) > mostInexact {
		t.Errorf("%d kinds of question are asked that cannot matter, at most %d may be", len(inexact), mostInexact)
	}
}

// mostInexact is how many kinds may be asked in vain: none.
const mostInexact = 0

// filler fills in what a question leaves unknown, until it has seen two outcomes.
type filler struct {
	t        *testing.T
	s        enginetest.Shipped
	budget   int
	outcomes map[engine.Outcome]bool
}

// ask decides, if the question can be asked at all.
func (f *filler) ask(q engine.Question) (engine.Decision, bool) {
	d, err := f.s.Engine.Decide(f.t.Context(), f.s.Register.Snapshot(), q)
	if against := (*engine.ContradictionError)(nil); errors.As(err, &against) {
		return d, false
	} else if err != nil {
		f.t.Fatal(err)
	}
	return d, len(d.Gaps) == 0
}

func (f *filler) fill(q engine.Question, d engine.Decision) {
	if len(f.outcomes) > 1 || f.budget <= 0 {
		return
	}
	name := ""
	switch d.Outcome {
	case engine.Permitted, engine.Forbidden:
		f.outcomes[d.Outcome] = true
		return
	case engine.Insufficient:
		name = d.Missing[0].Fact
	case engine.NeedsWeigh:
		for _, n := range d.Norms {
			if _, ok := f.s.Register.Snapshot().Fact(n.Norm); ok && name == "" {
				name = n.Norm
			}
		}
		if name == "" { // only a person can fill this in, and can come to either
			f.outcomes[d.Outcome] = true
			return
		}
	}
	fact, _ := f.s.Register.Snapshot().Fact(name)
	if name == engine.MemberPurpose || fact.Type == engine.TypeParty {
		f.outcomes[engine.Permitted], f.outcomes[engine.Forbidden] = true, true // there is always another purpose
		return
	}
	seen := map[string]bool{}
	for _, v := range f.values(q, fact) {
		next := q.With(name, v)
		f.budget--
		after, ok := f.ask(next)
		if !ok {
			continue
		}
		if key := fmt.Sprint(after.Outcome, after.Missing, after.Norms, deciding(after)); !seen[key] {
			seen[key] = true
			f.fill(next, after)
		}
	}
}

func (f *filler) values(q engine.Question, fact engine.Fact) (out []engine.Value) {
	switch fact.Type {
	case engine.TypeRole:
		for _, r := range f.s.Register.Snapshot().Roles() {
			out = append(out, engine.Text(r.ID))
		}
	case engine.TypeDate:
		for _, back := range []int{0, 1, 27, 60, 200, 400, 800, 1200, 4000, -1, -400} {
			out = append(out, engine.Text(string(q.Day.AddDays(-back))))
		}
		for _, a := range f.s.Register.Snapshot().Agreements() {
			for _, p := range a.Periods {
				out = append(out, engine.Text(string(p.From)), engine.Text(string(p.Closed().Until)))
			}
		}
	case engine.TypeInteger:
		for _, n := range []int64{0, 1, 2, 5, 10, 15, 17, 30, 100, 1000} {
			if fact.Min <= n && n <= fact.Max {
				out = append(out, engine.Number(n))
			}
		}
	default:
		out = enginetest.Others(fact, engine.Value{})
	}
	return slices.DeleteFunc(out, func(v engine.Value) bool { return !v.Known() })
}
