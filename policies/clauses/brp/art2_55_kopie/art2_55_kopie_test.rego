package clauses.brp.art2_55_kopie_test

import data.clauses.brp.art2_55_kopie as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2021-06-01",
	"party": example.body("betrokkene", "persoon"),
	"supplier": example.source("s", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("betrokkene", "persoon"),
	"purpose": example.purpose("inzage"),
	"field": example.field("brp/brp-gegevens", "brp"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("inzien")},
		{"field": {"regime": "avg"}},
		{"receiver": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
	count(clause.checks) == 0 with input as object.union(object.remove(_asked, ["purpose"]), {"purpose": {"id": "basisregistratie", "lineage": {"basisregistratie": true}, "below": {}}})
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_met := {"eigen_gegevens": true, "identiteit_geverifieerd": true}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "machtiging": true})}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "wettelijke_vertegenwoordiging": true})}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"identiteit_geverifieerd": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"te_kort_na_vorige": true})}) == ["violated"]
	_state({"facts": {"eigen_gegevens": true}}) == ["unknown"]
}

test_below_sixteen_a_representative_asks if {
	child := {"betrokkene_jonger_dan_16": true, "identiteit_geverifieerd": true}
	_state({"facts": object.union(child, {"eigen_gegevens": true, "wettelijke_vertegenwoordiging": false})}) == ["violated"]
	_state({"facts": object.union(child, {"machtiging": true, "wettelijke_vertegenwoordiging": false})}) == ["violated"]
	_state({"facts": object.union(child, {"eigen_gegevens": false, "wettelijke_vertegenwoordiging": true})}) == ["met"]
}

test_without_a_purpose_it_is_asked if _state({"purpose": {"id": "", "lineage": null}, "facts": _met}) == ["unknown"]
