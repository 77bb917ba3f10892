package journal

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"doelbinding/engine"
	"doelbinding/engine/journal/sealed"
)

// Status is the status of an obligation.
type Status string

// The statuses of an obligation. Due is open with at most dueWithin days left.
const (
	StatusOpen      Status = "open"
	StatusDue       Status = "due"
	StatusOverdue   Status = "overdue"
	StatusFulfilled Status = "fulfilled"
)

// dueWithin is the number of days before its deadline from which an obligation is due.
const dueWithin = 30

// Obligation is an obligation of a permission, with a deadline.
type Obligation struct {
	ID       string     `json:"id"` // numbers of the record, the decision and the obligation
	Kind     string     `json:"kind"`
	Bearer   string     `json:"bearer"`
	Clause   string     `json:"clause"`
	Field    string     `json:"field"`
	Deadline engine.Day `json:"deadline"`
	Status   Status     `json:"status"`
	Recorded time.Time  `json:"recorded"`
}

// ObligationsOf returns the obligations of the record in an id that have not been reported fulfilled. It reads only that record.
func ObligationsOf(ctx context.Context, s sealed.Store, today engine.Day, id string) ([]Obligation, error) {
	head, _, _ := strings.Cut(id, ".")
	if seq, err := strconv.ParseInt(head, 10, 64); err == nil && seq >= 0 {
		return obligations(ctx, s, today, sealed.Range{From: seq, Until: seq + 1})
	}
	return nil, nil
}

// Obligations returns the obligations that have not been reported fulfilled, the most urgent first. It reads every call.
func Obligations(ctx context.Context, s sealed.Store, today engine.Day) ([]Obligation, error) {
	return obligations(ctx, s, today, sealed.Range{})
}

func obligations(ctx context.Context, s sealed.Store, today engine.Day, r sealed.Range) ([]Obligation, error) {
	done := map[string]bool{}
	for row, err := range s.Records(ctx, sealed.Range{Kinds: []sealed.Kind{KindFulfilled}}) {
		if err != nil {
			return nil, err
		}
		r, err := Parse(row.Body)
		if err != nil {
			return nil, fmt.Errorf("record %d: %w", row.Seq, err)
		}
		done[r.Fulfilled.Obligation] = true
	}
	out := []Obligation{}
	add := func(o Obligation) {
		if o.Deadline == "" || done[o.ID] {
			return
		}
		switch left := o.Deadline.DaysSince(today); {
		case left < 0:
			o.Status = StatusOverdue
		case left <= dueWithin:
			o.Status = StatusDue
		default:
			o.Status = StatusOpen
		}
		out = append(out, o)
	}
	l := NewReader(s)
	for seen, err := range l.Calls(ctx, Filter{Range: r}) {
		if err != nil {
			return nil, err
		}
		if seen.Record.ADL.Event == EventTryout {
			continue
		}
		for _, d := range seen.Decisions {
			if d.Outcome.Outcome != engine.Permitted {
				continue
			}
			for i, x := range d.Obligations {
				add(Obligation{
					ID: fmt.Sprintf("%d.%d.%d", seen.Seq, d.N, i), Kind: x.Kind, Bearer: x.Bearer, Clause: x.Clause, Field: d.Question.Field,
					Deadline: x.Deadline, Recorded: seen.At,
				})
			}
		}
		delivery, err := l.Delivery(ctx, seen)
		if err != nil {
			return nil, err
		}
		if delivery == nil {
			continue
		}
		for i, x := range delivery.Obligations { // of a delivery the first deadline, on which the first rows must be destroyed
			add(Obligation{
				ID: fmt.Sprintf("%d.0.%d", seen.Seq, i), Kind: x.Kind, Bearer: x.Bearer, Clause: x.Clause, Field: delivery.Dataset, Deadline: x.First, Recorded: seen.At,
			})
		}
	}
	slices.SortStableFunc(out, func(a, b Obligation) int { return cmp.Compare(a.Deadline, b.Deadline) })
	return out, nil
}
