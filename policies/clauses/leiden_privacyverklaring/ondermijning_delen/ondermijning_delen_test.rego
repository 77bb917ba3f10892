package clauses.leiden_privacyverklaring.ondermijning_delen_test

import data.clauses.leiden_privacyverklaring.ondermijning_delen as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2021-06-01",
	"party": example.body("gemeente-leiden", "gemeente"),
	"supplier": example.body("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("riec-partner", "samenwerking"),
	"purpose": example.purpose("aanpak-ondermijning"),
	"field": example.field("ondermijning-leiden/signaalgegevens", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "lms"}},
		{"receiver": {"id": ""}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
		{"action": act_test.asked("ontvangen")},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"facts": {"fasetoets_gegevens": true}}) == ["met"]
	_state({"facts": {"fasetoets_gegevens": false}}) == ["violated"]
	_state({}) == ["judgement"]
	_state({"facts": {"fasetoets_gegevens": true, "integrale_casus_riec": false}}) == ["violated"]
	_state({"receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false}, "facts": {"fasetoets_gegevens": true, "integrale_casus_riec": false}}) == ["met"]
}
