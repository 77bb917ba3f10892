package clauses.convenant_midden_nederland.par8_vis_almere_test

import data.clauses.convenant_midden_nederland.par8_vis_almere as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"party": example.body("gemeente-almere", "gemeente"),
	"giver": example.body("gemeente-utrecht", "gemeente"),
	"receiver": example.body("gemeente-almere", "gemeente"),
	"purpose": example.use("vis-ontsluiting"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "politiegegevens"}},
		{"purpose": {"id": "x", "lineage": null}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "openbaarmaken", "gebruiken", "inzien", "opslaan", "samenvoegen", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_too_wide_a_purpose_is_asked_about if {
	_state({"purpose": {"id": "", "lineage": null}, "facts": {"vis_aangesloten": false}}) == ["unknown"]
}

test_the_contract_of_who_is_connected_and_consents if {
	joined := {"vis_aangesloten": true, "addendum_vakje_almere": true}
	_state({"facts": joined}) == ["met"]
	_state({"facts": object.union(joined, {"bewerkersovereenkomst_gesloten": false})}) == ["violated"]
	_state({"facts": object.union(joined, {"addendum_vakje_almere": false, "bewerkersovereenkomst_gesloten": true})}) == ["violated"]
	_state({"facts": {"vis_aangesloten": true}}) == ["unknown"]
	_state({"facts": {"addendum_vakje_almere": true}}) == ["unknown"]
}

test_what_the_second_processor_stores_was_loaded if {
	stored := {
		"action": act_test.asked("opslaan"),
		"holder": {"id": "ultimum-bv", "kind": "bedrijf", "sort": "ultimum-bv"},
		"purpose": {"id": "opslag-in-vis", "lineage": {"opslag-in-vis": true, "vis-ontsluiting": true}, "below": {}},
		"facts": {"role": "bewerker-2", "in_opdracht": true},
	}
	_state(stored) == ["met"]
	every name in ["vis_aangesloten", "addendum_vakje_almere", "bewerkersovereenkomst_gesloten"] {
		_state(object.union(stored, {"facts": {name: false}})) == ["violated"]
	}
	_state(object.union(stored, {"facts": {"role": "bewerker-1"}})) == ["unknown"]
}

test_whether_it_is_connected_is_asked if {
	_state({"facts": {"addendum_vakje_almere": true, "bewerkersovereenkomst_gesloten": true}}) == ["unknown"]
}
