package clauses.convenant_midden_nederland.par6_registratie_test

import data.clauses.convenant_midden_nederland.par6_registratie as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("opslaan"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "politiegegevens"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["gebruiken", "inzien", "opslaan", "samenvoegen", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_the_second_processor_has_no_file_of_its_own if {
	stored := {
		"action": act_test.asked("opslaan"),
		"holder": {"id": "ultimum-bv", "kind": "bedrijf", "sort": "ultimum-bv"},
		"purpose": {"id": "opslag-in-vis", "lineage": {"opslag-in-vis": true}, "below": {}},
		"facts": {"role": "bewerker-2", "in_opdracht": true},
	}
	_state(stored) == ["met"]
	_state(object.union(stored, {"facts": {"strikt_nodig": false}})) == ["violated"]
	_state(object.union(stored, {"facts": {"in_opdracht": false}})) == ["unknown"]
	_state(object.union(stored, {"holder": {"id": "gemeente-almere"}})) == ["unknown"]
}
