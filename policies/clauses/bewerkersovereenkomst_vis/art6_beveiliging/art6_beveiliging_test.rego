package clauses.bewerkersovereenkomst_vis.art6_beveiliging_test

import data.clauses.bewerkersovereenkomst_vis.art6_beveiliging as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("opslaan"),
	"time": "2018-04-09",
	"party": example.body("ultimum-bv", "bedrijf"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("ultimum-bv", "bedrijf"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-soest"}},
		{"time": "2017-02-28"},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["bewaren", "opslaan"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_kinds := {o.kind | some check in clause.checks with input as _asked; some o in check.obligations}

test_every_obligation_travels if _kinds == {"melden-van-inbreuken", "passend-beveiligen", "periodiek-rapporteren", "vooraf-informeren-over-maatregelen"}

test_both_processors_bear_it if {
	count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"id": "gemeente-almere"}})
}

test_whatever_the_dataset if {
	every dataset in ["dagmonitor", "politiegegevens"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"field": {"dataset": dataset}})
	}
}
