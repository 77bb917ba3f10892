package filter

import (
	"context"

	"doelbinding/engine"
	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"
)

// clerk filters the rows of one worker and keeps count. Nothing in it is shared, so counting a value takes no lock.
type clerk struct {
	judge  *judge
	fields map[string]int // name -> index in the states of a code
	names  []string
	codes  map[string]*coded
	every  *coded // of a dataset without a selector: every row
	days   map[string]engine.Day
	called map[string]schema.Meaning // what members of objects are called
	stays  []bool                    // which values of the row at hand stay
	total  tally
}

// coded is what is known about rows with one code, per field.
type coded struct {
	code   string
	kind   *kind
	fields []state
}

// state is what is known about one field in such rows; current is where the last value fell.
type state struct {
	current *use
	all     []*use
}

// use is how often a verdict fell for one code, and the first and last day it was about.
type use struct {
	verdict        *verdict
	code, field    string
	kept, withheld int64 // values that were not empty
	first, last    engine.Day
}

// tally is what became of the rows.
type tally struct {
	rows, out, blank int64
	dropped          map[string]int64 // per code outside the list
	rejected         map[string]int64 // per reason
	uses             []*use
}

func newClerk(j *judge) *clerk {
	return &clerk{
		judge: j, fields: map[string]int{}, codes: map[string]*coded{}, every: &coded{kind: j.every}, days: map[string]engine.Day{}, called: map[string]schema.Meaning{},
		total: newTally(),
	}
}

func newTally() tally { return tally{dropped: map[string]int64{}, rejected: map[string]int64{}} }

// field gives the index of a field.
func (c *clerk) field(name string) int {
	i, ok := c.fields[name]
	if !ok {
		i = len(c.names)
		c.fields[name], c.names = i, append(c.names, name)
	}
	return i
}

// listed gives what is known about rows with a code; nil when the agreement does not list it. A text that is no code is rejected.
func (c *clerk) listed(code []byte) (r *coded, reason string) {
	if r = c.codes[string(code)]; r != nil {
		return r, ""
	}
	s := table.Trimmed(string(code))
	if r = c.codes[s]; r != nil {
		return r, ""
	}
	if k := c.judge.kinds[s]; k != nil {
		r = &coded{code: s, kind: k}
		c.codes[s] = r
		return r, ""
	}
	if !engine.IsCode(s) {
		return nil, badCode
	}
	c.total.dropped[s]++
	return nil, ""
}

// keeps says whether a value of a field may stay, and counts it.
func (c *clerk) keeps(ctx context.Context, r *coded, field int, day engine.Day, empty bool) (bool, error) {
	if field >= len(r.fields) {
		r.fields = append(r.fields, make([]state, len(c.names)-len(r.fields))...)
	}
	u, err := c.use(ctx, r, field, day)
	if err != nil {
		return false, err
	}
	if u.first == "" || day < u.first {
		u.first = day
	}
	if day > u.last {
		u.last = day
	}
	switch {
	case empty:
	case u.verdict.keep:
		u.kept++
	default:
		u.withheld++
	}
	return u.verdict.keep, nil
}

func (c *clerk) use(ctx context.Context, r *coded, field int, day engine.Day) (*use, error) {
	s := &r.fields[field]
	if s.current != nil && s.current.verdict.on(day) {
		return s.current, nil
	}
	for _, u := range s.all {
		if u.verdict.on(day) {
			s.current = u
			return u, nil
		}
	}
	v, err := c.judge.verdict(ctx, r.kind, c.names[field], c.names, day)
	if err != nil {
		return nil, err
	}
	s.current = &use{verdict: v, code: r.code, field: c.names[field]}
	s.all = append(s.all, s.current)
	c.total.uses = append(c.total.uses, s.current)
	return s.current, nil
}

// day reads the day of a row; one that was seen before costs a look-up.
func (c *clerk) day(text []byte) (engine.Day, bool) {
	if d, ok := c.days[string(text)]; ok {
		return d, true
	}
	d, ok := c.judge.config.options.Form.Read(table.DayText(string(text)), c.judge.config.Zone)
	if ok && len(c.days) < table.MaxSeen {
		c.days[string(text)] = d
	}
	return d, ok
}

func (t *tally) add(o tally) {
	t.rows, t.out, t.blank = t.rows+o.rows, t.out+o.out, t.blank+o.blank
	for code, n := range o.dropped {
		t.dropped[code] += n
	}
	for reason, n := range o.rejected {
		t.rejected[reason] += n
	}
	t.uses = append(t.uses, o.uses...)
}
