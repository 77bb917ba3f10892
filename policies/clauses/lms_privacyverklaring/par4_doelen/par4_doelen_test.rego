package clauses.lms_privacyverklaring.par4_doelen_test

import data.clauses.lms_privacyverklaring.par4_doelen as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
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
	_state({"facts": {"categorie": "websitebezoeker", "via_contactformulier": true}, "field": {"name": "naam"}, "purpose": {"id": "contact-opnemen", "lineage": {"technisch-beheer": false, "contact-opnemen": true}}}) == ["met"]
	_state({"facts": {"categorie": "websitebezoeker", "via_contactformulier": false}, "field": {"name": "naam"}, "purpose": {"id": "contact-opnemen", "lineage": {"technisch-beheer": false, "contact-opnemen": true}}}) == ["violated"]
	_state({"facts": {"categorie": "websitebezoeker", "via_contactformulier": true, "formulier_ingevuld": false}, "field": {"name": "naam"}, "purpose": {"id": "contact-opnemen", "lineage": {"technisch-beheer": false, "contact-opnemen": true}}}) == ["violated"]
	_state({"facts": {"categorie": "websitebezoeker", "via_contactformulier": false}, "field": {"name": "ip-adres"}, "purpose": {"id": "websiteverbetering", "lineage": {"technisch-beheer": false, "websiteverbetering": true}}}) == ["met"]
	_state({"facts": {"categorie": "websitebezoeker", "via_contactformulier": false}, "field": {"name": "ip-adres"}, "purpose": {"id": "websitebeveiliging", "lineage": {"technisch-beheer": false, "websitebeveiliging": true}}}) == ["met"]
	_state({"facts": {"categorie": "websitebezoeker", "via_contactformulier": false}, "field": {"name": "ip-adres"}, "purpose": {"id": "nieuwsbrief", "lineage": {"technisch-beheer": false, "nieuwsbrief": true}}}) == ["violated"]
	_state({"facts": {"categorie": "websitebezoeker", "via_contactformulier": false}, "field": {"name": "websitestatistieken"}, "purpose": {"id": "websiteverbetering", "lineage": {"technisch-beheer": false, "websiteverbetering": true}}}) == ["met"]
	_state({"facts": {"categorie": "websitebezoeker", "via_contactformulier": false}, "field": {"name": "websitestatistieken"}, "purpose": {"id": "websitebeveiliging", "lineage": {"technisch-beheer": false, "websitebeveiliging": true}}}) == ["met"]
	_state({"facts": {"categorie": "websitebezoeker", "via_contactformulier": false}, "field": {"name": "websitestatistieken"}, "purpose": {"id": "nieuwsbrief", "lineage": {"technisch-beheer": false, "nieuwsbrief": true}}}) == ["violated"]
	_state({"facts": {"categorie": "websitebezoeker", "via_contactformulier": true}, "field": {"name": "naam"}, "purpose": {"id": "nieuwsbrief", "lineage": {"technisch-beheer": false, "nieuwsbrief": true}}}) == ["violated"]
	_state({"facts": {"categorie": "websitebezoeker", "via_contactformulier": false}, "field": {"name": "naam"}, "purpose": {"id": "websiteverbetering", "lineage": {"technisch-beheer": false, "websiteverbetering": true}}}) == ["violated"]
	_state({"facts": {"categorie": "leveranciersmedewerker", "via_contactformulier": false}, "field": {"name": "naam"}, "purpose": {"id": "screening", "lineage": {"technisch-beheer": false, "screening": true}}}) == ["met"]
	_state({"facts": {"categorie": "leveranciersmedewerker", "via_contactformulier": false}, "field": {"name": "naam"}, "purpose": {"id": "werkzaamheden-bij-lms", "lineage": {"technisch-beheer": false, "werkzaamheden-bij-lms": true}}}) == ["met"]
	_state({"facts": {"categorie": "leveranciersmedewerker", "via_contactformulier": false}, "field": {"name": "naam"}, "purpose": {"id": "technisch-beheer", "lineage": {"technisch-beheer": true}}}) == ["violated"]
	_state({"facts": {"categorie": "contactpersoon", "via_contactformulier": false}, "field": {"name": "naam"}, "purpose": {"id": "communicatie-leverancier", "lineage": {"technisch-beheer": false, "communicatie-leverancier": true}}}) == ["met"]
	_state({"facts": {"categorie": "contactpersoon", "via_contactformulier": false}, "field": {"name": "naam"}, "purpose": {"id": "screening", "lineage": {"technisch-beheer": false, "screening": true}}}) == ["violated"]
	_state({"facts": {"categorie": "contactpersoon", "via_contactformulier": false, "ook_leveranciersmedewerker": true}, "field": {"name": "naam"}, "purpose": {"id": "screening", "lineage": {"technisch-beheer": false, "screening": true}}}) == ["met"]
	_state({"facts": {"categorie": "websitebezoeker", "via_contactformulier": false, "ook_leveranciersmedewerker": true}, "field": {"name": "naam"}, "purpose": {"id": "screening", "lineage": {"technisch-beheer": false, "screening": true}}}) == ["violated"]
	_state({"facts": {"categorie": "contactpersoon", "via_contactformulier": true}, "field": {"name": "naam"}, "purpose": {"id": "contact-opnemen", "lineage": {"technisch-beheer": false, "contact-opnemen": true}}}) == ["violated"]
	_state({"facts": {"categorie": "persoon-in-beheerd-systeem", "via_contactformulier": false}, "field": {"name": "naam"}, "purpose": {"id": "technisch-beheer", "lineage": {"technisch-beheer": true}}}) == ["met"]
	_state({"facts": {"categorie": "persoon-in-beheerd-systeem", "via_contactformulier": false}, "field": {"name": "naam"}, "purpose": {"id": "hulpverlening-en-beheer", "lineage": {"technisch-beheer": false, "hulpverlening-en-beheer": true}}}) == ["met"]
	_state({"facts": {"categorie": "persoon-in-beheerd-systeem", "via_contactformulier": false}, "field": {"name": "naam"}, "purpose": {"id": "communicatie-leverancier", "lineage": {"technisch-beheer": false, "communicatie-leverancier": true}}}) == ["violated"]
}

_company := {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}

_at_a_company := object.union(_asked, {"giver": {"id": "gemeente-utrecht"}, "receiver": _company, "holder": _company})

test_speaks_on_a_company_that_has_the_data if {
	every dataset in ["lms"] {
		every action in ["gebruiken", "bewaren", "inzien", "opslaan", "samenvoegen", "doorverstrekken", "ontvangen", "openbaarmaken"] {
			count(clause.checks) == 1 with input as object.union(_at_a_company, {"field": {"dataset": dataset}, "action": act_test.asked(action)})
		}
	}
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "vis"}},
		{"holder": {"kind": "vereniging"}},
	] {
		count(clause.checks) == 0 with input as object.union(_at_a_company, change)
	}
}

_company_for(purpose) := [check.state | some check in clause.checks with input as object.union(_at_a_company, {"purpose": {"id": purpose, "lineage": {"technisch-beheer": purpose == "technisch-beheer", purpose: true}}})]

test_a_company_has_no_purpose_that_no_category_has if {
	every purpose in ["communicatie-leverancier", "contact-opnemen", "hulpverlening-en-beheer", "screening", "technisch-beheer", "websitebeveiliging", "websiteverbetering", "werkzaamheden-bij-lms"] {
		_company_for(purpose) == ["met"]
	}
	_company_for("advertenties") == ["violated"]
}

test_says_one_thing_of_its_own_body_whatever_kind_that_is if {
	every kind in ["bedrijf", "overheid"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"id": "lms", "kind": kind}})
	}
}
