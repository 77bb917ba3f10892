package clauses.bewerkersovereenkomst_vis.art3_controle_test

import data.clauses.bewerkersovereenkomst_vis.art3_controle as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("controleren"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("vis/controle-informatie", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("bewaren")},
		{"field": {"dataset": "lms"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["controleren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

test_before_the_contract_there_is_nothing_to_check if {
	[check.state | some check in clause.checks with input as object.union(_asked, {"time": "2017-02-28", "facts": {"voorafgaande_schriftelijke_melding": true, "bewerker_heeft_gegevens": false}})] == ["violated"]
}
