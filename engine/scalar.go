package engine

import (
	"time"

	"doelbinding/engine/language"
	"doelbinding/engine/scalar"
)

// The values that a question and its facts are made of.
type (
	// Day is a calendar day in Europe/Amsterdam, as an ISO date.
	Day = scalar.Day
	// Period is the days from From up to and including Until; an empty end is open.
	Period = scalar.Period
	// Value is what a fact says.
	Value = scalar.Value
)

// The first and last day that can be judged.
const (
	FirstDay = scalar.FirstDay
	LastDay  = scalar.LastDay
)

// Never returns the period without days: what the register knows not to be so.
func Never() Period { return scalar.Never }

// ParseDay reads an ISO date that exists in the calendar.
func ParseDay(s string) (Day, error) { return scalar.ParseDay(s) }

// ParseDutchDay reads what Day.Dutch writes.
func ParseDutchDay(s string) (Day, error) { return scalar.ParseDutchDay(s) }

// ParseDayIn reads a day as a reader of a language writes it. Capitals do not matter.
func ParseDayIn(l language.Language, s string) (Day, error) { return scalar.ParseDayIn(l, s) }

// DayOf returns the day that t is on in loc.
func DayOf(t time.Time, loc *time.Location) Day { return scalar.DayOf(t, loc) }

// Truth makes a value that is true or false.
func Truth(b bool) Value { return scalar.Truth(b) }

// Text makes a value of a text: a slug, an ISO date or an id.
func Text(s string) Value { return scalar.Text(s) }

// Number makes a value of a whole number.
func Number(n int64) Value { return scalar.Number(n) }
