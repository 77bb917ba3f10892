package journal

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/go-json-experiment/json/jsontext"

	"doelbinding/engine"
)

// notKept replaces a name that was not kept. No question can hold it: decoding refuses a NUL.
const notKept = "\x00"

// The question in the form of AuthZEN, with its members in the order of their names, without members that were not understood.
type asked struct {
	Action   askedAction   `json:"action"`
	Context  askedContext  `json:"context"`
	Resource askedResource `json:"resource"`
	Subject  askedSubject  `json:"subject"`
}

type askedAction struct {
	Name       string             `json:"name,omitempty"`
	Properties map[string]*string `json:"properties,omitempty"`
}

type askedContext struct {
	Explain  string         `json:"explain,omitempty"`
	Facts    map[string]any `json:"facts,omitempty"`
	Supplier string         `json:"supplier,omitempty"`
	Fulfils  *[]string      `json:"supported_obligations,omitzero"`
	Time     engine.Day     `json:"time,omitempty"`
}

type askedResource struct {
	ID         string             `json:"id,omitempty"`
	Properties map[string]*string `json:"properties,omitempty"`
	Type       string             `json:"type,omitempty"`
}

type askedSubject struct {
	ID         string             `json:"id,omitempty"`
	Properties map[string]*string `json:"properties,omitempty"`
	Type       string             `json:"type,omitempty"`
}

// typed returns a question as it was understood. It leaves out the value of a gap, and a selector that was not used: only values that were found in a
// list may be kept.
func typed(q engine.Question, gaps []engine.Gap, resource string) asked {
	gone := map[string]bool{}
	for _, g := range gaps {
		gone[g.Member] = true
	}
	text := func(member, s string) string {
		if gone[member] {
			return ""
		}
		return s
	}
	properties := func(member, name, s string) map[string]*string {
		if s = text(member, s); s == "" {
			return nil
		}
		return map[string]*string{name: &s}
	}
	a := asked{}
	if !gone["subject_type"] {
		a.Subject.Type = "partij"
	}
	if !gone["resource_type"] {
		a.Resource.Type = resource
	}
	selector := q.Selector
	if !engine.IsCode(selector) {
		selector = ""
	}
	a.Subject.ID, a.Subject.Properties = text("party", q.Party), properties("role", engine.MemberRole, q.Role)
	a.Action.Name, a.Action.Properties = text("action", q.Action), properties("purpose", engine.MemberPurpose, q.Purpose)
	a.Resource.ID, a.Resource.Properties = text("field", q.Field), properties("selector", engine.MemberCode, selector)
	a.Context.Supplier = text("supplier", q.Supplier)
	if !q.Assumed {
		a.Context.Time = q.Day
	}
	switch {
	case q.Full:
		a.Context.Explain = "full"
	case q.Ways:
		a.Context.Explain = "ways"
	}
	if q.Limited {
		fulfils := append([]string{}, q.Fulfils...)
		a.Context.Fulfils = &fulfils
	}
	for name, v := range q.Facts {
		if !gone["facts."+name] {
			if a.Context.Facts == nil {
				a.Context.Facts = map[string]any{}
			}
			a.Context.Facts[name] = v.Any()
		}
	}
	return a
}

// question returns the question that was asked, with the gaps that decoding found, for [engine.Engine.DecideWith].
func (a asked) question(day engine.Day, gaps []Gap) (engine.Question, []engine.Gap, error) {
	text := func(p map[string]*string, name string) string {
		if s := p[name]; s != nil {
			return *s
		}
		return ""
	}
	q := engine.Question{
		Party: a.Subject.ID, Role: text(a.Subject.Properties, engine.MemberRole), Action: a.Action.Name,
		Purpose: text(a.Action.Properties, engine.MemberPurpose), Field: a.Resource.ID, Selector: text(a.Resource.Properties, engine.MemberCode),
		Supplier: a.Context.Supplier, Day: a.Context.Time, Asked: day, Facts: map[string]engine.Value{}, Full: a.Context.Explain == "full", Ways: a.Context.Explain != "",
	}
	if q.Day == "" {
		q.Day, q.Assumed = day, true
	}
	if a.Context.Fulfils != nil {
		q.Limited, q.Fulfils = true, *a.Context.Fulfils
	}
	for name, v := range a.Context.Facts {
		value, err := valueOf(v)
		if err != nil {
			return q, nil, fmt.Errorf("fact %s: %w", name, err)
		}
		q.Facts[name] = value
	}
	before, err := withhold(&q, gaps)
	return q, before, err
}

func valueOf(v any) (engine.Value, error) {
	switch v := v.(type) {
	case bool:
		return engine.Truth(v), nil
	case string:
		return engine.Text(v), nil
	case json.Number:
		n, err := v.Int64()
		return engine.Number(n), err
	}
	return engine.Value{}, fmt.Errorf("a value of type %T", v)
}

// withhold marks the names that were not kept, so that deciding again finds the same gaps. It returns the gaps that decoding found.
func withhold(q *engine.Question, gaps []Gap) (before []engine.Gap, err error) {
	members := map[string]*string{
		"party": &q.Party, "role": &q.Role, "action": &q.Action, "purpose": &q.Purpose, "field": &q.Field, "selector": &q.Selector, "supplier": &q.Supplier,
	}
	for _, g := range gaps {
		gap := engine.Gap{Member: g.Member, Kind: g.Kind, Nearest: g.Nearest, Hint: g.Hint}
		if g.Member == "subject_type" || g.Member == "resource_type" {
			before = append(before, gap)
			continue
		}
		if q.Withheld == nil {
			q.Withheld = map[string]engine.Gap{}
		}
		q.Withheld[g.Member] = gap
		if m := members[g.Member]; m != nil {
			*m = notKept
			continue
		}
		name, fact := factOf(g.Member)
		if !fact {
			return nil, fmt.Errorf("a gap at %q, which is no member of a question", g.Member)
		}
		q.Facts[name] = engine.Text(notKept)
	}
	return before, nil
}

func factOf(member string) (string, bool) {
	const prefix = "facts."
	if len(member) > len(prefix) && member[:len(prefix)] == prefix {
		return member[len(prefix):], true
	}
	return "", false
}

// requests returns the questions of a recorded request: one, or those of a batch.
func requests(raw jsontext.Value) ([]asked, error) {
	var batch struct {
		Evaluations []asked `json:"evaluations"`
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	if bytes.HasPrefix(raw, []byte(`{"evaluations":`)) {
		err := d.Decode(&batch)
		return batch.Evaluations, err
	}
	var one asked
	err := d.Decode(&one)
	return []asked{one}, err
}
