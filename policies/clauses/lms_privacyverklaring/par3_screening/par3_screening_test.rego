package clauses.lms_privacyverklaring.par3_screening_test

import data.clauses.lms_privacyverklaring.par3_screening as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": example.body("leverancier", "bedrijf"),
	"supplier": example.body("lms", "overheid"),
	"giver": example.source("lms", "overheid"),
	"receiver": example.body("leverancier", "bedrijf"),
	"purpose": example.purpose("technisch-beheer"),
	"field": example.field("lms/politiesystemen", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "leiden"}},
		{"holder": {"id": "meldkamer", "kind": "overheid", "sort": "meldkamer", "body": true, "source": false}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
		{"action": act_test.asked("inzien")},
		{"action": act_test.asked("bewaren")},
		{"action": act_test.asked("ontvangen")},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"facts": {"screening_geldig": true, "einddatum_screening": "2021-06-01"}}) == ["met"]
	_state({"facts": {"screening_geldig": true, "einddatum_screening": "2021-05-31"}}) == ["violated"]
	_state({"facts": {"screening_geldig": false, "einddatum_screening": "2021-06-01"}}) == ["violated"]
	_state({"facts": {"screening_geldig": true}}) == ["unknown"]
}

_at_work := {
	"holder": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"purpose": {"id": "werkzaamheden-bij-lms", "lineage": {"technisch-beheer": false, "werkzaamheden-bij-lms": true}},
}

test_the_lms_puts_nobody_to_work_whose_screening_is_over if {
	_state(_at_work) == ["met"]
	_state(object.union(_at_work, {"facts": {"screening_geldig": true, "einddatum_screening": "2021-06-01"}})) == ["met"]
	_state(object.union(_at_work, {"facts": {"screening_geldig": false}})) == ["violated"]
	_state(object.union(_at_work, {"facts": {"einddatum_screening": "2021-05-31"}})) == ["violated"]
	_state(object.union(_at_work, {"purpose": {"id": "", "lineage": null}, "facts": {"screening_geldig": false}})) == ["unknown"]
	_state(object.union(_at_work, {"purpose": {"id": "", "lineage": null}})) == ["met"]
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "leiden"}},
		{"holder": {"id": "meldkamer"}},
		{"purpose": {"id": "screening", "lineage": {"werkzaamheden-bij-lms": false, "screening": true}}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, object.union(_at_work, change))
	}
}

test_says_one_thing_of_its_own_body_whatever_kind_that_is if {
	every kind in ["bedrijf", "overheid"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"id": "lms", "kind": kind}, "purpose": {"id": "werkzaamheden-bij-lms", "lineage": {"werkzaamheden-bij-lms": true}}})
	}
}

test_a_day_alone_is_no_screening if {
	_state({"facts": {"einddatum_screening": "2021-06-01"}}) == ["unknown"]
}

test_says_nothing_of_what_the_lms_keeps if {
	count(clause.checks) == 0 with input as object.union(object.union(_asked, _at_work), {"action": act_test.asked("bewaren")})
}
