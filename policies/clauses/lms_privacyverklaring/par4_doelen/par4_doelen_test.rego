package clauses.lms_privacyverklaring.par4_doelen_test

import data.clauses.lms_privacyverklaring.par4_doelen as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"giver": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"receiver": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"holder": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"purpose": {"id": "contact-opnemen", "lineage": {"contact-opnemen": true}, "below": {}, "listed": "no"},
	"field": {"id": "lms/naam", "dataset": "lms", "name": "naam", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
		{"field": {"dataset": "leiden"}},
		{"holder": {"id": "meldkamer"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["gebruiken", "opslaan", "opnemen", "bewaren", "inzien"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_for(purpose) := {"id": purpose, "lineage": {"contact-opnemen": purpose == "contact-opnemen", purpose: true}}

_asking(category, name, purpose, form) := {"facts": {"categorie": category, "via_contactformulier": form}, "field": {"name": name}, "purpose": _for(purpose)}

test_every_purpose_of_every_category if {
	_state(_asking("websitebezoeker", "naam", "contact-opnemen", true)) == ["met"]
	_state(_asking("websitebezoeker", "naam", "contact-opnemen", false)) == ["violated"]
	every name in ["ip-adres", "websitestatistieken"] {
		_state(_asking("websitebezoeker", name, "websiteverbetering", false)) == ["met"]
		_state(_asking("websitebezoeker", name, "websitebeveiliging", false)) == ["met"]
		_state(_asking("websitebezoeker", name, "nieuwsbrief", false)) == ["violated"]
	}
	_state(_asking("websitebezoeker", "naam", "websiteverbetering", false)) == ["violated"]
	_state(_asking("leveranciersmedewerker", "naam", "screening", false)) == ["met"]
	_state(_asking("leveranciersmedewerker", "naam", "werkzaamheden-bij-lms", false)) == ["met"]
	_state(_asking("leveranciersmedewerker", "naam", "technisch-beheer", false)) == ["violated"]
	_state(_asking("contactpersoon", "naam", "communicatie-leverancier", false)) == ["met"]
	_state(_asking("contactpersoon", "naam", "screening", false)) == ["violated"]
	_state(_asking("contactpersoon", "naam", "contact-opnemen", true)) == ["violated"]
	_state(_asking("persoon-in-beheerd-systeem", "naam", "technisch-beheer", false)) == ["met"]
	_state(_asking("persoon-in-beheerd-systeem", "naam", "communicatie-leverancier", false)) == ["violated"]
}
