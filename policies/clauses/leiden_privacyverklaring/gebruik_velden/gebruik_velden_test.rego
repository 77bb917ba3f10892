package clauses.leiden_privacyverklaring.gebruik_velden_test

import data.clauses.leiden_privacyverklaring.gebruik_velden as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": example.source("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.source("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("omgevingsvergunning"),
	"field": example.field("leiden/naam", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["gebruiken", "opslaan", "opnemen", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_lists := {"omgevingsvergunning": ["adres", "e-mailadres", "geslacht", "kadastrale-gegevens", "naam", "nationaliteit", "telefoonnummer", "woonplaats"], "rijbewijsaanvraag": ["adres", "bsn", "geboortedatum", "geboorteplaats", "geslacht", "handtekening", "id-bewijs", "naam", "nationaliteit", "pasfoto", "rijbewijs", "woonplaats"], "vraag-beantwoorden": ["adres", "e-mailadres", "naam", "telefoonnummer", "woonplaats"], "nieuwsbrief-stadsnieuws": ["e-mailadres", "geslacht", "naam"], "enquete": ["e-mailadres", "geboortedatum", "naam", "telefoonnummer"]}

test_every_field_of_every_service_and_no_other if {
	every service, names in _lists {
		every name in names {
			_state({"field": {"name": name}, "purpose": {"id": service, "lineage": {"omgevingsvergunning": service == "omgevingsvergunning", service: true}}}) == ["met"]
		}
		_state({"field": {"name": "gegevens-van-een-ander"}, "purpose": {"id": service, "lineage": {"omgevingsvergunning": service == "omgevingsvergunning", service: true}}}) == ["violated"]
	}
	_state({"field": {"name": "gegevens-van-een-ander"}, "purpose": {"id": "x", "lineage": null}}) == ["met"]
}

test_no_list_lends_to_another if {
	every service, names in _lists {
		every _, others in _lists {
			every name in others {
				_state({"field": {"name": name}, "purpose": {"id": service, "lineage": {"omgevingsvergunning": service == "omgevingsvergunning", service: true}}}) == [_expected(name, names)]
			}
		}
	}
}

_expected(name, names) := "met" if name in names

_expected(name, names) := "violated" if not name in names

_company := {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}

_at_a_company := object.union(_asked, {"giver": {"id": "gemeente-utrecht"}, "receiver": _company, "holder": _company})

test_speaks_on_a_company_that_has_the_data if {
	every dataset in ["leiden"] {
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
