package wire

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// Limits of one question. Beyond them it is refused before anything is looked at.
const (
	MaxBytes = 64 << 10
	MaxDepth = 8
)

// node is one JSON value with the place it stands at.
type node struct {
	kind    jsontext.Kind
	pointer string
	text    string           // of a string: its value; of a number: as it was written
	members map[string]*node // of an object
	names   []string
	read    bool
}

// parse reads exactly one JSON object, strictly: no duplicate names, also not when they differ only in case, no invalid UTF-8, no null, no
// array, no NUL, nothing behind it. An error carries the pointer and never the value.
func parse(body []byte) (*node, *Problem) {
	if len(body) > MaxBytes {
		return nil, &Problem{Code: TooLarge}
	}
	d := jsontext.NewDecoder(bytes.NewReader(body), jsontext.AllowDuplicateNames(false), jsontext.AllowInvalidUTF8(false))
	if d.PeekKind() != '{' {
		if _, err := d.ReadToken(); err != nil && len(bytes.TrimSpace(body)) > 0 {
			return nil, syntax(d, err)
		}
		return nil, &Problem{Code: NotAnObject}
	}
	n, p := readNode(d)
	if p != nil {
		return nil, p
	}
	if _, err := d.ReadToken(); !errors.Is(err, io.EOF) {
		return nil, &Problem{Code: TrailingData}
	}
	return n, nil
}

func syntax(d *jsontext.Decoder, err error) *Problem {
	p := &Problem{Code: BadJSON, Pointer: safePointer(string(d.StackPointer()))}
	switch {
	case errors.Is(err, jsontext.ErrDuplicateName):
		p.Code = DuplicateName
	case strings.Contains(err.Error(), "UTF-8") || strings.Contains(err.Error(), "surrogate"):
		p.Code = BadUTF8
	}
	return p
}

// readNode reads the next value. It stops at the first thing that is wrong: behind it nothing can be trusted.
func readNode(d *jsontext.Decoder) (*node, *Problem) {
	if d.StackDepth() >= MaxDepth {
		return nil, &Problem{Code: TooDeep, Pointer: safePointer(string(d.StackPointer()))}
	}
	token, err := d.ReadToken()
	if err != nil {
		return nil, syntax(d, err)
	}
	n := &node{kind: token.Kind(), pointer: string(d.StackPointer())}
	fault := func(c Code) (*node, *Problem) { return nil, &Problem{Code: c, Pointer: safePointer(n.pointer)} }
	switch n.kind {
	case 'n':
		return fault(NullValue)
	case '[':
		return fault(ArrayValue)
	case '"':
		if n.text = token.String(); strings.ContainsRune(n.text, 0) {
			return fault(BadText)
		}
	case '0':
		n.text = token.String()
	case '{':
		return n, readMembers(d, n)
	}
	return n, nil
}

func readMembers(d *jsontext.Decoder, n *node) *Problem {
	n.members = map[string]*node{}
	folded := map[string]bool{}
	for d.PeekKind() != '}' {
		token, err := d.ReadToken()
		if err != nil {
			return syntax(d, err)
		}
		name := token.String()
		fold := strings.ToLower(name)
		if folded[fold] {
			return &Problem{Code: DuplicateName, Pointer: safePointer(string(d.StackPointer()))}
		}
		folded[fold] = true
		child, p := readNode(d)
		if p != nil {
			return p
		}
		n.members[name] = child
		n.names = append(n.names, name)
	}
	if _, err := d.ReadToken(); err != nil {
		return syntax(d, err)
	}
	return nil
}

// get takes a member; it counts as read.
func (n *node) get(name string) *node {
	m := n.members[name]
	if m != nil {
		m.read = true
	}
	return m
}

// unread counts the members that nobody asked for, at any depth.
func (n *node) unread() (count int) {
	for _, m := range n.members {
		if !m.read {
			count++
			continue
		}
		count += m.unread()
	}
	return count
}

// safePointer cuts a pointer down to its known beginning when a name in it is not one a question can have: a name may carry a value.
func safePointer(pointer string) string {
	parts := strings.Split(pointer, "/")
	for i, p := range parts {
		if i > 0 && !printable(p) {
			return strings.Join(parts[:i], "/")
		}
	}
	return pointer
}

// printable holds a name to the letters that names of members and facts are made of, and to a length.
func printable(s string) bool {
	if len(s) > 64 {
		return false
	}
	for _, r := range s {
		if (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '_' && r != '-' {
			return false
		}
	}
	return true
}
