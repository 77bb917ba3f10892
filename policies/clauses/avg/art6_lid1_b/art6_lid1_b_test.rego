package clauses.avg.art6_lid1_b_test

import data.clauses.avg.art6_lid1_b as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2018-04-09",
	"party": example.body("woningcorporatie", "vereniging"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"holder": example.body("woningcorporatie", "vereniging"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("vis/controle-informatie", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("eisen")},
		{"field": {"regime": "wpg"}},
		{"holder": {"kind": "persoon"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opnemen", "opslaan", "samenvoegen", "inzien"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_only_the_ground_that_is_relied_on if {
	met := {"grondslag": "overeenkomst", "nodig_voor_overeenkomst": true}
	_state({"facts": met}) == ["met"]
	_state({"facts": object.union(met, {"grondslag": "wettelijke-taak"})}) == ["violated"]
	_state({"facts": object.union(met, {"nodig_voor_overeenkomst": false})}) == ["violated"]
}

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

test_also_of_the_register_of_persons if count(clause.checks) == 1 with input as object.union(_asked, {"field": {"regime": "brp"}})
