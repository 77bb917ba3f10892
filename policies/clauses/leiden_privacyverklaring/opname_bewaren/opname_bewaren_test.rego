package clauses.leiden_privacyverklaring.opname_bewaren_test

import data.clauses.leiden_privacyverklaring.opname_bewaren as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("bewaren"),
	"time": "2021-06-01",
	"party": example.body("gemeente-leiden", "gemeente"),
	"supplier": example.body("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("geheugensteun"),
	"field": example.field("gespreksopname-leiden/geluidsopname-gesprek", "avg"),
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
	_state({"facts": {"verslag_gereed": false}}) == ["met"]
	_state({"facts": {"verslag_gereed": true}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken")}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"verslag_gereed": false}}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"verslag_gereed": true}}) == ["violated"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "facts": {"verslag_gereed": true}}) == ["violated"]
}

_company := {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}

_at_a_company := object.union(_asked, {"giver": {"id": "gemeente-utrecht"}, "receiver": _company, "holder": _company})

test_speaks_on_a_company_that_has_the_data if {
	every dataset in ["gespreksopname-leiden"] {
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
