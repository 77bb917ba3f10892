package clauses.leeuwarden_privacyverklaring.bodycam_doelen_test

import data.clauses.leeuwarden_privacyverklaring.bodycam_doelen as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2023-06-01",
	"party": example.source("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.source("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("veiligheid-handhaver"),
	"field": example.field("bodycam-leeuwarden/bodycambeelden", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken"), "giver": {"id": "abonnee", "kind": "persoon"}},
		{"holder": {"id": "gemeente-utrecht"}},
		{"field": {"dataset": "lms"}},
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

test_four_purposes if {
	every purpose in ["inzage", "klachtbehandeling", "opsporing-en-vervolging", "veiligheid-handhaver"] {
		_state({"purpose": {"id": purpose, "lineage": {"veiligheid-handhaver": false, purpose: true}}}) == ["met"]
	}
	_state({"purpose": {"id": "x", "lineage": null}}) == ["violated"]
}

test_giving_too if {
	every action in ["doorverstrekken", "openbaarmaken"] {
		given := {"action": act_test.asked(action), "holder": {"id": "politie"}}
		_state(given) == ["met"]
		_state(object.union(given, {"giver": {"id": "politie"}})) == []
		_state(object.union(given, {"field": {"dataset": "bodycam-leiden"}})) == []
	}
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
	] {
		count(clause.checks) == 0 with input as object.union(_at_a_company, change)
	}
}
