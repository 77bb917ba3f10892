package clauses.avg.art20_lid1_test

import data.clauses.avg.art20_lid1 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("eisen"),
	"time": "2021-06-01",
	"party": example.body("betrokkene", "persoon"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("betrokkene", "persoon"),
	"purpose": example.purpose("dataportabiliteit"),
	"field": example.field("leiden/eigen-persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("inzien")},
		{"field": {"regime": "wpg"}},
		{"party": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_met := {"eigen_gegevens": true, "machtiging": false, "wettelijke_vertegenwoordiging": false, "grondslag": "toestemming", "zelf_verstrekt": true, "geautomatiseerd_verwerkt": true}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "machtiging": true})}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "wettelijke_vertegenwoordiging": true})}) == ["met"]
	_state({"facts": object.union(_met, {"grondslag": "overeenkomst"})}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"grondslag": "wettelijke-taak"})}) == ["violated"]
	_state({"facts": object.union(_met, {"zelf_verstrekt": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"geautomatiseerd_verwerkt": false})}) == ["violated"]
}

test_another_purpose_is_another_right if {
	_state({"facts": _met, "purpose": {"id": "x", "lineage": null}}) == ["violated"]
}

test_consent_as_the_basis_in_other_words if {
	_state({"facts": object.union(_met, {"grondslag": "overeenkomst"})}) == ["met"]
	_state({"facts": object.union(object.remove(_met, ["grondslag"]), {"grondslag_toestemming": true})}) == ["met"]
}
