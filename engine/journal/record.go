package journal

import (
	"fmt"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"doelbinding/engine"
	"doelbinding/engine/journal/sealed"
)

// The kinds of records that the journal writes; [sealed.KindStart] and the others there are of the log itself. Only a call answers a question.
const (
	KindPolicies  sealed.Kind = "policies"  // a policy set, kept once
	KindRegister  sealed.Kind = "register"  // a register snapshot, kept once
	KindCall      sealed.Kind = "call"      // one call, with every decision in it
	KindRefused   sealed.Kind = "refused"   // calls refused before the client was known, counted
	KindFulfilled sealed.Kind = "fulfilled" // an obligation was reported fulfilled
)

// Record is one record of the log, of the journal or of the log itself. Its canonical form is JSON as RFC 8785 has it, so that an auditor needs no
// tool of ours. The members are declared in the order of their JSON names, which makes the encoding canonical.
type Record struct {
	ADL       *ADL             `json:"adl,omitempty"`
	At        int64            `json:"at"` // milliseconds since 1970, by the clock of the writer; order is Where.Seq, never At
	Call      *CallNote        `json:"call,omitempty"`
	Clock     *sealed.Clock    `json:"clock,omitempty"`
	Fulfilled *Fulfilled       `json:"fulfilled,omitempty"`
	Kept      *Kept            `json:"kept,omitempty"`
	Key       *sealed.Key      `json:"key,omitempty"`
	Kind      sealed.Kind      `json:"kind"`
	Refused   *Refused         `json:"refused,omitempty"`
	Removal   *sealed.Signed   `json:"removal,omitempty"`
	Restored  *sealed.Restored `json:"restored,omitempty"`
	Where     sealed.Where     `json:"where"` // the log fills it in
}

// ADL is the record of a call as the Authorization Decision Log 1.0.0 has it. Attributes are references, the body has the content itself; no key is in
// both.
type ADL struct {
	Attributes Attributes `json:"attributes"`
	Body       Body       `json:"body"`
	Event      string     `json:"event_name"`
	ParentSpan string     `json:"parent_span_id,omitempty"`
	Resource   Resource   `json:"resource"`
	Span       string     `json:"span_id"`
	Status     string     `json:"status"` // Ok or Error; a refusal is Ok
	Timestamp  int64      `json:"timestamp"`
	Trace      string     `json:"trace_id"`
}

// Attributes are references. Response is the SHA-256 of the answer; the journal keeps its bytes once for all records with the same answer.
type Attributes struct {
	Configuration Configuration     `json:"adl.core.configuration"`
	Information   map[string]string `json:"adl.core.information,omitempty"`
	Policies      map[string]string `json:"adl.core.policies,omitempty"`
	Response      *Reference        `json:"adl.core.response,omitempty"`
}

// Configuration has the versions of the program that answered.
type Configuration struct {
	Engine string `json:"engine"`
	OPA    string `json:"opa"`
}

// Reference names bytes by their SHA-256 in hexadecimal. Kept reports whether the journal holds them; it does not if they are records of a dataset.
type Reference struct {
	Bytes  int64  `json:"bytes"`
	Kept   bool   `json:"kept"`
	SHA256 string `json:"sha256"`
}

// Body holds the question as it was understood, never as it was sent.
type Body struct {
	Request jsontext.Value `json:"adl.core.request,omitempty"`
}

// Resource names the log.
type Resource struct {
	Origin  string `json:"origin"`
	Service string `json:"service.name"`
}

// CallNote has what the Authorization Decision Log has no member for.
type CallNote struct {
	Client    string     `json:"client"`
	Decisions []Outcome  `json:"decisions,omitempty"`
	Delivery  *Reference `json:"delivery,omitempty"` // what was sent beside the answer or instead of it; not kept
	Door      string     `json:"door"`
	Look      string     `json:"look,omitempty"`       // what of the journal was read, or what a matrix was about
	Problem   string     `json:"problem,omitempty"`    // the type of the error, if any
	RequestID string     `json:"request_id,omitempty"` // see RequestID
	Status    int        `json:"status"`
}

// Outcome is one decision of a call. Question n of the request is decision n.
type Outcome struct {
	Answer       string         `json:"answer"`                  // SHA-256 of the answer
	Asked        engine.Day     `json:"asked"`                   // the day of the call
	Evaluated    string         `json:"evaluated_at,omitempty"`  // the moment in the answer, as written there
	EvaluationID string         `json:"evaluation_id,omitempty"` // the name of the evaluation in the answer
	Gaps         []Gap          `json:"gaps,omitempty"`          // names that the register did not know; their values are not kept
	Ignored      int            `json:"ignored,omitzero"`
	Outcome      engine.Outcome `json:"outcome"`
	Policies     string         `json:"policies"`
	Register     string         `json:"register"`
	Dropped      []string       `json:"unheard,omitempty"` // facts that the client may not assert
}

// Gap is a name that the register did not know.
type Gap struct {
	Kind    string   `json:"kind"`
	Member  string   `json:"member"`
	Nearest []string `json:"nearest"`
	Hint    string   `json:"hint,omitempty"`
}

// Kept is a policy set or register snapshot: the hash that decisions have, and the SHA-256 of the bundle of its files.
type Kept struct {
	Bundle string `json:"bundle"`
	Hash   string `json:"hash"`
}

// Refused counts the calls of one class of clients in a minute.
type Refused struct {
	Calls  int64  `json:"calls"`
	Class  string `json:"class"`
	Minute int64  `json:"minute"` // its start, in milliseconds since 1970
}

// Fulfilled reports that an obligation was met.
type Fulfilled struct {
	Client     string `json:"client"`
	Obligation string `json:"obligation"`
}

// Parse decodes a record strictly: an unknown member means that a newer program wrote the journal.
func Parse(body []byte) (*Record, error) {
	r := &Record{}
	if err := jsonv2.Unmarshal(body, r, jsonv2.RejectUnknownMembers(true)); err != nil {
		return nil, fmt.Errorf("read record: %w", err)
	}
	return r, nil
}

// texts returns the SHA-256 of every text that the record refers to, in hexadecimal.
func (r *Record) texts() (out []string) {
	if r.Kept != nil {
		out = append(out, r.Kept.Bundle)
	}
	if r.ADL != nil && r.ADL.Attributes.Response != nil && r.ADL.Attributes.Response.Kept {
		out = append(out, r.ADL.Attributes.Response.SHA256)
	}
	if r.Call != nil {
		for _, d := range r.Call.Decisions {
			out = append(out, d.Answer)
		}
	}
	return out
}
