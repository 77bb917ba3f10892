package clauses.leeuwarden_privacyverklaring.weigeren_aantal_test

import data.clauses.leeuwarden_privacyverklaring.weigeren_aantal as clause
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

test_the_third_of_a_year if {
	_state({"facts": {"eerdere_verzoeken_dit_jaar": 2, "zelfde_onderwerp": true}}) == ["met"]
	_state({"facts": {"eerdere_verzoeken_dit_jaar": 3, "zelfde_onderwerp": true}}) == ["met"]
	_state({"facts": {"eerdere_verzoeken_dit_jaar": 1, "zelfde_onderwerp": true}}) == ["violated"]
	_state({"facts": {"eerdere_verzoeken_dit_jaar": 2, "zelfde_onderwerp": false}}) == ["violated"]
}

test_speaks_about_every_dataset if {
	every name in ["bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"field": {"dataset": name}})
	}
}

test_the_same_in_substance_is_the_same_subject if {
	{check.state | some check in clause.checks} == {"met"} with input as object.union(_asked, {"facts": {"eerdere_verzoeken_dit_jaar": 2, "zelfde_onderwerp": false, "inhoudelijk_gelijk": true}})
	{check.state | some check in clause.checks} == {"violated"} with input as object.union(_asked, {"facts": {"eerdere_verzoeken_dit_jaar": 2, "zelfde_onderwerp": false}})
}
