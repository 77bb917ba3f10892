package clauses.leeuwarden_privacyverklaring.klant_kanaal_test

import data.clauses.leeuwarden_privacyverklaring.klant_kanaal as clause
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
	"purpose": example.purpose("vraag-beantwoorden"),
	"field": example.field("leeuwarden/dossierinformatie", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "giver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}, "field": {"dataset": "lms"}},
		{"action": act_test.asked("vernietigen"), "holder": {"id": "nieuwsmedium", "kind": "media", "sort": "nieuwsmedium", "body": true, "source": false}},
		{"purpose": {"id": "nieuwsbrief", "lineage": {"vraag-beantwoorden": false, "nieuwsbrief": true}}},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "purpose": {"id": "nieuwsbrief", "lineage": {"vraag-beantwoorden": false, "nieuwsbrief": true}}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
		{"action": act_test.asked("inzien")},
		{"action": act_test.asked("doorverstrekken"), "receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}},
		{"action": act_test.asked("ontvangen"), "receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}, "holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false}},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"facts": {"kanaal": "facebook", "persoonsgebonden_vraag": true}}) == ["violated"]
	_state({"facts": {"kanaal": "live-chat", "persoonsgebonden_vraag": true}}) == ["violated"]
	_state({"facts": {"kanaal": "twitter", "persoonsgebonden_vraag": true}}) == ["violated"]
	_state({"facts": {"kanaal": "whatsapp", "persoonsgebonden_vraag": true}}) == ["violated"]
	_state({"facts": {"kanaal": "telefoon", "persoonsgebonden_vraag": true}}) == ["met"]
	_state({"facts": {"kanaal": "whatsapp", "persoonsgebonden_vraag": false}}) == ["met"]
	_state({}) == ["unknown"]
}

test_another_purpose_above_the_list if {
	_state({"facts": {"kanaal": "whatsapp", "persoonsgebonden_vraag": true}, "purpose": {"lineage": {"vraag-beantwoorden": false}, "below": {"vraag-beantwoorden": true}}}) == ["unknown"]
}

test_says_nothing_of_keeping if {
	count(clause.checks) == 0 with input as object.union(_asked, {"action": act_test.asked("bewaren")})
}
