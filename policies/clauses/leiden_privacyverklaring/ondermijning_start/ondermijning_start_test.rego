package clauses.leiden_privacyverklaring.ondermijning_start_test

import data.clauses.leiden_privacyverklaring.ondermijning_start as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": example.body("gemeente-leiden", "gemeente"),
	"supplier": example.body("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("start-onderzoek-ondermijning"),
	"field": example.field("ondermijning-leiden/casusgegevens", "avg"),
	"agreement": example.agreement_that_runs,
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
		{"action": act_test.asked("bewaren")},
		{"action": act_test.asked("inzien")},
		{"action": act_test.asked("ontvangen")},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({"facts": {"signaal_onderzocht": true, "signaal_gekwalificeerd": true, "signaal_zwaar_genoeg": true}}) == ["met"]
	_state({"facts": {"signaal_onderzocht": false, "signaal_gekwalificeerd": true, "signaal_zwaar_genoeg": true}}) == ["violated"]
	_state({"facts": {"signaal_onderzocht": true, "signaal_gekwalificeerd": false, "signaal_zwaar_genoeg": true}}) == ["violated"]
	_state({"facts": {"signaal_onderzocht": true, "signaal_gekwalificeerd": true, "signaal_zwaar_genoeg": false}}) == ["violated"]
	_state({"facts": {"signaal_onderzocht": true}}) == ["judgement"]
	_state({}) == ["unknown"]
	_state({"purpose": {"id": "aanpak-ondermijning", "lineage": {"start-onderzoek-ondermijning": false, "aanpak-ondermijning": true}}}) == ["met"]
	_state({"action": act_test.asked("ontvangen"), "facts": {"signaal_onderzocht": false}}) == ["violated"]
	_state({"action": act_test.asked("ontvangen"), "field": {"name": "signaalgegevens"}}) == ["met"]
	_state({"field": {"name": "signaalgegevens"}, "facts": {"signaal_onderzocht": false}}) == ["violated"]
}
