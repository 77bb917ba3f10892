package clauses.bewerkersovereenkomst_vis.art3_lid1_ritme_test

import data.clauses.bewerkersovereenkomst_vis.art3_lid1_ritme as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"supplier": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.body("gemeente-utrecht", "gemeente"),
	"receiver": example.body("ultimum-bv", "bedrijf"),
	"purpose": example.use("vis-ontsluiting"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "lms"}},
		{"giver": {"kind": "politie"}},
		{"receiver": {"id": "gemeente-soest"}},
		{"time": "2017-02-28"},
	] {
		_state(change) == []
	}
}

_obligations(change) := [o | some check in clause.checks with input as object.union(_asked, change); some o in check.obligations]

test_the_day_of_the_next_inspection if {
	count(_obligations({})) == 0
	count(_obligations({"facts": {"laatste_controle": "2018-04-10"}})) == 0
	every id in ["ultimum-bv", "gemeente-almere"] {
		every dataset in ["dagmonitor", "politiegegevens"] {
			case := {"receiver": {"id": id}, "field": {"dataset": dataset}}
			_obligations(object.union(case, {"facts": {"laatste_controle": "2017-06-01"}}))[0].deadline == "2019-06-01"
			_obligations(object.union(case, {"facts": {"laatste_controle": "2015-06-01"}}))[0].deadline == "2018-04-09"
		}
	}
}
