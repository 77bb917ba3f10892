package clauses.wpg.art3_lid1_test

import data.clauses.wpg.art3_lid1 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2018-04-09",
	"party": example.source("politie-eenheid-midden-nederland", "politie"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"holder": example.source("politie-eenheid-midden-nederland", "politie"),
	"purpose": example.purpose("handhaving-openbare-orde"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"action": act_test.asked("openbaarmaken")},
		{"holder": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "inzien", "opslaan", "samenvoegen", "vernietigen"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_is_received_for_the_police_task_becomes_police_data if {
	needed := {"facts": {"nodig_voor_taak": true}, "field": {"dataset": "bodycam-leiden", "regime": "avg"}}
	every aim in [
		"disciplinaire-bestraffing", "gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde", "hulpverlening", "hulpverlening-en-beheer",
		"klachtbehandeling", "opsporing-en-vervolging", "preventie", "schorsing-en-ontslag", "screening", "toezicht-en-handhaving",
	] {
		every act in ["ontvangen", "gebruiken", "bewaren", "vernietigen"] {
			_state(object.union(needed, {"action": act_test.asked(act), "purpose": {"id": aim, "lineage": object.union({"handhaving-openbare-orde": false}, {aim: true})}})) == ["met"]
		}
	}
	_state(object.union(needed, {"purpose": {"id": "x", "lineage": null}})) == ["violated"]
	_state({"facts": {"nodig_voor_taak": false}}) == ["violated"]
}

test_police_data_are_so_for_every_purpose if {
	every dataset in ["dagmonitor", "politiegegevens"] {
		_state({"facts": {"nodig_voor_taak": true}, "field": {"dataset": dataset}, "purpose": {"id": "x", "lineage": null}}) == ["met"]
	}
}

test_what_serves_no_task_has_no_ground if {
	_state({"facts": {"nodig_voor_taak": true}, "purpose": {"id": "personeelsbeoordeling", "lineage": {"personeelsbeoordeling": true}}}) == ["violated"]
}
