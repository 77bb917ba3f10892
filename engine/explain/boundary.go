package explain

import (
	"slices"

	"doelbinding/engine"
)

// boundaries gives the nearest values of a date or a number, on either side of what was said, at which some clause comes out
// differently; when nothing was said, it starts at the day judged (or the least number) and gives that value too.
func (t *trial) boundaries(fact engine.Fact, now engine.Value) []engine.Value {
	axis := t.axis(fact)
	start := axis.home
	if now.Known() {
		start = axis.position(now)
	}
	var out []engine.Value
	if !now.Known() {
		out = append(out, axis.value(start))
	}
	for _, far := range []int{axis.min, axis.max} {
		if at, ok := t.nearest(fact.Name, axis, start, far); ok {
			out = append(out, axis.value(at))
		}
	}
	return out
}

// axis lays the values of a fact on a line. Between two anchors each clause changes at most once.
type axis struct {
	min, max, home int
	anchors        []int
	value          func(int) engine.Value
	position       func(engine.Value) int
}

func (t *trial) axis(fact engine.Fact) axis {
	if fact.Type == engine.TypeInteger {
		return axis{
			min: int(fact.Min), max: int(fact.Max), home: int(fact.Min),
			value:    func(n int) engine.Value { return engine.Number(int64(n)) },
			position: func(v engine.Value) int { n, _ := v.Any().(int64); return int(n) },
		}
	}
	today := t.question.Day
	at := func(d engine.Day) int { return d.DaysSince(engine.FirstDay) }
	a := axis{
		min: 0, max: at(engine.LastDay), home: at(today), anchors: []int{at(today)},
		value:    func(n int) engine.Value { return engine.Text(string(engine.FirstDay.AddDays(n))) },
		position: func(v engine.Value) int { s, _ := v.Any().(string); return at(engine.Day(s)) },
	}
	for _, c := range t.clauses {
		for _, term := range c.Terms {
			a.anchors = append(a.anchors, at(today.AddMonths(-term.Years, -term.Months)), at(today.AddMonths(term.Years, term.Months)))
		}
	}
	slices.Sort(a.anchors)
	return a
}

// nearest walks from start towards far, anchor by anchor, and halves the first stretch in which the answer changed.
func (t *trial) nearest(fact string, a axis, start, far int) (int, bool) {
	same := t.signature(fact, a.value(start))
	differs := func(n int) bool { return t.err == nil && t.signature(fact, a.value(n)) != same }
	stops := []int{far}
	for _, anchor := range a.anchors {
		for _, n := range []int{anchor - 4, anchor, anchor + 4} { // a term clamps to the end of a month
			if start < n && n < far || far < n && n < start {
				stops = append(stops, n)
			}
		}
	}
	slices.SortFunc(stops, func(x, y int) int { return distance(x, start) - distance(y, start) })
	near := start
	for _, stop := range stops {
		if differs(stop) {
			for distance(near, stop) > 1 {
				if mid := (near + stop) / 2; differs(mid) {
					stop = mid
				} else {
					near = mid
				}
			}
			return stop, t.err == nil
		}
		near = stop
	}
	return 0, false
}

func (t *trial) signature(fact string, v engine.Value) string {
	if t.err != nil {
		return ""
	}
	r := engine.Resolve(t.reg, t.question.With(fact, v))
	if len(r.Gaps) > 0 {
		return ""
	}
	var readers []string // no other clause can come out differently
	for _, c := range t.clauses {
		if slices.Contains(c.Facts, fact) {
			readers = append(readers, c.ID)
		}
	}
	checks, err := t.engine.policy.Checks(t.ctx, r.Input, readers)
	if err != nil {
		t.err = err
		return ""
	}
	return signature(&engine.Findings{Checks: checks})
}

func distance(a, b int) int {
	if a < b {
		return b - a
	}
	return a - b
}
