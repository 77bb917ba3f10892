package clauses.leeuwarden_privacyverklaring.weigeren_samenloop_test

import data.clauses.leeuwarden_privacyverklaring.weigeren_samenloop as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("weigeren-inzage"),
	"time": "2023-06-01",
	"party": example.source("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.source("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("inzage"),
	"field": example.field("leeuwarden/eigen-persoonsgegevens", "avg"),
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

_met := {"lopend_bezwaar_of_beroep": true, "verzoek_hangt_samen": true}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"lopend_bezwaar_of_beroep": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"verzoek_hangt_samen": false})}) == ["violated"]
}

test_speaks_about_every_dataset if {
	every name in ["bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"field": {"dataset": name}})
	}
}

test_documents_given_there_show_the_connection if {
	{check.state | some check in clause.checks} == {"met"} with input as object.union(_asked, {"facts": {"lopend_bezwaar_of_beroep": true, "verzoek_hangt_samen": false, "stukken_al_verstrekt_in_procedure": true}})
	{check.state | some check in clause.checks} == {"violated"} with input as object.union(_asked, {"facts": {"lopend_bezwaar_of_beroep": true, "verzoek_hangt_samen": false}})
}
