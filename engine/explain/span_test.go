package explain_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
)

// On the first and the last day of a span and on a day in it the answer is that of the day asked; with its codes alike as well.
func TestSpanHoldsOnEveryDayOfIt(t *testing.T) {
	s := enginetest.Load(t)
	reg := s.Register.Snapshot()
	r := rand.New(rand.NewPCG(4, 4))
	asked := 0
	for asked < 150 {
		q := enginetest.Random(r, reg)
		if q.Field == "" || len(q.Field) < 10 || q.Field[:10] != "dagmonitor" {
			continue
		}
		here, span, err := s.Engine.Span(context.Background(), reg, q)
		if err != nil || len(here.Gaps) > 0 {
			continue
		}
		asked++
		codes, fields, err := s.Engine.Alike(reg, q, "dagmonitor")
		if err != nil {
			t.Fatal(err)
		}
		like := func(groups [][]string, name string) string {
			for _, g := range groups {
				if slices.Contains(g, name) {
					return g[r.IntN(len(g))]
				}
			}
			return name
		}
		if q.Day < span.From || q.Day > span.Until {
			t.Fatalf("%s lies outside its span %v", q.Day, span)
		}
		want := answerOf(here)
		days := []engine.Day{span.From, span.Until, span.From.AddDays(r.IntN(span.Until.DaysSince(span.From) + 1))}
		for _, day := range days {
			q.Selector = like(codes, q.Selector)
			q.Field = "dagmonitor/" + like(fields, strings.TrimPrefix(q.Field, "dagmonitor/"))
			q.Day = day
			d, err := s.Engine.Decide(context.Background(), reg, q)
			if err != nil {
				t.Fatal(err)
			}
			if got := answerOf(d); got != want {
				t.Errorf("on %s with %s of %s\n%s\nin the span %v\n%s", day, q.Selector, q.Field, got, span, want)
			}
		}
	}
}

func answerOf(d engine.Decision) string {
	s := fmt.Sprint(d.Outcome, d.Announced, d.Reason)
	for _, c := range d.Checks {
		s += fmt.Sprint("|", c.Clause, c.State, c.Citations, c.Missing)
	}
	return s
}

func TestCodesAndFieldsAreAlikeWhereNothingTellsThemApart(t *testing.T) {
	s := enginetest.Load(t)
	codes, fields, err := s.Engine.Alike(s.Register.Snapshot(), enginetest.Headline(), "dagmonitor")
	if err != nil {
		t.Fatal(err)
	}
	total := 0
	of := map[string]int{}
	for i, g := range append(codes, fields...) {
		total += len(g)
		for _, name := range g {
			of[name] = i
		}
	}
	if total != 85+12 || len(codes) > 4 {
		t.Errorf("%d codes and fields in %d and %d groups", total, len(codes), len(fields))
	}
	for _, pair := range [][2]string{{"A20", "A21"}, {"A30", "A34"}, {"A10", "B72"}, {"datum", "wijk"}} {
		if of[pair[0]] != of[pair[1]] {
			t.Errorf("%v are told apart", pair)
		}
	}
	for _, pair := range [][2]string{{"A20", "A30"}, {"A20", "A22"}, {"A30", "B72"}, {"huisnummer", "wijk"}, {"modus-operandi", "wijk"}, {"naam-verdachte", "wijk"}} {
		if of[pair[0]] == of[pair[1]] {
			t.Errorf("%v are not told apart", pair)
		}
	}
}
