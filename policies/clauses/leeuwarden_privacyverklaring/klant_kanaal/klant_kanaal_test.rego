package clauses.leeuwarden_privacyverklaring.klant_kanaal_test

import data.clauses.leeuwarden_privacyverklaring.klant_kanaal as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("gebruiken"),
	"time": "2023-06-01",
	"party": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": false},
	"supplier": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": false},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": false},
	"holder": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": false},
	"purpose": {"id": "vraag-beantwoorden", "lineage": {"vraag-beantwoorden": true}, "below": {}, "listed": "no"},
	"field": {"id": "leeuwarden/dossierinformatie", "dataset": "leeuwarden", "name": "dossierinformatie", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2099-12-31"},
	"facts": {},
	"known": {},
}

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
