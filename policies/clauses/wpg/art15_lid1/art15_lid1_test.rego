package clauses.wpg.art15_lid1_test

import data.clauses.wpg.art15_lid1 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"party": example.body("politie", "politie"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("politie", "politie"),
	"purpose": example.purpose("handhaving-openbare-orde"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "avg"}},
		{"giver": {"kind": "gemeente"}},
		{"receiver": {"kind": "gemeente"}},
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

test_both_are_asked if {
	_state({"facts": {"geautoriseerd_wpg": true, "nodig_voor_taak": true}}) == ["met"]
	_state({"facts": {"geautoriseerd_wpg": false, "nodig_voor_taak": true}}) == ["violated"]
	_state({"facts": {"geautoriseerd_wpg": true, "nodig_voor_taak": false}}) == ["violated"]
}

test_screening_goes_by_another_article if {
	_state({"facts": {"geautoriseerd_wpg": true, "nodig_voor_taak": true}, "purpose": {"id": "screening", "lineage": {"screening": true}}}) == ["violated"]
}

test_what_serves_no_task_is_not_made_available if {
	_state({"facts": {"geautoriseerd_wpg": true, "nodig_voor_taak": true}, "purpose": {"id": "personeelsbeoordeling", "lineage": {"personeelsbeoordeling": true}}}) == ["violated"]
}
