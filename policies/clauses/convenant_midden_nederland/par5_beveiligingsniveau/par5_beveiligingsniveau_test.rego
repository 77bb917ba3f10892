package clauses.convenant_midden_nederland.par5_beveiligingsniveau_test

import data.clauses.convenant_midden_nederland.par5_beveiligingsniveau as clause
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

test_the_second_class_or_more if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren"] {
		_state({"action": act_test.asked(act), "facts": {"beveiligingsniveau": "klasse-i"}}) == ["violated"]
		_state({"action": act_test.asked(act)}) == ["met"]
		every level in ["bio", "klasse-ii", "klasse-iii"] {
			_state({"action": act_test.asked(act), "facts": {"beveiligingsniveau": level}}) == ["met"]
		}
	}
}
