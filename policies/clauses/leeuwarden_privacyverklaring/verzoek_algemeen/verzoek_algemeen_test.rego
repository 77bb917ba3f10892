package clauses.leeuwarden_privacyverklaring.verzoek_algemeen_test

import data.clauses.leeuwarden_privacyverklaring.verzoek_algemeen as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("eisen"),
	"time": "2023-06-01",
	"party": example.body("gemeente-leeuwarden", "gemeente"),
	"supplier": example.body("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("verificatie-identiteit"),
	"field": example.field("leeuwarden/bsn", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("weigeren-verzoek")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
		{"purpose": {"id": "nieuwsbrief", "lineage": {"verificatie-identiteit": false, "nieuwsbrief": true}}},
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
	_state({"facts": {"persoonsgebonden_vraag": true}}) == ["met"]
	_state({"facts": {"persoonsgebonden_vraag": false}}) == ["violated"]
}

test_a_wider_purpose_is_too_wide if {
	{check.state | some check in clause.checks} == {"unknown"} with input as object.union(_asked, {"facts": {"persoonsgebonden_vraag": false}, "purpose": {"lineage": {"verificatie-identiteit": false}, "below": {"verificatie-identiteit": true}}})
}
