package wire

import "doelbinding/engine/language"

// The members of a question that a search can look for.
const (
	Subject  = "subject"
	Resource = "resource"
	Action   = "action"
)

// form reads what AuthZEN itself demands of a question. It collects everything that is wrong, so that a caller can mend it at once, and
// remembers what was looked at.
type form struct {
	searched string // the member that a search looks for; empty in an evaluation
	partial  bool   // nothing has to be there yet
	problems []Problem
	seen     map[*node]bool
	asked    map[*node]map[string]bool // the names that each object can have, as far as somebody looked for them
	order    []*node                   // those objects, in the order in which they were looked at
	absent   map[*node][]string        // the names that had to be there and were not
}

func newForm(searched string) *form {
	return &form{searched: searched, seen: map[*node]bool{}, asked: map[*node]map[string]bool{}, absent: map[*node][]string{}}
}

// members of a question, each an object or nil.
type members struct{ subject, action, resource, context *node }

// check takes the members of a question, with their mandatory texts. The id that a search looks for is ignored, and so is the action in a
// search for actions.
func (f *form) check(root *node) members {
	m := members{subject: f.object(root, Subject, true), resource: f.object(root, Resource, true), context: f.object(root, "context", false)}
	if f.searched != Action {
		m.action = f.object(root, Action, true)
	}
	return m
}

func (f *form) fail(c Code, pointer string) {
	f.problems = append(f.problems, Problem{Code: c, Pointer: safePointer(pointer)})
}

// choose says that a value is none of a few.
func (f *form) choose(pointer string, allowed ...string) {
	p := ProblemAt(WrongValue, pointer)
	p.Allowed = allowed
	f.problems = append(f.problems, p)
}

// empty says that a text holds nothing.
func (f *form) empty(pointer string) {
	p := ProblemAt(WrongValue, pointer)
	p.Hint = language.Of(emptyHint)
	f.problems = append(f.problems, p)
}

const emptyHint = "een lege tekst noemt niets; laat het onderdeel weg"

// outside says that a value does not lie where it must.
func (f *form) outside(pointer string, where language.Text) {
	p := ProblemAt(OutOfRange, pointer)
	p.Hint = where
	f.problems = append(f.problems, p)
}

// get takes a member; it counts as looked at. Of what is not there it takes nothing.
func (f *form) get(parent *node, name string) *node {
	if parent == nil {
		return nil
	}
	if f.asked[parent] == nil {
		f.asked[parent] = map[string]bool{}
		f.order = append(f.order, parent)
	}
	f.asked[parent][name] = true
	n := parent.members[name]
	if n != nil {
		f.seen[n] = true
	}
	return n
}

// forget makes a member count as ignored after all.
func (f *form) forget(parent *node, name string) { delete(f.seen, parent.members[name]) }

// mismatch says what is wrong with a value that is of another type than was asked.
func mismatch(n *node) Code {
	switch n.kind {
	case 'n':
		return NullValue
	case '[':
		return ArrayValue
	}
	return WrongType
}

// object takes a member that is an object. Some libraries write an object that is not there as null; it is as if it were left out.
func (f *form) object(parent *node, name string, required bool) *node {
	n := f.get(parent, name)
	switch {
	case parent == nil:
	case n == nil && required && !f.partial:
		f.lack(parent, name)
	case n == nil:
	case n.kind == 'n' && (name == "context" || name == "properties"):
		return nil
	case n.kind != '{':
		f.fail(mismatch(n), n.pointer)
		return nil
	}
	return n
}

// text reads a string that is not empty: an empty name names nothing, and is not the same as no name.
func (f *form) text(parent *node, name string, required bool) string {
	if parent == nil {
		return ""
	}
	n := f.get(parent, name)
	switch {
	case n == nil:
		if required && !f.partial {
			f.lack(parent, name)
		}
		return ""
	case n.kind != '"':
		f.fail(mismatch(n), n.pointer)
	case n.text == "":
		f.empty(n.pointer)
	}
	return n.text
}

// optional takes a member of a profile that has no say in the decision: a text, or an object. Anything else there is ignored.
func (f *form) optional(parent *node, name string) string {
	n := f.get(parent, name)
	if n == nil || n.kind != '"' && n.kind != '{' {
		if n != nil {
			f.forget(parent, name)
		}
		return ""
	}
	f.all(n)
	return n.text
}

// all counts a value as looked at, with everything in it.
func (f *form) all(n *node) {
	f.seen[n] = true
	for _, m := range n.members {
		f.all(m)
	}
}

// unread counts the members that nobody looked at, at any depth.
func (f *form) unread(n *node) (count int) {
	for _, m := range n.members {
		if !f.seen[m] {
			count++
			continue
		}
		count += f.unread(m)
	}
	return count
}
