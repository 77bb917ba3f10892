package clauses.lms_privacyverklaring.par6_bewaren_test

import data.clauses.lms_privacyverklaring.par6_bewaren as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("bewaren"),
	"time": "2021-06-01",
	"party": example.body("lms", "overheid"),
	"supplier": example.body("lms", "overheid"),
	"giver": example.source("lms", "overheid"),
	"receiver": example.body("lms", "overheid"),
	"purpose": example.purpose("hulpverlening-en-beheer"),
	"field": example.field("lms/noodoproep", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken"), "giver": {"id": "abonnee", "kind": "persoon"}},
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "leiden"}},
		{"holder": {"id": "meldkamer", "kind": "overheid", "sort": "meldkamer", "body": true, "source": false}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "meldkamer", "kind": "overheid", "sort": "meldkamer", "body": true, "source": false}, "holder": {"id": "meldkamer", "kind": "overheid", "sort": "meldkamer", "body": true, "source": false}, "giver": {"id": "meldkamer", "kind": "overheid", "sort": "meldkamer", "body": true, "source": false}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "field": {"dataset": "leiden"}},
		{"action": act_test.asked("vernietigen"), "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}},
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
		{"action": act_test.asked("ontvangen"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"facts": {"nog_noodzakelijk": true, "opgenomen_op": "2021-04-01"}}) == ["met"]
	_state({"facts": {"nog_noodzakelijk": true, "opgenomen_op": "2021-03-31"}}) == ["violated"]
	_state({"facts": {"nog_noodzakelijk": false, "opgenomen_op": "2021-04-01", "wettelijke_termijn": false}}) == ["violated"]
	_state({"facts": {"nog_noodzakelijk": false, "opgenomen_op": "2021-04-01", "wettelijke_termijn": true}}) == ["met"]
	_state({"facts": {"nog_noodzakelijk": true}}) == ["unknown"]
	_state({"facts": {"nog_noodzakelijk": true, "opgenomen_op": "2020-01-01"}, "field": {"name": "naam"}}) == ["met"]
	_state({"field": {"name": "naam"}}) == ["unknown"]
	_state({"action": act_test.asked("gebruiken")}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"opgenomen_op": "2021-03-31"}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"opgenomen_op": "2021-03-31"}, "field": {"name": "naam"}}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"nog_noodzakelijk": false}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"nog_noodzakelijk": false, "wettelijke_termijn": true}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "facts": {"opgenomen_op": "2021-03-31"}}) == ["violated"]
	_state({"action": act_test.asked("opslaan")}) == ["unknown"]
	_state({"action": act_test.asked("opslaan"), "field": {"name": "naam"}}) == ["met"]
	_state({"action": act_test.asked("opslaan"), "field": {"name": "naam"}, "supplier": {"id": "politie"}}) == ["unknown"]
	_state({"action": act_test.asked("opslaan"), "field": {"name": "naam"}, "facts": {"nog_noodzakelijk": false, "wettelijke_termijn": false}}) == ["violated"]
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

test_a_term_of_law_is_asked_about if {
	_state({"field": {"name": "naam"}, "facts": {"nog_noodzakelijk": false}}) == ["unknown"]
}

test_the_last_day_of_use if {
	_state({"action": act_test.asked("gebruiken"), "facts": {"opgenomen_op": "2021-04-01"}}) == ["met"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"opgenomen_op": "2021-03-31"}}) == ["violated"]
}

test_what_is_needed_no_more_is_given_to_nobody if {
	given := {"action": act_test.asked("doorverstrekken"), "field": {"name": "naam"}, "receiver": {"id": "betrokkene", "kind": "persoon"}, "holder": {"id": "betrokkene", "kind": "persoon"}}
	_state(object.union(given, {"facts": {"nog_noodzakelijk": false}})) == ["violated"]
}
