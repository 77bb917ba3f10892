package wire

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// Limits of one question, and of many in one call. Beyond them it is refused before anything is looked at.
const (
	MaxBytes      = 64 << 10
	MaxDepth      = 8
	MaxBatchBytes = 512 << 10
	MaxItems      = 100

	batchDepth = MaxDepth + 2 // an item lies in a list in the body
	maxValues  = 50_000       // values in one body, wherever: each takes far more memory than bytes
)

// node is one JSON value with the place it stands at. It does not change once it is read: questions of one batch share their defaults.
type node struct {
	kind    jsontext.Kind
	pointer string
	text    string           // of a string: its value; of a number: as it was written
	members map[string]*node // of an object
	names   []string
	items   []*node // of a list
}

// parse reads exactly one JSON object, strictly: no duplicate names, also not when they differ only in case, no invalid UTF-8, no NUL,
// nothing behind it. An error carries the pointer and never the value. Null and lists may stand where nobody looks.
func parse(body []byte, bytesAtMost, depth int) (*node, *Problem) {
	if len(body) > bytesAtMost {
		return nil, &Problem{Code: TooLarge}
	}
	if code := marked(body); code != "" {
		return nil, &Problem{Code: code}
	}
	d := jsontext.NewDecoder(bytes.NewReader(body), jsontext.AllowDuplicateNames(false), jsontext.AllowInvalidUTF8(false))
	if d.PeekKind() != '{' {
		if _, err := d.ReadToken(); err != nil && len(bytes.TrimSpace(body)) > 0 {
			return nil, syntax(d, err)
		}
		return nil, &Problem{Code: NotAnObject}
	}
	n, p := (&reader{d, depth, maxValues}).value()
	if p != nil {
		return nil, p
	}
	if _, err := d.ReadToken(); !errors.Is(err, io.EOF) {
		return nil, &Problem{Code: TrailingData}
	}
	return n, nil
}

// marked tells whether a body is in an encoding that JSON is not sent in (RFC 8259 8.1), by how it begins: with a byte order mark, or with an
// ASCII letter among zeros.
func marked(body []byte) Code {
	switch {
	case bytes.HasPrefix(body, []byte("\xef\xbb\xbf")):
		return ByteOrderMark
	case bytes.HasPrefix(body, []byte("\xff\xfe")), bytes.HasPrefix(body, []byte("\xfe\xff")),
		len(body) > 3 && (body[0] == 0) != (body[1] == 0), bytes.HasPrefix(body, []byte("\x00\x00")):
		return NoUTF8
	}
	return ""
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

// reader builds the tree. It stops at the first thing that is wrong: behind it nothing can be trusted.
type reader struct {
	*jsontext.Decoder
	depth int
	left  int // values that may still come
}

func (r *reader) value() (*node, *Problem) {
	if r.StackDepth() >= r.depth {
		return nil, &Problem{Code: TooDeep, Pointer: safePointer(string(r.StackPointer()))}
	}
	if r.left--; r.left < 0 {
		return nil, &Problem{Code: TooLarge}
	}
	token, err := r.ReadToken()
	if err != nil {
		return nil, syntax(r.Decoder, err)
	}
	n := &node{kind: token.Kind(), pointer: string(r.StackPointer())}
	switch n.kind {
	case '[':
		return n, r.list(n)
	case '"':
		if n.text = token.String(); strings.ContainsRune(n.text, 0) {
			return nil, &Problem{Code: BadText, Pointer: safePointer(n.pointer)}
		}
	case '0':
		n.text = token.String()
	case '{':
		return n, r.object(n)
	}
	return n, nil
}

func (r *reader) list(n *node) *Problem {
	for r.PeekKind() != ']' {
		item, p := r.value()
		if p != nil {
			return p
		}
		n.items = append(n.items, item)
	}
	if _, err := r.ReadToken(); err != nil {
		return syntax(r.Decoder, err)
	}
	return nil
}

func (r *reader) object(n *node) *Problem {
	n.members = map[string]*node{}
	folded := map[string]bool{}
	for r.PeekKind() != '}' {
		token, err := r.ReadToken()
		if err != nil {
			return syntax(r.Decoder, err)
		}
		name := token.String()
		fold := strings.ToLower(name)
		if folded[fold] {
			return &Problem{Code: DuplicateName, Pointer: safePointer(string(r.StackPointer()))}
		}
		folded[fold] = true
		child, p := r.value()
		if p != nil {
			return p
		}
		n.members[name] = child
		n.names = append(n.names, name)
	}
	if _, err := r.ReadToken(); err != nil {
		return syntax(r.Decoder, err)
	}
	return nil
}

// plain gives the value as encoding/json would: for a reader that is not the law.
func (n *node) plain() any {
	switch n.kind {
	case '{':
		out := map[string]any{}
		for name, m := range n.members {
			out[name] = m.plain()
		}
		return out
	case '[':
		out := []any{}
		for _, item := range n.items {
			out = append(out, item.plain())
		}
		return out
	case '"':
		return n.text
	case '0':
		f, err := strconv.ParseFloat(n.text, 64)
		if err != nil {
			return n.text
		}
		return f
	case 't', 'f':
		return n.kind == 't'
	}
	return nil
}

// canonical writes the value so that equal values give equal bytes: names in order, no white space.
func (n *node) canonical(out *bytes.Buffer) {
	switch n.kind {
	case '{':
		out.WriteByte('{')
		for _, name := range slices.Sorted(maps.Keys(n.members)) {
			out.WriteString(strconv.Quote(name))
			out.WriteByte(':')
			n.members[name].canonical(out)
			out.WriteByte(',')
		}
		out.WriteByte('}')
	case '[':
		out.WriteByte('[')
		for _, item := range n.items {
			item.canonical(out)
			out.WriteByte(',')
		}
		out.WriteByte(']')
	case '"':
		out.WriteString(strconv.Quote(n.text))
	default:
		out.WriteString(n.text)
		out.WriteByte(byte(n.kind))
	}
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
