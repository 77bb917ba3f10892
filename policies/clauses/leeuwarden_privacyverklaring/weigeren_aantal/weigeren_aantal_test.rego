package clauses.leeuwarden_privacyverklaring.weigeren_aantal_test

import data.clauses.leeuwarden_privacyverklaring.weigeren_aantal as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("weigeren-inzage"),
	"time": "2023-06-01",
	"party": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"holder": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"purpose": {"id": "inzage", "lineage": {"inzage": true}, "below": {}, "listed": "no"},
	"field": {"id": "leeuwarden/eigen-persoonsgegevens", "dataset": "leeuwarden", "name": "eigen-persoonsgegevens", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

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
