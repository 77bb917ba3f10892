package clauses.wpg.art4_lid1_test

import data.clauses.wpg.art4_lid1 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2021-06-01",
	"party": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false},
	"supplier": example.source("politie", "politie"),
	"giver": example.source("politie", "politie"),
	"receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false},
	"purpose": example.purpose("preventie"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "avg"}},
		{"giver": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "openbaarmaken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

test_the_police_bears_it if {
	some check in clause.checks with input as _asked
	check.obligations == {{"kind": "kwaliteit-nagaan-en-meegeven", "bearer": "politie", "counted_from": "", "deadline": ""}}
}
