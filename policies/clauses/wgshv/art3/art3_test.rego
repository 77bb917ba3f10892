package clauses.wgshv.art3_test

import data.clauses.wgshv.art3 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2022-06-01",
	"party": example.source("gemeente-leeuwarden", "gemeente"),
	"giver": example.body("vitens", "bedrijf"),
	"receiver": example.source("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("vroegsignalering-schulden"),
	"field": example.field("leeuwarden/betalingsachterstand", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("gebruiken")},
		{"field": {"name": "naam"}},
		{"giver": {"sort": "school"}},
		{"receiver": {"kind": "bedrijf"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_senders_and_effort if {
	every sort in ["energiebedrijf", "vitens", "woningcorporatie", "zorgverzekeraar"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"giver": {"sort": sort}})
	}
	_state({"facts": {"inspanningen_verricht": true}}) == ["met"]
	_state({"facts": {"inspanningen_verricht": false}}) == ["violated"]
	_state({"facts": {"inspanningen_verricht": true}, "purpose": {"id": "x", "lineage": null}}) == ["violated"]
}
