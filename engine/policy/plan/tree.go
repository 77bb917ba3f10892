package plan

import (
	"sync"
	"sync/atomic"

	"github.com/open-policy-agent/opa/v1/ast"
)

// leaf is what a rule came to.
type leaf struct {
	id    uint32    // 0: it is not kept
	term  *ast.Term // nil: undefined
	empty bool      // an empty set, or undefined
	once  sync.Once // the rest
	value any       // as it was read; shared, not to be changed
	err   error
}

type tree struct {
	root  *node
	reads *numbers
	off   bool            // it is not kept
	same  map[int][]*leaf // leaves by the hash of what they hold
	added uint64
	found atomic.Uint64
}

// node is what is read next, or a leaf.
type node struct {
	read   access
	key    *ast.Term // of what is read
	number int       // of what is read
	leaf   *leaf
	turns  []access // the comparisons with the day judged on the way to the leaf
	few    []branch
	many   map[found]*node // instead of few, when there are many
}

type branch struct {
	found found
	to    *node
}

// turnsIn gives those of what was read that are comparisons with the day judged.
func turnsIn(reads []access) (out []access) {
	for _, a := range reads {
		if a.turns != 0 {
			out = append(out, a)
		}
	}
	return out
}

// walk gives the node of the leaf for an input; nil: it is not known.
func (t *tree) walk(in *Input) *node {
	if t == nil {
		return nil
	}
	n := t.root
	for n != nil && n.leaf == nil {
		n = n.next(in.find(n))
	}
	if n == nil {
		return nil
	}
	t.found.Add(1)
	return n
}

func (n *node) next(f found) *node {
	if n.many != nil {
		return n.many[f]
	}
	for _, b := range n.few {
		if b.found == f {
			return b.to
		}
	}
	return nil
}

func (n *node) set(f found, to *node) {
	const few = 8
	switch {
	case n.many != nil:
		n.many[f] = to
	case len(n.few) < few:
		n.few = append(n.few, branch{f, to})
	default:
		n.many = map[found]*node{f: to}
		for _, b := range n.few {
			n.many[b.found] = b.to
		}
		n.few = nil
	}
}

// way appends what is read on the way to the leaf for an input, with the comparisons that it turns on; false: the leaf is not known.
func (t *tree) way(in *Input, out []access) ([]access, bool) {
	if t == nil {
		return out, false
	}
	n := t.root
	for n != nil && n.leaf == nil {
		out = append(out, n.read)
		n = n.next(in.find(n))
	}
	if n == nil {
		return out, false
	}
	return append(out, n.turns...), true
}

// numbers gives each thing that is read a number.
type numbers struct {
	of    map[access]int
	seen  []int // by number, the last round in which it was read; -1 where the way has passed it
	round int
}

func newNumbers() *numbers { return &numbers{of: map[access]int{}} }

// numbered is something that is read, by its number.
type numbered struct {
	access
	number int
}

// each gives what is read, each thing once, in order, and begins a round.
func (s *numbers) each(reads []access) []numbered {
	s.round++
	out := make([]numbered, 0, len(reads))
	for _, a := range reads {
		a = a.known()
		n, ok := s.of[a]
		if !ok {
			n = len(s.of)
			s.of[a] = n
			s.seen = append(s.seen, 0)
		}
		if s.seen[n] != s.round {
			s.seen[n] = s.round
			out = append(out, numbered{a, n})
		}
	}
	return out
}

// add puts a leaf where what was read leads, and gives how many nodes that took. All that was read lies on the way to the leaf: that is what
// makes it right.
func (t *tree) add(in *Input, reads []access, l *leaf) (made int) {
	if t.off {
		return 0
	}
	t.added++
	left, passed := t.reads.each(reads), t.reads.seen
	at, set := t.root, func(n *node) { t.root = n }
	for {
		for len(left) > 0 && passed[left[0].number] < 0 {
			left = left[1:]
		}
		if at == nil {
			made++
			if len(left) == 0 {
				set(&node{leaf: l, turns: turnsIn(reads)})
				return made
			}
			at = &node{read: left[0].access, key: ast.StringTerm(left[0].key), number: left[0].number}
			set(at)
		}
		if at.leaf != nil {
			if len(left) > 0 { // the same was read, and then something else: there is no order to rely on
				t.off, t.root = true, nil
			}
			return made
		}
		passed[at.number] = -1
		from, f := at, in.find(at)
		at, set = from.next(f), func(n *node) { from.set(f, n) }
	}
}

// promising reports whether it is worth the trouble to add more: it is young, or what it keeps is found again.
func (t *tree) promising() bool {
	const young = 32
	return t == nil || !t.off && (t.added < young || t.found.Load() > t.added)
}
