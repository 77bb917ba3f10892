package clauses.leiden_privacyverklaring.bodycam_inzage_test

import data.clauses.leiden_privacyverklaring.bodycam_inzage as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.right("inzien"),
	"time": "2021-06-01",
	"party": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false},
	"supplier": example.body("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": false, "source": false},
	"purpose": example.purpose("inzage"),
	"field": example.field("bodycam-leiden/bodycambeelden", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.right("eisen")},
		{"field": {"dataset": "lms"}},
		{"party": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": false}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({}) == ["unknown"]
	_state({"facts": {"derden_in_beeld": false}}) == ["met"]
	_state({"facts": {"derden_in_beeld": true, "derden_onherkenbaar": true}}) == ["met"]
	_state({"facts": {"derden_in_beeld": true, "derden_onherkenbaar": false}}) == ["violated"]
	_state({"facts": {"derden_in_beeld": false, "inhoud_getoetst": false}}) == ["violated"]
}
