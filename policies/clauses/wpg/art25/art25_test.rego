package clauses.wpg.art25_test

import data.clauses.wpg.art25 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("inzien"),
	"time": "2021-06-01",
	"party": example.body("betrokkene", "persoon"),
	"supplier": example.source("s", "politie"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("betrokkene", "persoon"),
	"purpose": example.purpose("inzage"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"regime": "avg"}},
		{"supplier": {"kind": "gemeente"}},
		{"party": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_met := {"eigen_gegevens": true, "machtiging": false, "wettelijke_vertegenwoordiging": false, "verzoek_schriftelijk": true, "identiteit_geverifieerd": true}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "machtiging": true})}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "wettelijke_vertegenwoordiging": true})}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"verzoek_schriftelijk": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"identiteit_geverifieerd": false})}) == ["violated"]
}

test_six_weeks if {
	some check in clause.checks with input as object.union(_asked, {"facts": {"ontvangen_op": "2021-02-01"}})
	[o.deadline | some o in check.obligations] == ["2021-03-15"]
}
