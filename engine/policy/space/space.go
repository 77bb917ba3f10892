// Package space enumerates what a clause can tell apart, and what it says of each: its check table. Every fact is tried in three values, or at
// the bounds that the clause itself names; the acts, parties, fields and purposes by the classes that its rules tell apart. What is too large to
// be enumerated is sampled, and says so.
package space

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"

	"doelbinding/engine"
	"doelbinding/engine/policy"
	"doelbinding/engine/policy/audit"
)

// Most is how many points the table of a clause may have: a clause that tells more apart must be split.
const Most = 1_000_000

// Enough is how many points are tried of a table that has too many; always the same ones.
const Enough = 20_000

// Option is a value that one dimension of a space can have, by the words in which a cell is told, and as a change of the input.
type Option struct {
	Label string
	set   func(*engine.Input)
	Fact  string       // of a dimension that is a fact: its name
	Value engine.Value // and what is said of it; unknown: nothing
	act   string       // of the dimension that holds the acts: which
}

// Dim is one thing that a clause looks at, and everything that it can be.
type Dim struct {
	Name    string
	Options []Option
}

// The names of the dimensions that are no facts.
const (
	Day     = "dag"
	Cast    = "handeling" // who does what, with whom
	Field   = "gegeven"
	Purpose = "doel"
	Listed  = "opgesomd" // how the agreement lists the purpose
)

// CountsFromDay reports whether the dimension is a fact whose values are told by the day judged.
func (d Dim) CountsFromDay() bool { return len(d.Options) > 1 && d.Options[1].Value == relative }

// relative stands for a day that is told by the day judged.
var relative = engine.Text("…")

// Space is what one clause can tell apart.
type Space struct {
	Clause string
	Dims   []Dim
	Days   []engine.Day // on which only validity and citations can turn; tried beside the table, not times it
	Source string       // hash of what the table follows from: equal sources, equal tables
	Rules  string       // hash of the rules alone
	cast   Dim
}

// Size counts the points of the table; it stops counting far above [Most].
func (s Space) Size() int {
	n := 1
	for _, d := range s.Dims {
		n = min(n*len(d.Options), 1<<50)
	}
	return n + len(s.Days)*len(s.cast.Options)
}

// Whole tells whether the table is enumerated whole.
func (s Space) Whole() bool { return s.Size() <= Most }

// Cell is one point of a space: which option each dimension has.
type Cell struct {
	Options   []Option
	Input     engine.Input
	OnlyFacts bool // it differs from the cell before it in facts only
}

// Question gives a question that the engine resolves to this cell, as far as the register lets it: what the register knows is for it to say.
func (c Cell) Question() engine.Question {
	in := c.Input
	q := engine.Question{Party: in.Party.ID, Action: in.Action, Purpose: in.Purpose, Field: in.Field, Supplier: in.Supplier.ID, Day: in.Day, Facts: map[string]engine.Value{}}
	passedOn := in.Receiver.ID != "" && in.Giver.ID == in.Party.ID && in.Holder.ID == in.Receiver.ID && in.Receiver.ID != in.Party.ID
	if passedOn {
		q.Facts[engine.FactReceiver] = engine.Text(in.Receiver.ID)
	}
	for name, v := range in.Facts {
		switch s, _ := v.Any().(string); {
		case in.Known[name] != engine.Period{}:
		case name == engine.MemberCode:
			q.Selector = s
		case name == engine.MemberRole && passedOn:
			q.Facts[engine.FactReceiverRole] = v
		case name == engine.MemberRole:
			q.Role = s
		case name == "giver_role":
			q.Role = s
		default:
			q.Facts[name] = v
		}
	}
	return q
}

// Each visits the points of the space, in a fixed order: all of them, or a fixed sample of a space that is too large. It ends when visit
// returns false.
func (s Space) Each(visit func(Cell) bool) {
	if !s.days(visit) {
		return
	}
	if s.Whole() {
		s.all(visit)
		return
	}
	s.Sample(Enough, visit)
}

// Sample visits about n points, always the same: every combination of acts, parties, fields, purposes and days, or a fixed choice of them that
// gives every act the same share, each with facts drawn at random, in turn until there are enough.
func (s Space) Sample(n int, visit func(Cell) bool) {
	s.sampled(n, func(at []int) bool { return visit(s.cell(at)) })
}

func (s Space) sampled(n int, visit func(at []int) bool) {
	r := rand.New(rand.NewPCG(17, uint64(len(s.Dims)))) //nolint:gosec // the points must be the same each time
	frames := s.frames(r, n)
	for k := range max(n, len(frames)) {
		at := slices.Clone(frames[k%len(frames)])
		for i, d := range s.Dims {
			if d.Options[0].Fact != "" {
				at[i] = r.IntN(len(d.Options))
			}
		}
		if !visit(at) {
			return
		}
	}
}

// frames gives at most n combinations of everything that is no fact. Where there are more, the acts take turns: a clause may name one act in a
// rule of its own, and that act must not drown among those with more parties.
func (s Space) frames(r *rand.Rand, n int) (out [][]int) {
	product := 1
	for _, d := range s.Dims {
		if d.Options[0].Fact == "" {
			product = min(product*len(d.Options), 1<<50)
		}
	}
	acts := s.byAct()
	for k := range min(n, product) {
		at, rest := make([]int, len(s.Dims)), k
		for i, d := range s.Dims {
			switch {
			case d.Options[0].Fact != "":
			case product <= n:
				at[i] = rest % len(d.Options)
				rest /= len(d.Options)
			case d.Name == Cast:
				of := acts[k%len(acts)]
				at[i] = of[r.IntN(len(of))]
			default:
				at[i] = r.IntN(len(d.Options))
			}
		}
		out = append(out, at)
	}
	return out
}

// byAct groups the options of the acts and parties by act.
func (s Space) byAct() (out [][]int) {
	group := map[string]int{}
	for i, o := range s.cast.Options {
		g, ok := group[o.act]
		if !ok {
			g = len(out)
			group[o.act] = g
			out = append(out, nil)
		}
		out[g] = append(out[g], i)
	}
	return out
}

func (s Space) all(visit func(Cell) bool) {
	at, alike := make([]int, len(s.Dims)), false
	for {
		c := s.cell(at)
		c.OnlyFacts = alike
		if !visit(c) {
			return
		}
		i := len(at) - 1
		for ; i >= 0; i-- {
			if at[i]++; at[i] < len(s.Dims[i].Options) {
				break
			}
			at[i] = 0
		}
		if i < 0 {
			return
		}
		alike = s.Dims[i].Options[0].Fact != ""
	}
}

// days visits every class of act and parties on each day on which the clause or one of its citations begins or ends, with nothing said.
func (s Space) days(visit func(Cell) bool) bool {
	at := make([]int, len(s.Dims))
	for i, d := range s.Dims {
		if d.Name != Cast {
			continue
		}
		for at[i] = range d.Options {
			for _, day := range s.Days {
				c := s.cell(at)
				c.Input.Day = day
				c.Options = append([]Option{{Label: "op " + day.Dutch(), set: func(in *engine.Input) { in.Day = day }}}, c.Options[1:]...)
				if !visit(c) {
					return false
				}
			}
		}
	}
	return true
}

// At returns the point that has these options, one of each dimension.
func (s Space) At(at []int) Cell { return s.cell(at) }

func (s Space) cell(at []int) Cell {
	c := Cell{Options: make([]Option, len(at)), Input: base()}
	for i, n := range at {
		c.Options[i] = s.Dims[i].Options[n]
		c.Options[i].set(&c.Input)
	}
	return c
}

// base is a question of nobody in particular about nothing in particular, under an agreement that runs.
func base() engine.Input {
	return engine.Input{
		Sides: map[string]string{engine.Processing: "always"}, Facts: map[string]engine.Value{}, Known: map[string]engine.Period{},
		Agreement: engine.InputAgreement{ID: "afspraken", From: agreementFrom, FirstUntil: agreementFirst, Until: agreementUntil},
	}
}

// The agreement of every question of a space: a year, and two tacit renewals.
const (
	agreementFrom  engine.Day = "2017-03-01"
	agreementFirst engine.Day = "2018-02-28"
	agreementUntil engine.Day = "2020-02-29"
)

// All gives the space of every clause that is in one of some policies, wide enough for what any of them tells apart.
func All(reg engine.Register, sets ...*policy.Policies) map[string]Space {
	return Of(reg, func(string) bool { return true }, sets...)
}

// Of gives the spaces of some clauses only.
func Of(reg engine.Register, wanted func(clause string) bool, sets ...*policy.Policies) map[string]Space {
	type side struct {
		policies *policy.Policies
		compared map[string]audit.Compared
	}
	var sides []side
	ids := map[string]bool{}
	for _, p := range sets {
		sides = append(sides, side{p, audit.ComparedOf(p)})
		for _, c := range p.Clauses() {
			if wanted(c.ID) {
				ids[c.ID] = true
			}
		}
	}
	facts := factsOf(reg)
	out := map[string]Space{}
	for id := range ids {
		b := newBuilder(reg, facts)
		for _, s := range sides {
			if c, ok := s.policies.Clause(id); ok {
				b.add(c, s.compared[id])
			}
		}
		out[id] = b.space(id)
	}
	return out
}

// Describe writes the options of a space, so that equal spaces are equal texts.
func (s Space) Describe() string {
	out := s.Clause
	for _, d := range s.Dims {
		out += "\n" + d.Name + ":"
		for _, o := range d.Options {
			out += fmt.Sprintf(" %q", o.Label)
		}
	}
	return out + fmt.Sprint(s.Days)
}

func sorted[K ~string, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
