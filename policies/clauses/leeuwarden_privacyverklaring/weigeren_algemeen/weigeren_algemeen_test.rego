package clauses.leeuwarden_privacyverklaring.weigeren_algemeen_test

import data.clauses.leeuwarden_privacyverklaring.weigeren_algemeen as clause
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

test_speaks_about_every_dataset if {
	every name in ["bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"field": {"dataset": name}})
	}
}

test_asked_once_is_enough if {
	asked := {"gespecificeerd": false, "om_specificatie_gevraagd": true}
	{check.state | some check in clause.checks} == {"violated"} with input as object.union(_asked, {"facts": asked})
	{check.state | some check in clause.checks} == {"met"} with input as object.union(_asked, {"facts": {"gespecificeerd": false}})
}
