package query

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"doelbinding/engine"
	"doelbinding/engine/filter"
)

// arm is rows in which the values of a column stay, or do not: with one of some codes, on the days of a period.
type arm struct {
	codes   []string // in order; empty where rows have no code
	every   bool     // code that the agreement lists
	span    engine.Period
	keep    bool
	clauses map[string][]engine.Period // by which they stay or do not, on which days of the span
	missing []string                   // the questions that are still to be answered
}

// arms puts together what is decided about a field: days that follow each other, and codes, with the same outcome.
func arms(p *filter.Permission, field string) (kept, withheld []arm) {
	var perKind []*arm
	for _, r := range p.Rules {
		if r.Field != field {
			continue
		}
		var a *arm
		if n := len(perKind); n > 0 {
			a = perKind[n-1]
		}
		if a == nil || a.keep != r.Keep || !slices.Equal(a.codes, r.Codes) || a.span.Until.AddDays(1) != r.Span.From {
			a = &arm{codes: r.Codes, span: r.Span, keep: r.Keep, clauses: map[string][]engine.Period{}}
			perKind = append(perKind, a)
		}
		a.span.Until = r.Span.Until
		a.add(r)
	}
	found := map[string]*arm{}
	for _, a := range perKind {
		key := fmt.Sprint(a.keep, a.span, a.why())
		if f := found[key]; f != nil {
			f.codes = append(f.codes, a.codes...)
			continue
		}
		a.codes = slices.Clone(a.codes)
		found[key] = a
	}
	for _, a := range found {
		slices.Sort(a.codes)
		a.every = len(a.codes) == len(p.Codes)
		if a.keep {
			kept = append(kept, *a)
		} else {
			withheld = append(withheld, *a)
		}
	}
	order := func(a, b arm) int {
		return cmp.Or(cmp.Compare(a.span.From, b.span.From), cmp.Compare(a.span.Until, b.span.Until), slices.Compare(a.codes, b.codes))
	}
	slices.SortFunc(kept, order)
	slices.SortFunc(withheld, order)
	return kept, withheld
}

// add adds the reasons of a rule on days that follow those that the arm has.
func (a *arm) add(r filter.Rule) {
	for _, c := range r.Clauses {
		periods := a.clauses[c]
		if n := len(periods) - 1; n >= 0 && periods[n].Until.AddDays(1) == r.Span.From {
			periods[n].Until = r.Span.Until
			continue
		}
		a.clauses[c] = append(periods, r.Span)
	}
	for _, m := range r.Missing {
		if !slices.Contains(a.missing, m) {
			a.missing = append(a.missing, m)
		}
	}
}

// why tells by which clauses the values stay or do not, with the days of those that do not hold on all days of the arm.
func (a *arm) why() string {
	var parts []string
	for _, c := range slices.Sorted(maps.Keys(a.clauses)) {
		var on []string
		for _, p := range a.clauses[c] {
			if days := within(p, a.span); days != "" {
				on = append(on, days)
			}
		}
		if len(on) > 0 {
			c += " (" + strings.Join(on, "; ") + ")"
		}
		parts = append(parts, c)
	}
	s := strings.Join(parts, ", ")
	if len(a.missing) > 0 {
		s += "; to be answered: " + strings.Join(a.missing, " ")
	}
	return s
}

// within tells a period by the ends that lie within another; empty when it is the same.
func within(p, whole engine.Period) string {
	switch from, until := p.From > whole.From, p.Until < whole.Until; {
	case from && until && p.From == p.Until:
		return "on " + string(p.From)
	case from && until:
		return string(p.From) + " to " + string(p.Until)
	case from:
		return "from " + string(p.From)
	case until:
		return "up to " + string(p.Until)
	}
	return ""
}

// obligations gathers what comes with the values that stay, in order.
func obligations(p *filter.Permission) (lines []string) {
	type key struct{ kind, clause, bearer string }
	type ends struct {
		first, last engine.Day
		moves       bool // with the day of the row
	}
	found := map[key]ends{}
	for _, r := range p.Rules {
		for _, o := range r.Obligations {
			k := key{o.Kind, o.Clause, o.Bearer}
			e, seen := found[k]
			if !seen {
				e = ends{first: o.Deadline, last: o.Deadline}
			}
			found[k] = ends{min(e.first, o.Deadline), max(e.last, o.Deadline), e.moves || o.CountedFrom == engine.TimeMember && p.Day != filter.NoColumn}
		}
	}
	for k, e := range found {
		line := k.kind + " (" + k.clause + "), " + k.bearer
		switch {
		case e.moves:
			line += ", by a day counted from that of the row"
		case e.last != "" && e.first == e.last:
			line += ", by " + string(e.last)
		case e.last != "":
			line += ", by a day up to " + string(e.last)
		}
		lines = append(lines, line)
	}
	slices.Sort(lines)
	return lines
}
