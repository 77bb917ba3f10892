package clauses.leeuwarden_privacyverklaring.klant_terugbellen_test

import data.clauses.leeuwarden_privacyverklaring.klant_terugbellen as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("gebruiken"),
	"time": "2023-06-01",
	"party": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"holder": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"purpose": {"id": "terugbellen", "lineage": {"terugbellen": true}, "below": {}, "listed": "no"},
	"field": {"id": "leeuwarden/dossierinformatie", "dataset": "leeuwarden", "name": "dossierinformatie", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("bewaren")},
		{"purpose": {"id": "x", "lineage": null}},
		{"holder": {"id": "gemeente-utrecht"}},
		{"field": {"dataset": "lms"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_met := {"nummer_achtergelaten": true, "geidentificeerd": true}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"nummer_achtergelaten": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"geidentificeerd": false})}) == ["violated"]
}

test_the_number_itself if {
	_state({"field": {"name": "telefoonnummer"}, "facts": {"nummer_achtergelaten": true, "geidentificeerd": false}}) == ["met"]
}

test_without_a_purpose if {
	_state({"purpose": {"id": "", "lineage": null}, "facts": {"nummer_achtergelaten": false, "geidentificeerd": false}}) == ["unknown"]
}
