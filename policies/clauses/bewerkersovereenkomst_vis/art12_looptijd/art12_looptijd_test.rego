package clauses.bewerkersovereenkomst_vis.art12_looptijd_test

import data.clauses.bewerkersovereenkomst_vis.art12_looptijd as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("opslaan"),
	"time": "2018-04-09",
	"supplier": {"id": "", "kind": "", "sort": "", "body": false, "source": false},
	"giver": {"id": "", "kind": "", "sort": "", "body": false, "source": false},
	"receiver": example.body("ultimum-bv", "bedrijf"),
	"purpose": example.use("vis-ontsluiting"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("bewaren")},
		{"field": {"dataset": "lms"}},
		{"purpose": {"id": "x", "lineage": null}},
	] {
		_state(change) == []
	}
}

test_within_the_term_and_as_long_as_it_has_not_ended if {
	every dataset in ["dagmonitor", "politiegegevens"] {
		every act in ["ontvangen", "doorverstrekken", "gebruiken", "opslaan"] {
			case := {"action": act_test.asked(act), "field": {"dataset": dataset}}
			_state(case) == ["met"]
			_state(object.union(case, {"time": "2017-03-01"})) == ["met"]
			_state(object.union(case, {"time": "2017-02-28"})) == ["violated"]
			_state(object.union(case, {"time": "2020-02-29"})) == ["met"]
			_state(object.union(case, {"time": "2020-03-01"})) == ["violated"]
			_state(object.union(case, {"facts": {"overeenkomst_beeindigd": true}})) == ["violated"]
			_state(object.union(case, {"facts": {"afspraken_ingetrokken": true}})) == ["violated"]
			_state(object.union(case, {"facts": {"stilzwijgend_verlengd": false}})) == ["violated"]
			_state(object.union(case, {"time": "2018-02-28", "facts": {"stilzwijgend_verlengd": false}})) == ["met"]
		}
	}
}

test_too_wide_a_purpose_is_asked_about if {
	_state({"time": "2021-01-01", "purpose": {"id": "", "lineage": null}}) == ["unknown"]
}

test_giving_back_at_the_end if {
	back := {
		"time": "2020-04-01", "action": act_test.asked("ontvangen"), "facts": {"overeenkomst_beeindigd": true, "geretourneerd": false},
		"giver": {"id": "gemeente-almere", "kind": "gemeente"}, "receiver": {"id": "gemeente-utrecht", "kind": "gemeente"},
	}
	_state(back) == ["met"]
	_state(object.union(back, {"facts": {"geretourneerd": true}})) == ["violated"]
	_state(object.union(back, {"receiver": {"id": "gemeente-almere"}})) == ["violated"]
}
