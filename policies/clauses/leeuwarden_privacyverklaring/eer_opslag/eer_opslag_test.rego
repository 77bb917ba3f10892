package clauses.leeuwarden_privacyverklaring.eer_opslag_test

import data.clauses.leeuwarden_privacyverklaring.eer_opslag as clause
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
	"purpose": example.purpose("gemeentelijke-belasting"),
	"field": example.field("leeuwarden/iban", "avg"),
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
		{"field": {"dataset": "bodycam-leeuwarden"}},
		{"field": {"dataset": "gebouwcamera-leeuwarden"}},
		{"field": {"dataset": "leeuwarden"}},
		{"field": {"dataset": "brp"}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "field": {"dataset": "bodycam-leeuwarden"}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "field": {"dataset": "gebouwcamera-leeuwarden"}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "field": {"dataset": "leeuwarden"}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "field": {"dataset": "brp"}},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({}) == ["met"]
	_state({"facts": {"opslagland": "Zwitserland"}}) == ["violated"]
	_state({"facts": {"opslaglocatie": "eigen-datacenter"}}) == ["met"]
	_state({"facts": {"opslaglocatie": "eigen-datacenter", "opslagland": "Zwitserland"}}) == ["violated"]
	_state({"facts": {"opslaglocatie": "cloud"}}) == ["unknown"]
	_state({"facts": {"opslaglocatie": "cloud", "opslagland": "Ierland"}}) == ["met"]
	_state({"facts": {"opslaglocatie": "cloud", "opslagland": "Zwitserland"}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken")}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"opslaglocatie": "cloud"}}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"opslaglocatie": "cloud", "opslagland": "Zwitserland"}}) == ["violated"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false}, "holder": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false}, "holder": {"id": "uwv", "kind": "overheid", "sort": "uwv", "body": true, "source": false}, "facts": {"opslaglocatie": "cloud", "opslagland": "Zwitserland"}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"opslagland": "Ierland"}}) == ["met"]
}

_company := {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}

_at_a_company := object.union(_asked, {"giver": {"id": "gemeente-utrecht"}, "receiver": _company, "holder": _company})

test_speaks_on_a_company_that_has_the_data if {
	every dataset in ["bodycam-leeuwarden", "brp", "gebouwcamera-leeuwarden", "leeuwarden"] {
		every action in ["gebruiken", "bewaren", "inzien", "opslaan", "samenvoegen"] {
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

_stored(facts) := [check.state | some check in clause.checks with input as object.union(_at_a_company, {"facts": facts})]

test_a_company_is_held_to_the_country_that_it_says if {
	_stored({}) == ["met"]
	_stored({"opslagland": "Nederland"}) == ["met"]
	_stored({"opslagland": "Rusland"}) == ["violated"]
}

# Looking into what the municipality holds is both using and receiving: both gates say the same.
_looking(facts) := [check.state | some check in clause.checks with input as object.union(_at_a_company, {
	"facts": facts,
	"giver": {"id": "gemeente-leeuwarden"},
	"action": {"id": "inzien", "within": ["doorverstrekken", "gebruiken", "inzien", "ontvangen"]},
})]

test_looking_into_what_the_municipality_holds if {
	_looking({}) == ["met"]
	_looking({"opslagland": "Nederland"}) == ["met"]
	_looking({"opslagland": "Rusland"}) == ["violated"]
}

test_says_one_thing_of_its_own_body_whatever_kind_that_is if {
	every kind in ["bedrijf", "gemeente"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"id": "gemeente-leeuwarden", "kind": kind}})
	}
}
