package wire

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"doelbinding/engine"
	"doelbinding/engine/language"
	"doelbinding/engine/wire/mark"
	"doelbinding/engine/wire/parts"
)

// Answer is a decision on the wire: AuthZEN's decision and context.
type Answer struct {
	Decision bool    `json:"decision"`
	Context  context `json:"context"`
}

// The checks and the citations are written elsewhere: see [EncodeMarked].
type context struct {
	Outcome     engine.Outcome         `json:"outcome"`
	Reason      string                 `json:"reason"`
	ReasonCode  string                 `json:"reason_code,omitempty"`
	Time        engine.Day             `json:"time"`
	Announced   bool                   `json:"announced,omitzero"`
	Checks      int                    `json:"checks"`
	Missing     []string               `json:"missing"`
	Questions   byName[string]         `json:"questions,omitempty"`
	Norms       []norm                 `json:"norms,omitempty"`
	Gaps        []gap                  `json:"gaps"`
	Obligations []obligation           `json:"obligations"`
	Citations   int                    `json:"citations"`
	Facts       byName[factUsed]       `json:"facts"`
	Assumed     byName[value]          `json:"assumed"`
	Conflicts   []conflict             `json:"conflicts"`
	Refusals    []refusal              `json:"refusals,omitempty"`
	PolicyHash  string                 `json:"policy_hash"`
	Register    string                 `json:"register_hash"`
	Ignored     int                    `json:"ignored,omitzero"`
	Unheard     []string               `json:"ignored_facts,omitempty"`
	Unread      []string               `json:"unread,omitempty"`
	Ways        []way                  `json:"ways,omitempty"`
	Next        *next                  `json:"next,omitempty"`
	Explanation []explanation          `json:"explanation,omitempty"`
	Flips       *[]flip                `json:"flips,omitempty"`
	ChangesOn   *map[string]engine.Day `json:"changes_on,omitempty"`

	EvaluationID string `json:"evaluation_id,omitempty"`
	EvaluatedAt  string `json:"evaluated_at,omitempty"`
}

type norm struct {
	Norm     string `json:"norm"`
	Weigher  string `json:"weigher"`
	Question string `json:"question"`
}

type gap struct {
	Pointer string   `json:"pointer"`
	Kind    string   `json:"kind"`
	Nearest []string `json:"nearest"`
	Hint    string   `json:"hint,omitempty"`
}

// obligation has the members of AuthZEN's obligations profile, which are all required, and ours as its properties.
type obligation struct {
	ID         string               `json:"id"`
	Type       string               `json:"type"`
	Properties obligationProperties `json:"properties"`
}

type obligationProperties struct {
	Kind        string     `json:"kind,omitempty"`
	Bearer      string     `json:"bearer"`
	Clause      string     `json:"clause,omitempty"`
	Deadline    engine.Day `json:"deadline,omitempty"`
	CountedFrom string     `json:"counted_from,omitempty"`
	Note        string     `json:"note,omitempty"`
}

type factUsed struct {
	Value  value  `json:"value"`
	Source string `json:"source"`
	Origin string `json:"origin,omitempty"`
}

type conflict struct {
	Fact     string `json:"fact"`
	Register value  `json:"register"`
	Caller   value  `json:"caller"`
}

type refusal struct {
	Clause     string `json:"clause,omitempty"`
	Side       string `json:"side,omitempty"`
	Obligation string `json:"obligation,omitempty"`
}

type explanation struct {
	Clause     string       `json:"clause,omitempty"` // empty for a fact that did not count
	Title      string       `json:"title"`
	State      engine.State `json:"state,omitempty"`
	Text       string       `json:"text"`
	OtherRoute string       `json:"other_route,omitempty"`
}

type flip struct {
	Fact    string         `json:"fact"`
	To      *value         `json:"to,omitempty"`
	Alike   []value        `json:"alike,omitempty"`
	Unknown bool           `json:"unknown,omitzero"`
	Outcome engine.Outcome `json:"outcome"`
}

// value writes a fact's value as bare JSON: true, "huisnummer", 28.
type value struct{ engine.Value }

// MarshalJSONTo refuses a value that says nothing: it has no form that could not be mistaken for an answer.
func (v value) MarshalJSONTo(e *jsontext.Encoder) error {
	switch x := v.Any().(type) {
	case bool:
		return e.WriteToken(jsontext.Bool(x))
	case int64:
		return e.WriteToken(jsontext.Int(x))
	case string:
		return e.WriteToken(jsontext.String(x))
	}
	return errors.New("a value that says nothing")
}

// byName is an object on the wire. Its members are written in the order of their names; of two of one name the last counts.
type byName[T any] []member[T]

type member[T any] struct {
	name string
	of   T
}

// MarshalJSONTo writes the object.
func (o byName[T]) MarshalJSONTo(e *jsontext.Encoder) error {
	slices.SortStableFunc(o, func(a, b member[T]) int { return strings.Compare(a.name, b.name) })
	err := e.WriteToken(jsontext.BeginObject)
	for i, m := range o {
		if i+1 < len(o) && o[i+1].name == m.name {
			continue
		}
		err = errors.Join(err, e.WriteToken(jsontext.String(m.name)), jsonv2.MarshalEncode(e, m.of))
	}
	return errors.Join(err, e.WriteToken(jsontext.EndObject))
}

// ObligationType stands before the kind of an obligation in its type: the kinds are no registered types of AuthZEN.
const ObligationType = "urn:doelbinding:verplichting:"

// Encode writes a decision as one line of JSON, the same bytes for the same decision.
func Encode(d engine.Decision, policy engine.Clauses, ignored int) ([]byte, error) {
	return EncodeMarked(d, policy, ignored, mark.Mark{})
}

// EncodeMarked writes a decision like [Encode], with which evaluation it comes from.
func EncodeMarked(d engine.Decision, policy engine.Clauses, ignored int, m mark.Mark) ([]byte, error) {
	answer := answerOf(d, ignored)
	if m.ID != "" {
		answer.Context.EvaluationID, answer.Context.EvaluatedAt = m.ID, m.Moment()
	}
	rest, err := jsonv2.Marshal(answer, jsonv2.Deterministic(true), jsonv2.FormatNilSliceAsNull(false))
	if err != nil {
		return nil, fmt.Errorf("encode decision: %w", err)
	}
	checks, err := shared.Checks(d, policy)
	if err != nil {
		return nil, fmt.Errorf("encode decision: %w", err)
	}
	citations, err := shared.Citations(d)
	if err != nil {
		return nil, fmt.Errorf("encode decision: %w", err)
	}
	// In their places stands a 0. Within a text no quotation mark stands unescaped, so nothing else looks like that.
	head, rest, _ := bytes.Cut(rest, []byte(`"checks":0`))
	middle, tail, _ := bytes.Cut(rest, []byte(`"citations":0`))
	return slices.Concat(head, []byte(`"checks":`), checks, middle, []byte(`"citations":`), citations, tail), nil
}

// shared are the parts of answers that many have in common, written once.
var shared parts.Parts

func answerOf(d engine.Decision, ignored int) Answer {
	c := context{
		Outcome: d.Outcome, Reason: d.Reason, ReasonCode: d.ReasonCode, Time: d.Day, Announced: d.Announced, PolicyHash: d.PolicyHash,
		Register: d.RegisterHash, Ignored: ignored + len(d.Ignored), Unheard: d.Ignored, Unread: d.Unread,
	}
	for _, m := range d.Missing {
		c.Missing = append(c.Missing, m.Fact)
		c.Questions = append(c.Questions, member[string]{m.Fact, m.Question})
	}
	for _, n := range d.Norms {
		c.Norms = append(c.Norms, norm(n))
	}
	c.Gaps, c.Obligations = gapsOf(d), obligationsOf(d)
	for _, f := range d.Facts {
		c.Facts = append(c.Facts, member[factUsed]{f.Fact, factUsed{Value: value{f.Value}, Source: f.Source, Origin: f.Origin}})
	}
	for _, a := range d.Assumed {
		c.Assumed = append(c.Assumed, member[value]{a.What, value{a.Value}})
	}
	for _, x := range d.Conflicts {
		c.Conflicts = append(c.Conflicts, conflict{Fact: x.Fact, Register: value{x.Register}, Caller: value{x.Caller}})
	}
	for _, r := range d.Refusals {
		c.Refusals = append(c.Refusals, refusal(r))
	}
	c.ways(d)
	if d.Full != nil {
		c.full(d.Full)
	}
	return Answer{Decision: d.Permitted(), Context: c}
}

func gapsOf(d engine.Decision) (out []gap) {
	for _, g := range d.Gaps {
		out = append(out, gap{Pointer: Pointer(g.Member), Kind: g.Kind, Nearest: g.Nearest, Hint: g.Hint})
	}
	return out
}

func obligationsOf(d engine.Decision) (out []obligation) {
	times := map[string]int{}
	for _, o := range d.Obligations {
		id := o.Clause + "#" + o.Kind
		if times[id]++; times[id] > 1 {
			id = fmt.Sprintf("%s-%d", id, times[id])
		}
		out = append(out, obligation{
			ID: id, Type: ObligationType + o.Kind, Properties: obligationProperties{
				Kind: o.Kind, Bearer: o.Bearer, Clause: o.Clause, Deadline: o.Deadline, CountedFrom: o.CountedFrom, Note: ObligationNote(d.Language, o),
			},
		})
	}
	return out
}

func (c *context) full(f *engine.Full) {
	for _, n := range f.Explanation {
		c.Explanation = append(c.Explanation, explanation{Clause: n.Clause, Title: n.Title, State: n.State, Text: n.Text, OtherRoute: n.OtherRoute})
	}
	flips := []flip{}
	for _, x := range f.Flips {
		out := flip{Fact: x.Fact, Unknown: !x.To.Known(), Outcome: x.Outcome}
		if x.To.Known() {
			out.To = &value{x.To}
		}
		for _, a := range x.Alike {
			out.Alike = append(out.Alike, value{a})
		}
		flips = append(flips, out)
	}
	days := map[string]engine.Day{}
	if f.Next != "" {
		days["next"] = f.Next
	}
	if f.Previous != "" {
		days["previous"] = f.Previous
	}
	c.Flips, c.ChangesOn = &flips, &days
}

// ObligationNote says in a language why an obligation with a term has no date.
func ObligationNote(l language.Language, o engine.Obligation) string {
	if o.CountedFrom == "unknown" {
		return l.Say("De termijn loopt vanaf de verstrekking door de bron; die dag is niet gegeven.")
	}
	return ""
}

// Pointer gives the place in a question of a member that the register does not know.
func Pointer(member string) string {
	if name, ok := strings.CutPrefix(member, "facts."); ok {
		return "/context/facts/" + name
	}
	return map[string]string{
		"party": "/subject/id", "subject_type": "/subject/type", "role": "/subject/properties/role", "action": "/action/name",
		"purpose": "/action/properties/purpose", "field": "/resource/id", "resource_type": "/resource/type",
		"time": "/context/time", "selector": "/resource/properties/" + engine.MemberCode, "supplier": "/context/supplier",
	}[member]
}
