package clauses.wbp.art36_weigeren_test

import data.clauses.wbp.art36_weigeren as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("weigeren-verzoek"),
	"time": "2017-06-01",
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

_met := {"gegevens_onjuist": false, "nog_noodzakelijk": true, "onrechtmatig_verwerkt": false}

test_each_element if {
	every purpose in ["beperking", "rectificatie", "verwijdering"] {
		_state({"facts": _met, "purpose": {"id": purpose, "lineage": {purpose: true}}}) == ["met"]
	}
	_state({"facts": _met, "purpose": {"id": "x", "lineage": null}}) == ["violated"]
	every change in [{"gegevens_onjuist": true}, {"nog_noodzakelijk": false}, {"onrechtmatig_verwerkt": true}] {
		_state({"facts": object.union(_met, change)}) == ["violated"]
	}
}

# Each of the rights alone: a purpose that is added to another would hide one that is not named.
test_each_right_by_itself if {
	every purpose in ["beperking", "rectificatie", "verwijdering"] {
		alone := object.union(object.remove(_asked, ["purpose"]), {"facts": _met, "purpose": {"id": purpose, "lineage": {purpose: true}, "below": {}, "listed": "no"}})
		["met"] == [check.state | some check in clause.checks with input as alone]
	}
}
