package filter

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"doelbinding/engine"
	"doelbinding/engine/filter/schema"
	"doelbinding/engine/filter/table"
)

// mostSpans is how many times the answer about one field may change over the days before a day must be named: a permission that turns more often
// depends on the day in a way that no list of dates tells.
const mostSpans = 200

// Permission is what is decided about every value that a table with given columns can hold: all that [Run] would ask of any row, asked beforehand.
// It holds no values.
type Permission struct {
	Asked            Asked
	Dataset          string
	Columns          []Column // of the table, in order; one without a field is left out
	Code, Day        int      // the columns by which a row is judged; [NoColumn] if there is none
	Codes            []string // those that the agreement lists, in order; a row with another does not go out. None where rows have no code
	Rules            []Rule
	Policy, Register string // their hashes
}

// Rule is what is decided about a field in rows with one of some codes, on the days of a period.
type Rule struct {
	Field       string
	Codes       []string // empty where rows have no code
	Span        engine.Period
	Keep        bool
	Reason      string
	Clauses     []string // the grounds of what is kept; of other values those that refuse, or that are not settled
	Missing     []string // the questions that are still to be answered
	Obligations []engine.Obligation
}

// NoColumn says that a table has no column with the day, or none with a code.
const NoColumn = schema.NoColumn

// Decide asks everything that can be asked about a table with these columns. What stops a run of the filter at some row is refused here: the table
// may hold that row.
func Decide(ctx context.Context, c Config, header []string) (*Permission, error) {
	c.Format = schema.NDJSON // rows of a table are records: they can lack a value
	c, err := c.ready()
	if err != nil {
		return nil, err
	}
	columns, code, day, err := c.options.Header(header)
	if err != nil {
		return nil, err
	}
	j, err := newJudge(c)
	if err != nil {
		return nil, err
	}
	p := &Permission{
		Asked: j.asked(), Dataset: c.Dataset, Columns: columns, Code: code, Day: day, Policy: c.Engine.Policy().Hash(), Register: c.Register.Hash(),
	}
	kinds, codes := []*kind{j.every}, map[*kind][]string{}
	if code != NoColumn {
		if kinds, codes, err = j.listed(); err != nil {
			return nil, err
		}
		for _, k := range kinds {
			p.Codes = append(p.Codes, codes[k]...)
		}
		slices.Sort(p.Codes)
	}
	for _, col := range columns {
		for _, k := range kinds {
			if col.Field == "" {
				continue
			}
			rules, err := j.rules(ctx, k, col.Field)
			if err != nil {
				return nil, err
			}
			for i := range rules {
				rules[i].Codes = codes[k]
			}
			p.Rules = append(p.Rules, rules...)
		}
	}
	return p, nil
}

// listed gives the kinds of codes in the order of the register, each with its codes.
func (j *judge) listed() (kinds []*kind, codes map[*kind][]string, err error) {
	codes = map[*kind][]string{}
	for _, c := range j.config.Register.Codes() {
		k := j.kinds[c.ID]
		if k == nil {
			return nil, nil, fmt.Errorf("filter: code %s is of no kind", c.ID)
		}
		if codes[k] == nil {
			kinds = append(kinds, k)
		}
		codes[k] = append(codes[k], c.ID)
	}
	return kinds, codes, nil
}

// rules decides about a field on every day that can be judged, or on the one day that is.
func (j *judge) rules(ctx context.Context, k *kind, field string) (out []Rule, err error) {
	day, last := engine.FirstDay, engine.LastDay
	if j.config.Day != "" {
		day, last = j.config.Day, j.config.Day
	}
	for spans := 0; day <= last; spans++ {
		if spans == mostSpans {
			return nil, table.Refuse(table.AboutDays, "the answer about %s changes on more than %d days, which is too many to write down: give --date DAY", field, mostSpans)
		}
		v, err := j.verdict(ctx, k, field, []string{field}, day)
		var against *engine.ContradictionError
		switch {
		case errors.As(err, &against) && j.config.Day == "":
			return nil, fmt.Errorf("on %s, which a row may have: %w; give --date DAY, so that all rows are judged on it", day, err)
		case err != nil:
			return nil, err
		case v == nil || !v.on(day):
			return nil, fmt.Errorf("filter: field %s: no decision about %s", field, day)
		}
		out = append(out, v.rule(field, day, last))
		day = v.span.Closed().Until.AddDays(1)
	}
	return out, nil
}

// rule tells a verdict as far as it is about some days.
func (v *verdict) rule(field string, first, last engine.Day) Rule {
	r := Rule{
		Field: field, Keep: v.keep, Reason: v.decision.Reason, Clauses: deciding(v.decision), Missing: questions(v.decision),
		Span: engine.Period{From: first, Until: min(last, v.span.Closed().Until)}, Obligations: v.decision.Obligations,
	}
	if v.keep {
		r.Clauses, r.Missing = v.decision.Grounds, nil
	} else {
		r.Obligations = nil
	}
	return r
}
