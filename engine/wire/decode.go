// Package wire is the form of a question and a decision outside the process: AuthZEN 1.0 JSON, decoded strictly into engine types and
// encoded deterministically. It is the only importer of go-json-experiment.
//
// Decoding is closed: whatever is not understood is an error with a JSON pointer, and the value is never repeated. Unknown members
// outside context.facts are ignored, as AuthZEN demands, and counted.
package wire

import (
	"regexp"
	"slices"
	"strconv"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"doelbinding/engine"
)

// Decoded is a question, or the gaps that keep it from being one, and the number of members that were ignored.
type Decoded struct {
	Question engine.Question
	Gaps     []engine.Gap // subject or resource of a type that is not judged
	Ignored  int
}

// Decode reads a question. Facts are typed by the register; now is the moment of asking, which also is the moment judged when the question
// does not name one. The error is always an *[Error].
func Decode(body []byte, reg engine.Register, now time.Time) (Decoded, error) {
	return decode(body, reg, now, "gegeven")
}

// DecodeDataset reads a question about every value of a dataset: its resource is of type gegevensset, and Field is the id of the dataset.
func DecodeDataset(body []byte, reg engine.Register, now time.Time) (Decoded, error) {
	return decode(body, reg, now, "gegevensset")
}

func decode(body []byte, reg engine.Register, now time.Time, resource string) (Decoded, error) {
	root, p := parse(body)
	if p != nil {
		return Decoded{}, &Error{Problems: []Problem{*p}}
	}
	d := &decoder{reg: reg, resource: resource}
	out := d.question(root, now)
	if len(d.problems) > 0 {
		return Decoded{}, &Error{Problems: d.problems}
	}
	out.Ignored = root.unread()
	return out, nil
}

// decoder collects everything that is wrong, so that a caller can mend it at once.
type decoder struct {
	reg      engine.Register
	resource string // the type of resource that is judged
	problems []Problem
}

func (d *decoder) fail(c Code, pointer string) {
	d.problems = append(d.problems, Problem{Code: c, Pointer: pointer})
}

func (d *decoder) question(root *node, now time.Time) (out Decoded) {
	q := &out.Question
	subject := d.object(root, "subject", true)
	action := d.object(root, "action", true)
	resource := d.object(root, "resource", true)
	context := d.object(root, "context", false)

	if t := d.text(subject, "type", true); t != "" && t != "partij" {
		out.Gaps = append(out.Gaps, engine.Gap{Member: "subject_type", Kind: engine.KindSubject, Nearest: d.reg.Nearest(engine.KindSubject, t)})
	}
	if t := d.text(resource, "type", true); t != "" && t != d.resource {
		out.Gaps = append(out.Gaps, engine.Gap{Member: "resource_type", Kind: engine.KindObject, Nearest: d.reg.Nearest(engine.KindObject, t)})
	}
	q.Party = d.text(subject, "id", true)
	q.Role = d.text(d.object(subject, "properties", false), "role", false)
	q.Action = d.text(action, "name", true)
	q.Purpose = d.text(d.object(action, "properties", false), "purpose", false)
	q.Field = d.text(resource, "id", true)
	q.Selector = d.text(d.object(resource, "properties", false), engine.MemberCode, false)
	q.Supplier = d.text(context, "supplier", false)
	q.Full = d.explain(context)
	q.Asked = engine.DayOf(now, Amsterdam())
	q.Day, q.Assumed = d.moment(context, q.Asked)
	q.Facts = d.facts(d.object(context, "facts", false))
	return out
}

func (d *decoder) object(parent *node, name string, required bool) *node {
	if parent == nil {
		return nil
	}
	n := parent.get(name)
	switch {
	case n == nil && required:
		d.fail(Absent, parent.pointer+"/"+name)
	case n != nil && n.kind != '{':
		d.fail(WrongType, n.pointer)
		return nil
	}
	return n
}

// text reads a string that is not empty: an empty name names nothing, and is not the same as no name.
func (d *decoder) text(parent *node, name string, required bool) string {
	if parent == nil {
		return ""
	}
	n := parent.get(name)
	switch {
	case n == nil:
		if required {
			d.fail(Absent, parent.pointer+"/"+name)
		}
		return ""
	case n.kind != '"':
		d.fail(WrongType, n.pointer)
	case n.text == "":
		d.fail(WrongValue, n.pointer)
	}
	return n.text
}

func (d *decoder) explain(context *node) bool {
	switch d.text(context, "explain", false) {
	case "":
		return false
	case "full":
		return true
	}
	d.fail(WrongValue, "/context/explain")
	return false
}

// moment reads the day judged from a moment in several forms. An unreadable moment must not be judged as today.
func (d *decoder) moment(context *node, today engine.Day) (engine.Day, bool) {
	s := d.text(context, "time", false)
	if s == "" {
		return today, true
	}
	day, err := ParseMoment(s)
	switch {
	case err != nil:
		d.fail(BadDate, "/context/time")
	case !day.Judgeable():
		d.fail(OutOfRange, "/context/time")
	}
	return day, false
}

func (d *decoder) facts(n *node) map[string]engine.Value {
	out := map[string]engine.Value{}
	if n == nil {
		return out
	}
	for _, name := range n.names {
		fact, ok := d.reg.Fact(name)
		if !ok || fact.Member {
			p := Problem{Code: UnknownFact, Pointer: safePointer(n.pointer + "/" + name), Nearest: d.reg.Nearest(engine.KindFact, name)}
			d.problems = append(d.problems, p)
			continue
		}
		out[name] = d.value(n.get(name), fact)
	}
	return out
}

func (d *decoder) value(n *node, f engine.Fact) engine.Value {
	v, code := FactValue(f, n.kind, n.text)
	if code != "" {
		d.fail(code, n.pointer)
	}
	return v
}

var wholeNumber = regexp.MustCompile(`^(0|-?[1-9][0-9]{0,15})$`)

// FactValue reads a value of a fact strictly by its type. The code is empty when all is well.
func FactValue(f engine.Fact, kind jsontext.Kind, text string) (engine.Value, Code) {
	switch f.Type {
	case engine.TypeBoolean:
		if kind != 't' && kind != 'f' {
			return engine.Value{}, WrongType
		}
		return engine.Truth(kind == 't'), ""
	case engine.TypeInteger:
		if kind != '0' {
			return engine.Value{}, WrongType
		}
		if !wholeNumber.MatchString(text) {
			return engine.Value{}, OutOfRange
		}
		i, err := strconv.ParseInt(text, 10, 64)
		if err != nil || i < f.Min || i > f.Max {
			return engine.Value{}, OutOfRange
		}
		return engine.Number(i), ""
	}
	if kind != '"' {
		return engine.Value{}, WrongType
	}
	switch f.Type {
	case engine.TypeDate:
		day, err := engine.ParseDay(text)
		if err != nil {
			return engine.Value{}, BadDate
		}
		if day < "1900-01-01" || day > engine.LastDay {
			return engine.Value{}, OutOfRange
		}
	case engine.TypeEnum, engine.TypeCountry:
		if !slices.Contains(f.Values, text) {
			return engine.Value{}, WrongValue
		}
	default: // a party or a role: whether it exists is for the register
		if text == "" {
			return engine.Value{}, WrongValue
		}
	}
	return engine.Text(text), ""
}
