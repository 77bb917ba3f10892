package clauses.leiden_privacyverklaring.ondermijning_bronnen_test

import data.clauses.leiden_privacyverklaring.ondermijning_bronnen as clause
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
	"purpose": example.purpose("aanpak-ondermijning"),
	"field": example.field("ondermijning-leiden/interne-gesloten-bronnen", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "giver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "field": {"dataset": "lms"}},
		{"action": act_test.asked("vernietigen"), "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}},
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
		{"action": act_test.asked("ontvangen")},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"facts": {"onderzoek_gestart": true, "openbare_bronnen_geraadpleegd": true}}) == ["met"]
	_state({"facts": {"onderzoek_gestart": false, "openbare_bronnen_geraadpleegd": true}}) == ["violated"]
	_state({"facts": {"onderzoek_gestart": true, "openbare_bronnen_geraadpleegd": false}}) == ["violated"]
	_state({"facts": {"onderzoek_gestart": true}}) == ["unknown"]
	_state({"facts": {"openbare_bronnen_geraadpleegd": true}}) == ["unknown"]
	_state({"field": {"name": "handelsregistergegevens"}, "facts": {"onderzoek_gestart": true}}) == ["met"]
	_state({"field": {"name": "handelsregistergegevens"}}) == ["unknown"]
	_state({"field": {"name": "kadastergegevens"}}) == ["unknown"]
	_state({"field": {"name": "kadastergegevens"}, "facts": {"onderzoek_gestart": true, "openbare_bronnen_geraadpleegd": false}}) == ["met"]
	_state({"field": {"name": "signaalgegevens"}}) == ["met"]
	_state({"action": act_test.asked("bewaren")}) == ["met"]
	_state({"action": act_test.asked("bewaren"), "facts": {"onderzoek_gestart": false}}) == ["violated"]
	_state({"action": act_test.asked("bewaren"), "facts": {"openbare_bronnen_geraadpleegd": false}}) == ["violated"]
	_state({"action": act_test.asked("bewaren"), "facts": {"onderzoek_gestart": true, "openbare_bronnen_geraadpleegd": true}}) == ["met"]
	_state({"action": act_test.asked("ontvangen")}) == ["unknown"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "facts": {"onderzoek_gestart": false}}) == ["violated"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "facts": {"openbare_bronnen_geraadpleegd": false}}) == ["violated"]
}

test_what_the_municipality_is_given_it_consults if {
	another := {"action": act_test.asked("ontvangen"), "giver": {"id": "kamer-van-koophandel", "kind": "overheid"}}
	_state(object.union(another, {"facts": {"onderzoek_gestart": false, "openbare_bronnen_geraadpleegd": false}})) == ["violated"]
}
