package clauses.leeuwarden_privacyverklaring.jeugd_leerplicht_test

import data.clauses.leeuwarden_privacyverklaring.jeugd_leerplicht as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("gebruiken"),
	"time": "2023-06-01",
	"party": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"holder": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"purpose": {"id": "leerplicht", "lineage": {"leerplicht": true}, "below": {}, "listed": "no"},
	"field": {"id": "leeuwarden/verzuimgegevens", "dataset": "leeuwarden", "name": "verzuimgegevens", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("ontvangen")},
		{"field": {"name": "bsn"}},
		{"purpose": {"id": "x", "lineage": null}},
		{"holder": {"id": "gemeente-utrecht"}},
		{"field": {"dataset": "lms"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["gebruiken", "opslaan", "opnemen", "bewaren", "inzien"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_each_element if {
	good := {"role": "leerplichtambtenaar", "leeftijd_kind": 12}
	_state({"facts": good}) == ["met"]
	_state({"facts": good, "field": {"name": "leerplichtgegevens"}}) == ["met"]
	_state({"facts": object.union(good, {"role": "medewerker"})}) == ["violated"]
	every age in [5, 17] { _state({"facts": object.union(good, {"leeftijd_kind": age})}) == ["met"] }
	every age in [4, 18] { _state({"facts": object.union(good, {"leeftijd_kind": age})}) == ["violated"] }
	_state({"facts": {"role": "leerplichtambtenaar"}}) == ["unknown"]
	_state({"facts": {"leeftijd_kind": 12}}) == ["met"]
	_state({"facts": {"leeftijd_kind": 12}, "action": act_test.asked("inzien")}) == ["unknown"]
}

test_without_a_purpose if {
	_state({"purpose": {"id": "", "lineage": null}, "facts": {"role": "medewerker", "leeftijd_kind": 12}}) == ["unknown"]
}
