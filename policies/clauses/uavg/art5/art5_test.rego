package clauses.uavg.art5_test

import data.clauses.uavg.art5 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("inzien"),
	"time": "2021-06-01",
	"party": example.body("betrokkene", "persoon"),
	"supplier": example.source("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("betrokkene", "persoon"),
	"purpose": example.purpose("inzage"),
	"field": example.field("leiden/eigen-persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "brp"}},
		{"party": {"kind": "gemeente"}},
		{"action": act_test.asked("ontvangen"), "receiver": {"kind": "gemeente"}},
		{"action": act_test.asked("ontvangen"), "field": {"regime": "brp"}},
		{"action": act_test.asked("ontvangen"), "field": {"regime": "wpg"}, "receiver": {"kind": "gemeente"}},
		{"action": act_test.asked("ontvangen"), "field": {"regime": "wpg"}, "giver": {"kind": "politie"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["inzien", "eisen", "ontvangen", "doorverstrekken", "openbaarmaken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_each_door if {
	_state({"facts": {"betrokkene_jonger_dan_16": true, "wettelijke_vertegenwoordiging": false}}) == ["violated"]
	_state({"facts": {"betrokkene_jonger_dan_16": false, "wettelijke_vertegenwoordiging": false}}) == ["met"]
	_state({"facts": {"betrokkene_jonger_dan_16": true, "wettelijke_vertegenwoordiging": true}}) == ["met"]
}

test_of_police_data_only_at_another_holder if {
	every action in ["eisen", "inzien"] {
		here := object.union(_asked, {"field": {"regime": "wpg"}, "action": act_test.right(action)})
		count(clause.checks) == 1 with input as here
		count(clause.checks) == 0 with input as object.union(here, {"supplier": {"kind": "politie"}})
		count(clause.checks) == 0 with input as object.union(here, {"party": {"kind": "gemeente"}})
		count(clause.checks) == 0 with input as object.union(here, {"action": act_test.asked("gebruiken")})
	}
}

test_an_age_says_the_same if {
	alone := {"wettelijke_vertegenwoordiging": false}
	_state({"facts": object.union(alone, {"leeftijd": 15})}) == ["violated"]
	_state({"facts": object.union(alone, {"leeftijd": 16})}) == ["met"]
	_state({"facts": object.union(alone, {"leeftijd": 16, "betrokkene_jonger_dan_16": true})}) == ["violated"]
	_state({"facts": alone}) == ["met"]
	_state({"facts": {"betrokkene_jonger_dan_16": true}}) == ["unknown"]
}

_received(change) := _state(object.union({"action": act_test.asked("ontvangen")}, change))

test_by_whatever_verb_and_for_whatever_purpose if {
	child := {"betrokkene_jonger_dan_16": true, "eigen_gegevens": true, "wettelijke_vertegenwoordiging": false}
	contact := {"purpose": {"id": "contact-opnemen", "lineage": {"contact-opnemen": true}}}
	_received({"facts": child}) == ["violated"]
	_received({"facts": object.union(child, {"wettelijke_verplichting": true})}) == ["violated"]
	_received({"facts": {"leeftijd": 16, "eigen_gegevens": true}}) == ["met"]
	_received({"facts": {"betrokkene_jonger_dan_16": true, "wettelijke_vertegenwoordiging": true}}) == ["met"]
	other := object.union(object.remove(_asked, ["purpose"]), object.union(contact, {"action": act_test.asked("ontvangen")}))
	_of(object.union(other, {"facts": child})) == ["violated"]
	_of(object.union(other, {"facts": object.union(child, {"wettelijke_verplichting": true})})) == ["met"]
	_of(object.union(other, {"facts": object.union(child, {"eigen_gegevens": false})})) == ["met"]
	_of(object.union(other, {"facts": child, "party": {"kind": "gemeente"}})) == ["violated"]
}

_of(asked) := [check.state | some check in clause.checks with input as asked]

test_what_a_municipality_holds_of_the_police if {
	here := {"field": {"regime": "wpg"}, "facts": {"betrokkene_jonger_dan_16": true, "eigen_gegevens": true, "wettelijke_vertegenwoordiging": false}}
	_received(here) == ["violated"]
	_received(object.union(here, {"giver": {"kind": "politie"}})) == []
	_received(object.union(here, {"receiver": {"kind": "gemeente"}})) == []
}

test_who_has_no_authority_does_not_represent if {
	child := {"betrokkene_jonger_dan_16": true, "wettelijke_vertegenwoordiging": true}
	_state({"facts": object.union(child, {"ouderlijk_gezag": false})}) == ["unknown"]
	_state({"facts": object.union(child, {"ouderlijk_gezag": false, "voogdij_of_curatele": false})}) == ["violated"]
	_state({"facts": object.union(child, {"ouderlijk_gezag": false, "voogdij_of_curatele": true})}) == ["met"]
	_state({"facts": object.union(child, {"kind_minderjarig": false, "voogdij_of_curatele": false})}) == ["violated"]
	_state({"facts": object.union(child, {"kind_minderjarig": true, "ouderlijk_gezag": true})}) == ["met"]
}
