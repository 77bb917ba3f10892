package plan

import (
	"cmp"
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Kept keeps what rules came to, by what they read of the input: a rule that comes across the same again is not run again. What a rule reads
// is noted while it runs, so a fact that it did not look at, or a day that stands to the bounds it knows as an earlier day did, changes nothing.
// Each rule has a tree: a node says what is read next, its branches what was found there, its leaves what the rule came to.
//
// It decides nothing: every leaf is what the program gave. It is safe for concurrent use, and what it keeps is bounded.
type Kept struct {
	program    *Program
	containers [][]string
	day        access

	mu     sync.RWMutex
	reads  *numbers
	parts  map[string]*tree // by the name of the rule
	wholes map[string]*tree // of what is made of parts, by what those came to
	nodes  int
	leaves uint32
	epoch  int // how often everything was forgotten
	joined int // nodes of joints
	round  int // how often the joints were forgotten
	most   int
	traces sync.Pool
	inputs sync.Pool
	asked  atomic.Uint64
}

// most is how many nodes are kept at most, some 40 MB; then all are forgotten.
const most = 300_000

// Shape says what of an input is an object of which members are read, each by its path, and where the day judged stands among the members of
// the input itself. Other objects count as one value.
type Shape struct {
	Objects [][]string
	Day     string
}

// Keep gives a store for what the rules of a program come to, empty.
func (p *Program) Keep(s Shape) *Kept {
	k := &Kept{program: p, containers: append([][]string{nil}, s.Objects...), day: access{key: s.Day}, most: most}
	k.traces.New = func() any { return newTrace(k.day) }
	k.inputs.New = func() any { return &Input{kept: k} }
	k.forget()
	return k
}

// forget empties the store.
func (k *Kept) forget() {
	k.reads, k.parts, k.wholes, k.nodes = newNumbers(), map[string]*tree{}, map[string]*tree{}, 0
	k.epoch++
	k.round, k.joined = k.round+1, 0
}

// Eval gives what an entry point comes to for an input, as it was read. It is made of parts: rules without arguments, which it calls by the
// names that stand in a member of the input, aside. The joint is that of just these parts; nil: none is kept. Turns, if there, takes each day with which the day judged was compared on the way, and
// whether the comparison turns on that day or the day after; nothing else that depends on the day judged is read.
func (k *Kept) Eval(ctx context.Context, in *Input, j *Joint, parts []string, entrypoint, aside string, read func(ast.Value) (any, error), turns func(day string, after bool)) (any, error) {
	e := evaluation{kept: k, in: in, ctx: ctx, turns: turns}
	defer e.end()
	l := e.joint(j)
	if l == nil {
		leaves, err := e.parts(parts)
		if err != nil {
			return nil, err
		}
		if l, err = e.whole(j, entrypoint, aside, parts, leaves); err != nil {
			return nil, err
		}
	}
	out, err := l.as(read)
	return out, cmp.Or(err, in.err, ctx.Err())
}

// Parts gives what each of some rules comes to for an input, as it was read.
func (k *Kept) Parts(ctx context.Context, in *Input, parts []string, read func(ast.Value) (any, error)) ([]any, error) {
	e := evaluation{kept: k, in: in, ctx: ctx}
	defer e.end()
	leaves, err := e.parts(parts)
	if err != nil {
		return nil, err
	}
	out := make([]any, len(leaves))
	for i, l := range leaves {
		if out[i], err = l.as(read); err != nil {
			return nil, err
		}
	}
	return out, cmp.Or(in.err, ctx.Err())
}

// as gives what a leaf holds, read once.
func (l *leaf) as(read func(ast.Value) (any, error)) (any, error) {
	l.once.Do(func() {
		if l.term != nil {
			l.value, l.err = read(l.term.Value)
		}
	})
	return l.value, l.err
}

// evaluation is one question to what is kept, and to the program for the rest.
type evaluation struct {
	kept *Kept
	in   *Input
	ctx  context.Context
	run  *run // nil: nothing had to be run
	keep bool // what is run is traced, and kept

	turns func(day string, after bool) // nil: nobody asks
}

// told passes on the comparisons with the day judged.
func (e *evaluation) told(list []access) {
	for _, a := range list {
		if e.turns != nil && a.turns&onTheDay != 0 {
			e.turns(a.against, false)
		}
		if e.turns != nil && a.turns&theDayAfter != 0 {
			e.turns(a.against, true)
		}
	}
}

func (e *evaluation) begin() *run {
	if e.run == nil {
		e.run = e.kept.program.runs.Get().(*run)
		e.run.begin(e.ctx, e.in.written())
		if e.keep {
			t := e.kept.traces.Get().(*trace)
			t.begin(e.in)
			e.run.trace = t
		}
	}
	return e.run
}

func (e *evaluation) end() {
	if e.run == nil {
		return
	}
	if t := e.run.trace; t != nil {
		t.end()
		e.kept.traces.Put(t)
	}
	e.run.end()
	e.kept.program.runs.Put(e.run)
}

// now and then something is kept of which little was found again: the questions may have changed.
const nowAndThen = 16

func (e *evaluation) parts(names []string) ([]*leaf, error) {
	k, out, missing, promising := e.kept, make([]*leaf, len(names)), 0, 0
	k.mu.RLock()
	e.in.fit(k)
	for i, name := range names {
		t := k.parts[name]
		if n := t.walk(e.in); n != nil {
			out[i] = n.leaf
			e.told(n.turns)
			continue
		}
		missing++
		if t.promising() {
			promising++
		}
	}
	k.mu.RUnlock()
	e.keep = 2*promising >= missing || k.asked.Add(1)%nowAndThen == 0 || e.turns != nil
	for i, name := range names {
		if missing == 0 || out[i] != nil {
			continue
		}
		var err error
		if out[i], err = e.call(false, name, name, ""); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// whole runs what is made of parts, once it is known what they come to. It reads their names, aside, only to call them.
func (e *evaluation) whole(j *Joint, entrypoint, aside string, names []string, leaves []*leaf) (*leaf, error) {
	k, key, complete := e.kept, []byte(entrypoint), true
	for _, l := range leaves {
		complete = complete && l.id > 0
		if !l.empty {
			key = binary.LittleEndian.AppendUint32(key, l.id)
		}
	}
	if complete {
		k.mu.RLock()
		e.in.fit(k)
		t := k.wholes[string(key)]
		known := t.walk(e.in)
		k.mu.RUnlock()
		if known != nil {
			e.told(known.turns)
			k.join(j, e.in, names, string(key), known.leaf)
			return known.leaf, nil
		}
		e.keep = e.keep || e.run == nil
	}
	r := e.begin()
	for i, name := range names {
		f := k.program.rule(name)
		r.known[f.index], r.values[f.index] = true, leaves[i].term
	}
	keep := e.keep
	e.keep = keep && complete
	leaf, err := e.call(true, string(key), entrypoint, aside)
	e.keep = keep
	if err != nil {
		return nil, err
	}
	if leaf.term == nil {
		return nil, fmt.Errorf("%s is undefined", entrypoint)
	}
	if leaf.id > 0 {
		k.join(j, e.in, names, string(key), leaf)
	}
	return leaf, nil
}

// call runs a rule without arguments, and keeps what it came to under a key.
func (e *evaluation) call(whole bool, key, name, aside string) (*leaf, error) {
	f := e.kept.program.rule(name)
	if f == nil || len(f.parameters) > 0 {
		return nil, fmt.Errorf("%s is not planned", name)
	}
	r := e.begin()
	if !r.known[f.index] {
		r.enter(f, nil)
	}
	term := r.call(f)
	if r.err != nil {
		return nil, r.err
	}
	leaf := &leaf{term: term, empty: term == nil}
	if term != nil {
		set, ok := term.Value.(ast.Set)
		leaf.empty = ok && set.Len() == 0
	}
	if !e.keep {
		return leaf, nil
	}
	reads := r.trace.read(f.index)
	e.told(turnsIn(reads))
	if aside != "" {
		reads = slices.DeleteFunc(reads, func(a access) bool { return a == access{key: aside} })
	}
	return e.kept.put(whole, key, e.in, reads, leaf), nil
}

// put keeps a leaf, or gives the one that holds the same.
func (k *Kept) put(whole bool, key string, in *Input, reads []access, l *leaf) *leaf {
	hash := 0
	if l.term != nil {
		sorted(l.term)
		hash = l.term.Hash()
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.nodes > k.most {
		k.forget()
	}
	in.fit(k)
	trees := k.parts
	if whole {
		trees = k.wholes
	}
	t := trees[key]
	if t == nil {
		t = &tree{reads: k.reads, same: map[int][]*leaf{}}
		trees[key] = t
	}
	if i := slices.IndexFunc(t.same[hash], func(known *leaf) bool { return equal(known.term, l.term) }); i >= 0 {
		l = t.same[hash][i]
	} else {
		k.leaves++
		l.id = k.leaves
		t.same[hash] = append(t.same[hash], l)
		k.nodes++
	}
	k.nodes += t.add(in, reads, l)
	return l
}
