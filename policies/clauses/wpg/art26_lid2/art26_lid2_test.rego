package clauses.wpg.art26_lid2_test

import data.clauses.wpg.art26_lid2 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("inzien"),
	"time": "2017-06-01",
	"party": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false},
	"supplier": example.source("politie", "politie"),
	"giver": example.source("politie", "politie"),
	"receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false},
	"purpose": example.purpose("inzage"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("weigeren-inzage")},
		{"field": {"regime": "avg"}},
		{"supplier": {"kind": "gemeente"}},
		{"party": {"kind": "gemeente"}},
		{"action": act_test.asked("ontvangen"), "field": {"regime": "avg"}},
		{"action": act_test.asked("ontvangen"), "giver": {"kind": "gemeente"}},
		{"action": act_test.asked("ontvangen"), "receiver": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["inzien", "eisen"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

test_a_child_is_represented if {
	_state({"facts": {"betrokkene_jonger_dan_16": false}}) == ["met"]
	_state({"facts": {"betrokkene_jonger_dan_16": true, "wettelijke_vertegenwoordiging": true}}) == ["met"]
	_state({"facts": {"betrokkene_jonger_dan_16": true, "wettelijke_vertegenwoordiging": false}}) == ["violated"]
	_state({"facts": {"wettelijke_vertegenwoordiging": false}}) == ["met"]
	_state({"facts": {"betrokkene_jonger_dan_16": true}}) == ["unknown"]
}

test_what_is_received_is_asked_for if {
	child := {"betrokkene_jonger_dan_16": true, "eigen_gegevens": true, "wettelijke_vertegenwoordiging": false}
	received := {"action": act_test.asked("ontvangen"), "giver": {"kind": "politie"}, "receiver": {"kind": "persoon"}, "purpose": {"id": "inzage", "lineage": {"inzage": true}}, "facts": child}
	_state(received) == ["violated"]
	_state(object.union(received, {"facts": {"betrokkene_jonger_dan_16": false}})) == ["met"]
	_state(object.union(received, {"facts": {"eigen_gegevens": false, "wettelijke_vertegenwoordiging": true}})) == ["met"]
	every change in [{"giver": {"kind": "gemeente"}}, {"receiver": {"kind": "gemeente"}}, {"field": {"regime": "avg"}}] {
		_state(object.union(received, change)) == []
	}
	elsewhere := {"purpose": {"id": "hulpverlening", "lineage": {"inzage": false, "hulpverlening": true}}}
	_state(object.union(received, elsewhere)) == ["violated"]
	_state(object.union(object.union(received, elsewhere), {"facts": {"eigen_gegevens": false}})) == ["met"]
}
