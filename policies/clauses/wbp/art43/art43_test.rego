package clauses.wbp.art43_test

import data.clauses.wbp.art43 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("weigeren-inzage"),
	"time": "2017-06-01",
	"party": example.body("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("inzage"),
	"field": example.field("leiden/eigen-persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("weigeren-verzoek")},
		{"field": {"regime": "brp"}},
		{"holder": {"kind": "persoon"}},
		{"time": "2018-05-25"},
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

_met := {"wbp43_letter": "b", "art23_belang": true, "weigering_noodzakelijk": true}

test_each_element if {
	every letter in ["a", "b", "c", "d", "e"] { _state({"facts": object.union(_met, {"wbp43_letter": letter})}) == ["met"] }
	_state({"facts": object.union(_met, {"art23_belang": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"weigering_noodzakelijk": false})}) == ["violated"]
	_state({"facts": object.remove(_met, ["wbp43_letter"])}) == ["violated"]
	_state({"facts": {"wbp43_letter": "b"}}) == ["judgement"]
}

test_also_of_a_copy_of_police_data if _state({"facts": _met, "field": {"regime": "wpg"}}) == ["met"]

test_no_letter_is_none if _state({"facts": object.union(_met, {"wbp43_letter": "geen"})}) == ["violated"]
