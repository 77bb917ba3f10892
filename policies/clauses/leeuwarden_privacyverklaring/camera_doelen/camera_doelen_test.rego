package clauses.leeuwarden_privacyverklaring.camera_doelen_test

import data.clauses.leeuwarden_privacyverklaring.camera_doelen as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2023-06-01",
	"party": example.body("gemeente-leeuwarden", "gemeente"),
	"supplier": example.body("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("cameratoezicht-gebouwen"),
	"field": example.field("gebouwcamera-leeuwarden/camerabeelden-gebouw", "avg"),
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
	_state({}) == ["met"]
	_state({"purpose": {"id": "identificeren-bezoeker", "lineage": {"cameratoezicht-gebouwen": false, "identificeren-bezoeker": true}}, "facts": {"incident": true}}) == ["met"]
	_state({"purpose": {"id": "identificeren-bezoeker", "lineage": {"cameratoezicht-gebouwen": false, "identificeren-bezoeker": true}}, "facts": {"incident": false}}) == ["violated"]
	_state({"purpose": {"id": "identificeren-bezoeker", "lineage": {"cameratoezicht-gebouwen": false, "identificeren-bezoeker": true}}}) == ["unknown"]
	_state({"purpose": {"id": "personeelsbeoordeling", "lineage": {"cameratoezicht-gebouwen": false, "personeelsbeoordeling": true}}, "facts": {"incident": true}}) == ["violated"]
	_state({"purpose": {"id": "personeelsbeoordeling", "lineage": {"cameratoezicht-gebouwen": false, "personeelsbeoordeling": true}}, "facts": {"vordering_126nd": true, "wettelijke_verplichting": true}}) == ["violated"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "purpose": {"id": "nieuws", "lineage": {"cameratoezicht-gebouwen": false, "nieuws": true}}}) == ["violated"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "purpose": {"id": "opsporing-en-vervolging", "lineage": {"cameratoezicht-gebouwen": false, "opsporing-en-vervolging": true}}}) == ["violated"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "purpose": {"id": "opsporing-en-vervolging", "lineage": {"cameratoezicht-gebouwen": false, "opsporing-en-vervolging": true}}, "facts": {"vordering_126nd": true}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "purpose": {"id": "opsporing-en-vervolging", "lineage": {"cameratoezicht-gebouwen": false, "opsporing-en-vervolging": true}}, "facts": {"wettelijke_verplichting": true}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "purpose": {"id": "inzage", "lineage": {"cameratoezicht-gebouwen": false, "inzage": true}}}) == ["met"]
}

_company := {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}

_at_a_company := object.union(_asked, {"giver": {"id": "gemeente-utrecht"}, "receiver": _company, "holder": _company})

test_speaks_on_a_company_that_has_the_data if {
	every dataset in ["gebouwcamera-leeuwarden"] {
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
