# METADATA
# title: Terms
# description: Calendar days as ISO dates. A term clamps to the end of a month and includes its last day.
package lib.term

import data.lib.fact
import data.lib.truth

# METADATA
# description: Between two days, both included.
# scope: document
# custom:
#   makes: element
within(from, until) := truth.yes if {
	from <= input.time
	input.time <= until
} else := truth.no

# METADATA
# description: A term that runs from a date fact; unknown while nobody gave the date.
# scope: document
# custom:
#   makes: element
#   reads: [1]
running_from(name, years, months) := truth.yes if {
	input.time <= last_day(fact.said(name), years, months)
} else := truth.no if {
	fact.given(name)
} else := truth.unknown(name)

# METADATA
# description: The same for a term in days.
# scope: document
# custom:
#   makes: element
#   reads: [1]
running_days(name, days) := truth.yes if {
	input.time <= _days_after(fact.said(name), days)
} else := truth.no if {
	fact.given(name)
} else := truth.unknown(name)

# METADATA
# description: >-
#   For using what should be gone once its term is over: the term has run out only when somebody said from when it ran. Keeping asks
#   the day.
# scope: document
# custom:
#   makes: element
#   reads: [1]
#   silence: absent
not_run_out(name, years, months) := truth.presume(truth.yes, name) if {
	not fact.given(name)
} else := running_from(name, years, months)

# METADATA
# description: The same for a term in days.
# scope: document
# custom:
#   makes: element
#   reads: [1]
#   silence: absent
not_run_out_days(name, days) := truth.presume(truth.yes, name) if {
	not fact.given(name)
} else := running_days(name, days)

# The agreement that governs the dataset runs on the day judged: within its period, tacitly renewed, and not ended early.
agreement_runs := truth.all([
	within(input.agreement.from, input.agreement.until),
	truth.any([
		within(input.agreement.from, input.agreement.first_until),
		fact.undenied("stilzwijgend_verlengd"),
	]),
	truth.negate(fact.stated("afspraken_ingetrokken")),
	truth.negate(fact.stated("politie_heeft_verstrekking_gestaakt")),
])

# The day of a delivery that can count: within the agreement, as far as it was renewed, and not after the day judged.
delivered := truth.all([
	fact.at_least("verstrekt_op", input.agreement.from),
	fact.at_most("verstrekt_op", input.agreement.until),
	truth.any([fact.at_most("verstrekt_op", input.agreement.first_until), fact.undenied("stilzwijgend_verlengd")]),
	_before_the_withdrawal,
	fact.at_most("verstrekt_op", input.time),
])

# METADATA
# description: >-
#   Delivered within the agreement, and the term since then has not run out. The day is asked only where it can matter: nothing can
#   have been delivered before the agreement, and whatever was delivered under it until today counts while it was not ended.
# scope: document
# custom:
#   makes: element
kept_within(years, months) := truth.no if {
	not fact.given("verstrekt_op")
	not _some_day_counts(years, months)
} else := _every_day_counts if {
	not fact.given("verstrekt_op")
	input.time <= last_day(input.agreement.from, years, months)
	_every_day_counts.is == "yes"
} else := truth.all([delivered, running_from("verstrekt_op", years, months)])

# That the police deliver no more, as somebody says, leaves what they delivered as it was.
_every_day_counts := truth.all([
	within(input.agreement.from, input.agreement.until),
	truth.any([within(input.agreement.from, input.agreement.first_until), fact.undenied("stilzwijgend_verlengd")]),
	_not_withdrawn,
])

_not_withdrawn := truth.no if {
	input.known.afspraken_ingetrokken.from <= input.time
} else := truth.yes

# Whether there is any day of delivery at all that could count: between the first day of the agreement and the last on which it was possible, and
# recent enough.
_some_day_counts(years, months) if {
	last := min(_no_later_than)
	input.agreement.from <= last
	input.time <= last_day(last, years, months)
}

_no_later_than contains input.time

_no_later_than contains input.agreement.until

_no_later_than contains input.agreement.first_until if fact.said("stilzwijgend_verlengd") == false

_no_later_than contains _days_after(input.known.afspraken_ingetrokken.from, -1)

# METADATA
# description: >-
#   The same for giving and receiving: a day that was said must be able to count, and of a day that nobody said there must be one that can.
# scope: document
# custom:
#   makes: element
passed_on_within(years, months) := truth.no if {
	not fact.given("verstrekt_op")
	not _some_day_counts(years, months)
} else := delivered if {
	fact.given("verstrekt_op")
} else := truth.yes

# What the source hands over on the day judged, whether or not somebody says that it is that day.
delivered_now := truth.yes if {
	input.giver.source == true
	not fact.given("verstrekt_op")
} else := truth.yes if {
	input.giver.source == true
	fact.said("verstrekt_op") == input.time
} else := truth.no

_before_the_withdrawal := truth.no if {
	input.known.afspraken_ingetrokken.from <= fact.said("verstrekt_op")
} else := truth.yes

# METADATA
# description: >-
#   An obligation whose deadline runs from a date fact; from the day judged when the source itself hands over; else the day is not
#   known and the obligation says so.
# scope: document
# custom:
#   makes: obligation
#   counts: [3]
due(kind, bearer, name, years, months) := {
	"kind": kind,
	"bearer": bearer,
	"counted_from": name,
	"deadline": last_day(fact.said(name), years, months),
} if {
	fact.given(name)
} else := {
	"kind": kind,
	"bearer": bearer,
	"counted_from": "time",
	"deadline": last_day(input.time, years, months),
} if {
	input.giver.source == true
} else := {
	"kind": kind,
	"bearer": bearer,
	"counted_from": "unknown",
	"deadline": "",
}

# METADATA
# description: The same for a term in days.
# scope: document
# custom:
#   makes: obligation
#   counts: [3]
due_days(kind, bearer, name, days) := {
	"kind": kind,
	"bearer": bearer,
	"counted_from": name,
	"deadline": _days_after(fact.said(name), days),
} if {
	fact.given(name)
} else := {"kind": kind, "bearer": bearer, "counted_from": "unknown", "deadline": ""}

# METADATA
# description: >-
#   The same for a term in months that is longer once it was extended, as a fact says. What is not complex is no reason to extend.
# scope: document
# custom:
#   makes: obligation
#   counts: [3, 5]
due_extended(kind, bearer, name, terms, extended) := due(kind, bearer, name, 0, terms.extended) if {
	fact.holds(extended).is == "yes"
	fact.undenied("ingewikkeld").is == "yes"
} else := due(kind, bearer, name, 0, terms.ordinary)

# The same day so many days later.
days_after(day, days) := _days_after(day, days)

_days_after(day, days) := _bounded(day, 0) if {
	_bounded(day, 0) != ""
} else := time.format([time.add_date(_midnight(day), 0, 0, days), "UTC", "2006-01-02"])

# last_day("2018-12-31", 2, 2) == "2021-02-28": time.add_date does not clamp.
last_day(day, years, months) := _bounded(day, years) if {
	_bounded(day, years) != ""
} else := time.format([end, "UTC", "2006-01-02"]) if {
	anchor := time.add_date(_midnight(_first_of_month(day)), years, months, 0)
	[_, _, last] := time.date(time.add_date(anchor, 0, 1, -1))
	[_, _, day_of_month] := time.date(_midnight(day))
	end := time.add_date(anchor, 0, 0, min({day_of_month, last}) - 1)
}

# A clock in nanoseconds counts from 1677 to 2262. Days are judged to the end of 2099: what ends after it ends never, and what began before that
# clock has ended.
_bounded(day, years) := "0001-01-01" if {
	day < "1700-01-01"
} else := "9999-12-31" if {
	day > "2099-12-31"
} else := "9999-12-31" if {
	day > "2060-12-31"
	years > 100
} else := ""

_first_of_month(day) := concat("", [substring(day, 0, 8), "01"])

_midnight(day) := time.parse_rfc3339_ns(concat("", [day, "T00:00:00Z"]))
