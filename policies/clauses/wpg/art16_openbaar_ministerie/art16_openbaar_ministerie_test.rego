package clauses.wpg.art16_openbaar_ministerie_test

import data.clauses.wpg.art16_openbaar_ministerie as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"party": example.body("openbaar-ministerie", "overheid"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("openbaar-ministerie", "overheid"),
	"purpose": example.purpose("opsporing-en-vervolging"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "avg"}},
		{"giver": {"kind": "gemeente"}},
		{"receiver": {"sort": "rdw"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_authority_over_investigation_or_another_statutory_task if {
	other := {"purpose": {"id": "jeugdhulp", "lineage": null}}
	_state({"facts": {"behoeft_om": true}}) == ["met"]
	_state({"facts": {"behoeft_om": false}}) == ["violated"]
	_state(object.union(other, {"facts": {"behoeft_om": true, "wettelijke_taak": true}})) == ["met"]
	_state(object.union(other, {"facts": {"behoeft_om": true, "wettelijke_taak": false}})) == ["violated"]
}
