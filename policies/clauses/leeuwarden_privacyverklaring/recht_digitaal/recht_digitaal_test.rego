package clauses.leeuwarden_privacyverklaring.recht_digitaal_test

import data.clauses.leeuwarden_privacyverklaring.recht_digitaal as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.right("eisen"),
	"time": "2023-06-01",
	"party": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false},
	"supplier": example.body("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false},
	"purpose": example.purpose("dataportabiliteit"),
	"field": example.field("leeuwarden/eigen-digitale-gegevens", "avg"),
	"agreement": example.agreement_that_runs,
})

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
