package gate

import (
	"cmp"
	"fmt"
	"slices"

	"doelbinding/engine"
)

// Coming is a day on which something that is relied upon ends, begins or changes.
type Coming struct {
	Day   engine.Day `json:"day"`
	Where string     `json:"where"`
	What  string     `json:"what"` // in Dutch
}

// Ahead is what changes by itself from today until a day. Nothing in it is a finding: each question is judged on its own day, so that what ends
// is refused from then on without anybody doing anything. It is for whoever has to renew, replace or withdraw in time.
type Ahead struct {
	From   engine.Day `json:"from"`
	Until  engine.Day `json:"until"`
	Coming []Coming   `json:"coming"`
}

// Dated is what a register holds that has a term.
type Dated interface {
	Agreements() []engine.Agreement
	Parties() []engine.Party
	Participation(party, agreement string) (engine.Participation, bool)
	Settled() []engine.Settled
}

// Look lists what ends, begins or changes from today until a day, both included, in the order of the days.
func Look(today, until engine.Day, clauses []engine.Clause, r Dated) *Ahead {
	a := &Ahead{From: today, Until: until, Coming: []Coming{}}
	for _, c := range clauses {
		a.period(c.ID, "deze bepaling", c.Valid)
		for _, x := range c.Citations {
			p := x.Period
			if p.Until == c.Valid.Until {
				p.Until = "" // it ends with the clause, which is said already
			}
			if p.From == c.Valid.From {
				p.From = ""
			}
			a.period(c.ID, "de vindplaats "+x.ID, p)
		}
	}
	for _, x := range r.Agreements() {
		where := "agreements/" + x.ID
		for i, p := range x.Periods {
			what := "de laatste termijn van de afspraken"
			if i < len(x.Periods)-1 {
				what = "een termijn van de afspraken, waarna een volgende begint"
			}
			a.ends(where, what, p.Until)
		}
		a.on(where, "de afspraken zijn opgezegd", x.WithdrawnOn)
		a.on(where, "de levering stopt", x.StoppedOn)
		a.on(where, "de gegevensset verandert", x.ChangedOn)
		for _, party := range r.Parties() {
			if p, ok := r.Participation(party.ID, x.ID); ok {
				a.period("participations/"+p.ID, "de deelname van "+party.ID+" aan "+x.ID, p.Period)
			}
		}
	}
	for _, x := range r.Parties() {
		for region, p := range x.Regions {
			if p != engine.Never() {
				a.period("parties/"+x.ID, "de ligging in "+region, p)
			}
		}
	}
	for _, x := range r.Settled() {
		a.period("settled/"+x.ID, "wat hier is vastgesteld", x.Period)
	}
	a.Sort()
	return a
}

// Sort puts what comes in a fixed order.
func (a *Ahead) Sort() {
	slices.SortFunc(a.Coming, func(x, y Coming) int {
		return cmp.Or(cmp.Compare(x.Day, y.Day), cmp.Compare(x.Where, y.Where), cmp.Compare(x.What, y.What))
	})
	a.Coming = slices.Compact(a.Coming)
}

// Begins notes what begins on a day, if that lies ahead of today.
func (a *Ahead) Begins(where, what string, day engine.Day) {
	if a.From < day {
		a.on(where, what+" gaat gelden", day)
	}
}

func (a *Ahead) period(where, what string, p engine.Period) {
	a.Begins(where, what, p.From)
	a.ends(where, what, p.Until)
}

func (a *Ahead) ends(where, what string, last engine.Day) {
	a.on(where, "laatste dag van "+what, last)
}

func (a *Ahead) on(where, what string, day engine.Day) {
	if a.From <= day && day <= a.Until && day != engine.LastDay {
		a.Coming = append(a.Coming, Coming{day, where, what})
	}
}

// Relied finds what relies on something that had ended before it began: a party that takes part in an agreement from a day after its end. That
// an agreement or a clause ended is no finding by itself, because days in its term can still be judged.
func Relied(report *Report, r Dated) {
	for _, x := range r.Agreements() {
		if len(x.Periods) == 0 {
			continue
		}
		last := x.Periods[len(x.Periods)-1].Until
		for _, party := range r.Parties() {
			if p, ok := r.Participation(party.ID, x.ID); ok && p.Period != engine.Never() && last != "" && p.Period.From > last {
				report.Add(Ended, "participations/"+p.ID, "begins on %s, and %s had ended on %s: nothing can rest on it", p.Period.From, x.ID, last)
			}
		}
	}
}

// CitedTwice finds citations of one place in a clause whose periods overlap: on those days the place would have two texts. That no day of a
// clause is without citation is for the meta-policy.
func CitedTwice(report *Report, clauses []engine.Clause) {
	for _, c := range clauses {
		for i, x := range c.Citations {
			for _, y := range c.Citations[:i] {
				if x.ID == y.ID && x.Period.Overlaps(y.Period) {
					report.Add(Shape, c.ID, "cites %s twice on %s", x.ID, max(x.Period.Closed().From, y.Period.Closed().From))
				}
			}
		}
	}
}

// says tells what comes in Dutch.
func (c Coming) says() string { return fmt.Sprintf("%s, %s: %s", c.Day.Dutch(), c.Where, c.What) }
