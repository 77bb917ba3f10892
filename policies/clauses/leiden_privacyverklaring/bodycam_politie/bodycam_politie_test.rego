package clauses.leiden_privacyverklaring.bodycam_politie_test

import data.clauses.leiden_privacyverklaring.bodycam_politie as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": example.body("politie", "politie"),
	"supplier": example.body("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("politie", "politie"),
	"purpose": example.purpose("opsporing-en-vervolging"),
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
	_state({}) == ["unknown"]
	_state({"facts": {"overgedragen_aan_politie": true}}) == ["met"]
	_state({"facts": {"overgedragen_aan_politie": false}}) == ["violated"]
	_state({"facts": {"overgedragen_aan_politie": true, "onderdeel_proces_verbaal": false}}) == ["violated"]
	_state({"facts": {"overgedragen_aan_politie": false, "onderdeel_proces_verbaal": true}}) == ["violated"]
}
