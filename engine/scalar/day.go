// Package scalar holds what facts and questions are made of: days, periods, and what a fact says. Package engine gives them their names.
package scalar

import (
	"fmt"
	"strings"
	"time"

	"doelbinding/engine/language"
)

// Day is a calendar day in Europe/Amsterdam as an ISO date (2018-04-09). Days compare as strings; the zero value is no day.
type Day string

// The first and last day that can be judged: the Wpg starts on the first, and beyond the last no law is known.
const (
	FirstDay Day = "2008-01-01"
	LastDay  Day = "2099-12-31"
)

// The ends of a period that has no end of its own. They lie outside every day that can be judged.
const (
	beginning Day = "0001-01-01"
	forever   Day = "9999-12-31"
)

// ParseDay reads an ISO date that exists in the calendar.
func ParseDay(s string) (Day, error) {
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return "", fmt.Errorf("read day: not a calendar date of the form 2018-04-09")
	}
	return Day(s), nil
}

// DayOf gives the day that t is on in loc.
func DayOf(t time.Time, loc *time.Location) Day { return Day(t.In(loc).Format(time.DateOnly)) }

// AddDays gives the day n days later, or earlier when n is negative. A malformed day gives the zero value.
func (d Day) AddDays(n int) Day { return d.add(0, 0, n) }

// AddMonths shifts by years and months without clamping; for the neighbourhood of a term, not for a deadline.
func (d Day) AddMonths(years, months int) Day { return d.add(years, months, 0) }

func (d Day) add(years, months, days int) Day {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return ""
	}
	return Day(t.AddDate(years, months, days).Format(time.DateOnly))
}

// DaysSince gives the number of days from other to d.
func (d Day) DaysSince(other Day) int {
	a, errA := time.Parse(time.DateOnly, string(d))
	b, errB := time.Parse(time.DateOnly, string(other))
	if errA != nil || errB != nil {
		return 0
	}
	return int(a.Sub(b).Hours() / 24)
}

// Judgeable tells whether a question may be asked about this day.
func (d Day) Judgeable() bool { return FirstDay <= d && d <= LastDay }

var months = [...]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"}

// Dutch writes the day as a Dutch reader would: 9 april 2018.
func (d Day) Dutch() string {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return string(d)
	}
	return fmt.Sprintf("%d %s %d", t.Day(), months[t.Month()-1], t.Year())
}

// ParseDutchDay reads what [Day.Dutch] writes.
func ParseDutchDay(s string) (Day, error) {
	var day, year int
	var name string
	if n, err := fmt.Sscanf(s, "%d %s %d", &day, &name, &year); n == 3 && err == nil {
		for i, m := range months {
			if m == name {
				return ParseDay(fmt.Sprintf("%04d-%02d-%02d", year, i+1, day))
			}
		}
	}
	return "", fmt.Errorf("read day: not a date of the form 9 april 2018")
}

// Period is the days from From up to and including Until; an empty end is open.
type Period struct{ From, Until Day }

// Never is the period without days: what the register knows not to be so.
var Never = Period{From: forever, Until: beginning}

// Closed fills in the open ends with days outside every day that can be judged.
func (p Period) Closed() Period {
	if p.From == "" {
		p.From = beginning
	}
	if p.Until == "" {
		p.Until = forever
	}
	return p
}

// Contains tells whether a day lies in the period.
func (p Period) Contains(d Day) bool {
	p = p.Closed()
	return p.From <= d && d <= p.Until
}

// Overlaps tells whether two periods share a day.
func (p Period) Overlaps(q Period) bool {
	a, b := p.Closed(), q.Closed()
	return a.From <= b.Until && b.From <= a.Until
}

// In writes the day as a reader of a language would: 9 april 2018, 9 April 2018.
func (d Day) In(l language.Language) string {
	t, err := time.Parse(time.DateOnly, string(d))
	if l != language.English || err != nil {
		return d.Dutch()
	}
	return t.Format("2 January 2006")
}

// ParseDayIn reads a day as a reader of a language writes it: 9 april 2018, 9 April 2018. Capitals do not matter.
func ParseDayIn(l language.Language, s string) (Day, error) {
	if l != language.English {
		return ParseDutchDay(strings.ToLower(s))
	}
	t, err := time.Parse("2 January 2006", s)
	if err != nil {
		return "", fmt.Errorf("read day: not a date of the form 9 April 2018")
	}
	return Day(t.Format(time.DateOnly)), nil
}
