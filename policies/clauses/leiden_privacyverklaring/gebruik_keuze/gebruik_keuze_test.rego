package clauses.leiden_privacyverklaring.gebruik_keuze_test

import data.clauses.leiden_privacyverklaring.gebruik_keuze as clause
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
	"purpose": example.purpose("nieuwsbrief-stadsnieuws"),
	"field": example.field("leiden/naam", "avg"),
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
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"facts": {"abonnement": true}}) == ["met"]
	_state({"facts": {"abonnement": false}}) == ["violated"]
	_state({}) == ["unknown"]
	_state({"facts": {"aangemeld_voor_nieuwsbrief": false}}) == ["violated"]
	_state({"facts": {"aangemeld_voor_nieuwsbrief": false, "abonnement": true}}) == ["met"]
	_state({"facts": {"abonnement": false, "aangemeld_voor_nieuwsbrief": true}}) == ["met"]
	_state({"purpose": {"id": "enquete", "lineage": {"nieuwsbrief-stadsnieuws": false, "enquete": true}}, "facts": {"doel_vermeld": true}}) == ["met"]
	_state({"purpose": {"id": "enquete", "lineage": {"nieuwsbrief-stadsnieuws": false, "enquete": true}}, "facts": {"doel_vermeld": false}}) == ["violated"]
	_state({"purpose": {"id": "omgevingsvergunning", "lineage": {"nieuwsbrief-stadsnieuws": false, "omgevingsvergunning": true}}}) == ["met"]
}
