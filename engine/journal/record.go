package journal

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"doelbinding/engine"
)

// Kind says what a record is about.
type Kind string

// The kinds of records. Only a call answers a question; the others say what the answers rest on, or what was done with the journal.
const (
	KindStart     Kind = "start"     // the first record: origin and key
	KindPolicies  Kind = "policies"  // a policy set, kept once
	KindRegister  Kind = "register"  // a register snapshot, kept once
	KindCall      Kind = "call"      // one call, with every decision in it
	KindRefused   Kind = "refused"   // calls refused before it was known who asked, counted
	KindClock     Kind = "clock"     // the clock went back
	KindKey       Kind = "key"       // another key signs from here on
	KindRemoval   Kind = "removal"   // what retention removed, signed
	KindFulfilled Kind = "fulfilled" // an obligation was reported fulfilled
	KindRestored  Kind = "restored"  // the journal goes on from a backup, under another origin
)

// Record is one leaf of the log. Its canonical form is JSON as RFC 8785 has it: names in order, no space, so that an auditor needs no tool of
// ours. The members stand in the order of their JSON names, which is what makes the encoder canonical.
type Record struct {
	ADL       *ADL       `json:"adl,omitempty"`
	At        int64      `json:"at"` // milliseconds since 1970, by the clock of the writer; order is Where.Seq, never At
	Call      *CallNote  `json:"call,omitempty"`
	Clock     *Clock     `json:"clock,omitempty"`
	Fulfilled *Fulfilled `json:"fulfilled,omitempty"`
	Kept      *Kept      `json:"kept,omitempty"`
	Key       *Key       `json:"key,omitempty"`
	Kind      Kind       `json:"kind"`
	Refused   *Refused   `json:"refused,omitempty"`
	Removal   *Signed    `json:"removal,omitempty"`
	Restored  *Restored  `json:"restored,omitempty"`
	Where     Where      `json:"where"` // the writer adds it, when it knows the place
}

// Where is the place of a record: its number in the log of an origin, from 0 and without gaps.
type Where struct {
	Origin string `json:"origin"`
	Seq    int64  `json:"seq"`
}

// ADL is the record of a call as the Authorization Decision Log 1.0.0 has it. What is in attributes is a reference, what is in body is the thing
// itself; no key is in both.
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

// Attributes are references. Response is the SHA-256 of the answer, whose bytes the journal keeps once for all records with the same answer.
type Attributes struct {
	Configuration Configuration     `json:"adl.core.configuration"`
	Information   map[string]string `json:"adl.core.information,omitempty"`
	Policies      map[string]string `json:"adl.core.policies,omitempty"`
	Response      *Reference        `json:"adl.core.response,omitempty"`
}

// Configuration is the program that answered.
type Configuration struct {
	Engine string `json:"engine"`
	OPA    string `json:"opa"`
}

// Reference names bytes by their SHA-256 in hexadecimal. Bytes that hold records of a dataset are measured and not kept.
type Reference struct {
	Bytes  int64  `json:"bytes"`
	Kept   bool   `json:"kept"`
	SHA256 string `json:"sha256"`
}

// Body holds the question as it was understood, never as it was sent.
type Body struct {
	Request jsontext.Value `json:"adl.core.request,omitempty"`
}

// Resource tells whose log this is.
type Resource struct {
	Origin  string `json:"origin"`
	Service string `json:"service.name"`
}

// CallNote is what the Authorization Decision Log has no word for.
type CallNote struct {
	Client    string     `json:"client"`
	Decisions []Outcome  `json:"decisions,omitempty"`
	Delivery  *Reference `json:"delivery,omitempty"` // what left beside the answer, or instead of it: measured, not kept
	Door      string     `json:"door"`
	Look      string     `json:"look,omitempty"`       // what of the journal was read
	Problem   string     `json:"problem,omitempty"`    // of an error: its type
	RequestID string     `json:"request_id,omitempty"` // the first half of the SHA-256 of X-Request-ID: enough to link, and it names nobody
	Status    int        `json:"status"`
}

// Outcome is one decision of a call. Question n of the request is decision n.
type Outcome struct {
	Answer       string         `json:"answer"`                  // SHA-256 of the answer
	Asked        engine.Day     `json:"asked"`                   // the day on which it was asked
	Evaluated    string         `json:"evaluated_at,omitempty"`  // the moment that the answer names, as it does
	EvaluationID string         `json:"evaluation_id,omitempty"` // the name that the answer gives itself
	Gaps         []Gap          `json:"gaps,omitempty"`          // names that the register did not know; their values are not kept
	Ignored      int            `json:"ignored,omitzero"`
	Outcome      engine.Outcome `json:"outcome"`
	Policies     string         `json:"policies"`
	Register     string         `json:"register"`
	Unheard      []string       `json:"unheard,omitempty"` // facts that the caller may not state
}

// Gap is a name that the register did not know.
type Gap struct {
	Kind    string   `json:"kind"`
	Member  string   `json:"member"`
	Nearest []string `json:"nearest"`
	Hint    string   `json:"hint,omitempty"`
}

// Kept is a policy set or register snapshot by the hash that decisions name it by, with the SHA-256 of the files it was made of.
type Kept struct {
	Bundle string `json:"bundle"`
	Hash   string `json:"hash"`
}

// Key is the verifier key that holds from this record on. When it takes over, Statement is the agreement of both keys, as a signed note.
type Key struct {
	Statement string `json:"statement,omitempty"`
	Verifier  string `json:"verifier"`
}

// Clock says that the clock went back by so many milliseconds.
type Clock struct {
	Back int64 `json:"back"`
}

// Refused counts the calls of one class of clients in a minute.
type Refused struct {
	Calls  int64  `json:"calls"`
	Class  string `json:"class"`
	Minute int64  `json:"minute"` // its begin, milliseconds since 1970
}

// Signed is a statement signed with the key of the journal, so that it can be shown apart from the log.
type Signed struct {
	Statement string `json:"statement"`
}

// Fulfilled reports that an obligation was met.
type Fulfilled struct {
	Client     string `json:"client"`
	Obligation string `json:"obligation"`
}

// Restored says where the journal came from.
type Restored struct {
	From   string `json:"from"`
	Origin string `json:"origin"` // the earlier origin
	Size   int64  `json:"size"`   // records that the backup held
}

// encode gives the canonical form without the place of the record, and without the closing brace.
func (r *Record) encode() ([]byte, error) {
	out, err := marshal(r)
	if err != nil {
		return nil, fmt.Errorf("encode record: %w", err)
	}
	end := bytes.LastIndex(out, []byte(`,"where":`)) // it stands last
	if end < 0 {
		return nil, errors.New("encode record: no place for its place")
	}
	return out[:end], nil
}

// marshal writes JSON with the names of maps in order and nothing escaped that need not be.
func marshal(v any) ([]byte, error) {
	return jsonv2.Marshal(v, jsonv2.Deterministic(true), jsonv2.FormatNilSliceAsNull(false))
}

// place completes a canonical form with where the record stands.
func place(begun []byte, origin string, seq int64) []byte {
	begun = append(begun, `,"where":{"origin":"`...)
	begun = append(begun, origin...)
	begun = append(begun, `","seq":`...)
	begun = strconv.AppendInt(begun, seq, 10)
	return append(begun, "}}"...)
}

// Parse reads a record strictly: a member that is not known means a journal that is newer than this program.
func Parse(body []byte) (*Record, error) {
	r := &Record{}
	if err := jsonv2.Unmarshal(body, r, jsonv2.RejectUnknownMembers(true)); err != nil {
		return nil, fmt.Errorf("read record: %w", err)
	}
	return r, nil
}

// texts lists the SHA-256 of everything that a record needs to be read, in hexadecimal.
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
