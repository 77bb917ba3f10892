package clauses.leiden_privacyverklaring.bodycam_doelen_test

import data.clauses.leiden_privacyverklaring.bodycam_doelen as clause
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
	"purpose": example.purpose("klachtbehandeling"),
	"field": example.field("bodycam-leiden/bodycambeelden", "avg"),
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
		{"action": act_test.asked("inzien")},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({}) == ["met"]
	_state({"purpose": {"id": "opsporing-en-vervolging", "lineage": {"klachtbehandeling": false, "opsporing-en-vervolging": true}}}) == ["met"]
	_state({"purpose": {"id": "veilige-publieke-taak", "lineage": {"klachtbehandeling": false, "veilige-publieke-taak": true}}}) == ["met"]
	_state({"purpose": {"id": "personeelsbeoordeling", "lineage": {"klachtbehandeling": false, "personeelsbeoordeling": true}}}) == ["violated"]
	_state({"facts": {"klacht_over_boa": false}}) == ["violated"]
	_state({"purpose": {"id": "veilige-publieke-taak", "lineage": {"klachtbehandeling": false, "veilige-publieke-taak": true}}, "facts": {"klacht_over_boa": false}}) == ["met"]
}

_company := {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf", "body": true, "source": false}

_at_a_company := object.union(_asked, {"giver": {"id": "gemeente-utrecht"}, "receiver": _company, "holder": _company})

test_speaks_on_a_company_that_has_the_data if {
	every dataset in ["bodycam-leiden"] {
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
