package clauses.bewerkersovereenkomst_vis.art8_vernietigen_test

import data.clauses.bewerkersovereenkomst_vis.art8_vernietigen as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("vernietigen"),
	"time": "2018-04-09",
	"party": example.body("ultimum-bv", "bedrijf"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("ultimum-bv", "bedrijf"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-soest"}},
		{"action": act_test.asked("bewaren"), "field": {"dataset": "vis"}},
		{"action": act_test.asked("opslaan"), "holder": {"id": "gemeente-soest"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["vernietigen", "bewaren", "opslaan"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_each_processor_in_its_role if {
	every role in ["bewerker-1", "bewerker-2", "verwerker"] {
		_state({"facts": {"role": role, "opdracht_tot_vernietiging": false}}) == ["violated"]
	}
	_state({"facts": {"role": "burgemeester", "opdracht_tot_vernietiging": false}}) == ["met"]
	every id in ["gemeente-almere", "ultimum-bv"] {
		_state({"holder": {"id": id}, "facts": {"role": "bewerker-1", "opdracht_tot_vernietiging": false}}) == ["violated"]
		_state({"holder": {"id": id}, "action": act_test.asked("opslaan"), "facts": {"role": "verwerker"}}) == ["met"]
	}
}

test_after_the_end_only_what_was_ordered if {
	kept := {"action": act_test.asked("bewaren"), "time": "2020-03-01"}
	nothing := {"role": "bewerker-2", "opdracht_tot_langer_bewaren": false, "opdracht_tot_vernietiging": false}
	_state(object.union(kept, {"facts": nothing})) == ["violated"]
	_state(object.union(kept, {"facts": nothing, "time": "2020-02-29"})) == ["met"]
	_state(object.union(kept, {"facts": object.union(nothing, {"overeenkomst_beeindigd": true}), "time": "2020-02-29"})) == ["violated"]
	_state(object.union(kept, {"facts": object.union(nothing, {"role": "burgemeester"})})) == ["met"]
	_state(object.union(kept, {"facts": object.union(nothing, {"opdracht_tot_langer_bewaren": true})})) == ["unknown"]
	_state(object.union(kept, {"facts": object.union(nothing, {"opdracht_tot_langer_bewaren": true, "geretourneerd": false})})) == ["met"]
	_state(object.union(kept, {"facts": object.union(nothing, {"opdracht_tot_langer_bewaren": true, "geretourneerd": true})})) == ["violated"]
	destroy := object.union(nothing, {"opdracht_tot_vernietiging": true})
	_state(object.union(kept, {"facts": destroy})) == ["violated"]
	_state(object.union(kept, {"facts": object.union(destroy, {"afgesproken_termijn": 1})})) == ["met"]
	_state(object.union(kept, {"facts": object.union(destroy, {"afgesproken_termijn": 0})})) == ["violated"]
	every change in [{"field": {"dataset": "politiegegevens"}}, {"holder": {"id": "gemeente-almere"}}] {
		_state(object.union(kept, object.union(change, {"facts": nothing}))) == ["violated"]
	}
}
