package clauses.bewerkersovereenkomst_vis.art5_lid2_wettelijke_verstrekking_test

import data.clauses.bewerkersovereenkomst_vis.art5_lid2_wettelijke_verstrekking as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.body("ultimum-bv", "bedrijf"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("bewaren")},
		{"field": {"dataset": "lms"}},
		{"giver": {"id": "gemeente-soest"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["doorverstrekken", "openbaarmaken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_shut := {"wettelijke_verplichting": false, "role": "medewerker"}

test_almere_is_a_processor_in_that_role_for_that_purpose_and_for_another_municipality if {
	almere := {"giver": {"id": "gemeente-almere", "kind": "gemeente"}, "receiver": {"id": "journalist", "kind": "media"}, "purpose": {"lineage": null}}
	every role in ["bewerker-1", "bewerker-2", "verwerker"] {
		_state(object.union(almere, {"facts": object.union(_shut, {"giver_role": role})})) == ["violated"]
	}
	_state(object.union(almere, {"facts": object.union(_shut, {"giver_role": "burgemeester"})})) == ["met"]
	_state(object.union(almere, {"facts": _shut})) == ["met"]
	_state(object.union(almere, {"facts": _shut, "purpose": {"lineage": {"vis-ontsluiting": true}}})) == ["violated"]
}

test_ultimum_is_nothing_else if {
	_state({"giver": {"id": "ultimum-bv", "kind": "bedrijf"}, "receiver": {"id": "journalist", "kind": "media"}, "facts": object.union(_shut, {"giver_role": "burgemeester"})}) == ["violated"]
}

test_back_to_the_municipality_and_on_to_a_processor if {
	vis := {"vis_aangesloten": true, "addendum_vakje_almere": true, "bewerkersovereenkomst_gesloten": true}
	back := {"giver": {"id": "gemeente-almere", "kind": "gemeente"}, "receiver": {"id": "gemeente-soest", "kind": "gemeente"}}
	_state(object.union(back, {"facts": object.union(_shut, vis)})) == ["met"]
	_state(object.union(back, {"facts": object.union(_shut, object.union(vis, {"vis_aangesloten": false, "overeenkomst_beeindigd": false}))})) == ["violated"]
	ended := object.union(_shut, {"vis_aangesloten": false, "overeenkomst_beeindigd": true, "geretourneerd": false})
	_state(object.union(back, {"facts": ended})) == ["met"]
	_state(object.union(back, {"facts": object.union(ended, {"geretourneerd": true})})) == ["violated"]
	ultimum := {"id": "ultimum-bv", "kind": "bedrijf"}
	contract := {"role": "bewerker-2", "in_opdracht": true, "bewerkersovereenkomst_gesloten": true, "giver_role": "bewerker-1"}
	_state({"giver": {"id": "gemeente-almere", "kind": "gemeente"}, "receiver": ultimum, "holder": ultimum, "facts": object.union(_shut, contract)}) == ["met"]
}
