package clauses.brp.art2_59_test

import data.clauses.brp.art2_59 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("aanvragen-geheimhouding"),
	"time": "2021-06-01",
	"party": example.body("betrokkene", "persoon"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("betrokkene", "persoon"),
	"purpose": example.purpose("geheimhouding"),
	"field": example.field("brp/brp-gegevens", "brp"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("inzien")},
		{"field": {"regime": "avg"}},
		{"party": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_met := {"eigen_gegevens": true, "verzoek_schriftelijk": true, "identiteit_geverifieerd": true, "betrokkene_jonger_dan_16": false, "wettelijke_vertegenwoordiging": false}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "betrokkene_jonger_dan_16": true, "wettelijke_vertegenwoordiging": true})}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"verzoek_schriftelijk": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"identiteit_geverifieerd": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "betrokkene_jonger_dan_16": true})}) == ["violated"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "wettelijke_vertegenwoordiging": true})}) == ["violated"]
}

test_a_child_does_not_ask_itself if {
	_state({"facts": object.union(_met, {"betrokkene_jonger_dan_16": true})}) == ["violated"]
}
