package clauses.lms_privacyverklaring.par3_gegevens_test

import data.clauses.lms_privacyverklaring.par3_gegevens as clause
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
	_state({"field": {"name": "adres"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "e-mailadres"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "ip-adres"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "meldinginhoud"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "naam"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "postcode"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "telefoonnummer"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "websitestatistieken"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "woonplaats"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "einddatum-screening"}, "facts": {"categorie": "leveranciersmedewerker", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "geboortedatum"}, "facts": {"categorie": "leveranciersmedewerker", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "kopie-screeningsbewijs"}, "facts": {"categorie": "leveranciersmedewerker", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "naam"}, "facts": {"categorie": "leveranciersmedewerker", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "organisatie"}, "facts": {"categorie": "leveranciersmedewerker", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "functie"}, "facts": {"categorie": "contactpersoon", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "naam"}, "facts": {"categorie": "contactpersoon", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "organisatie"}, "facts": {"categorie": "contactpersoon", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "zakelijk-adres"}, "facts": {"categorie": "contactpersoon", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "zakelijk-telefoonnummer"}, "facts": {"categorie": "contactpersoon", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "meldinginhoud"}, "facts": {"categorie": "persoon-in-beheerd-systeem", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "naam"}, "facts": {"categorie": "persoon-in-beheerd-systeem", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "naam-en-telefoonnummer"}, "facts": {"categorie": "persoon-in-beheerd-systeem", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "noodoproep"}, "facts": {"categorie": "persoon-in-beheerd-systeem", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "telefoonnummer"}, "facts": {"categorie": "persoon-in-beheerd-systeem", "nodig_voor_functie": false}}) == ["met"]
	_state({"field": {"name": "bsn"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false}}) == ["violated"]
	_state({"field": {"name": "bsn"}, "facts": {"categorie": "leveranciersmedewerker", "nodig_voor_functie": false}}) == ["violated"]
	_state({"field": {"name": "bsn"}, "facts": {"categorie": "contactpersoon", "nodig_voor_functie": false}}) == ["violated"]
	_state({"field": {"name": "bsn"}, "facts": {"categorie": "persoon-in-beheerd-systeem", "nodig_voor_functie": false}}) == ["violated"]
	_state({"field": {"name": "bsn"}, "facts": {"categorie": "persoon-in-beheerd-systeem", "nodig_voor_functie": true}}) == ["met"]
	_state({"field": {"name": "bsn"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": true}}) == ["violated"]
	_state({"field": {"name": "telefoonnummer"}, "facts": {"categorie": "contactpersoon", "nodig_voor_functie": false}}) == ["judgement"]
	_state({"field": {"name": "telefoonnummer"}, "facts": {"categorie": "contactpersoon", "nodig_voor_functie": false, "zakelijk": true}}) == ["met"]
	_state({"field": {"name": "telefoonnummer"}, "facts": {"categorie": "leveranciersmedewerker", "nodig_voor_functie": false, "zakelijk": true}}) == ["violated"]
	_state({"field": {"name": "naam"}, "facts": {"categorie": "contactpersoon", "nodig_voor_functie": false, "zakelijk": true}}) == ["met"]
	_state({"field": {"name": "bsn"}, "facts": {"categorie": "contactpersoon", "nodig_voor_functie": false, "zakelijk": true}}) == ["violated"]
	_state({"field": {"name": "adres"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false, "vrijwillig_verstrekt": false}}) == ["violated"]
	_state({"field": {"name": "postcode"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false, "vrijwillig_verstrekt": false}}) == ["violated"]
	_state({"field": {"name": "telefoonnummer"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false, "vrijwillig_verstrekt": false}}) == ["violated"]
	_state({"field": {"name": "naam"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false, "vrijwillig_verstrekt": false, "zelf_gedeeld": false}}) == ["met"]
	_state({"field": {"name": "meldinginhoud"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false, "zelf_gedeeld": false}}) == ["violated"]
	_state({"field": {"name": "meldinginhoud"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false, "vrijwillig_verstrekt": false}}) == ["met"]
	_state({"field": {"name": "geboortedatum"}, "facts": {"categorie": "contactpersoon", "nodig_voor_functie": false}}) == ["violated"]
	_state({"field": {"name": "geboortedatum"}, "facts": {"categorie": "contactpersoon", "nodig_voor_functie": false, "ook_leveranciersmedewerker": true}}) == ["met"]
	_state({"field": {"name": "geboortedatum"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": false, "ook_leveranciersmedewerker": true}}) == ["violated"]
	_state({"field": {"name": "naam"}}) == ["unknown"]
}

_for(purpose, field, facts) := [[check.state, check.missing] |
	some check in clause.checks with input as object.union(object.remove(_asked, ["purpose"]), {
		"purpose": {"id": purpose, "lineage": {purpose: true}, "below": {}, "listed": "no"},
		"field": {"name": field},
		"facts": facts,
	})
]

# For a purpose that the statement has for other categories only, a field of this one needs no question: it is none of theirs.
test_the_category_is_asked_among_those_with_such_a_purpose if {
	_for("screening", "bsn", {"nodig_voor_functie": true}) == [["violated", set()]]
	_for("werkzaamheden-bij-lms", "politiesystemen", {}) == [["violated", set()]]
	_for("screening", "geboortedatum", {}) == [["unknown", {"categorie"}]]
	_for("communicatie-leverancier", "geboortedatum", {}) == [["violated", set()]]
	_for("communicatie-leverancier", "functie", {}) == [["unknown", {"categorie"}]]
	_for("screening", "functie", {}) == [["violated", set()]]
	_for("screening", "functie", {"ook_leveranciersmedewerker": true}) == [["unknown", {"categorie"}]]
	_for("technisch-beheer", "noodoproep", {}) == [["unknown", {"categorie"}]]
	_for("contact-opnemen", "noodoproep", {}) == [["violated", set()]]
	_for("contact-opnemen", "woonplaats", {}) == [["unknown", {"categorie"}]]
	_for("technisch-beheer", "woonplaats", {"nodig_voor_functie": false}) == [["violated", set()]]
	_for("advertenties", "woonplaats", {"nodig_voor_functie": false}) == [["unknown", {"categorie"}]]
	_for("contact-opnemen", "bsn", {"categorie": "persoon-in-beheerd-systeem", "nodig_voor_functie": true}) == [["met", set()]]
}

test_every_purpose_leaves_its_own_category if {
	_for("werkzaamheden-bij-lms", "geboortedatum", {}) == [["unknown", {"categorie"}]]
	_for("websitebeveiliging", "ip-adres", {}) == [["unknown", {"categorie"}]]
	_for("websiteverbetering", "ip-adres", {}) == [["unknown", {"categorie"}]]
	_for("hulpverlening-en-beheer", "noodoproep", {}) == [["unknown", {"categorie"}]]
	_for("technisch-beheer", "functie", {"nodig_voor_functie": false, "ook_leveranciersmedewerker": true}) == [["violated", set()]]
	every purpose in ["websitebeveiliging", "websiteverbetering"] {
		_for(purpose, "noodoproep", {"nodig_voor_functie": false}) == [["violated", set()]]
	}
	_for("hulpverlening-en-beheer", "woonplaats", {"nodig_voor_functie": false}) == [["violated", set()]]
}

test_a_purpose_of_no_category_rules_out_none if {
	every field in ["functie", "geboortedatum", "noodoproep", "woonplaats"] {
		_for("advertenties", field, {"nodig_voor_functie": false}) == [["unknown", {"categorie"}]]
	}
}
