package clauses.bewerkersovereenkomst_vis.art1_lid1_bewerker_1_test

import data.clauses.bewerkersovereenkomst_vis.art1_lid1_bewerker_1 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("bewaren"),
	"time": "2018-04-09",
	"party": example.body("gemeente-almere", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-almere", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-soest"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opslaan"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_only_as_processor_and_then_only_to_disclose_in_the_system if {
	_state({"facts": {"role": "bewerker-1"}}) == ["violated"]
	_state({"facts": {"role": "bewerker-1"}, "purpose": {"id": "vis-ontsluiting", "lineage": {"vis-ontsluiting": true}}}) == ["met"]
	_state({"facts": {"role": "burgemeester"}}) == ["met"]
}

test_whatever_the_role_is_called_and_only_the_daily_monitor if {
	vis := {"id": "vis-ontsluiting", "lineage": {"vis-ontsluiting": true}}
	every role in ["bewerker-1", "bewerker-2", "verwerker"] {
		_state({"facts": {"role": role}}) == ["violated"]
		_state({"facts": {"role": role}, "purpose": vis}) == ["met"]
		_state({"facts": {"role": role}, "purpose": vis, "field": {"dataset": "politiegegevens"}}) == ["violated"]
	}
}

test_what_another_municipality_put_in_is_held_as_processor if {
	own := {"facts": {"role": "burgemeester"}, "supplier": {"id": "gemeente-almere", "kind": "gemeente"}}
	another := object.union(own, {"supplier": {"id": "gemeente-utrecht"}})
	_state(own) == ["met"]
	_state(another) == ["violated"]
}

test_the_role_is_asked_of_one_that_was_told_or_works_on_the_system if {
	_state({}) == ["met"]
	_state({"facts": {"in_opdracht": false}}) == ["met"]
	_state({"facts": {"bewerkersovereenkomst_gesloten": true}}) == ["met"]
	every told in [
		{"in_opdracht": true}, {"instructie": false}, {"nodig_voor_opdracht": true}, {"overeenkomst_beeindigd": true},
	] {
		_state({"facts": told}) == ["unknown"]
	}
	vis := {"id": "vis-ontsluiting", "lineage": {"vis-ontsluiting": true}}
	_state({"purpose": vis, "field": {"dataset": "politiegegevens"}}) == ["unknown"]
}
