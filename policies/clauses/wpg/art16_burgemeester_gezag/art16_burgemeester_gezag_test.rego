package clauses.wpg.art16_burgemeester_gezag_test

import data.clauses.wpg.art16_burgemeester_gezag as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("gezag-en-zeggenschap-over-de-politie"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
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

test_another_purpose_has_no_ground_here if {
	mayor := {"role": "burgemeester", "behoeft_burgemeester": true}
	_state({"facts": mayor}) == ["met"]
	_state({"facts": mayor, "purpose": {"id": "x", "lineage": null}}) == ["violated"]
}

test_data_of_informants_are_weighed if {
	mayor := {"role": "burgemeester", "behoeft_burgemeester": true}
	single := {"field": {"dataset": "politiegegevens"}}
	_state(object.union(single, {"facts": object.union(mayor, {"gegevenssoort": "artikel-12"})})) == ["judgement"]
	_state(object.union(single, {"facts": object.union(mayor, {"gegevenssoort": "artikel-8"})})) == ["met"]
	_state(object.union(single, {"facts": mayor})) == ["met"]
	_state({"field": {"dataset": "dagmonitor"}, "facts": object.union(mayor, {"gegevenssoort": "artikel-12"})}) == ["met"]
}

_mandate(role) := _state({
	"purpose": {"id": "gezag-en-zeggenschap-over-de-politie", "lineage": {"gezag-en-zeggenschap-over-de-politie": true}},
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
