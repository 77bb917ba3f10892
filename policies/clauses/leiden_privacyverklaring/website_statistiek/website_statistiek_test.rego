package clauses.leiden_privacyverklaring.website_statistiek_test

import data.clauses.leiden_privacyverklaring.website_statistiek as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": example.body("gemeente-leiden", "gemeente"),
	"supplier": example.body("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("websiteverbetering"),
	"field": example.field("website-leiden/websitestatistieken", "avg"),
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
		{"action": act_test.asked("bewaren")},
		{"action": act_test.asked("opslaan")},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"field": {"name": "websitestatistieken"}, "purpose": {"id": "websiteverbetering", "lineage": {"websiteverbetering": true}}, "facts": {}}) == ["met"]
	_state({"field": {"name": "websitestatistieken"}, "purpose": {"id": "technisch-beheer", "lineage": {"websiteverbetering": false, "technisch-beheer": true}}, "facts": {}}) == ["met"]
	_state({"field": {"name": "websitestatistieken"}, "purpose": {"id": "nieuwsbrief", "lineage": {"websiteverbetering": false, "nieuwsbrief": true}}, "facts": {}}) == ["violated"]
	_state({"field": {"name": "websitestatistieken"}, "purpose": {"id": "websiteverbetering", "lineage": {"websiteverbetering": true}}, "facts": {"anoniem": false}}) == ["violated"]
	_state({"field": {"name": "ip-adres"}, "purpose": {"id": "websiteverbetering", "lineage": {"websiteverbetering": true}}, "facts": {"laatste_octet_verwijderd": false}}) == ["violated"]
	_state({"field": {"name": "ip-adres"}, "purpose": {"id": "websiteverbetering", "lineage": {"websiteverbetering": true}}, "facts": {"laatste_octet_verwijderd": true}}) == ["met"]
	_state({"field": {"name": "ip-adres"}, "purpose": {"id": "websiteverbetering", "lineage": {"websiteverbetering": true}}, "facts": {"laatste_octet_verwijderd": true, "locatie": "back-up"}}) == ["violated"]
	_state({"field": {"name": "ip-adres"}, "purpose": {"id": "websiteverbetering", "lineage": {"websiteverbetering": true}}, "facts": {}}) == ["unknown"]
	_state({"field": {"name": "ip-adres"}, "purpose": {"id": "technisch-beheer", "lineage": {"websiteverbetering": false, "technisch-beheer": true}}, "facts": {}}) == ["met"]
	_state({"field": {"name": "ip-adres"}, "purpose": {"id": "identificeren-bezoeker", "lineage": {"websiteverbetering": false, "identificeren-bezoeker": true}}, "facts": {"laatste_octet_verwijderd": true}}) == ["violated"]
	_state({"field": {"name": "ip-adres-in-logfile"}, "purpose": {"id": "websitebeveiliging", "lineage": {"websiteverbetering": false, "websitebeveiliging": true}}, "facts": {}}) == ["met"]
	_state({"field": {"name": "ip-adres-in-logfile"}, "purpose": {"id": "websiteverbetering", "lineage": {"websiteverbetering": true}}, "facts": {"laatste_octet_verwijderd": true}}) == ["violated"]
}

_company := {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}

_at_a_company := object.union(_asked, {"giver": {"id": "gemeente-utrecht"}, "receiver": _company, "holder": _company})

test_speaks_on_a_company_that_has_the_data if {
	every dataset in ["website-leiden"] {
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
