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
)

// Looker reads calls with what they decided. Different answers are few, so each is read once and remembered.
type Looker struct {
	store   Store
	answers map[string]*seenAnswer
}

// NewLooker reads a store.
func NewLooker(s Store) *Looker { return &Looker{store: s, answers: map[string]*seenAnswer{}} }

// maxAnswers bounds what is remembered.
const maxAnswers = 20_000

// Seen is a call as it can be read back.
type Seen struct {
	Seq       int64
	At        time.Time
	Record    *Record
	Decisions []SeenDecision
}

// SeenDecision is one decision of a call.
type SeenDecision struct {
	Outcome
	N        int // which decision of the call, from 0
	Question engine.Question
	asked    asked
	*seenAnswer
}

// seenAnswer is what the journal understands of an answer.
type seenAnswer struct {
	Reason      string
	Day         engine.Day
	Checks      []SeenCheck
	Obligations []SeenObligation
	Missing     []string
}

// SeenCheck is what one clause said.
type SeenCheck struct {
	Clause string        `json:"clause"`
	Effect engine.Effect `json:"effect"`
	State  engine.State  `json:"state"`
	Title  string        `json:"title"`
}

// SeenObligation is what a permitted act brought along.
type SeenObligation struct {
	Kind     string     `json:"kind"`
	Bearer   string     `json:"bearer"`
	Clause   string     `json:"clause"`
	Deadline engine.Day `json:"deadline"`
}

// Filter says which calls to show; what is empty does not matter.
type Filter struct {
	Party    string         // whose act was judged, or who received
	Parties  []string       // any of these: what a reader may see
	Clause   string         // that said something
	Field    string         // <dataset>/<field>, or a dataset
	Outcome  engine.Outcome //
	Policies string         // hash
	From     time.Time      // when it was recorded
	Until    time.Time      // not included
	Range    Range
}

// decides tells whether the filter asks about decisions at all; else every call is shown, also one that decided nothing.
func (f Filter) decides() bool {
	return f.Party != "" || f.Parties != nil || f.Clause != "" || f.Field != "" || f.Outcome != "" || f.Policies != ""
}

// Calls gives the calls that fit a filter, each with the decisions that fit. Removed calls are passed over.
func (l *Looker) Calls(ctx context.Context, f Filter) iter.Seq2[*Seen, error] {
	f.Range.Kinds = []Kind{KindCall}
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

// Call gives one call, or [ErrNoRecord].
func (l *Looker) Call(ctx context.Context, seq int64) (*Seen, error) {
	row, err := one(ctx, l.store, seq)
	if err != nil {
		return nil, err
	}
	if row.Body == nil {
		return nil, fmt.Errorf("record %d was removed by retention: %w", seq, ErrNoRecord)
	}
	return l.read(ctx, row)
}

// BySpan finds the call with a span id, the newest first.
func (l *Looker) BySpan(ctx context.Context, span string) (*Seen, error) {
	for row, err := range l.store.Records(ctx, Range{Kinds: []Kind{KindCall}, Backwards: true}) {
		if err != nil {
			return nil, err
		}
		if strings.Contains(string(row.Body), `"span_id":"`+span+`"`) {
			return l.read(ctx, row)
		}
	}
	return nil, fmt.Errorf("span %s: %w", span, ErrNoRecord)
}

func (l *Looker) read(ctx context.Context, row Row) (*Seen, error) {
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
		return nil, fmt.Errorf("record %d: its questions do not fit its decisions", row.Seq)
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

// shown empties a name that was not kept.
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

func (l *Looker) answer(ctx context.Context, text string) (*seenAnswer, error) {
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

// fieldFits tells whether a field is the one asked for, or lies in the dataset asked for.
func fieldFits(field, want string) bool {
	return field == want || strings.HasPrefix(field, want+"/")
}

// Receiver is the party that a fact of the question names as the one who receives; empty when there is none.
func Receiver(q engine.Question) string {
	id, _ := q.Facts[engine.FactReceiver].Any().(string)
	return id
}

// Delivery is what a filter did with a dataset, as its report says it.
type Delivery struct {
	Dataset string `json:"-"` // of whose fields it is; the request says so
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

// Delivery reads the report of a delivery; nil for any other call.
func (l *Looker) Delivery(ctx context.Context, s *Seen) (*Delivery, error) {
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

// delivery tells whether a delivery fits, by the question it was asked with.
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
