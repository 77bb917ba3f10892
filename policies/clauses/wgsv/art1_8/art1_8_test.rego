package clauses.wgsv.art1_8_test

import data.clauses.wgsv.art1_8 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("bewaren"),
	"time": "2031-06-01",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"supplier": example.source("politie", "politie"),
	"giver": example.source("politie", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.purpose("aanpak-ondermijning"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "dagmonitor"}},
		{"holder": {"kind": "politie"}},
		{"time": "2025-02-28"},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["bewaren", "gebruiken", "inzien", "opslaan"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

test_five_years_for_what_came_through_a_partnership if {
	every kind in ["gemeente", "overheid", "samenwerking", "zorg"] {
		_state({"holder": {"kind": kind}, "facts": {"verband_wgs": true, "verstrekt_op": "2026-06-01"}}) == ["met"]
		_state({"holder": {"kind": kind}, "facts": {"verband_wgs": true, "verstrekt_op": "2026-05-31"}}) == ["violated"]
	}
	_state({"facts": {"verband_wgs": true}}) == ["unknown"]
	_state({"facts": {"verband_wgs": false}}) == ["met"]
	_state({"facts": {}}) == ["met"]
}

test_using_asks_no_day if {
	use := {"action": act_test.asked("gebruiken")}
	_state(object.union(use, {"facts": {"verband_wgs": true}})) == ["met"]
	_state(object.union(use, {"facts": {"verband_wgs": true, "verstrekt_op": "2026-05-31"}})) == ["violated"]
}

test_the_last_day_of_use if {
	used := {"action": act_test.asked("gebruiken"), "facts": {"verband_wgs": true}}
	_state(object.union(used, {"facts": {"verstrekt_op": "2026-06-01"}})) == ["met"]
	_state(object.union(used, {"facts": {"verstrekt_op": "2026-05-31"}})) == ["violated"]
}

test_who_looks_uses if {
	look := {"action": {"id": "inzien", "within": ["doorverstrekken", "gebruiken", "inzien", "ontvangen"]}, "facts": {"verband_wgs": true}}
	_state(look) == ["met"]
	_state(object.union(look, {"facts": {"verstrekt_op": "2026-05-31"}})) == ["violated"]
}
