package journal

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"doelbinding/engine"
)

// The events of the Authorization Decision Log, and ours for what it has no word for.
const (
	EventEvaluation     = "adl.access_evaluation"
	EventEvaluations    = "adl.access_evaluations"
	EventSearchSubject  = "adl.search_subject"
	EventSearchResource = "adl.search_resource"
	EventSearchAction   = "adl.search_action"
	EventDelivery       = "doelbinding.delivery"     // a dataset through the policy
	EventJournal        = "doelbinding.journal_read" // somebody looked in the journal
	EventOther          = "doelbinding.call"         // a call that asked for nothing else: refused, or misunderstood
)

// Trace places a call among others, as W3C Trace Context has it. Span is always our own.
type Trace struct{ ID, Span, Parent string }

// NewTrace begins a trace.
func NewTrace() Trace {
	var b [24]byte
	_, _ = rand.Read(b[:]) // it never fails
	return Trace{ID: hex.EncodeToString(b[:16]), Span: hex.EncodeToString(b[16:])}
}

// ParseTrace goes on from a traceparent header. One that is malformed starts a new trace: the call is served and recorded all the same. The
// sampled flag does not matter here: every call is recorded.
func ParseTrace(traceparent string) Trace {
	t := NewTrace()
	p := strings.Split(traceparent, "-")
	if len(p) < 4 || p[0] == "ff" || !hexOf(p[0], 2) || !hexOf(p[1], 32) || !hexOf(p[2], 16) || !hexOf(p[3], 2) || p[0] == "00" && len(p) != 4 ||
		strings.Trim(p[1], "0") == "" || strings.Trim(p[2], "0") == "" {
		return t
	}
	t.ID, t.Parent = p[1], p[2]
	return t
}

func hexOf(s string, n int) bool { return len(s) == n && strings.Trim(s, "0123456789abcdef") == "" }

// Call is one call, with everything that was decided in it.
type Call struct {
	Event     string
	Trace     Trace
	Client    string // who asked: an id, never a name of a person
	Door      string // http or cli
	Status    int    // of HTTP, or the exit status
	RequestID string // X-Request-ID; only a hash is kept
	Look      string // what of the journal was read
	Problem   string // the type of an error
	Resource  string // the type of what was asked about; empty: gegeven
	Decisions []Decided
	Policies  string // hashes of what an answer rests on that is no decision
	Register  string
	Request   jsontext.Value // the question, canonical, where it is not one or more evaluations
	Response  []byte         // the answer, byte for byte
	Delivery  []byte         // what was delivered beside the answer: measured, not kept
	Delivered *Reference     // the same, measured already
}

// Decided is one decision with the question and the answer as it was encoded.
type Decided struct {
	Question engine.Question
	Decision engine.Decision
	Ignored  int // members of the question that were not read
	Answer   []byte
	Mark     Mark // what the answer says of itself; empty: nothing
}

// Mark is what tells one evaluation from another: a name, and the moment as the answer writes it.
type Mark struct{ ID, At string }

// Receipt says where a record stands. The record is on disk.
type Receipt struct {
	Origin string
	Seq    int64
}

// Call records a call. When it returns an error, the answer may not leave.
func (j *Journal) Call(ctx context.Context, c Call) (Receipt, error) {
	r, texts, err := j.recordOf(c)
	if err != nil {
		return Receipt{}, err
	}
	seq, err := j.append(ctx, r, texts)
	return Receipt{j.origin, seq}, err
}

// RequestID gives what is kept of an X-Request-ID: the first half of its SHA-256, in hexadecimal. It links, and names nobody: a caller may
// write anything there.
func RequestID(id string) string {
	sum := sha256.Sum256([]byte(id))
	return hex.EncodeToString(sum[:16])
}

func (j *Journal) recordOf(c Call) (*Record, []Text, error) {
	adl := &ADL{
		Event: c.Event, Trace: c.Trace.ID, Span: c.Trace.Span, ParentSpan: c.Trace.Parent, Timestamp: j.Now().UnixMilli(), Status: "Ok",
		Resource:   Resource{Origin: j.origin, Service: "doelbinding"},
		Attributes: Attributes{Configuration: Configuration{Engine: j.Engine, OPA: j.OPA}},
		Body:       Body{Request: c.Request},
	}
	if c.Status >= 400 || c.Door == "cli" && (c.Status == 2 || c.Status == 3) {
		adl.Status = "Error"
	}
	r := &Record{Kind: KindCall, ADL: adl, Call: &CallNote{Client: c.Client, Door: c.Door, Look: c.Look, Problem: c.Problem, Status: c.Status}}
	if c.RequestID != "" {
		r.Call.RequestID = RequestID(c.RequestID)
	}
	if r.Call.Delivery = c.Delivered; c.Delivery != nil {
		m := measure(c.Delivery, false)
		r.Call.Delivery = &m
	}
	var texts []Text
	keep := func(body []byte) Reference {
		if n := len(texts); n > 0 && bytes.Equal(texts[n-1].Body, body) { // an evaluation is the whole answer
			return Reference{Bytes: int64(len(body)), Kept: true, SHA256: texts[n-1].SHA256}
		}
		m := measure(body, true)
		texts = append(texts, Text{m.SHA256, body})
		return m
	}
	rests := func(policies, register string) error {
		if !j.holds(KindPolicies, policies) || !j.holds(KindRegister, register) {
			return errors.New("record call: it rests on policies or a register that the journal does not hold")
		}
		adl.Attributes.Policies = map[string]string{"policies": policies}
		adl.Attributes.Information = map[string]string{"register": register}
		return nil
	}
	if c.Policies != "" {
		if err := rests(c.Policies, c.Register); err != nil {
			return nil, nil, err
		}
	}
	var questions []asked
	for _, d := range c.Decisions {
		if err := rests(d.Decision.PolicyHash, d.Decision.RegisterHash); err != nil {
			return nil, nil, err
		}
		o := Outcome{
			Answer: keep(d.Answer).SHA256, Asked: d.Question.Asked, Ignored: d.Ignored, Outcome: d.Decision.Outcome,
			Policies: d.Decision.PolicyHash, Register: d.Decision.RegisterHash,
			Evaluated: d.Mark.At, EvaluationID: d.Mark.ID, Unheard: d.Decision.Ignored,
		}
		for _, g := range d.Decision.Gaps {
			o.Gaps = append(o.Gaps, Gap{Kind: g.Kind, Member: g.Member, Nearest: append([]string{}, g.Nearest...), Hint: g.Hint})
		}
		r.Call.Decisions = append(r.Call.Decisions, o)
		questions = append(questions, typed(d.Question, d.Decision.Gaps, cmp.Or(c.Resource, "gegeven")))
	}
	if len(c.Response) > 0 {
		m := keep(c.Response)
		adl.Attributes.Response = &m
	}
	var err error
	switch {
	case adl.Body.Request != nil:
	case c.Event == EventEvaluations && questions != nil:
		adl.Body.Request, err = marshal(map[string]any{"evaluations": questions})
	case len(questions) == 1:
		adl.Body.Request, err = marshal(questions[0])
	case len(questions) > 1:
		return nil, nil, fmt.Errorf("record call: %s with %d questions", c.Event, len(questions))
	}
	return r, texts, err
}

// TypedQuestion is a question as it is kept, for a call that is not an evaluation.
func TypedQuestion(q engine.Question, gaps []engine.Gap, resource string) (jsontext.Value, error) {
	return marshal(typed(q, gaps, resource))
}

// Measure gives the size and hash of bytes.
func Measure(body []byte) Reference { return measure(body, false) }

func measure(body []byte, kept bool) Reference {
	sum := sha256.Sum256(body)
	return Reference{Bytes: int64(len(body)), Kept: kept, SHA256: hex.EncodeToString(sum[:])}
}

func (j *Journal) holds(k Kind, hash string) bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.kept[string(k)+" "+hash]
}

// Keep records the files that a policy set or a register snapshot was made of, once. Until it returns, nothing that rests on them is recorded.
func (j *Journal) Keep(ctx context.Context, k Kind, hash string, bundle func() ([]byte, error)) error {
	if j.holds(k, hash) {
		return nil
	}
	body, err := bundle()
	if err != nil {
		return fmt.Errorf("keep %s: %w", k, err)
	}
	m := measure(body, true)
	if _, err := j.append(ctx, &Record{Kind: k, Kept: &Kept{Bundle: m.SHA256, Hash: hash}}, []Text{{m.SHA256, body}}); err != nil {
		return fmt.Errorf("keep %s: %w", k, err)
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	j.kept[string(k)+" "+hash] = true
	return nil
}

// Fulfil records that an obligation was met.
func (j *Journal) Fulfil(ctx context.Context, client, obligation string) (Receipt, error) {
	seq, err := j.append(ctx, &Record{Kind: KindFulfilled, Fulfilled: &Fulfilled{Client: client, Obligation: obligation}}, nil)
	return Receipt{j.origin, seq}, err
}

// Refused records how many calls of one class of clients were refused in a minute before it was known who asked.
func (j *Journal) Refused(ctx context.Context, class string, minute, calls int64) error {
	_, err := j.append(ctx, &Record{Kind: KindRefused, Refused: &Refused{Calls: calls, Class: class, Minute: minute}}, nil)
	return err
}
