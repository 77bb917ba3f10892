package clauses.leeuwarden_privacyverklaring.jeugd_leerplicht_test

import data.clauses.leeuwarden_privacyverklaring.jeugd_leerplicht as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2023-06-01",
	"party": example.source("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.source("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("leerplicht"),
	"field": example.field("leeuwarden/verzuimgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
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
