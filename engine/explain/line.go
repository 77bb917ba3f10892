package explain

import (
	"context"

	"doelbinding/engine"
)

// Stretch is a period in which a question has one answer, and that answer.
type Stretch struct {
	Period   engine.Period
	Decision engine.Decision
}

// Line returns what is decided on every day that can be judged, as stretches in which outcome, checks and citations are the same; the day of the
// question is not looked at. On days before the first stretch the question contradicts itself.
func (e *Engine) Line(ctx context.Context, reg engine.Register, q engine.Question) ([]Stretch, error) {
	q.Assumed, q.Full, q.Ways = false, false, false
	var out []Stretch
	same := ""
	for q.Day = firstPossible(reg, q); q.Day != "" && q.Day <= engine.LastDay; {
		d, span, err := e.Span(ctx, reg, q)
		if err != nil {
			return nil, err
		}
		is := signature(&engine.Findings{Outcome: d.Outcome, Checks: d.Checks})
		if len(out) > 0 && is == same {
			out[len(out)-1].Period.Until = span.Until
		} else {
			out = append(out, Stretch{engine.Period{From: q.Day, Until: span.Until}, d})
		}
		same, q.Day = is, span.Until.AddDays(1)
	}
	return out, nil
}
