package clauses.leeuwarden_privacyverklaring.vernietigen_test

import data.clauses.leeuwarden_privacyverklaring.vernietigen as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("vernietigen"),
	"time": "2023-06-01",
	"party": example.source("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.source("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("archief"),
	"field": example.field("leeuwarden/financiele-gegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"holder": {"id": "gemeente-utrecht"}},
		{"field": {"dataset": "lms"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_met := {"blijvend_te_bewaren": false, "rechtszaak": false, "archieftermijn_verstreken": true}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"blijvend_te_bewaren": true})}) == ["violated"]
	_state({"facts": object.union(_met, {"rechtszaak": true})}) == ["violated"]
	_state({"facts": object.union(_met, {"archieftermijn_verstreken": false})}) == ["violated"]
}

test_speaks_about_every_dataset if {
	every name in ["gebouwcamera-leeuwarden", "leeuwarden"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"field": {"dataset": name}})
	}
}
