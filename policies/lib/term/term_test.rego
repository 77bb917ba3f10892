package lib.term_test

import data.lib.term

test_last_day_clamps_to_the_end_of_the_month if {
	every case in [
		["2018-12-31", "2021-02-28"],
		["2017-12-31", "2020-02-29"],
		["2017-03-15", "2019-05-15"],
		["2016-02-29", "2018-04-29"],
		["2020-02-29", "2022-04-29"],
	] {
		term.last_day(case[0], 2, 2) == case[1]
	}
}

test_the_last_day_of_a_term_counts if {
	term.running_from("verstrekt_op", 2, 2).is == "yes" with input as {"time": "2019-05-15", "facts": {"verstrekt_op": "2017-03-15"}}
	term.running_from("verstrekt_op", 2, 2).is == "no" with input as {"time": "2019-05-16", "facts": {"verstrekt_op": "2017-03-15"}}
}

test_a_term_without_its_first_day_is_unknown if {
	term.running_from("verstrekt_op", 2, 2).missing == {"verstrekt_op"} with input as {"time": "2019-05-15", "facts": {}}
}

_agreement := {"from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"}

_runs(day, facts) := element if {
	element := term.agreement_runs with input as {"time": day, "agreement": _agreement, "facts": facts, "known": {}}
}

test_an_agreement_runs_on_its_first_and_last_day if {
	_runs("2017-02-28", {}).is == "no"
	_runs("2017-03-01", {}).is == "yes"
	_runs("2020-02-29", {}).is == "yes"
	_runs("2020-03-01", {}).is == "no"
}

test_silence_renews_and_a_given_no_does_not if {
	_runs("2018-03-01", {"stilzwijgend_verlengd": false}).is == "no"
	_runs("2018-02-28", {"stilzwijgend_verlengd": false}).is == "yes"
	"stilzwijgend_verlengd" in _runs("2018-03-01", {}).presumed
	not "stilzwijgend_verlengd" in _runs("2018-02-28", {}).presumed
}

test_a_term_in_days_and_one_that_was_extended if {
	asked := {"time": "2021-03-01", "giver": {"source": false}, "facts": {"op": "2021-01-31"}, "known": {}}
	terms := {"ordinary": 1, "extended": 3}
	term.due_days("k", "b", "op", 28).deadline == "2021-02-28" with input as asked
	term.due_days("k", "b", "anders", 28).counted_from == "unknown" with input as asked
	term.due_extended("k", "b", "op", terms, "langer").deadline == "2021-02-28" with input as asked
	longer := object.union(asked, {"facts": {"langer": true}})
	term.due_extended("k", "b", "op", terms, "langer").deadline == "2021-04-30" with input as longer
}

test_a_day_that_cannot_matter_is_not_asked if {
	_kept("2017-03-01", {}) == "yes"
	_kept("2019-05-01", {}) == "yes"
	_kept("2019-05-02", {}) == "unknown"
	_kept("2022-04-29", {}) == "unknown"
	_kept("2022-04-30", {}) == "no"
	_kept("2018-06-01", {"afspraken_ingetrokken": true}) == "yes"
	_kept("2018-06-01", {"politie_heeft_verstrekking_gestaakt": true}) == "yes"
	_kept("2018-06-01", {"stilzwijgend_verlengd": false}) == "unknown"
	_kept_since_withdrawn("2018-06-02") == "yes"
	_kept_since_withdrawn("2018-06-01") == "unknown"
	_kept("2020-03-31", {"verstrekt_op": "2018-01-31"}) == "yes"
	_kept("2020-04-01", {"verstrekt_op": "2018-01-31"}) == "no"
}

_kept(day, facts) := element.is if {
	element := term.kept_within(2, 2) with input as {"time": day, "agreement": _agreement, "facts": facts, "known": {}}
}

_kept_since_withdrawn(from) := element.is if {
	element := term.kept_within(2, 2) with input as {
		"time": "2018-06-01", "agreement": _agreement, "facts": {},
		"known": {"afspraken_ingetrokken": {"from": from, "until": "9999-12-31"}},
	}
}

test_silence_runs_no_term_out if {
	silent := {"time": "2021-05-30", "facts": {}}
	term.not_run_out("op", 1, 0).is == "yes" with input as silent
	term.not_run_out_days("op", 28).presumed == {"op"} with input as silent
	said := {"time": "2021-05-30", "facts": {"op": "2020-05-30"}}
	term.not_run_out("op", 1, 0).is == "yes" with input as said
	term.not_run_out("op", 0, 11).is == "no" with input as said
	term.not_run_out_days("op", 28).is == "no" with input as said
	term.not_run_out_days("op", 365).presumed == set() with input as said
}

test_a_number_of_days_includes_the_last if {
	_running("2021-05-29", {"op": "2021-05-01"}).is == "yes"
	_running("2021-05-30", {"op": "2021-05-01"}).is == "no"
	_running("2021-05-29", {}).missing == {"op"}
}

_running(day, facts) := element if {
	element := term.running_days("op", 28) with input as {"time": day, "facts": facts}
}

_delivery := {
	"time": "2021-01-01",
	"agreement": {"from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_a_delivery_counts_within_the_agreement_and_not_after_the_day_judged if {
	every day in ["2017-03-01", "2018-03-01", "2020-02-29"] {
		term.delivered.is == "yes" with input as object.union(_delivery, object.union({"facts": {"verstrekt_op": day}}, {}))
	}
	every day in ["2017-02-28", "2020-03-01"] {
		term.delivered.is == "no" with input as object.union(_delivery, object.union({"facts": {"verstrekt_op": day}}, {}))
	}
	term.delivered.is == "no" with input as object.union(_delivery, object.union({"facts": {"verstrekt_op": "2018-03-02"}}, {"time": "2018-03-01"}))
	term.delivered.is == "no" with input as object.union(_delivery, object.union({"facts": {"verstrekt_op": "2018-03-01"}}, {"facts": {"stilzwijgend_verlengd": false}}))
	term.delivered.is == "yes" with input as object.union(_delivery, object.union({"facts": {"verstrekt_op": "2018-02-28"}}, {"facts": {"stilzwijgend_verlengd": false}}))
	term.delivered.is == "no" with input as object.union(_delivery, object.union({"facts": {"verstrekt_op": "2018-05-01"}}, {"known": {"afspraken_ingetrokken": {"from": "2018-05-01", "until": "9999-12-31"}}}))
	term.delivered.is == "unknown" with input as object.union(_delivery, object.union({"facts": {"verstrekt_op": null}}, {}))
}

test_a_term_that_a_clock_cannot_count_to if {
	term.last_day("2099-12-31", 165, 0) == "9999-12-31"
	term.last_day("2100-01-01", 0, 2) == "9999-12-31"
	term.last_day("2060-12-31", 200, 0) == "2260-12-31"
	term.last_day("1200-01-01", 200, 0) == "0001-01-01"
	term.days_after("2100-01-01", 1) == "9999-12-31"
	term.days_after("2099-12-31", 36525) == "2200-01-01"
	term.days_after("1200-01-01", 1) == "0001-01-01"
}
