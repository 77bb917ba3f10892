package clauses.bewerkersovereenkomst_vis.art1_lid2_bewerker_2_test

import data.clauses.bewerkersovereenkomst_vis.art1_lid2_bewerker_2 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("opslaan"),
	"time": "2018-04-09",
	"party": example.body("ultimum-bv", "bedrijf"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("ultimum-bv", "bedrijf"),
	"purpose": example.use("opslag-in-vis"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-almere"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opslaan", "inzien", "samenvoegen"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_every_act_but_storing_is_refused if {
	every action in ["ontvangen", "doorverstrekken", "bewaren", "opslaan", "uitbesteden"] {
		_state({"action": act_test.asked(action)}) == ["met"]
		_state({"action": act_test.asked(action), "field": {"dataset": "politiegegevens"}}) == ["violated"]
	}
	every action in ["gebruiken", "inzien", "samenvoegen"] {
		_state({"action": act_test.asked(action)}) == ["violated"]
	}
}

# Looking into what another holds is receiving it, and looking all the same.
test_looking_into_what_another_holds if {
	_state({"action": {"id": "inzien", "within": ["doorverstrekken", "gebruiken", "inzien", "ontvangen"], "sides": {}}}) == ["violated"]
}
