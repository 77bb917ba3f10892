package wire

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/language"
)

// Interview is a question that is not whole yet, what its caller could not say, and words to look for a name by.
type Interview struct {
	Decoded
	Unknown []string // facts and members, by the name they are asked by
	Find    string
}

// What an interview can hold: more is no answer to any question of ours.
const (
	maxUnknown = 200
	maxFind    = 100
)

// Asked are the members of a question that an interview can ask, with the place in the question where the answer goes. A fact goes to
// /context/facts under its name.
var asked = map[string]string{
	"party": "/subject/id", "action": "/action/name", "field": "/resource/id", "supplier": "/context/supplier",
	engine.MemberPurpose: "/action/properties/purpose", engine.MemberRole: "/subject/properties/role", engine.MemberCode: "/resource/properties/" + engine.MemberCode,
}

// Place gives the JSON pointer of where the answer to a question of an interview goes.
func Place(member string) string {
	if at, ok := asked[member]; ok {
		return at
	}
	return "/context/facts/" + member
}

// DecodePart reads a question of which any member may still be missing. What is there is read as strictly as in a whole one.
func DecodePart(body []byte, reg engine.Names, now time.Time) (Decoded, error) {
	root, p := parse(body, MaxBytes, MaxDepth)
	if p != nil {
		return Decoded{}, &Error{Problems: []Problem{*p}}
	}
	return part(root, reg, now)
}

func part(root *node, reg engine.Names, now time.Time) (Decoded, error) {
	f := newForm("")
	f.partial = true
	return decodeForm(f, root, reg, now, "gegeven")
}

// DecodeInterview reads where an interview stands. The error is always an *[Error].
func DecodeInterview(body []byte, reg engine.Names, now time.Time) (Interview, error) {
	root, p := parse(body, MaxBytes, MaxDepth+1)
	if p != nil {
		return Interview{}, &Error{Problems: []Problem{*p}}
	}
	f := newForm("")
	out := Interview{Find: f.text(root, "find", false)}
	question := f.object(root, "question", true)
	if len(out.Find) > maxFind {
		f.outside("/find", language.Of("ten hoogste %d tekens", maxFind))
	}
	if list := f.get(root, "unknown"); list != nil {
		out.Unknown = f.members(list, reg)
	}
	f.closed(root) // a misspelt unknown would have everything asked again, for ever
	if question != nil && question.kind == '{' {
		var err error
		var wrong *Error
		if out.Decoded, err = part(question, reg, now); errors.As(err, &wrong) {
			f.problems = append(f.problems, within("/question", wrong.Problems)...)
		}
	}
	if len(f.problems) > 0 {
		return Interview{}, &Error{Problems: f.problems}
	}
	return out, nil
}

// members reads names of facts and members.
func (f *form) members(list *node, reg engine.Names) (out []string) {
	if list.kind != '[' {
		f.fail(mismatch(list), list.pointer)
		return nil
	}
	if len(list.items) > maxUnknown {
		f.fail(TooLarge, list.pointer)
		return nil
	}
	for i, item := range list.items {
		at := "/unknown/" + strconv.Itoa(i)
		_, member := asked[item.text]
		fact, known := reg.Fact(item.text)
		switch {
		case item.kind != '"':
			f.fail(mismatch(item), at)
		case !member && (!known || fact.Member):
			f.problems = append(f.problems, Problem{Code: UnknownFact, Pointer: at, Nearest: reg.Nearest(engine.KindFact, item.text)})
		case !slices.Contains(out, item.text):
			out = append(out, item.text)
		}
	}
	return out
}

// FactText reads a value of a fact that somebody typed, as strictly as one in JSON. A truth cannot be read so.
func FactText(f engine.Fact, text string) (engine.Value, Code) {
	if f.Type == engine.TypeInteger {
		return FactValue(f, '0', text)
	}
	return FactValue(f, '"', text)
}

// within puts the pointers of problems where the question stands. Only a contradiction does not know that yet.
func within(at string, problems []Problem) []Problem {
	out := slices.Clone(problems)
	for i := range out {
		for _, pointer := range []*string{&out[i].Pointer, &out[i].Against} {
			if *pointer != "" && !strings.HasPrefix(*pointer, at) {
				*pointer = at + *pointer
			}
		}
	}
	return out
}
