package clauses.avg.art28_lid3_controle_test

import data.clauses.avg.art28_lid3_controle as clause
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
		{"holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}},
		{"time": "2007-12-31"},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["controleren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_a_municipality_that_checks_its_processor if {
	checks := {"purpose": {"id": "controle-bewerker", "lineage": {"controle-bewerker": true}}}
	_state(checks) == ["met"]
	_state(object.union(checks, {"facts": {"role": "medewerker"}})) == ["violated"]
	_state(object.union(checks, {"facts": {"bewerkersovereenkomst_gesloten": false}})) == ["unknown"]
	_state(object.union(checks, {"facts": {"bewerkersovereenkomst_gesloten": false, "verwerkersovereenkomst": false}})) == ["violated"]
	_state(object.union(checks, {"holder": {"kind": "bedrijf"}})) == ["unknown"]
}

test_one_contract_denied_is_asked_for_the_other if {
	checks := {"purpose": {"id": "controle-bewerker", "lineage": {"controle-bewerker": true}}}
	_state(object.union(checks, {"facts": {"verwerkersovereenkomst": false}})) == ["unknown"]
	contract := {"facts": {"verwerkersovereenkomst": true}}
	_state(object.union(object.union(checks, contract), {"holder": {"kind": "bedrijf"}})) == ["unknown"]
	_state(object.union(contract, {"purpose": {"id": "x", "lineage": null}})) == ["unknown"]
}
