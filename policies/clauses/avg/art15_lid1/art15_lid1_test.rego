package clauses.avg.art15_lid1_test

import data.clauses.avg.art15_lid1 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("inzien"),
	"time": "2021-06-01",
	"party": example.body("betrokkene", "persoon"),
	"supplier": example.source("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("betrokkene", "persoon"),
	"purpose": example.purpose("inzage"),
	"field": example.field("leiden/eigen-persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"regime": "brp"}},
		{"party": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_met := {"eigen_gegevens": true, "machtiging": false, "wettelijke_vertegenwoordiging": false}

test_each_who_may_ask if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "machtiging": true})}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "wettelijke_vertegenwoordiging": true})}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false})}) == ["violated"]
}

test_of_police_data_only_at_another_holder if {
	police_data := {"field": {"regime": "wpg"}}
	every action in ["inzien"] {
		here := object.union(_asked, object.union(police_data, {"action": act_test.right(action)}))
		count(clause.checks) == 1 with input as here
		count(clause.checks) == 0 with input as object.union(here, {"supplier": {"kind": "politie"}})
		count(clause.checks) == 0 with input as object.union(here, {"party": {"kind": "gemeente"}})
		count(clause.checks) == 0 with input as object.union(here, {"action": act_test.asked("gebruiken")})
	}
}
