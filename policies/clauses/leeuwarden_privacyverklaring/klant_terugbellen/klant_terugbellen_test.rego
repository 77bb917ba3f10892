package clauses.leeuwarden_privacyverklaring.klant_terugbellen_test

import data.clauses.leeuwarden_privacyverklaring.klant_terugbellen as clause
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
	"purpose": example.purpose("terugbellen"),
	"field": example.field("leeuwarden/dossierinformatie", "avg"),
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
		{"purpose": {"id": "nieuwsbrief", "lineage": {"terugbellen": false, "nieuwsbrief": true}}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "purpose": {"id": "nieuwsbrief", "lineage": {"terugbellen": false, "nieuwsbrief": true}}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
		{"action": act_test.asked("inzien")},
		{"action": act_test.asked("bewaren")},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}},
		{"purpose": {"id": "vraag-beantwoorden", "lineage": {"terugbellen": false, "vraag-beantwoorden": true}}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "purpose": {"id": "vraag-beantwoorden", "lineage": {"terugbellen": false, "vraag-beantwoorden": true}}},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"facts": {"nummer_achtergelaten": true, "geidentificeerd": true}}) == ["met"]
	_state({"facts": {"nummer_achtergelaten": true, "geidentificeerd": false}}) == ["violated"]
	_state({"facts": {"nummer_achtergelaten": false, "geidentificeerd": true}}) == ["violated"]
	_state({}) == ["unknown"]
	_state({"field": {"name": "telefoonnummer"}, "facts": {"nummer_achtergelaten": true, "geidentificeerd": false}}) == ["met"]
	_state({"field": {"name": "telefoonnummer"}, "facts": {"nummer_achtergelaten": false, "geidentificeerd": true}}) == ["violated"]
	_state({"purpose": {"id": "vraag-beantwoorden", "lineage": {"terugbellen": false, "vraag-beantwoorden": true}}}) == ["met"]
	_state({"purpose": {"id": "vraag-beantwoorden", "lineage": {"terugbellen": false, "vraag-beantwoorden": true}}, "facts": {"nummer_achtergelaten": true, "geidentificeerd": false}}) == ["violated"]
	_state({"purpose": {"id": "vraag-beantwoorden", "lineage": {"terugbellen": false, "vraag-beantwoorden": true}}, "facts": {"nummer_achtergelaten": true, "geidentificeerd": true}}) == ["met"]
	_state({"action": act_test.asked("doorverstrekken"), "receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "facts": {"nummer_achtergelaten": true, "geidentificeerd": false}}) == ["violated"]
}

test_a_wider_purpose_is_too_wide if {
	_state({"facts": {"nummer_achtergelaten": true, "geidentificeerd": false}, "purpose": {"lineage": {"terugbellen": false}, "below": {"terugbellen": true}}}) == ["unknown"]
}
