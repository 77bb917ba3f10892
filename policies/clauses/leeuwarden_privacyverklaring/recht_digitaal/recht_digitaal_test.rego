package clauses.leeuwarden_privacyverklaring.recht_digitaal_test

import data.clauses.leeuwarden_privacyverklaring.recht_digitaal as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.right("eisen"),
	"time": "2023-06-01",
	"party": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false},
	"supplier": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": false},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false},
	"holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false},
	"purpose": {"id": "dataportabiliteit", "lineage": {"dataportabiliteit": true}, "below": {}, "listed": "no"},
	"field": {"id": "leeuwarden/eigen-digitale-gegevens", "dataset": "leeuwarden", "name": "eigen-digitale-gegevens", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2099-12-31"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.right("inzien")},
		{"field": {"dataset": "lms"}},
		{"party": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
		{"purpose": {"id": "nieuwsbrief", "lineage": {"dataportabiliteit": false, "nieuwsbrief": true}}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
		{"field": {"dataset": "bodycam-leeuwarden"}},
		{"field": {"dataset": "gebouwcamera-leeuwarden"}},
		{"field": {"dataset": "leeuwarden"}},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({}) == ["met"]
	_state({"facts": {"digitaal": true}}) == ["met"]
	_state({"facts": {"digitaal": false}}) == ["violated"]
}

test_a_wider_purpose_is_too_wide if {
	{check.state | some check in clause.checks} == {"unknown"} with input as object.union(_asked, {"facts": {"digitaal": false}, "purpose": {"lineage": {"dataportabiliteit": false}, "below": {"dataportabiliteit": true}}})
}
