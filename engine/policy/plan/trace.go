package plan

import "github.com/open-policy-agent/opa/v1/ast"

// access is one thing that a run learns of its input: the member of a container under a key, all that a container holds, or how the day stands
// to another.
type access struct {
	container int
	key       string
	of        kind
	against   string // the other day
	turns     turns  // of an order: on which days it comes out differently
}

// turns says on which days a comparison of the day judged with another comes out differently: on that day, the day after, or neither.
type turns byte

const (
	onTheDay turns = 1 << iota
	theDayAfter
)

// turning gives the turns of a comparison whose left side is the day judged.
var turning = map[string]turns{"lt": onTheDay, "gte": onTheDay, "lte": theDayAfter, "gt": theDayAfter}

// mirrored gives the turns with the day judged on the right side.
var mirrored = map[turns]turns{onTheDay: theDayAfter, theDayAfter: onTheDay}

// known gives what is read, without what it turns on: the order of two days is the same for every comparison of them.
func (a access) known() access {
	a.turns = 0
	return a
}

type kind byte

const (
	theMember kind = iota
	theWhole
	theDay // its order to another
)

// trace notes what the rules of a run read of the input. A rule without arguments is run once, so what it read is kept and counts for every
// rule that uses it.
type trace struct {
	containers map[ast.Object]int // the objects of the input of which members are read
	day        *ast.Term          // the day judged, which is mostly compared: nearly every rule reads it, and few of them tell days apart
	asDay      access
	blind      func(access) bool // what a test keeps from it; nil: nothing

	numbers map[access]int // of all that was ever read
	all     []access       // by number
	reads   []int          // of the rules that are running, the outermost first
	from    []int          // where those of each begin
	of      map[int][]int  // what the rules that have run read, each once, by function
	seen    []int          // by number, the last rule of which it was seen that it reads it
	rules   int
}

func newTrace(day access) *trace {
	return &trace{containers: map[ast.Object]int{}, asDay: day, numbers: map[access]int{}, of: map[int][]int{}}
}

// begin makes the trace ready for an input.
func (t *trace) begin(in *Input) {
	t.day = in.value.Get(ast.InternedTerm(t.asDay.key))
	for i, o := range in.containers {
		t.containers[o] = i
	}
}

// end forgets the input. The numbers stay, up to a bound.
func (t *trace) end() {
	clear(t.containers)
	clear(t.of)
	t.day, t.reads, t.from = nil, t.reads[:0], t.from[:0]
	if len(t.all) > most/10 {
		clear(t.numbers)
		t.all, t.seen = nil, nil
	}
}

func (t *trace) enter() { t.from = append(t.from, len(t.reads)) }

// leave ends the rule that is running. What it read counts for the one that runs it too.
func (t *trace) leave(function int) {
	last := len(t.from) - 1
	t.rules++
	var once []int
	for _, n := range t.reads[t.from[last]:] {
		if t.seen[n] != t.rules {
			t.seen[n] = t.rules
			once = append(once, n)
		}
	}
	t.reads = append(t.reads[:t.from[last]], once...)
	t.from = t.from[:last]
	t.of[function] = once
}

// again counts what a rule read that ran before.
func (t *trace) again(function int) { t.reads = append(t.reads, t.of[function]...) }

func (t *trace) note(a access) {
	if t.blind != nil && t.blind(a) {
		return
	}
	n, ok := t.numbers[a]
	if !ok {
		n = len(t.all)
		t.numbers[a] = n
		t.all, t.seen = append(t.all, a), append(t.seen, 0)
	}
	t.reads = append(t.reads, n)
}

// read gives what a rule read that has run, each thing once, in order.
func (t *trace) read(function int) (out []access) {
	for _, n := range t.of[function] {
		out = append(out, t.all[n])
	}
	return out
}

// container gives the number of a term that is a container of the input.
func (t *trace) container(of *ast.Term) (int, bool) {
	o, ok := of.Value.(ast.Object)
	if !ok {
		return 0, false
	}
	at, ok := t.containers[o]
	return at, ok
}

// member notes that a member was looked up, and what was there. What is no container of the input was read as a whole when it was taken from
// one; a container is noted when it is used.
func (t *trace) member(of, key, there *ast.Term) {
	if of == nil || key == nil {
		return
	}
	t.whole(key)
	at, ok := t.container(of)
	if !ok {
		return
	}
	if there != nil {
		if _, ok := t.container(there); ok {
			return
		}
	}
	name, ok := key.Value.(ast.String)
	switch {
	case !ok:
		t.note(access{container: at, of: theWhole})
	case there == nil || there != t.day: // the day is noted when it is used
		t.note(access{container: at, key: string(name)})
	}
}

// whole notes that a term was used otherwise than to look up a member.
func (t *trace) whole(of *ast.Term) {
	if of == nil {
		return
	}
	if of == t.day {
		t.note(t.asDay)
	} else if at, ok := t.container(of); ok {
		t.note(access{container: at, of: theWhole})
	}
}

// compared notes that two terms were put in order, by a comparison that turns so if the first is the day judged.
func (t *trace) compared(on turns, x, y *ast.Term) {
	if y == t.day {
		x, y, on = y, x, mirrored[on]
	}
	if other, ok := y.Value.(ast.String); ok && x == t.day && y != t.day {
		t.note(access{container: t.asDay.container, key: t.asDay.key, of: theDay, against: string(other), turns: on})
		return
	}
	t.whole(x)
	t.whole(y)
	t.ordered(on, x, y)
	t.ordered(mirrored[on], y, x)
}

// ordered notes a comparison in which the first term holds the day judged, though it was not read straight from the input.
func (t *trace) ordered(on turns, x, y *ast.Term) {
	if x == nil || y == nil || t.day == nil || !equal(x, t.day) {
		return
	}
	if other, ok := y.Value.(ast.String); ok {
		t.note(access{container: t.asDay.container, key: t.asDay.key, of: theDay, against: string(other), turns: on})
	}
}

// extreme notes that the first or the last was taken of a collection: if the day judged is in it, it was compared with all others.
func (t *trace) extreme(of *ast.Term) {
	var list []*ast.Term
	switch v := of.Value.(type) {
	case ast.Set:
		list = v.Slice()
	case *ast.Array:
		v.Foreach(func(x *ast.Term) { list = append(list, x) })
	}
	for _, x := range list {
		for _, y := range list {
			if !equal(x, y) { // with itself it is always equal, whatever the day
				t.ordered(onTheDay|theDayAfter, x, y)
			}
		}
	}
}

// all notes that terms were used, if what is read is noted at all.
func (r *run) all(terms ...*ast.Term) {
	if r.trace != nil {
		for _, t := range terms {
			r.trace.whole(t)
		}
	}
}

// member looks a member up, and notes it.
func (r *run) member(of, key *ast.Term) *ast.Term {
	there := member(of, key)
	if r.trace != nil {
		r.trace.member(of, key, there)
	}
	return there
}
