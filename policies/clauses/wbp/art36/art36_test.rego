package clauses.wbp.art36_test

import data.clauses.wbp.art36 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.right("eisen"),
	"time": "2017-06-01",
	"party": example.body("betrokkene", "persoon"),
	"supplier": example.source("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("betrokkene", "persoon"),
	"purpose": example.purpose("rectificatie"),
	"field": example.field("leiden/eigen-persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.right("inzien")},
		{"field": {"regime": "brp"}},
		{"party": {"kind": "gemeente"}},
		{"time": "2018-05-25"},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_met := {"eigen_gegevens": true, "gegevens_onjuist": true, "nog_noodzakelijk": true, "onrechtmatig_verwerkt": false}

test_each_element if {
	every purpose in ["beperking", "rectificatie", "verwijdering"] {
		_state({"facts": _met, "purpose": {"id": purpose, "lineage": {purpose: true}}}) == ["met"]
	}
	_state({"facts": _met, "purpose": {"id": "x", "lineage": null}}) == ["violated"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "machtiging": false, "wettelijke_vertegenwoordiging": false})}) == ["violated"]
	none := object.union(_met, {"gegevens_onjuist": false})
	_state({"facts": none}) == ["violated"]
	_state({"facts": object.union(none, {"nog_noodzakelijk": false})}) == ["met"]
	_state({"facts": object.union(none, {"onrechtmatig_verwerkt": true})}) == ["met"]
}

test_of_police_data_only_at_another_holder if {
	here := object.union(_asked, {"field": {"regime": "wpg"}})
	count(clause.checks) == 1 with input as here
	count(clause.checks) == 0 with input as object.union(here, {"supplier": {"kind": "politie"}})
	count(clause.checks) == 0 with input as object.union(here, {"party": {"kind": "gemeente"}})
	count(clause.checks) == 0 with input as object.union(here, {"action": act_test.right("inzien")})
}

# Each of the rights alone: a purpose that is added to another would hide one that is not named.
test_each_right_by_itself if {
	every purpose in ["beperking", "rectificatie", "verwijdering"] {
		alone := object.union(object.remove(_asked, ["purpose"]), {"facts": _met, "purpose": {"id": purpose, "lineage": {purpose: true}, "below": {}, "listed": "no"}})
		["met"] == [check.state | some check in clause.checks with input as alone]
	}
}
