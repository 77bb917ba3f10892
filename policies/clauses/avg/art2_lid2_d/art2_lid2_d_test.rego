package clauses.avg.art2_lid2_d_test

import data.clauses.avg.art2_lid2_d as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2021-06-01",
	"party": example.body("openbaar-ministerie", "overheid"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("openbaar-ministerie", "overheid"),
	"purpose": example.purpose("opsporing-en-vervolging"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("eisen")},
		{"holder": {"sort": "rdw"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opslaan", "samenvoegen", "inzien"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_for_investigation_and_needed if {
	_state({"facts": {"behoeft_om": true}}) == ["met"]
	_state({"facts": {"behoeft_om": false}}) == ["violated"]
	_state({"facts": {"behoeft_om": true}, "purpose": {"id": "jeugdhulp", "lineage": null}}) == ["violated"]
}
