package clauses.leeuwarden_privacyverklaring.bodycam_bewaren_test

import data.clauses.leeuwarden_privacyverklaring.bodycam_bewaren as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("bewaren"),
	"time": "2023-06-01",
	"party": example.body("gemeente-leeuwarden", "gemeente"),
	"supplier": example.body("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("klachtbehandeling"),
	"field": example.field("bodycam-leeuwarden/bodycambeelden", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken"), "giver": {"id": "abonnee", "kind": "persoon"}},
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "giver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "field": {"dataset": "lms"}},
		{"action": act_test.asked("vernietigen"), "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}},
		{"field": {"name": "bufferbeelden"}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "field": {"name": "bufferbeelden"}},
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
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}},
		{"action": act_test.asked("ontvangen"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}},
		{"action": act_test.asked("openbaarmaken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({}) == ["unknown"]
	_state({"time": "2023-05-29", "facts": {"opgenomen_op": "2023-05-01"}}) == ["met"]
	_state({"time": "2023-05-30", "facts": {"opgenomen_op": "2023-05-01", "onderdeel_klacht_of_inzage": false, "archieftermijn_verstreken": false}}) == ["violated"]
	_state({"facts": {"opgenomen_op": "2023-05-01", "onderdeel_klacht_of_inzage": true, "archieftermijn_verstreken": false}}) == ["met"]
	_state({"facts": {"opgenomen_op": "2023-05-01", "onderdeel_klacht_of_inzage": true, "archieftermijn_verstreken": true}}) == ["violated"]
	_state({"facts": {"opgenomen_op": "2023-05-01", "onderdeel_klacht_of_inzage": true, "archieftermijn_verstreken": false, "archieftermijn": 1, "dossier_afgesloten_op": "2022-05-31"}}) == ["violated"]
	_state({"facts": {"opgenomen_op": "2023-05-01", "onderdeel_klacht_of_inzage": true, "archieftermijn_verstreken": false, "archieftermijn": 1, "dossier_afgesloten_op": "2022-06-01"}}) == ["met"]
	_state({"action": act_test.asked("gebruiken")}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"opgenomen_op": "2023-05-01", "onderdeel_klacht_of_inzage": false}}) == ["violated"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "facts": {"opgenomen_op": "2023-05-01", "onderdeel_klacht_of_inzage": false}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"opgenomen_op": "2023-05-01", "onderdeel_klacht_of_inzage": true, "archieftermijn_verstreken": false}}) == ["met"]
}

test_destruction_is_due if {
	{owed.deadline | some found in clause.checks; some owed in found.obligations} == {"2023-05-29"} with input as object.union(_asked, {"time": "2023-05-20", "facts": {"opgenomen_op": "2023-05-01"}})
}

_company := {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}

_at_a_company := object.union(_asked, {"giver": {"id": "gemeente-utrecht"}, "receiver": _company, "holder": _company})

test_speaks_on_a_company_that_has_the_data if {
	every dataset in ["bodycam-leeuwarden"] {
		every action in ["gebruiken", "bewaren", "inzien", "opslaan", "samenvoegen", "doorverstrekken", "ontvangen", "openbaarmaken"] {
			count(clause.checks) == 1 with input as object.union(_at_a_company, {"field": {"dataset": dataset}, "action": act_test.asked(action)})
		}
	}
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "vis"}},
		{"holder": {"kind": "vereniging"}},
		{"field": {"name": "logbestanden"}},
	] {
		count(clause.checks) == 0 with input as object.union(_at_a_company, change)
	}
}

test_what_is_recorded_while_it_is_filmed_has_no_term_yet if {
	_state({"action": act_test.asked("opslaan"), "facts": {}}) == ["met"]
	_state({"action": act_test.asked("bewaren"), "facts": {}}) == ["unknown"]
	_state({"action": act_test.asked("opslaan"), "facts": {"opgenomen_op": "2023-05-01", "onderdeel_klacht_of_inzage": false}}) == ["violated"]
}

test_the_last_day_of_use if {
	seen := {"action": act_test.asked("gebruiken"), "facts": {"onderdeel_klacht_of_inzage": false}}
	_state(object.union(seen, {"facts": {"opgenomen_op": "2023-05-04"}})) == ["met"]
	_state(object.union(seen, {"facts": {"opgenomen_op": "2023-05-03"}})) == ["violated"]
}
