package clauses.wpg.art46_lid1_test

import data.clauses.wpg.art46_lid1 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2020-06-01",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.purpose("opsporing-en-vervolging"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"action": act_test.asked("openbaarmaken")},
		{"field": {"dataset": "dagmonitor"}},
		{"holder": {"kind": "vereniging"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "inzien", "opslaan", "vernietigen"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_an_investigator_for_his_own_investigation if {
	boa := {"role": "opsporingsambtenaar", "nodig_voor_opsporing": true}
	every kind in ["gemeente", "overheid"] {
		_state({"facts": boa, "holder": {"kind": kind}}) == ["met"]
	}
	_state({"facts": object.union(boa, {"nodig_voor_opsporing": false})}) == ["violated"]
	_state({"facts": object.union(boa, {"role": "toezichthouder"})}) == ["violated"]
	_state({"facts": boa, "purpose": {"id": "jeugdhulp", "lineage": null}}) == ["violated"]
}
