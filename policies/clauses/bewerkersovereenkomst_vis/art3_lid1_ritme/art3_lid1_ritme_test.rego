package clauses.bewerkersovereenkomst_vis.art3_lid1_ritme_test

import data.clauses.bewerkersovereenkomst_vis.art3_lid1_ritme as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"supplier": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"giver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"receiver": {"id": "ultimum-bv", "kind": "bedrijf", "sort": "ultimum-bv", "body": true, "source": false},
	"holder": {"id": "ultimum-bv", "kind": "bedrijf", "sort": "ultimum-bv", "body": true, "source": false},
	"purpose": {"id": "vis-ontsluiting", "lineage": {"vis-ontsluiting": true}, "below": {}, "listed": "yes"},
	"field": {"id": "dagmonitor/postcode", "dataset": "dagmonitor", "name": "postcode", "regime": "wpg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

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
