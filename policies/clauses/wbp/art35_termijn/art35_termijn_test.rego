package clauses.wbp.art35_termijn_test

import data.clauses.wbp.art35_termijn as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("inzien"),
	"time": "2017-06-01",
	"party": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": true, "source": false},
	"supplier": {"id": "s", "kind": "gemeente", "sort": "s", "body": true, "source": true},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": true, "source": false},
	"holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": true, "source": false},
	"purpose": {"id": "inzage", "lineage": {"inzage": true}, "below": {}, "listed": "no"},
	"field": {"id": "leiden/eigen-persoonsgegevens", "dataset": "leiden", "name": "eigen-persoonsgegevens", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

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
