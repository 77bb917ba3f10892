package client

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"
)

// Question asks whether an act is allowed. [Party], [Act] and [Field] make its parts for doelbinding.
type Question struct {
	Subject  Entity  `json:"subject,omitzero"`
	Action   Action  `json:"action,omitzero"`
	Resource Entity  `json:"resource,omitzero"`
	Context  Context `json:"context,omitzero"`
}

// Entity is a subject or a resource.
type Entity struct {
	Type       string         `json:"type"`
	ID         string         `json:"id,omitempty"`
	Properties map[string]any `json:"properties,omitempty"`
}

// Action is what the subject would do.
type Action struct {
	Name       string         `json:"name"`
	Properties map[string]any `json:"properties,omitempty"`
}

// Context is what else is known. What is not known is left out: it is then asked for, and never taken for false.
type Context struct {
	Time                 string         `json:"time,omitempty"`     // the day judged; empty: today
	Supplier             string         `json:"supplier,omitempty"` // who hands over; empty: the source of the data
	Facts                map[string]any `json:"facts,omitempty"`
	Explain              string         `json:"explain,omitempty"` // full: with what would change the outcome
	Answer               string         `json:"answer,omitempty"`  // short: without what the decision rests on, which the record has
	SupportedObligations []string       `json:"supported_obligations,omitempty"`
}

// Party is the organisation whose act is judged, with the organ or function that acts for it; an empty role is not said.
func Party(id, role string) Entity { return Entity{"partij", id, properties("role", role)} }

// Act is the act, with what for; an empty purpose is not said.
func Act(name, purpose string) Action { return Action{name, properties("purpose", purpose)} }

// Field is the category of data, <dataset>/<field>, with the incident code where the dataset has one; empty is not said.
func Field(id, incidentCode string) Entity {
	return Entity{"gegeven", id, properties("incident_code", incidentCode)}
}

func properties(name, value string) map[string]any {
	if value == "" {
		return nil
	}
	return map[string]any{name: value}
}

// Decision is the answer to one question. Its zero value is a no.
type Decision struct {
	yes          bool
	EvaluationID string
	Outcome      string            // permitted, forbidden, insufficient, judgement
	Reason       string            // one sentence, in Dutch
	Missing      []string          // the facts to find out
	Questions    map[string]string // by which to find them out, in Dutch
	Unread       []string          // facts that were stated and that no clause read: they did not count
	Obligations  []Obligation
	Failure      *Failure        // of one question in a batch
	Context      json.RawMessage // all that the service said
}

// Failure says why one question of a batch has no answer of its own.
type Failure struct {
	Status  int    `json:"status"`
	Message string `json:"message"`
}

// Allowed tells whether the data may be shared. It is true only for a yes that was read whole.
func (d Decision) Allowed() bool { return d.yes }

// Obligation is what comes with a yes. It is in the service's own form or in that of the AuthZEN obligations profile.
type Obligation struct {
	ID         string         `json:"id"`
	Type       string         `json:"type"`
	Properties map[string]any `json:"properties"`
	Kind       string         `json:"kind"`
	Bearer     string         `json:"bearer"`
	Clause     string         `json:"clause"`
	Deadline   string         `json:"deadline"`
}

// decision reads an answer strictly. Names are compared exactly and may not repeat, for encoding/json would take {"Decision":true} and
// the last of two.
func decision(raw []byte) (Decision, error) {
	members, err := object(raw)
	if err != nil {
		return Decision{}, err
	}
	var d Decision
	if context := members["context"]; context != nil && !bytes.Equal(context, []byte("null")) {
		said, err := object(context)
		if err != nil {
			return Decision{}, err
		}
		for name, into := range map[string]any{
			"evaluation_id": &d.EvaluationID, "outcome": &d.Outcome, "reason": &d.Reason, "missing": &d.Missing, "questions": &d.Questions, "unread": &d.Unread, "error": &d.Failure,
		} {
			_ = json.Unmarshal(said[name], into) // another service may say it in another form; nothing depends on it
		}
		if raw := said["obligations"]; raw != nil {
			if err := json.Unmarshal(raw, &d.Obligations); err != nil {
				return Decision{}, fmt.Errorf("ask: obligations that cannot be read: %w", err)
			}
		}
		d.Context = context
	}
	switch string(members["decision"]) {
	case "true":
		d.yes = true
	case "false":
	default:
		return Decision{}, errors.New("ask: an answer without a decision")
	}
	return d, nil
}

// object reads the members of one JSON object, and nothing behind it.
func object(raw []byte) (map[string]json.RawMessage, error) {
	bad := errors.New("ask: the answer is no JSON object, or names something twice")
	d := json.NewDecoder(bytes.NewReader(raw))
	if t, err := d.Token(); err != nil || t != json.Delim('{') || !utf8.Valid(raw) {
		return nil, bad
	}
	out := map[string]json.RawMessage{}
	for d.More() {
		t, err := d.Token()
		name, ok := t.(string)
		if err != nil || !ok || out[name] != nil {
			return nil, bad
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return nil, bad
		}
		out[name] = value
	}
	if _, err := d.Token(); err != nil || len(bytes.TrimSpace(raw[d.InputOffset():])) > 0 {
		return nil, bad
	}
	return out, nil
}

func (e *Error) read(raw []byte) {
	var p struct {
		Type, Title, Detail string
		Errors              []Fault
	}
	if json.Unmarshal(raw, &p) == nil { // what is no problem document says nothing more than its status
		e.Type, e.Title, e.Detail, e.Faults = p.Type, p.Title, p.Detail, p.Errors
	}
}
