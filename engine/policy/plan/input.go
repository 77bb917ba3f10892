package plan

import (
	"errors"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Found is what stands somewhere in an input.
type Found struct {
	kind byte // of the value
	text string
}

type found = Found

// Append writes what was found after a key, so that no two are alike.
func (f Found) Append(key []byte) []byte { return append(append(append(key, f.kind), f.text...), 0) }

// Nothing is found where nothing stands.
func Nothing() Found { return Found{kind: nothing} }

// Words gives a text that was found.
func Words(s string) Found { return Found{kind: words, text: s} }

// Truth gives what was found to be so, or not.
func Truth(b bool) Found {
	if b {
		return Found{kind: yes}
	}
	return Found{kind: no}
}

// Written gives any other value that was found, written so that no two are alike.
func Written(s string) Found { return Found{kind: other, text: s} }

// The kinds of what is found, besides the order of days: '<', '=' and '>'.
const (
	unread  = 0
	nothing = '-'
	yes     = 't'
	no      = 'f'
	words   = 's'
	other   = 'v' // written out
	object  = 'o'
)

const order = "<=>"

// Source is what an input is made of.
type Source interface {
	// Member gives what stands under a key of a container, by its number in the shape, of which the input itself is 0. False: it is looked up in
	// what is written out. It must tell apart whatever differs there, and give the same for the same every time.
	Member(container int, key string) (Found, bool)
	// Whole writes all that stands in a container, under the same conditions.
	Whole(container int) (string, bool)
	// Write writes the input out, for the rules that must be run.
	Write() ast.Object
}

// Input is an input of which is looked up what the rules read. It is for one caller at a time.
type Input struct {
	kept       *Kept
	source     Source
	value      ast.Object // nil: it is not written out yet
	containers []ast.Object
	known      []found // by the number of what is read
	epoch      int     // of those numbers
	err        error
}

// Read makes an input ready. The caller calls [Input.Done] after it.
func (k *Kept) Read(s Source) *Input {
	in := k.inputs.Get().(*Input)
	in.source, in.epoch = s, -1
	return in
}

// Done gives the input back: it is not to be used any more.
func (in *Input) Done() {
	clear(in.containers)
	in.source, in.value, in.containers, in.err = nil, nil, in.containers[:0], nil
	in.kept.inputs.Put(in)
}

// errShape says that an input is not of the shape that was agreed.
var errShape = errors.New("evaluate policies: an input of another shape")

// written writes the input out, once. Of one of another shape what comes of it is an error.
func (in *Input) written() ast.Object {
	if in.value != nil {
		return in.value
	}
	in.value = in.source.Write()
	for _, path := range in.kept.containers {
		at := in.value
		for _, name := range path {
			next := ast.NewObject()
			if t := at.Get(ast.InternedTerm(name)); t != nil {
				next, _ = t.Value.(ast.Object)
			} else {
				in.err = errShape
			}
			if at = next; at == nil {
				in.err, at = errShape, ast.NewObject()
			}
		}
		in.containers = append(in.containers, at)
	}
	return in.value
}

// fit forgets what was found under numbers that hold no more. The caller holds the lock.
func (in *Input) fit(k *Kept) {
	if in.epoch != k.epoch {
		clear(in.known)
		in.epoch = k.epoch
	}
}

// find gives what is read at a node.
func (in *Input) find(n *node) found {
	if n.number >= len(in.known) {
		in.known = append(in.known, make([]found, n.number+64-len(in.known))...)
	}
	f := &in.known[n.number]
	if f.kind == unread {
		*f = in.look(n.read, n.key)
	}
	return *f
}

func (in *Input) look(a access, key *ast.Term) found {
	if a.of == theWhole {
		if text, ok := in.source.Whole(a.container); ok {
			return found{kind: object, text: text}
		}
	} else {
		if f, ok := in.source.Member(a.container, a.key); ok {
			if a.of == theDay && f.kind == words {
				return found{kind: order[strings.Compare(f.text, a.against)+1]}
			}
			return f
		}
	}
	in.written()
	of := in.containers[a.container]
	if a.of == theWhole {
		return found{kind: object, text: of.String()}
	}
	t := of.Get(key)
	if t == nil {
		return found{kind: nothing}
	}
	switch v := t.Value.(type) {
	case ast.String:
		if a.of != theDay {
			return found{kind: words, text: string(v)}
		}
		return found{kind: order[strings.Compare(string(v), a.against)+1]}
	case ast.Boolean:
		if v {
			return found{kind: yes}
		}
		return found{kind: no}
	default:
		return found{kind: other, text: t.String()}
	}
}
