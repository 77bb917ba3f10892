package clauses.brp.art2_55_test

import data.clauses.brp.art2_55 as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("inzien"),
	"time": "2021-06-01",
	"party": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": true, "source": false},
	"supplier": {"id": "s", "kind": "gemeente", "sort": "s", "body": true, "source": true},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": true, "source": false},
	"holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": true, "source": false},
	"purpose": {"id": "inzage", "lineage": {"inzage": true}, "below": {}, "listed": "no"},
	"field": {"id": "brp/brp-gegevens", "dataset": "brp", "name": "brp-gegevens", "regime": "brp"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"regime": "avg"}},
		{"party": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_met := {"eigen_gegevens": true, "machtiging": false, "wettelijke_vertegenwoordiging": false, "identiteit_geverifieerd": true, "betrokkene_jonger_dan_16": false}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "machtiging": true})}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "wettelijke_vertegenwoordiging": true, "voogdij_of_curatele": true})}) == ["met"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false, "wettelijke_vertegenwoordiging": true, "voogdij_of_curatele": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"eigen_gegevens": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"identiteit_geverifieerd": false})}) == ["violated"]
}

test_four_weeks if {
	some check in clause.checks with input as object.union(_asked, {"facts": {"ontvangen_op": "2021-02-01"}})
	[o.deadline | some o in check.obligations] == ["2021-03-01"]
}

test_below_sixteen_a_representative_asks if {
	child := object.union(_met, {"betrokkene_jonger_dan_16": true})
	_state({"facts": child}) == ["violated"]
	_state({"facts": object.union(child, {"machtiging": true})}) == ["violated"]
	_state({"facts": object.union(child, {"wettelijke_vertegenwoordiging": true})}) == ["met"]
}
