package clauses.lms_privacyverklaring.par3_gegevens_test

import data.clauses.lms_privacyverklaring.par3_gegevens as clause
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

_lists := {"websitebezoeker": ["adres", "e-mailadres", "ip-adres", "meldinginhoud", "naam", "postcode", "telefoonnummer", "websitestatistieken", "woonplaats"], "leveranciersmedewerker": ["einddatum-screening", "geboortedatum", "kopie-screeningsbewijs", "naam", "organisatie"], "contactpersoon": ["functie", "naam", "organisatie", "zakelijk-adres", "zakelijk-telefoonnummer"], "persoon-in-beheerd-systeem": ["meldinginhoud", "naam", "noodoproep", "telefoonnummer"]}

test_every_field_of_every_list_and_no_other if {
	every category, names in _lists {
		every name in names {
			_state({"field": {"name": name}, "facts": {"categorie": category, "nodig_voor_functie": false}}) == ["met"]
		}
		_state({"field": {"name": "bsn"}, "facts": {"categorie": category, "nodig_voor_functie": false}}) == ["violated"]
	}
	_state({"field": {"name": "bsn"}, "facts": {"categorie": "persoon-in-beheerd-systeem", "nodig_voor_functie": true}}) == ["met"]
	_state({"field": {"name": "bsn"}, "facts": {"categorie": "websitebezoeker", "nodig_voor_functie": true}}) == ["violated"]
	_state({"field": {"name": "telefoonnummer"}, "facts": {"categorie": "contactpersoon", "nodig_voor_functie": false}}) == ["judgement"]
	_state({"field": {"name": "telefoonnummer"}, "facts": {"categorie": "leveranciersmedewerker", "nodig_voor_functie": false}}) == ["violated"]
}
