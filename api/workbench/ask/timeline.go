package ask

import (
	"context"

	"doelbinding/engine"
	"doelbinding/engine/journal"
	"doelbinding/engine/wire"
)

// TimeLine is when the answer is what: one period with this answer, and what is decided on the days beside it.
type TimeLine struct {
	Periods []Span
	Width   int
}

// Span is a period with one answer.
type Span struct {
	Period  engine.Period
	Day     engine.Day // a day in it to ask about
	Outcome engine.Outcome
	Here    bool     // the day that was asked about lies in it
	X, W    int      // its place in the picture
	Other   []Change // what clauses do otherwise than on the day asked about
	More    int      // how many changes are not listed
}

// Change is a clause that does otherwise on another day.
type Change struct{ What, ID, Title string }

// shownChanges is how many changes are named.
const shownChanges = 3

// lineWidth is the width of the picture in its own units.
const lineWidth = 600

// timeLine asks what is decided on the last day before the answer was this one, and on the first after. Each is a decision like any other. A day on
// which the question contradicts itself has none. It returns the records with those of these decisions.
func (p *Page) timeLine(ctx context.Context, reg engine.Register, q wire.Decoded, d engine.Decision, records []journal.Decided) (TimeLine, []journal.Decided) {
	if d.Full == nil {
		return TimeLine{}, records
	}
	here := Span{Day: d.Day, Outcome: d.Outcome, Here: true}
	var out TimeLine
	if day := d.Full.Previous; day != "" {
		here.Period.From = day.AddDays(1)
		if s, record, ok := p.on(ctx, reg, q, d, day); ok {
			records = append(records, record)
			s.Period = engine.Period{Until: day}
			out.Periods = append(out.Periods, s)
		}
	}
	if day := d.Full.Next; day != "" {
		here.Period.Until = day.AddDays(-1)
	}
	out.Periods = append(out.Periods, here)
	if day := d.Full.Next; day != "" {
		if s, record, ok := p.on(ctx, reg, q, d, day); ok {
			records = append(records, record)
			s.Period = engine.Period{From: day}
			out.Periods = append(out.Periods, s)
		}
	}
	out.draw()
	return out, records
}

// on decides the same question on another day.
func (p *Page) on(ctx context.Context, reg engine.Register, q wire.Decoded, now engine.Decision, day engine.Day) (Span, journal.Decided, bool) {
	q.Question.Day, q.Question.Assumed, q.Question.Full, q.Question.Ways = day, false, false, false
	decided, err := p.service.Decide(ctx, reg, q)
	if err != nil {
		return Span{}, journal.Decided{}, false // it is shown as a date on which the answer changes, without what it becomes
	}
	changes := p.changes(now, decided.Decision)
	n := min(len(changes), shownChanges)
	return Span{Day: day, Outcome: decided.Decision.Outcome, Other: changes[:n], More: len(changes) - n}, decided.Record, true
}

// changes lists the clauses that say something else, the ones that decide first: the order of the checks.
func (p *Page) changes(now, then engine.Decision) (out []Change) {
	state := func(d engine.Decision, id string) engine.State {
		for _, c := range d.Checks {
			if c.Clause == id {
				return c.State
			}
		}
		return ""
	}
	for _, c := range then.Checks {
		was := state(now, c.Clause)
		switch title := p.named(c.Clause).Title; {
		case was == "":
			out = append(out, Change{"dan geldt:", c.Clause, title})
		case was != c.State:
			out = append(out, Change{"dan " + c.State.Dutch() + ":", c.Clause, title})
		}
	}
	for _, c := range now.Checks {
		if state(then, c.Clause) == "" {
			out = append(out, Change{"dan geldt niet:", c.Clause, p.named(c.Clause).Title})
		}
	}
	return out
}

// draw gives each period a place: those that are open get a fixed part, for how long they last is not known.
func (t *TimeLine) draw() {
	t.Width = lineWidth
	if len(t.Periods) == 0 {
		return
	}
	each := lineWidth / len(t.Periods)
	for i := range t.Periods {
		t.Periods[i].X, t.Periods[i].W = i*each, each
	}
}

// Changes reports whether the answer ever changes.
func (t TimeLine) Changes() bool {
	return len(t.Periods) > 1 || len(t.Periods) == 1 && t.Periods[0].Period != (engine.Period{})
}
