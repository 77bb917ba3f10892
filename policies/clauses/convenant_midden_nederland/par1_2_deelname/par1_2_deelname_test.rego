package clauses.convenant_midden_nederland.par1_2_deelname_test

import data.clauses.convenant_midden_nederland.par1_2_deelname as clause
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
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "politiegegevens"}},
		{"receiver": {"kind": "vereniging"}},
		{"action": act_test.asked("gebruiken"), "holder": {"kind": "vereniging"}},
		{"action": act_test.asked("bewaren"), "field": {"dataset": "politiegegevens"}},
		{"action": act_test.asked("eisen"), "giver": {"kind": "gemeente"}},
		{"field": {"dataset": "politiegegevens"}, "giver": {"kind": "gemeente"}, "receiver": {"kind": "vereniging"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "inzien", "opslaan", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_office := {"giver": {"id": "gemeente-utrecht", "kind": "gemeente"}, "receiver": {"id": "bureau-rvs", "kind": "samenwerking"}, "holder": {"id": "bureau-rvs", "kind": "samenwerking"}}

_part := {"in_midden_nederland": true, "addendum_ondertekend": true}

test_who_receives_is_asked_and_each_denial_refuses if {
	_state({}) == ["unknown"]
	_state({"facts": _part}) == ["met"]
	every denied in [{"in_midden_nederland": false}, {"addendum_ondertekend": false}, {"uitgetreden_op": "2018-04-09"}, {"aangemeld": false}] {
		_state({"facts": object.union(_part, denied)}) == ["violated"]
		_state(object.union(_office, {"facts": object.union(_part, denied)})) == ["violated"]
		_state({"action": act_test.asked("gebruiken"), "facts": object.union(_part, object.union(denied, {"verstrekt_op": "2018-04-09"}))}) == ["violated"]
	}
}

test_who_gives_outside_the_municipalities_has_what_the_police_gave if {
	_state(_office) == ["met"]
	_state({"giver": {"kind": "gemeente"}}) == ["unknown"]
}

test_what_is_used_came_while_the_municipality_took_part if {
	every act in ["gebruiken", "bewaren"] {
		_state({"action": act_test.asked(act)}) == ["met"]
		_state({"action": act_test.asked(act), "facts": {"verstrekt_op": "2018-03-01", "uitgetreden_op": "2018-04-01"}}) == ["met"]
		_state({"action": act_test.asked(act), "facts": {"verstrekt_op": "2018-04-01", "uitgetreden_op": "2018-04-01"}}) == ["violated"]
	}
}

_statute := {"purpose": {"lineage": {"wettelijke-verstrekking": true}}, "facts": {"addendum_ondertekend": false, "wettelijke_verplichting": true, "bepaling_verplichting": "rechterlijk-bevel"}}

test_a_statute_goes_before_for_who_is_not_the_police if {
	_state(object.union(_office, _statute)) == ["met"]
	_state(_statute) == ["violated"]
}

test_where_it_lies_is_asked if {
	_state({"facts": object.remove(_part, ["in_midden_nederland"])}) == ["unknown"]
}
