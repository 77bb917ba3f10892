package space

import (
	"slices"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/audit"
)

// Part narrows spaces to the questions that a claim is about. What is nil or empty narrows nothing.
type Part struct {
	Party, Supplier, Receiver func(engine.Party) bool
	Act                       func(a engine.Action, within []string) bool
	Field                     func(engine.Field) bool
	Purpose                   func(engine.Purpose) bool
	Day                       engine.Day
	Facts                     map[string]Said
}

// Said is what a claim says of a fact: a value, or a day that lies further back than a term.
type Said struct {
	Value   engine.Value
	Earlier engine.Term
}

// Parts makes the spaces of clauses within one part.
type Parts struct {
	reg      engine.Register
	policies *policy.Policies
	compared map[string]audit.Compared
	facts    map[string]engine.Fact
	part     Part
}

// Within returns the spaces of a part. Every day on which a clause or a citation begins or ends is a day of its table there, because a claim is about
// all of them.
func Within(reg engine.Register, p *policy.Policies, part Part) Parts {
	return Parts{reg, p, audit.ComparedOf(p), factsOf(reg), part}
}

// Space returns the space of some clauses together, wide enough for what any of them tells apart. It is empty where the part has nothing, as no party
// that is wanted.
func (x Parts) Space(clauses ...string) Space {
	b := newBuilder(x.reg, x.facts)
	b.part = x.part
	for _, id := range clauses {
		if c, ok := x.policies.Clause(id); ok {
			b.add(c, x.compared[id])
		}
	}
	b.days, b.edges = slices.Concat(b.days, b.edges), nil
	if b.part.Day != "" {
		b.days, b.renewal = []engine.Day{b.part.Day}, false
	}
	return b.space(strings.Join(clauses, " "))
}

// saidDim is the dimension of a fact of which a claim says what it is.
func (b *builder) saidDim(f engine.Fact, said Said) Dim {
	d := Dim{Name: f.Name}
	if said.Earlier == (engine.Term{}) {
		d.Options = []Option{{Label: f.Says(said.Value), Fact: f.Name, Value: said.Value, set: func(in *engine.Input) { in.Facts[f.Name] = said.Value }}}
		if truth, ok := said.Value.Any().(bool); ok && f.Known != "" {
			known := engine.Never()
			if truth {
				known = engine.Period{}.Closed()
			}
			d.Options[0].set = func(in *engine.Input) { in.Known[f.Name], in.Facts[f.Name] = known, said.Value }
		}
		return d
	}
	last := func(day engine.Day) engine.Day {
		return day.AddMonths(-said.Earlier.Years, -said.Earlier.Months).AddDays(-1)
	}
	seen := map[string]bool{}
	for _, o := range append(b.dates(f), Option{Label: "de laatste dag", set: func(in *engine.Input) { in.Facts[f.Name] = engine.Text(string(last(in.Day))) }}) {
		if seen[o.Label] {
			continue
		}
		seen[o.Label] = true
		d.Options = append(d.Options, Option{Label: o.Label, Fact: f.Name, Value: relative, set: func(in *engine.Input) {
			o.set(in)
			if day, _ := in.Facts[f.Name].Any().(string); engine.Day(day) > last(in.Day) {
				in.Facts[f.Name] = engine.Text(string(last(in.Day))) // not further back than the term: as near as the claim goes
			}
		}})
	}
	return d
}

// Applies reports whether a clause can say anything within the part: a clause that names none of its acts, fields or purposes is silent.
func (s Space) Applies() bool {
	return !slices.ContainsFunc(s.Dims, func(d Dim) bool { return len(d.Options) == 0 })
}

// Unsaid returns the space in which nothing is said of some facts.
func (s Space) Unsaid(unsaid func(fact string) bool) Space {
	s.Dims = slices.Clone(s.Dims)
	for i, d := range s.Dims {
		if d.asked() && unsaid(d.Options[0].Fact) {
			s.Dims[i].Options = d.Options[:1]
		}
	}
	return s
}

// few is how many points of a space that is too large are tried with each of their facts said and unsaid.
const few = 200

// Lines looks for points at which nothing is said of a fact and that rank above every point that differs from it in that fact alone. It tries a
// space that is enumerated whole, or a fixed sample of one that is too large, and returns how many points it ranked. The ranking promises as much
// as [policy.Asker.Checks]; it ends when visit returns false.
func (s Space) Lines(rank func(c Cell) int8, visit func(fact string, silent Cell, said []Cell) bool) (points int) {
	if s.Whole() {
		return s.wholeLines(rank, visit)
	}
	s.sampled(few, func(at []int) bool {
		for i, d := range s.Dims {
			if !d.asked() {
				continue
			}
			line := slices.Clone(at)
			var ranks []int8
			for line[i] = range d.Options {
				ranks = append(ranks, rank(s.cell(line)))
			}
			points += len(ranks)
			line[i] = 0
			if ranks[0] > slices.Max(ranks[1:]) && !s.line(line, i, visit) {
				return false
			}
		}
		return true
	})
	return points
}

// asked reports whether a dimension is a fact that can be said and unsaid.
func (d Dim) asked() bool {
	return d.Options[0].Fact != "" && !d.Options[0].Value.Known() && len(d.Options) > 1
}

func (s Space) wholeLines(rank func(c Cell) int8, visit func(fact string, silent Cell, said []Cell) bool) int {
	var ranks []int8
	s.all(func(c Cell) bool {
		ranks = append(ranks, rank(c))
		return true
	})
	stride := len(ranks)
	for i, d := range s.Dims {
		block := stride
		stride /= len(d.Options)
		if !d.asked() {
			continue
		}
		for from := 0; from < len(ranks); from += block {
			for k := from; k < from+stride; k++ {
				most := int8(-1)
				for other := 1; other < len(d.Options); other++ {
					most = max(most, ranks[k+other*stride])
				}
				if ranks[k] > most && !s.line(s.place(k), i, visit) {
					return len(ranks)
				}
			}
		}
	}
	return len(ranks)
}

// line shows a line of points that differ in one dimension alone.
func (s Space) line(at []int, dim int, visit func(fact string, silent Cell, said []Cell) bool) bool {
	var cells []Cell
	for at[dim] = range s.Dims[dim].Options {
		cells = append(cells, s.cell(at))
	}
	return visit(s.Dims[dim].Options[0].Fact, cells[0], cells[1:])
}

// place returns the options of the point that stands at k in the order of [Space.Each].
func (s Space) place(k int) []int {
	at := make([]int, len(s.Dims))
	for i := len(s.Dims) - 1; i >= 0; i-- {
		at[i] = k % len(s.Dims[i].Options)
		k /= len(s.Dims[i].Options)
	}
	return at
}

// Told writes a cell as a jurist reads it: what each dimension is, in words.
func (c Cell) Told() string {
	var out []string
	for _, o := range c.Options {
		if o.Label != "" {
			out = append(out, o.Label)
		}
	}
	return strings.Join(out, "; ")
}
