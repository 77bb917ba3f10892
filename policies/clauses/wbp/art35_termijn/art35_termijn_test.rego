package clauses.wbp.art35_termijn_test

import data.clauses.wbp.art35_termijn as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("inzien"),
	"time": "2017-06-01",
	"party": example.body("betrokkene", "persoon"),
	"supplier": example.source("s", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("betrokkene", "persoon"),
	"purpose": example.purpose("inzage"),
	"field": example.field("leiden/eigen-persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "brp"}},
		{"party": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["inzien", "eisen"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

test_the_day_is_that_of_the_request if {
	_deadlines({"facts": {"ontvangen_op": "2017-02-01"}, "supplier": {"id": "x"}}) == ["2017-03-01"]
	_deadlines({"supplier": {"id": "x"}}) == [""]
}

_deadlines(change) := [o.deadline |
	some check in clause.checks with input as object.union(_asked, change)
	some o in check.obligations
]

test_of_police_data_only_at_another_holder if {
	police_data := {"field": {"regime": "wpg"}}
	every action in ["eisen", "inzien"] {
		here := object.union(_asked, object.union(police_data, {"action": act_test.right(action)}))
		count(clause.checks) == 1 with input as here
		count(clause.checks) == 0 with input as object.union(here, {"supplier": {"kind": "politie"}})
		count(clause.checks) == 0 with input as object.union(here, {"party": {"kind": "gemeente"}})
		count(clause.checks) == 0 with input as object.union(here, {"action": act_test.asked("gebruiken")})
	}
}
