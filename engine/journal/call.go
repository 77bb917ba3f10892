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

	"github.com/go-json-experiment/json/jsontext"

	"doelbinding/engine"
	"doelbinding/engine/journal/sealed"
)

// The events of the Authorization Decision Log, and our own for calls that it does not have.
const (
	EventEvaluation     = "adl.access_evaluation"
	EventEvaluations    = "adl.access_evaluations"
	EventSearchSubject  = "adl.search_subject"
	EventSearchResource = "adl.search_resource"
	EventSearchAction   = "adl.search_action"
	EventTryout         = "doelbinding.try_out"      // questions that somebody tried in the workbench: nobody gets anything, so nothing falls due
	EventDelivery       = "doelbinding.delivery"     // a filtered dataset
	EventJournal        = "doelbinding.journal_read" // the journal was read
	EventOther          = "doelbinding.call"         // any other call: refused, or not understood
)

// Trace is the trace context of a call, as W3C Trace Context has it. Span is always made by this service.
type Trace struct{ ID, Span, Parent string }

// NewTrace starts a trace.
func NewTrace() Trace {
	var b [24]byte
	_, _ = rand.Read(b[:]) // it never fails
	return Trace{ID: hex.EncodeToString(b[:16]), Span: hex.EncodeToString(b[16:])}
}

// Call is one call, with all of its decisions.
type Call struct {
	Event     string
	Trace     Trace
	Client    string // the id of the client, never the name of a person
	Door      string // http or cli
	Status    int    // HTTP status or exit status
	RequestID string // X-Request-ID; only a hash is kept
	Look      string // what was read, if the call read the journal, or what a matrix was about
	Problem   string // the type of the error, if any
	Resource  string // the type of the resource; empty: gegeven
	Decisions []Decided
	Policies  string // hashes of the policies and the register of an answer without decisions
	Register  string
	Request   jsontext.Value // the canonical question, of a call that is no evaluation
	Response  []byte         // the bytes of the answer
	Delivery  []byte         // what was delivered beside the answer; only its hash and size are kept
	Delivered *Reference     // the same, if the hash is known already
}

// Decided is one decision, with its question and its encoded answer.
type Decided struct {
	Question engine.Question
	Decision engine.Decision
	Ignored  int // number of members of the question that were not read
	Answer   []byte
	Mark     Mark // name and moment of the evaluation, if the answer has them
}

// Mark identifies an evaluation: its name, and its moment as the answer writes it.
type Mark struct{ ID, At string }

// Receipt is the place of a record that is on disk.
type Receipt struct {
	Origin string
	Seq    int64
}

// Call records a call. If it returns an error, the answer must not be sent.
func (j *Journal) Call(ctx context.Context, c Call) (Receipt, error) {
	r, texts, err := j.recordOf(c)
	if err != nil {
		return Receipt{}, err
	}
	seq, err := j.append(ctx, r, texts)
	return Receipt{j.Origin(), seq}, err
}

// RequestID returns what is kept of an X-Request-ID: the first half of its SHA-256, in hexadecimal. It links records without revealing the id, which
// could hold anything.
func RequestID(id string) string {
	sum := sha256.Sum256([]byte(id))
	return hex.EncodeToString(sum[:16])
}

func (j *Journal) recordOf(c Call) (*Record, []sealed.Text, error) {
	adl := &ADL{
		Event: c.Event, Trace: c.Trace.ID, Span: c.Trace.Span, ParentSpan: c.Trace.Parent, Timestamp: j.Now().UnixMilli(), Status: "Ok",
		Resource:   Resource{Origin: j.Origin(), Service: "doelbinding"},
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
	var texts []sealed.Text
	keep := func(body []byte) Reference {
		if n := len(texts); n > 0 && bytes.Equal(texts[n-1].Body, body) { // of a single evaluation, the answer is the whole response
			return Reference{Bytes: int64(len(body)), Kept: true, SHA256: texts[n-1].SHA256}
		}
		m := measure(body, true)
		texts = append(texts, sealed.Text{SHA256: m.SHA256, Body: body})
		return m
	}
	rests := func(policies, register string) error {
		if !j.holds(KindPolicies, policies) || !j.holds(KindRegister, register) {
			return errors.New("record call: the journal does not hold its policies or its register")
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
			Evaluated: d.Mark.At, EvaluationID: d.Mark.ID, Dropped: d.Decision.Ignored,
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
	case (c.Event == EventEvaluations || c.Event == EventTryout && len(questions) > 1) && questions != nil:
		adl.Body.Request, err = sealed.Canonical(map[string]any{"evaluations": questions})
	case len(questions) == 1:
		adl.Body.Request, err = sealed.Canonical(questions[0])
	case len(questions) > 1:
		return nil, nil, fmt.Errorf("record call: %s with %d questions", c.Event, len(questions))
	}
	return r, texts, err
}

// TypedQuestion returns a question in the form in which it is kept, for a call that is no evaluation.
func TypedQuestion(q engine.Question, gaps []engine.Gap, resource string) (jsontext.Value, error) {
	return sealed.Canonical(typed(q, gaps, resource))
}

// measure returns the size and the hash of bytes.
func measure(body []byte, kept bool) Reference {
	sum := sha256.Sum256(body)
	return Reference{Bytes: int64(len(body)), Kept: kept, SHA256: hex.EncodeToString(sum[:])}
}

func (j *Journal) holds(k sealed.Kind, hash string) bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.kept[string(k)+" "+hash]
}

// Keep records the files of a policy set or a register snapshot, once. A call that depends on them can be recorded only after Keep returns.
func (j *Journal) Keep(ctx context.Context, k sealed.Kind, hash string, bundle func() ([]byte, error)) error {
	if j.holds(k, hash) {
		return nil
	}
	body, err := bundle()
	if err != nil {
		return fmt.Errorf("keep %s: %w", k, err)
	}
	m := measure(body, true)
	if _, err := j.append(ctx, &Record{Kind: k, Kept: &Kept{Bundle: m.SHA256, Hash: hash}}, []sealed.Text{{SHA256: m.SHA256, Body: body}}); err != nil {
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
	return Receipt{j.Origin(), seq}, err
}

// Refused records how many calls of one class were refused in a minute before the client was known.
func (j *Journal) Refused(ctx context.Context, class string, minute, calls int64) error {
	_, err := j.append(ctx, &Record{Kind: KindRefused, Refused: &Refused{Calls: calls, Class: class, Minute: minute}}, nil)
	return err
}

// FulfilOffline records that an obligation was met, in a journal that no process writes.
func FulfilOffline(ctx context.Context, c Config, client, obligation string) error {
	e, err := (&Record{Kind: KindFulfilled, Fulfilled: &Fulfilled{Client: client, Obligation: obligation}}).entry(c.Now(), nil)
	if err != nil {
		return err
	}
	return sealed.AppendOffline(ctx, c.Config, e)
}
