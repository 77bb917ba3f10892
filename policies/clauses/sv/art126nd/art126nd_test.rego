package clauses.sv.art126nd_test

import data.clauses.sv.art126nd as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2021-06-01",
	"party": example.source("politie-eenheid-midden-nederland", "politie"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.source("politie-eenheid-midden-nederland", "politie"),
	"purpose": example.purpose("opsporing-en-vervolging"),
	"field": example.field("bodycam-leiden/bodycambeelden", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "brp"}},
		{"receiver": {"kind": "gemeente"}},
		{"giver": {"kind": ""}},
		{"giver": {"kind": "politie"}},
		{"action": act_test.asked("openbaarmaken")},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["doorverstrekken", "ontvangen"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_the_prosecutor_demands_and_the_police_may_bring_it if {
	demand := {"facts": {"vordering_126nd": true}}
	_state(demand) == ["met"]
	_state({"facts": {"vordering_126nd": false}}) == ["violated"]
	_state(object.union(demand, {"receiver": {"kind": "overheid", "sort": "openbaar-ministerie"}})) == ["met"]
	_state(object.union(demand, {"receiver": {"kind": "overheid", "sort": "belastingdienst"}})) == ["violated"]
}

test_whoever_holds_data_must_comply_police_data_too if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		every regime in ["avg", "wpg"] { count(clause.checks) == 1 with input as object.union(_asked, {"giver": {"kind": kind}, "field": {"regime": regime}}) }
	}
}

test_a_demand_is_said if _state({"facts": {}}) == ["violated"]
