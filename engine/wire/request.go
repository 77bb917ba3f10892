package wire

import (
	"bytes"
	"crypto/sha256"
	"strconv"

	"doelbinding/engine/language"
)

// Evaluation is one question as AuthZEN has it: well-formed, with its mandatory members, and not yet read as a question about the law. In a
// search the id of the member that is looked for, or the whole action, is not there.
type Evaluation struct {
	root     *node
	searched string
}

// Entity is a subject, a resource or an action on the wire.
type Entity struct {
	Type       string         `json:"type,omitempty"` // of an action: empty
	ID         string         `json:"id,omitempty"`   // of an action: empty
	Name       string         `json:"name,omitempty"` // of an action only
	Properties map[string]any `json:"properties,omitempty"`
}

// ParseEvaluation reads a question as far as AuthZEN prescribes its form. The error is always an *[Error].
func ParseEvaluation(body []byte) (Evaluation, error) {
	root, p := parse(body, MaxBytes, MaxDepth)
	if p != nil {
		return Evaluation{}, &Error{Problems: []Problem{*p}}
	}
	return evaluation(root, "")
}

func evaluation(root *node, searched string) (Evaluation, error) {
	f := newForm(searched)
	m := f.check(root)
	f.text(m.subject, "type", true)
	f.text(m.resource, "type", true)
	if searched != Subject {
		f.text(m.subject, "id", true)
	}
	if searched != Resource {
		f.text(m.resource, "id", true)
	}
	f.text(m.action, "name", true)
	for _, n := range []*node{m.subject, m.action, m.resource} {
		f.object(n, "properties", false)
	}
	f.misnamed()
	if len(f.problems) > 0 {
		return Evaluation{}, &Error{Problems: f.problems}
	}
	return Evaluation{root, searched}, nil
}

// Value gives the whole question as encoding/json would.
func (e Evaluation) Value() any { return e.root.plain() }

// Searched names the member that a search looks for; empty in an evaluation.
func (e Evaluation) Searched() string { return e.searched }

// Entity gives a subject, resource or action with all its properties.
func (e Evaluation) Entity(member string) Entity {
	n := e.root.members[member]
	if n == nil {
		return Entity{}
	}
	text := func(name string) string {
		if m := n.members[name]; m != nil {
			return m.text
		}
		return ""
	}
	out := Entity{Type: text("type"), ID: text("id"), Name: text("name")}
	if p := n.members["properties"]; p != nil && p.kind == '{' {
		out.Properties = p.plain().(map[string]any)
	}
	return out
}

// Semantics of a batch.
const (
	ExecuteAll     = "execute_all"
	UntilFirstDeny = "deny_on_first_deny"
	UntilFirstYes  = "permit_on_first_permit"
)

// Batch is many questions in one call. When the call holds no list of questions it is one question, and Single is true.
type Batch struct {
	Items    []Item
	Semantic string
	Single   bool
	root     *node
}

// Value gives the whole batch as encoding/json would.
func (b Batch) Value() any { return b.root.plain() }

// Item is one question of a batch, or what is wrong with it: an *[Error].
type Item struct {
	Evaluation
	Err error
}

// ParseBatch reads the questions of a batch. A member that an item has replaces the default of the batch as a whole. What is wrong with an
// item is an error of that item; what is wrong with the batch is an error of the batch.
func ParseBatch(body []byte) (Batch, error) {
	root, p := parse(body, MaxBatchBytes, batchDepth)
	if p != nil {
		return Batch{}, &Error{Problems: []Problem{*p}}
	}
	f := newForm("")
	out := Batch{Semantic: f.semantic(root), root: root}
	list := f.get(root, "evaluations")
	if list != nil && list.kind != '[' {
		f.fail(mismatch(list), list.pointer)
	}
	defaults := map[string]*node{}
	for _, name := range []string{Subject, Action, Resource, "context"} {
		if n := f.object(root, name, false); n != nil {
			defaults[name] = n
		}
	}
	f.misnamed()
	switch {
	case len(f.problems) > 0:
		return Batch{}, &Error{Problems: f.problems}
	case list == nil || len(list.items) == 0:
		e, err := ParseEvaluation(body)
		if err != nil {
			return Batch{}, err
		}
		out.Items, out.Single = []Item{{Evaluation: e}}, true
		return out, nil
	case len(list.items) > MaxItems:
		return Batch{}, &Error{Problems: []Problem{{Code: TooLarge, Pointer: list.pointer}}}
	}
	for i, n := range list.items {
		e, err := item(n, defaults, root.pointer+"/evaluations/"+strconv.Itoa(i))
		out.Items = append(out.Items, Item{e, err})
	}
	return out, nil
}

func (f *form) semantic(root *node) string {
	options := f.object(root, "options", false)
	s := f.text(options, "evaluations_semantic", false)
	switch s {
	case "", ExecuteAll:
		return ExecuteAll
	case UntilFirstDeny, UntilFirstYes:
		return s
	}
	f.choose("/options/evaluations_semantic", ExecuteAll, UntilFirstDeny, UntilFirstYes)
	return ""
}

// item makes a question of an item and the defaults of its batch.
func item(n *node, defaults map[string]*node, pointer string) (Evaluation, error) {
	if n.kind != '{' {
		return Evaluation{}, &Error{Problems: []Problem{{Code: WrongType, Pointer: pointer}}}
	}
	whole := &node{kind: '{', pointer: pointer, members: map[string]*node{}, names: n.names}
	for name, m := range defaults {
		whole.members[name] = m
	}
	for name, m := range n.members {
		whole.members[name] = m
	}
	return evaluation(whole, "")
}

// Search is a question for every subject, resource or action that gets a yes, and which page of them.
type Search struct {
	Evaluation
	Token string
	Limit int // -1: not said
}

// ParseSearch reads a search. What is looked for is Subject, Resource or Action.
func ParseSearch(body []byte, searched string) (Search, error) {
	root, p := parse(body, MaxBytes, MaxDepth)
	if p != nil {
		return Search{}, &Error{Problems: []Problem{*p}}
	}
	f := newForm(searched)
	out := Search{Limit: -1}
	page := f.object(root, "page", false)
	if n := f.get(page, "token"); n != nil && n.kind != '"' {
		f.fail(mismatch(n), n.pointer)
	} else if n != nil {
		out.Token = n.text
	}
	if n := f.get(page, "limit"); n != nil {
		limit, err := strconv.Atoi(n.text)
		switch {
		case n.kind != '0':
			f.fail(mismatch(n), n.pointer)
		case !wholeNumber.MatchString(n.text) || err != nil || limit < 0:
			f.outside(n.pointer, language.Of("een heel getal, ten minste 0"))
		}
		out.Limit = limit
	}
	f.misnamed()
	if len(f.problems) > 0 {
		return Search{}, &Error{Problems: f.problems}
	}
	e, err := evaluation(root, searched)
	out.Evaluation = e
	return out, err
}

// Digest tells searches apart by everything that can change their results: not by the page, the id that is ignored, or the trace.
func (s Search) Digest() [sha256.Size]byte {
	var b bytes.Buffer
	b.WriteString(s.searched)
	for _, name := range []string{Subject, Action, Resource, "context"} {
		n := s.root.members[name]
		if n == nil || name == Action && s.searched == Action {
			continue
		}
		b.WriteString(name)
		without(n, map[bool]string{true: "id"}[name == s.searched], "traceparent", "tracestate").canonical(&b)
	}
	return sha256.Sum256(b.Bytes())
}

// without copies an object but for some members.
func without(n *node, names ...string) *node {
	out := &node{kind: n.kind, text: n.text, members: map[string]*node{}}
	for name, m := range n.members {
		out.members[name] = m
	}
	for _, name := range names {
		delete(out.members, name)
	}
	return out
}

// DecodeNothing reads a body that says nothing: empty, or an object without members. The error is always an *[Error].
func DecodeNothing(body []byte) error {
	if len(bytes.TrimSpace(body)) == 0 {
		return nil
	}
	root, p := parse(body, MaxBytes, MaxDepth)
	if p != nil {
		return &Error{Problems: []Problem{*p}}
	}
	f := newForm("")
	for _, name := range root.names {
		f.fail(UnknownMember, "/"+name)
	}
	if len(f.problems) > 0 {
		return &Error{Problems: f.problems}
	}
	return nil
}

// Input takes the question out of the envelope that OPA's clients put it in: {"input": {...}}.
func Input(body []byte) (Evaluation, error) {
	root, p := parse(body, MaxBytes, MaxDepth+1)
	if p != nil {
		return Evaluation{}, &Error{Problems: []Problem{*p}}
	}
	f := newForm("")
	input := f.object(root, "input", true)
	f.misnamed()
	if len(f.problems) > 0 {
		return Evaluation{}, &Error{Problems: f.problems}
	}
	return evaluation(input, "")
}
