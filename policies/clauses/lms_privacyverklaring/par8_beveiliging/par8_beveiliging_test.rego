package clauses.lms_privacyverklaring.par8_beveiliging_test

import data.clauses.lms_privacyverklaring.par8_beveiliging as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("inzien"),
	"time": "2021-06-01",
	"party": example.body("lms", "overheid"),
	"supplier": example.body("lms", "overheid"),
	"giver": example.source("lms", "overheid"),
	"receiver": example.body("lms", "overheid"),
	"purpose": example.purpose("technisch-beheer"),
	"field": example.field("lms/naam", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "leiden"}},
		{"holder": {"id": "meldkamer", "kind": "overheid", "sort": "meldkamer", "body": true, "source": false}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
		{"action": act_test.asked("gebruiken")},
		{"action": act_test.asked("inzien")},
		{"action": act_test.asked("opslaan")},
		{"action": act_test.asked("bewaren")},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"facts": {"beveiligde_lijn": true}}) == ["unknown"]
	_state({"facts": {"nodig_voor_functie": true}}) == ["unknown"]
	_state({"facts": {"beveiligde_lijn": true, "nodig_voor_functie": true}}) == ["met"]
	_state({"facts": {"beveiligde_lijn": true, "nodig_voor_functie": false}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"nodig_voor_functie": false}}) == ["violated"]
	_state({"action": act_test.asked("bewaren"), "facts": {"nodig_voor_functie": true}}) == ["met"]
	_state({"facts": {"beveiligde_lijn": false}}) == ["violated"]
	_state({}) == ["unknown"]
	_state({"facts": {"beveiligde_lijn": true, "opslaglocatie": "cloud"}}) == ["violated"]
	_state({"action": act_test.asked("opslaan")}) == ["met"]
	_state({"action": act_test.asked("opslaan"), "facts": {"opslaglocatie": "politienetwerk"}}) == ["met"]
	_state({"action": act_test.asked("opslaan"), "facts": {"opslaglocatie": "cloud"}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken")}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"beveiligde_lijn": false}}) == ["violated"]
	_state({"action": act_test.asked("bewaren"), "facts": {"opslaglocatie": "cloud"}}) == ["violated"]
	_state({"action": act_test.asked("bewaren"), "facts": {"opslaglocatie": "politienetwerk", "beveiligde_lijn": true}}) == ["met"]
}
