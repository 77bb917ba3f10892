package space_test

import (
	"flag"
	"fmt"
	"slices"
	"strings"
	"testing"

	"doelbinding/engine"
	"doelbinding/engine/enginetest"
	"doelbinding/engine/policy/space"
)

var everything = flag.Bool("all", false, "look through every table that can be enumerated, not only the small ones")

// What the ways to fill in a point can come to.
const (
	canBeMet = 1 << iota
	canBeViolated
)

// A clause asks, or leaves to a person, only where two ways to fill in what is unknown come to different ends: otherwise that end is what it says.
// Every point of every table is looked at, with all that its unknown facts can be.
func TestNoClauseAsksWhatCannotMatter(t *testing.T) {
	s := enginetest.Load(t)
	most := 2_000
	if *everything {
		most = space.Most
	}
	clauses, asked := 0, 0
	for id, x := range space.All(s.Register.Snapshot(), s.Policies) {
		size := 1
		for _, d := range x.Dims {
			size = min(size*len(d.Options), space.Most+1)
		}
		if !x.Whole() || size > most {
			continue
		}
		clauses++
		ask := s.Policies.Asker(t.Context(), id)
		days := x.Size() - size
		var points []point
		x.Each(func(c space.Cell) bool {
			if days--; days >= 0 {
				return true // a day on which a citation turns, which stands before the table
			}
			checks, err := ask.Checks(t.Context(), c.Input, c.OnlyFacts)
			if err != nil {
				t.Fatal(err)
			}
			points = append(points, pointOf(c, space.One(checks)))
			return true
		})
		if len(points) != size {
			t.Fatalf("%s: %d points of %d", id, len(points), size)
		}
		fill(x, points)
		told := false
		for i, p := range points {
			if p.asks {
				asked++
			}
			if p.asks && p.ends != canBeMet|canBeViolated && !told {
				told = true
				t.Errorf("%s asks what cannot matter: %s", id, at(x, i, size))
			}
		}
	}
	t.Logf("%d tables, %d points that ask", clauses, asked)
	if clauses < 50 || asked < 1000 {
		t.Errorf("only %d tables and %d points that ask", clauses, asked)
	}
}

// point is one point of a table: whether it asks for facts, and what it can come to when they are filled in.
type point struct {
	asks bool
	ends int
}

func pointOf(c space.Cell, said *engine.Check) (p point) {
	complete := !slices.ContainsFunc(c.Options, func(o space.Option) bool { return o.Fact != "" && !o.Value.Known() })
	switch {
	case said == nil:
		p.ends = canBeMet
	case said.State == engine.Met:
		p.ends = canBeMet
	case said.State == engine.Violated:
		p.ends = canBeViolated
	case said.State == engine.Unknown:
		p.asks = !slices.ContainsFunc(said.Missing, func(f string) bool { return f == engine.MemberPurpose || f == engine.FactReceiver })
		p.ends = canBeMet | canBeViolated // unless it is filled in
	default: // a person can come to either
		p.ends = canBeMet | canBeViolated
	}
	if !complete {
		p.ends = 0
	}
	return p
}

// fill gives every point with unknown facts the ends of the points in which one of them is known, one dimension after another.
func fill(x space.Space, points []point) {
	stride := len(points)
	for _, d := range x.Dims {
		n := len(d.Options)
		stride /= n
		if d.Options[0].Fact == "" {
			continue
		}
		for i := range points {
			if i/stride%n != 0 {
				continue
			}
			for k := 1; k < n; k++ {
				points[i].ends |= points[i+k*stride].ends
			}
		}
	}
}

// at tells one of so many points in the words of its options.
func at(x space.Space, i, stride int) string {
	var out []string
	for _, d := range x.Dims {
		stride /= len(d.Options)
		out = append(out, fmt.Sprintf("%s: %s", d.Name, d.Options[i/stride%len(d.Options)].Label))
	}
	return strings.Join(out, "; ")
}
