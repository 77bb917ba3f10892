package clauses.convenant_midden_nederland.par1_2_levering_test

import data.clauses.convenant_midden_nederland.par1_2_levering as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"supplier": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "", "body": true, "source": true},
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "", "body": true, "source": true},
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("vis-ontsluiting"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

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
