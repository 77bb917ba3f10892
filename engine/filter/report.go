package filter

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"
)

// Report is what became of a dataset, for whoever delivers it and whoever receives it. It holds no values of the dataset.
type Report struct {
	Understood  *schema.Understood `json:"understood,omitempty"`
	Asked       Asked              `json:"asked"`
	Rows        Rows               `json:"rows"`
	Dropped     map[string]int64   `json:"dropped"`  // rows per code that the agreement does not list
	Rejected    map[string]int64   `json:"rejected"` // rows per reason
	Fields      []FieldCount       `json:"fields"`
	Withheld    []Withheld         `json:"withheld"`
	Obligations []Obligation       `json:"obligations"`
	Policy      string             `json:"policy_hash"`
	Register    string             `json:"register_hash"`
	Input       table.Measure      `json:"input"`
	Output      table.Measure      `json:"output"`
}

// Asked is the question that was asked about every value.
type Asked struct {
	Party    string         `json:"party"`
	Role     string         `json:"role,omitempty"`
	Action   string         `json:"action"`
	Purpose  string         `json:"purpose,omitempty"`
	Supplier string         `json:"supplier,omitempty"`
	Day      engine.Day     `json:"date,omitempty"` // empty: the day of each row
	Facts    map[string]any `json:"facts"`
}

// Rows adds up: In is Out, Dropped and Rejected together. Blank lines are no rows.
type Rows struct {
	In       int64 `json:"in"`
	Out      int64 `json:"out"`
	Dropped  int64 `json:"dropped"`
	Rejected int64 `json:"rejected"`
	Blank    int64 `json:"blank"`
}

// FieldCount is how many values of a field were passed on and withheld, and the clauses that were met for those passed on: under what rule they
// were received. Empty values are not counted.
type FieldCount struct {
	Field    string   `json:"field"`
	Kept     int64    `json:"kept"`
	Withheld int64    `json:"withheld"`
	Clauses  []string `json:"clauses"`
}

// Withheld is how many values of a field were withheld in rows with a code, and why.
type Withheld struct {
	Field   string         `json:"field"`
	Code    string         `json:"code"`
	Values  int64          `json:"values"`
	First   engine.Day     `json:"first"` // the days judged
	Last    engine.Day     `json:"last"`
	Outcome engine.Outcome `json:"outcome"`
	Reason  string         `json:"reason"`
	Clauses []string       `json:"clauses"` // that refuse, or that are not settled
	Missing []string       `json:"missing"` // the questions that are still to be answered
}

// Obligation is what the delivery brings, with the first and last deadline where it has one.
type Obligation struct {
	Clause string     `json:"clause"`
	Kind   string     `json:"kind"`
	Bearer string     `json:"bearer"`
	First  engine.Day `json:"first_deadline,omitempty"`
	Last   engine.Day `json:"last_deadline,omitempty"`
}

// asked tells the question that is asked about every value.
func (j *judge) asked() Asked {
	q := j.config.Question
	a := Asked{Party: q.Party, Role: q.Role, Action: q.Action, Purpose: q.Purpose, Supplier: q.Supplier, Day: j.config.Day, Facts: map[string]any{}}
	for name, v := range q.Facts {
		a.Facts[name] = v.Any()
	}
	return a
}

func (j *judge) report(ctx context.Context, t tally) (*Report, error) {
	r := &Report{
		Asked:   j.asked(),
		Rows:    Rows{In: t.rows, Out: t.out, Blank: t.blank},
		Dropped: t.dropped, Rejected: t.rejected,
		Policy: j.config.Engine.Policy().Hash(), Register: j.config.Register.Hash(),
		Withheld: []Withheld{}, Obligations: []Obligation{},
	}
	for _, n := range t.dropped {
		r.Rows.Dropped += n
	}
	for _, n := range t.rejected {
		r.Rows.Rejected += n
	}
	if r.Rows.In != r.Rows.Out+r.Rows.Dropped+r.Rows.Rejected {
		return nil, fmt.Errorf("filter: %d rows came in and %d went out, %d were dropped and %d rejected", r.Rows.In, r.Rows.Out, r.Rows.Dropped, r.Rows.Rejected)
	}
	r.Fields, r.Withheld = counts(t.uses)
	var err error
	r.Obligations, err = j.obligations(ctx, t.uses)
	return r, err
}

func counts(uses []*use) ([]FieldCount, []Withheld) {
	fields := map[string]*FieldCount{}
	type key struct {
		field, code string
		verdict     *verdict
	}
	withheld := map[key]*Withheld{}
	for _, u := range uses {
		v := u.verdict
		f := fields[u.field]
		if f == nil {
			f = &FieldCount{Field: u.field, Clauses: []string{}}
			fields[u.field] = f
		}
		f.Kept, f.Withheld = f.Kept+u.kept, f.Withheld+u.withheld
		if u.kept > 0 {
			f.metBy(v.decision)
		}
		if u.withheld == 0 {
			continue
		}
		w := withheld[key{u.field, u.code, v}]
		if w == nil {
			w = &Withheld{Field: u.field, Code: u.code, First: u.first, Last: u.last, Outcome: v.decision.Outcome, Reason: v.decision.Reason,
				Clauses: deciding(v.decision), Missing: questions(v.decision)}
			withheld[key{u.field, u.code, v}] = w
		}
		w.Values, w.First, w.Last = w.Values+u.withheld, min(w.First, u.first), max(w.Last, u.last)
	}
	perField := make([]FieldCount, 0, len(fields))
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		perField = append(perField, *fields[name])
	}
	list := make([]Withheld, 0, len(withheld))
	for _, w := range withheld {
		list = append(list, *w)
	}
	slices.SortFunc(list, func(a, b Withheld) int {
		return strings.Compare(a.Field+" "+a.Code+" "+string(a.First)+" "+a.Reason, b.Field+" "+b.Code+" "+string(b.First)+" "+b.Reason)
	})
	return perField, list
}

// metBy adds the clauses that a decision met.
func (f *FieldCount) metBy(d engine.Decision) {
	for _, c := range d.Checks {
		if at, found := slices.BinarySearch(f.Clauses, c.Clause); c.State == engine.Met && !found {
			f.Clauses = slices.Insert(f.Clauses, at, c.Clause)
		}
	}
}

// deciding gives the clauses that refuse, or else those that are not settled.
func deciding(d engine.Decision) []string {
	out := []string{}
	for _, r := range d.Refusals {
		if r.Clause != "" {
			out = append(out, r.Clause)
		}
	}
	for _, c := range d.Checks {
		side := slices.ContainsFunc(d.Refusals, func(r engine.Refusal) bool { return r.Side != "" && r.Side == c.Side && c.Effect == engine.Ground })
		open := d.Outcome != engine.Forbidden && (c.State == engine.Unknown || c.State == engine.Judgement)
		if (side || open) && !slices.Contains(out, c.Clause) {
			out = append(out, c.Clause)
		}
	}
	return out
}

func questions(d engine.Decision) []string {
	out := []string{}
	for _, m := range d.Missing {
		out = append(out, m.Question)
	}
	for _, n := range d.Norms {
		out = append(out, n.Question)
	}
	return out
}

// obligations gathers what comes with the values that were passed on. A deadline can be counted from the day judged; the first and the last
// day of each verdict give the first and the last deadline.
func (j *judge) obligations(ctx context.Context, uses []*use) ([]Obligation, error) {
	days := map[*verdict][2]engine.Day{}
	for _, u := range uses {
		if u.kept == 0 {
			continue
		}
		d, ok := days[u.verdict]
		if !ok {
			d = [2]engine.Day{u.first, u.last}
		}
		days[u.verdict] = [2]engine.Day{min(d[0], u.first), max(d[1], u.last)}
	}
	found := map[string]*Obligation{}
	for v, ends := range days {
		moves := slices.ContainsFunc(v.decision.Obligations, func(o engine.Obligation) bool { return o.CountedFrom == "time" })
		for _, day := range ends {
			d := v.decision
			if moves && day != d.Day {
				var err error
				if d, err = j.config.Engine.Decide(ctx, j.config.Register, j.question(v.kind, v.field, day)); err != nil {
					return nil, fmt.Errorf("filter: %w", err)
				}
			}
			for _, o := range d.Obligations {
				key := o.Clause + " " + o.Kind + " " + o.Bearer
				f := found[key]
				if f == nil {
					f = &Obligation{Clause: o.Clause, Kind: o.Kind, Bearer: o.Bearer, First: o.Deadline, Last: o.Deadline}
					found[key] = f
				}
				f.First, f.Last = min(f.First, o.Deadline), max(f.Last, o.Deadline)
			}
		}
	}
	out := make([]Obligation, 0, len(found))
	for _, key := range slices.Sorted(maps.Keys(found)) {
		out = append(out, *found[key])
	}
	return out, nil
}
