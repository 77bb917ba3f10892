package clauses.convenant_midden_nederland.par5_bewaartermijn_test

import data.clauses.convenant_midden_nederland.par5_bewaartermijn as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "", "body": true, "source": true},
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"field": {"dataset": "politiegegevens"}},
		{"action": act_test.asked("eisen"), "receiver": {"id": ""}},
		{"action": act_test.asked("eisen")},
		{"receiver": {"id": ""}, "field": {"dataset": "politiegegevens"}},
		{"action": act_test.asked("gebruiken"), "receiver": {"id": ""}, "holder": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "", "body": true, "source": true}},
		{"action": act_test.asked("bewaren"), "receiver": {"id": ""}, "field": {"dataset": "politiegegevens"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "inzien", "opslaan", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act), "receiver": {"id": ""}})
	}
}

_obligations(change) := [o | some check in clause.checks with input as object.union(_asked, change); some o in check.obligations]

test_the_obligation_runs_from_the_day_that_is_known if {
	_obligations({})[0].deadline == "2020-06-09"
	_obligations({"giver": {"source": false}})[0].counted_from == "unknown"
	_obligations({"giver": {"source": false}})[0].deadline == ""
	_obligations({"giver": {"source": false}, "facts": {"verstrekt_op": "2018-12-31"}})[0].deadline == "2021-02-28"
	_obligations({"facts": {"verstrekt_op": "2018-03-31"}})[0].deadline == "2020-05-31"
	count(_obligations({"action": act_test.asked("bewaren")})) == 0
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_of(act, facts) := _state({"action": act_test.asked(act), "receiver": {"id": ""}, "giver": {"id": "", "kind": "", "source": false}, "facts": facts})

_late(act, facts) := _state({"time": "2020-06-01", "action": act_test.asked(act), "receiver": {"id": ""}, "giver": {"id": "", "kind": "", "source": false}, "facts": facts})

test_using_and_keeping_ask_the_day_and_passing_on_does_not if {
	_of("gebruiken", {}) == ["met"]
	_late("gebruiken", {}) == ["unknown"]
	_late("bewaren", {"nog_noodzakelijk": true}) == ["unknown"]
	_of("ontvangen", {}) == ["met"]
	_state({}) == ["met"]
	every act in ["ontvangen", "gebruiken"] {
		_of(act, {"verstrekt_op": "2018-04-09"}) == ["met"]
		_of(act, {"verstrekt_op": "2018-04-10"}) == ["violated"]
		_of(act, {"verstrekt_op": "2017-02-28"}) == ["violated"]
	}
	_state({"facts": {"verstrekt_op": "2017-02-28"}}) == ["violated"]
}

test_the_cap_the_special_term_and_the_need if {
	every act in ["ontvangen", "gebruiken"] {
		_state({"time": "2019-05-10", "action": act_test.asked(act), "receiver": {"id": ""}, "facts": {"verstrekt_op": "2017-03-10"}}) == ["met"]
		_state({"time": "2019-05-11", "action": act_test.asked(act), "receiver": {"id": ""}, "facts": {"verstrekt_op": "2017-03-10"}}) == ["violated"]
		_of(act, {"verstrekt_op": "2018-04-01", "bijzondere_termijn": "2018-04-09"}) == ["met"]
		_of(act, {"verstrekt_op": "2018-04-01", "bijzondere_termijn": "2018-04-08"}) == ["violated"]
		_of(act, {"verstrekt_op": "2018-04-01", "nog_noodzakelijk": false, "role": "boa"}) == ["violated"]
		_of(act, {"verstrekt_op": "2018-04-01", "doel_bereikt": true}) == ["violated"]
	}
	_of("bewaren", {"verstrekt_op": "2018-04-01", "role": "boa"}) == ["unknown"]
	_of("bewaren", {"verstrekt_op": "2018-04-01", "role": "boa", "nog_noodzakelijk": true}) == ["met"]
}

test_for_a_processor_its_principal_decides_what_is_needed if {
	ultimum := {"id": "ultimum-bv", "kind": "bedrijf", "sort": "ultimum-bv", "body": true, "source": false}
	facts := {"verstrekt_op": "2018-04-01", "role": "bewerker-2", "in_opdracht": true, "bewerkersovereenkomst_gesloten": true}
	_state({"action": act_test.asked("bewaren"), "receiver": {"id": ""}, "giver": {"id": "", "kind": "", "source": false}, "holder": ultimum, "facts": facts}) == ["met"]
}

_presumed(change) := {fact | some check in clause.checks with input as object.union(_asked, change); some fact in check.presumed}

test_what_the_source_gives_now_has_a_whole_term_before_it if {
	_state({"time": "2020-01-10"}) == ["met"]
	not "verstrekt_op" in _presumed({"time": "2020-01-10"})
	_state({"time": "2020-01-10", "giver": {"id": "gemeente-zeist", "kind": "gemeente", "source": false}}) == ["met"]
	"verstrekt_op" in _presumed({"time": "2020-01-10", "giver": {"id": "gemeente-zeist", "kind": "gemeente", "source": false}})
}

test_a_special_term_that_is_over_refuses_whoever_receives_or_holds if {
	over := {"bijzondere_termijn": "2018-04-08"}
	_state({"facts": over}) == ["violated"]
	_of("gebruiken", over) == ["violated"]
	_of("ontvangen", over) == ["violated"]
	_of("gebruiken", {"bijzondere_termijn": "2018-04-09"}) == ["met"]
}
