package ask

import (
	"context"
	"errors"
	"time"

	"doelbinding/api/workbench/page"
	"doelbinding/engine"
	"doelbinding/engine/explain"
)

// Explainer says more of a decision than its answer does. It is part of an explanation, and no decision that anybody gets.
type Explainer interface {
	// Line returns what would be decided on every day.
	Line(ctx context.Context, reg engine.Register, q engine.Question) ([]explain.Stretch, error)
	// Parts returns the explanation of a check, part by part.
	Parts(reg engine.Register, c engine.Check) []explain.Part
}

// TimeLine is what the answer is on every day: periods with one answer, in their order.
type TimeLine struct {
	Known   bool // it was worked out
	Periods []Span
	Bars    []Bar
}

// Span is a period with one answer.
type Span struct {
	Period  engine.Period
	Day     engine.Day // a day in it to ask about
	Outcome engine.Outcome
	Here    bool     // the day that was asked about lies in it
	Other   []Change // what clauses do otherwise than in the period before
	More    int      // how many changes are not listed
}

// Bar is a part of the picture: periods after each other that have the same outcome.
type Bar struct {
	Outcome    engine.Outcome
	From       engine.Day // empty: the picture begins
	Here, Wide bool       // the day that was asked about lies in it; there is room for words
	X, W       int
}

// Change is a clause that does otherwise from a day on.
type Change struct{ What, ID, Title string }

// shownChanges is how many changes are named.
const shownChanges = 4

// lineWidth is the width of the picture in its own units, and narrow that of a bar in which a word does not fit.
const (
	lineWidth = 600
	narrow    = 150
)

// lineWithin is how long the line may take: it takes a few hundredths of a second, and an answer does not wait for more.
const lineWithin = 2 * time.Second

// timeLine works out what the answer is on every other day.
func (p *Page) timeLine(ctx context.Context, reg engine.Register, q engine.Question, d engine.Decision) (TimeLine, error) {
	if d.Full == nil {
		return TimeLine{}, nil
	}
	limited, cancel := context.WithTimeout(ctx, lineWithin)
	defer cancel()
	line, err := p.explainer.Line(limited, reg, q)
	if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
		return TimeLine{}, nil
	}
	if err != nil {
		return TimeLine{}, err
	}
	out := TimeLine{Known: true}
	for i, x := range line {
		s := Span{Period: x.Period, Day: x.Period.From, Outcome: x.Decision.Outcome, Here: x.Period.Contains(d.Day)}
		if i == 0 && x.Period.From == engine.FirstDay { // what was before is not judged
			s.Period.From, s.Day = "", x.Period.Until
		}
		if x.Period.Until == engine.LastDay {
			s.Period.Until = ""
		}
		if i > 0 {
			changes := p.changes(line[i-1].Decision, x.Decision)
			n := min(len(changes), shownChanges)
			s.Other, s.More = changes[:n], len(changes)-n
		}
		out.Periods = append(out.Periods, s)
	}
	out.draw()
	return out, nil
}

// changes lists the clauses that say something else from one decision to the next, the ones that decide first: the order of the checks.
func (p *Page) changes(before, now engine.Decision) (out []Change) {
	state := func(d engine.Decision, id string) engine.State {
		for _, c := range d.Checks {
			if c.Clause == id {
				return c.State
			}
		}
		return ""
	}
	for _, c := range now.Checks {
		was := state(before, c.Clause)
		switch title := p.named(c.Clause).Title; {
		case was == "":
			out = append(out, Change{"nu geldt, " + page.Stand(c.Effect, c.State) + ":", c.Clause, title})
		case was != c.State:
			out = append(out, Change{"nu " + page.Stand(c.Effect, c.State) + ":", c.Clause, title})
		}
	}
	for _, c := range before.Checks {
		if state(now, c.Clause) == "" {
			out = append(out, Change{"geldt niet meer:", c.Clause, p.named(c.Clause).Title})
		}
	}
	return out
}

// draw makes the picture: each run of periods with one outcome gets an equal part of it, however long it lasts.
func (t *TimeLine) draw() {
	for _, s := range t.Periods {
		if n := len(t.Bars); n > 0 && t.Bars[n-1].Outcome == s.Outcome {
			t.Bars[n-1].Here = t.Bars[n-1].Here || s.Here
			continue
		}
		t.Bars = append(t.Bars, Bar{Outcome: s.Outcome, From: s.Period.From, Here: s.Here})
	}
	for i := range t.Bars {
		each := lineWidth / len(t.Bars)
		t.Bars[i].X, t.Bars[i].W, t.Bars[i].Wide = i*each, each, each >= narrow
	}
}

// Changes reports whether the answer is ever another one, be it by a clause or a citation.
func (t TimeLine) Changes() bool { return len(t.Periods) > 1 }

// Turns reports whether the outcome is ever another one.
func (t TimeLine) Turns() bool { return len(t.Bars) > 1 }
