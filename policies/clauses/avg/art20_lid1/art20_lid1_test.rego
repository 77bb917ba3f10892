package clauses.avg.art20_lid1_test

import data.clauses.avg.art20_lid1 as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("eisen"),
	"time": "2021-06-01",
	"party": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": true, "source": false},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": true, "source": false},
	"holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": true, "source": false},
	"purpose": {"id": "dataportabiliteit", "lineage": {"dataportabiliteit": true}, "below": {}, "listed": "no"},
	"field": {"id": "leiden/eigen-persoonsgegevens", "dataset": "leiden", "name": "eigen-persoonsgegevens", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

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
