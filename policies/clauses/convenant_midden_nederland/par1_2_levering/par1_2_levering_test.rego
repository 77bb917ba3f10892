package clauses.convenant_midden_nederland.par1_2_levering_test

import data.clauses.convenant_midden_nederland.par1_2_levering as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"supplier": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "", "body": true, "source": true},
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "", "body": true, "source": true},
	"receiver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"purpose": {"id": "vis-ontsluiting", "lineage": {"vis-ontsluiting": true}, "below": {}, "listed": "yes"},
	"field": {"id": "dagmonitor/postcode", "dataset": "dagmonitor", "name": "postcode", "regime": "wpg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_silent_where_one_condition_fails if {
	_state({"action": act_test.asked("eisen")}) == []
	_state({"field": {"dataset": "politiegegevens"}}) == []
}

test_one_unit_delivers if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "inzien", "bewaren"] {
		_state({"action": act_test.asked(act)}) == ["met"]
		_state({"action": act_test.asked(act), "giver": {"source": false}, "supplier": {"source": false}}) == ["violated"]
		_state({"action": act_test.asked(act), "giver": {"source": false, "kind": "gemeente"}}) == ["met"]
		_state({"action": act_test.asked(act), "giver": {"source": false, "kind": "gemeente"}, "supplier": {"source": false}}) == ["met"]
		_state({"action": act_test.asked(act), "giver": {"id": "", "kind": ""}, "supplier": {"source": false}}) == ["violated"]
		_state({"action": act_test.asked(act), "giver": {"id": "", "kind": ""}, "supplier": {"source": false, "kind": "gemeente"}}) == ["met"]
	}
}
