package clauses.wpg.art16_burgemeester_openbare_orde_test

import data.clauses.wpg.art16_burgemeester_openbare_orde as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "", "body": true, "source": true},
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"action": act_test.asked("openbaarmaken")},
		{"field": {"regime": "avg"}},
		{"giver": {"kind": "gemeente"}},
		{"receiver": {"kind": "overheid"}},
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

test_only_the_running_agreement_on_its_own_dataset_carries_the_need if {
	_state({"facts": {"role": "burgemeester"}}) == ["met"]
	_state({"facts": {"role": "burgemeester"}, "field": {"dataset": "politiegegevens"}}) == ["unknown"]
	_state({"facts": {"role": "burgemeester"}, "agreement": {"until": "2018-03-01"}}) == ["unknown"]
	_state({"facts": {"role": "burgemeester", "afspraken_ingetrokken": true}}) == ["unknown"]
}

test_prevention_is_weighed_within_the_standing_supply_only if {
	mayor := {"role": "burgemeester", "behoeft_burgemeester": true}
	_state({"facts": mayor, "purpose": {"id": "preventie", "lineage": {"preventie": true, "handhaving-openbare-orde": false}}}) == ["judgement"]
	_state({"facts": mayor, "field": {"dataset": "politiegegevens"}, "purpose": {"id": "preventie", "lineage": {"preventie": true, "handhaving-openbare-orde": false}}}) == ["violated"]
	_state({"facts": mayor, "purpose": {"id": "x", "lineage": {"x": true, "handhaving-openbare-orde": false}}}) == ["violated"]
	_state({"facts": {"role": "burgemeester"}, "purpose": {"listed": "no"}}) == ["unknown"]
}

_mayor := {"role": "burgemeester", "behoeft_burgemeester": true}

test_analysis_is_weighed_within_the_standing_supply_only if {
	every aim in ["operationele-analyse", "voorspelling-delicten"] {
		asked := {"facts": _mayor, "purpose": {"id": aim, "lineage": object.union({"handhaving-openbare-orde": false}, {aim: true})}}
		_state(asked) == ["judgement"]
		_state(object.union(asked, {"field": {"dataset": "politiegegevens"}})) == ["violated"]
	}
}

test_data_of_informants_are_weighed if {
	single := {"field": {"dataset": "politiegegevens"}}
	_state(object.union(single, {"facts": object.union(_mayor, {"gegevenssoort": "artikel-12"})})) == ["judgement"]
	_state(object.union(single, {"facts": object.union(_mayor, {"gegevenssoort": "artikel-9"})})) == ["met"]
	_state(object.union(single, {"facts": _mayor})) == ["met"]
	_state({"facts": object.union(_mayor, {"gegevenssoort": "artikel-12"})}) == ["met"]
}

_office := {
	"receiver": {"id": "bureau-rvs", "kind": "samenwerking", "sort": "bureau-rvs"},
	"facts": {"rvs_toestemming": true, "verzoek_gemeente": true, "gemandateerd": false},
}

test_the_regional_office_for_the_municipality if {
	_state(_office) == ["met"]
	_state(object.union(_office, {"facts": {"rvs_toestemming": false}})) == ["violated"]
	_state(object.union(_office, {"facts": {"verzoek_gemeente": false}})) == ["violated"]
	_state(object.union(_office, {"field": {"dataset": "politiegegevens"}})) == ["violated"]
	_state(object.union(_office, {"receiver": {"id": "ander"}})) == ["violated"]
	_state(object.union(_office, {"receiver": {"id": "ander"}, "facts": {"role": "burgemeester"}})) == ["violated"]
}

_almere := {
	"receiver": {"id": "gemeente-almere", "sort": "gemeente-almere"},
	"purpose": {"id": "vis-ontsluiting", "lineage": {"vis-ontsluiting": true, "handhaving-openbare-orde": false}},
	"facts": {
		"role": "bewerker-1",
		"in_opdracht": true,
		"bewerkersovereenkomst_gesloten": true,
		"vis_aangesloten": true,
		"addendum_vakje_almere": true,
		"gemandateerd": false,
	},
}

test_almere_loads_for_the_municipalities if {
	_state(_almere) == ["met"]
	every name in ["in_opdracht", "bewerkersovereenkomst_gesloten", "vis_aangesloten", "addendum_vakje_almere"] {
		_state(object.union(_almere, {"facts": {name: false}})) == ["violated"]
	}
	_state(object.union(_almere, {"facts": {"role": "medewerker"}})) == ["violated"]
	_state(object.union(_almere, {"receiver": {"id": "gemeente-zeist"}})) == ["violated"]
	_state(object.union(_almere, {"field": {"dataset": "politiegegevens"}, "facts": {"behoeft_burgemeester": true}})) == ["violated"]
	_state(object.union(_almere, {"purpose": {"lineage": {"vis-ontsluiting": false}}})) == ["violated"]
}

_mandate(role) := _state({
	"purpose": {"id": "handhaving-openbare-orde", "lineage": {"gezag-en-zeggenschap-over-de-politie": false, "handhaving-openbare-orde": true}},
	"receiver": {"id": "gemeente-utrecht", "kind": "gemeente"},
	"field": {"id": "politiegegevens/casusgegevens", "dataset": "politiegegevens", "name": "casusgegevens", "regime": "wpg"},
	"facts": object.union({"gemandateerd": true, "behoeft_burgemeester": true, "rvs_toestemming": false}, role),
})

test_a_mandate_goes_to_those_in_his_service if {
	_mandate({}) == ["met"]
	_mandate({"role": "manager-veiligheid"}) == ["met"]
	_mandate({"role": "medewerker"}) == ["judgement"]
	every role in ["raadslid", "voormalig-medewerker-veiligheid"] {
		_mandate({"role": role}) == ["violated"]
		_mandate({"role": role, "gemandateerd": false}) == ["violated"]
	}
	_mandate({"role": "burgemeester"}) == ["met"]
}
