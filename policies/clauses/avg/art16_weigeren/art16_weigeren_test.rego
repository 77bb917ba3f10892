package clauses.avg.art16_weigeren_test

import data.clauses.avg.art16_weigeren as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("weigeren-verzoek"),
	"time": "2021-06-01",
	"party": example.body("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("rectificatie"),
	"field": example.field("leiden/eigen-persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("weigeren-inzage")},
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

test_each_element if {
	_state({"facts": {"gegevens_onjuist": false}}) == ["met"]
	_state({"facts": {"gegevens_onjuist": true}}) == ["violated"]
	_state({"facts": {"gegevens_onjuist": false}, "purpose": {"id": "x", "lineage": null}}) == ["violated"]
}
