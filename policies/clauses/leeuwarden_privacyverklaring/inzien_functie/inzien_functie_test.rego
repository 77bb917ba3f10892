package clauses.leeuwarden_privacyverklaring.inzien_functie_test

import data.clauses.leeuwarden_privacyverklaring.inzien_functie as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("inzien"),
	"time": "2023-06-01",
	"party": example.body("gemeente-leeuwarden", "gemeente"),
	"supplier": example.body("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("recht-op-uitkering"),
	"field": example.field("leeuwarden/naw-gegevens", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
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
		{"field": {"dataset": "bodycam-leeuwarden"}},
		{"field": {"dataset": "gebouwcamera-leeuwarden"}},
		{"field": {"dataset": "leeuwarden"}},
		{"field": {"dataset": "brp"}},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"facts": {"nodig_voor_functie": true, "vog": true}}) == ["met"]
	_state({"facts": {"nodig_voor_functie": true, "vog": false}}) == ["violated"]
	_state({"facts": {"nodig_voor_functie": false, "vog": true}}) == ["violated"]
	_state({"facts": {"vog": true}}) == ["unknown"]
	_state({"facts": {"nodig_voor_functie": true}}) == ["unknown"]
	_state({"action": act_test.asked("gebruiken")}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"nodig_voor_functie": true, "vog": true}}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"vog": false}}) == ["violated"]
	_state({"action": act_test.asked("bewaren"), "facts": {"nodig_voor_functie": false}}) == ["violated"]
}
