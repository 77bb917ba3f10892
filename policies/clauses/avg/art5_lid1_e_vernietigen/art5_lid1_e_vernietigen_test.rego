package clauses.avg.art5_lid1_e_vernietigen_test

import data.clauses.avg.art5_lid1_e_vernietigen as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("vernietigen"),
	"time": "2021-06-01",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("dagmonitor/huisnummer", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("bewaren")},
		{"holder": {"kind": "politie"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

test_only_what_is_said_to_be_needed_stays if {
	_state({"facts": {}}) == ["met"]
	_state({"facts": {"nog_noodzakelijk": false}}) == ["met"]
	_state({"facts": {"nog_noodzakelijk": true}}) == ["violated"]
}
