package clauses.avg.art15_lid4_test

import data.clauses.avg.art15_lid4 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("weigeren-inzage"),
	"time": "2021-06-01",
	"party": example.source("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.source("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("inzage"),
	"field": example.field("leiden/eigen-persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("weigeren-verzoek")},
		{"field": {"regime": "brp"}},
		{"holder": {"kind": "persoon"}},
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

_met := {"rechten_van_anderen": true, "gedeeltelijk_ingewilligd": true}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"rechten_van_anderen": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"gedeeltelijk_ingewilligd": false})}) == ["violated"]
}

test_also_of_a_copy_of_police_data if count(clause.checks) == 1 with input as object.union(_asked, {"field": {"regime": "wpg"}})

test_a_ground_that_was_not_named_is_none if {
	_state({"facts": {"gedeeltelijk_ingewilligd": true}}) == ["violated"]
	_state({"facts": {"gedeeltelijk_ingewilligd": true, "rechten_van_anderen": true}}) == ["met"]
	_state({"facts": {"rechten_van_anderen": true}}) == ["unknown"]
}

test_the_harm_is_weighed if {
	some check in clause.checks with input as object.union(_asked, {"facts": {"rechten_van_anderen": true, "gedeeltelijk_ingewilligd": true}})
	check.weighed == {"rechten_van_anderen"}
}
