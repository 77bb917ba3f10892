package journal

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/journal/sealed"
)

// Reader reads calls with their decisions. It caches answers, since many calls share one.
type Reader struct {
	store   sealed.Store
	answers map[string]*seenAnswer
}

// NewReader returns a reader of a store.
func NewReader(s sealed.Store) *Reader { return &Reader{store: s, answers: map[string]*seenAnswer{}} }

// maxAnswers bounds the cache.
const maxAnswers = 20_000

// Seen is a call as it was read from the journal.
type Seen struct {
	Seq       int64
	At        time.Time
	Record    *Record
	Decisions []SeenDecision
}

// SeenDecision is one decision of a call.
type SeenDecision struct {
	Outcome
	N        int // number of the decision in the call, from 0
	Question engine.Question
	asked    asked
	*seenAnswer
}

// seenAnswer is the part of an answer that the journal reads.
type seenAnswer struct {
	Reason      string
	Day         engine.Day
	Checks      []SeenCheck
	Obligations []SeenObligation
	Missing     []string
}

// SeenCheck is the check of one clause.
type SeenCheck struct {
	Clause string        `json:"clause"`
	Effect engine.Effect `json:"effect"`
	State  engine.State  `json:"state"`
	Title  string        `json:"title"`
}

// SeenObligation is an obligation of a permitted act.
type SeenObligation struct {
	Kind     string     `json:"kind"`
	Bearer   string     `json:"bearer"`
	Clause   string     `json:"clause"`
	Deadline engine.Day `json:"deadline"`
}

// UnmarshalJSON reads an obligation as answers have it: in the properties of the obligations profile of AuthZEN, or, in older answers, by itself.
func (o *SeenObligation) UnmarshalJSON(body []byte) error {
	type plain SeenObligation
	var read struct {
		plain
		Properties *plain `json:"properties"`
	}
	if err := json.Unmarshal(body, &read); err != nil {
		return err
	}
	*o = SeenObligation(read.plain)
	if read.Properties != nil {
		*o = SeenObligation(*read.Properties)
	}
	return nil
}

// Filter selects calls. An empty field matches every call.
type Filter struct {
	Party    string   // the party that acts or receives
	Parties  []string // any of these; the parties whose records a client may see
	Clause   string   // with a check of this clause
	Field    string   // <dataset>/<field>, or a dataset
	Outcome  engine.Outcome
	Policies string    // hash
	From     time.Time // time of recording
	Until    time.Time // not included
	Range    sealed.Range
}

// decides reports whether the filter selects by decision. If not, it also matches calls without decisions.
func (f Filter) decides() bool {
	return f.Party != "" || f.Parties != nil || f.Clause != "" || f.Field != "" || f.Outcome != "" || f.Policies != ""
}

// Calls returns the calls that match a filter, each with the decisions that match. It skips removed calls.
func (l *Reader) Calls(ctx context.Context, f Filter) iter.Seq2[*Seen, error] {
	f.Range.Kinds = []sealed.Kind{KindCall}
	return func(yield func(*Seen, error) bool) {
		for row, err := range l.store.Records(ctx, f.Range) {
			if err != nil {
				yield(nil, err)
				return
			}
			if row.Body == nil || !f.From.IsZero() && row.At < f.From.UnixMilli() || !f.Until.IsZero() && row.At >= f.Until.UnixMilli() {
				continue
			}
			seen, err := l.read(ctx, row)
			if err != nil {
				yield(nil, err)
				return
			}
			if f.decides() {
				seen.Decisions = slices.DeleteFunc(seen.Decisions, func(d SeenDecision) bool { return !f.fits(d) })
				if len(seen.Decisions) == 0 && !f.delivery(seen) {
					continue
				}
			}
			if !yield(seen, nil) {
				return
			}
		}
	}
}

// Call returns one call, or [sealed.ErrNoRecord].
func (l *Reader) Call(ctx context.Context, seq int64) (*Seen, error) {
	row, err := sealed.RecordAt(ctx, l.store, seq)
	if err != nil {
		return nil, err
	}
	if row.Body == nil {
		return nil, fmt.Errorf("record %d was removed by retention: %w", seq, sealed.ErrNoRecord)
	}
	return l.read(ctx, row)
}

// BySpan returns the newest call with a span id.
func (l *Reader) BySpan(ctx context.Context, span string) (*Seen, error) {
	for row, err := range l.store.Records(ctx, sealed.Range{Kinds: []sealed.Kind{KindCall}, Backwards: true}) {
		if err != nil {
			return nil, err
		}
		if strings.Contains(string(row.Body), `"span_id":"`+span+`"`) {
			return l.read(ctx, row)
		}
	}
	return nil, fmt.Errorf("span %s: %w", span, sealed.ErrNoRecord)
}

func (l *Reader) read(ctx context.Context, row sealed.Row) (*Seen, error) {
	r, err := Parse(row.Body)
	if err != nil {
		return nil, fmt.Errorf("record %d: %w", row.Seq, err)
	}
	seen := &Seen{Seq: row.Seq, At: time.UnixMilli(r.At).UTC(), Record: r}
	if r.Call == nil || len(r.Call.Decisions) == 0 {
		return seen, nil
	}
	questions, err := requests(r.ADL.Body.Request)
	if err != nil || len(questions) != len(r.Call.Decisions) {
		return nil, fmt.Errorf("record %d: its questions and its decisions do not match", row.Seq)
	}
	for i, o := range r.Call.Decisions {
		d := SeenDecision{Outcome: o, N: i, asked: questions[i]}
		if d.Question, _, err = questions[i].question(o.Asked, o.Gaps); err != nil {
			return nil, fmt.Errorf("record %d: %w", row.Seq, err)
		}
		for _, g := range o.Gaps {
			d.Question = shown(d.Question, g.Member)
		}
		if d.seenAnswer, err = l.answer(ctx, o.Answer); err != nil {
			return nil, fmt.Errorf("record %d: %w", row.Seq, err)
		}
		seen.Decisions = append(seen.Decisions, d)
	}
	return seen, nil
}

// shown returns a question without the names that were not kept.
func shown(q engine.Question, member string) engine.Question {
	for _, p := range []*string{&q.Party, &q.Role, &q.Action, &q.Purpose, &q.Field, &q.Selector, &q.Supplier} {
		if *p == notKept {
			*p = ""
		}
	}
	if name, ok := factOf(member); ok {
		delete(q.Facts, name)
	}
	return q
}

func (l *Reader) answer(ctx context.Context, text string) (*seenAnswer, error) {
	if a := l.answers[text]; a != nil {
		return a, nil
	}
	body, err := l.store.Text(ctx, text)
	if err != nil {
		return nil, err
	}
	var a struct {
		Context struct {
			Reason      string           `json:"reason"`
			Time        engine.Day       `json:"time"`
			Checks      []SeenCheck      `json:"checks"`
			Obligations []SeenObligation `json:"obligations"`
			Missing     []string         `json:"missing"`
		} `json:"context"`
	}
	if err := json.Unmarshal(body, &a); err != nil {
		return nil, fmt.Errorf("read answer: %w", err)
	}
	if len(l.answers) >= maxAnswers {
		clear(l.answers)
	}
	c := a.Context
	l.answers[text] = &seenAnswer{c.Reason, c.Time, c.Checks, c.Obligations, c.Missing}
	return l.answers[text], nil
}

func (f Filter) fits(d SeenDecision) bool {
	party := func(id string) bool { return d.Question.Party == id || Receiver(d.Question) == id }
	switch {
	case f.Party != "" && !party(f.Party), f.Parties != nil && !slices.ContainsFunc(f.Parties, party),
		f.Outcome != "" && f.Outcome != d.Outcome.Outcome, f.Policies != "" && f.Policies != d.Policies,
		f.Field != "" && !fieldFits(d.Question.Field, f.Field),
		f.Clause != "" && !slices.ContainsFunc(d.Checks, func(c SeenCheck) bool { return c.Clause == f.Clause }):
		return false
	}
	return true
}

// fieldFits reports whether a field is the wanted one, or is in the wanted dataset.
func fieldFits(field, want string) bool {
	return field == want || strings.HasPrefix(field, want+"/")
}

// Receiver returns the party that a fact of the question names as receiver; empty if there is none.
func Receiver(q engine.Question) string {
	id, _ := q.Facts[engine.FactReceiver].Any().(string)
	return id
}

// Delivery is the report of a filtered dataset.
type Delivery struct {
	Dataset string `json:"-"` // the dataset of the fields, from the request
	Asked   struct {
		Party    string         `json:"party"`
		Role     string         `json:"role"`
		Action   string         `json:"action"`
		Purpose  string         `json:"purpose"`
		Supplier string         `json:"supplier"`
		Facts    map[string]any `json:"facts"`
	} `json:"asked"`
	Rows struct {
		In  int64 `json:"in"`
		Out int64 `json:"out"`
	} `json:"rows"`
	Fields []struct {
		Field    string   `json:"field"`
		Kept     int64    `json:"kept"`
		Withheld int64    `json:"withheld"`
		Clauses  []string `json:"clauses"`
	} `json:"fields"`
	Obligations []struct {
		Clause string     `json:"clause"`
		Kind   string     `json:"kind"`
		Bearer string     `json:"bearer"`
		First  engine.Day `json:"first_deadline"`
		Last   engine.Day `json:"last_deadline"`
	} `json:"obligations"`
}

// Delivery returns the report of a delivery; nil for any other call.
func (l *Reader) Delivery(ctx context.Context, s *Seen) (*Delivery, error) {
	if s.Record.ADL == nil || s.Record.ADL.Event != EventDelivery || s.Record.ADL.Attributes.Response == nil || s.Record.ADL.Status != "Ok" {
		return nil, nil
	}
	body, err := l.store.Text(ctx, s.Record.ADL.Attributes.Response.SHA256)
	if err != nil {
		return nil, fmt.Errorf("record %d: %w", s.Seq, err)
	}
	var d Delivery
	if err := json.Unmarshal(body, &d); err != nil {
		return nil, fmt.Errorf("record %d: read report: %w", s.Seq, err)
	}
	qs, err := requests(s.Record.ADL.Body.Request)
	if err != nil || len(qs) != 1 {
		return nil, fmt.Errorf("record %d: read request: not one question about a dataset", s.Seq)
	}
	q, _, err := qs[0].question("", nil)
	if err != nil {
		return nil, fmt.Errorf("record %d: read request: %w", s.Seq, err)
	}
	d.Dataset = q.Field
	return &d, nil
}

// delivery reports whether a delivery matches, by its question.
func (f Filter) delivery(s *Seen) bool {
	if s.Record.ADL.Event != EventDelivery || f.Clause != "" || f.Outcome != "" {
		return false
	}
	qs, err := requests(s.Record.ADL.Body.Request)
	if err != nil || len(qs) != 1 {
		return false
	}
	q, _, err := qs[0].question("", nil)
	party := func(id string) bool { return q.Party == id || Receiver(q) == id }
	return err == nil && (f.Party == "" || party(f.Party)) && (f.Parties == nil || slices.ContainsFunc(f.Parties, party)) &&
		(f.Field == "" || q.Field == f.Field || strings.HasPrefix(f.Field, q.Field+"/")) &&
		(f.Policies == "" || s.Record.ADL.Attributes.Policies["policies"] == f.Policies)
}
