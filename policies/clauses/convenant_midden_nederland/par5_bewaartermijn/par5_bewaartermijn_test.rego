package clauses.convenant_midden_nederland.par5_bewaartermijn_test

import data.clauses.convenant_midden_nederland.par5_bewaartermijn as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "", "body": true, "source": true},
	"receiver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"purpose": {"id": "handhaving-openbare-orde", "lineage": {"handhaving-openbare-orde": true}, "below": {}, "listed": "yes"},
	"field": {"id": "dagmonitor/postcode", "dataset": "dagmonitor", "name": "postcode", "regime": "wpg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"field": {"dataset": "politiegegevens"}},
		{"receiver": {"id": ""}},
		{"action": act_test.asked("bewaren"), "field": {"dataset": "politiegegevens"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_obligations(change) := [o | some check in clause.checks with input as object.union(_asked, change); some o in check.obligations]

test_the_obligation_runs_from_the_day_that_is_known if {
	_obligations({})[0].deadline == "2020-06-09"
	_obligations({"giver": {"source": false}})[0].counted_from == "unknown"
	_obligations({"giver": {"source": false}})[0].deadline == ""
	_obligations({"giver": {"source": false}, "facts": {"verstrekt_op": "2018-12-31"}})[0].deadline == "2021-02-28"
	_obligations({"facts": {"verstrekt_op": "2018-12-31"}})[0].deadline == "2021-02-28"
	count(_obligations({"action": act_test.asked("bewaren")})) == 0
}
