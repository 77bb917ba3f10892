package clauses.leeuwarden_privacyverklaring.bodycam_bewaren_test

import data.clauses.leeuwarden_privacyverklaring.bodycam_bewaren as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("bewaren"),
	"time": "2023-06-01",
	"party": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"holder": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"purpose": {"id": "klachtbehandeling", "lineage": {"klachtbehandeling": true}, "below": {}, "listed": "no"},
	"field": {"id": "bodycam-leeuwarden/bodycambeelden", "dataset": "bodycam-leeuwarden", "name": "bodycambeelden", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"name": "bufferbeelden"}},
		{"holder": {"id": "gemeente-utrecht"}},
		{"field": {"dataset": "lms"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_late(facts) := _state({"time": "2023-07-01", "facts": object.union({"opgenomen_op": "2023-05-01"}, facts)})

test_days_and_extension if {
	_state({"time": "2023-05-29", "facts": {"opgenomen_op": "2023-05-01"}}) == ["met"]
	_state({"time": "2023-05-30", "facts": {"opgenomen_op": "2023-05-01", "onderdeel_klacht_of_inzage": false}}) == ["violated"]
	_late({"onderdeel_klacht_of_inzage": true, "archieftermijn_verstreken": false}) == ["met"]
	_late({"onderdeel_klacht_of_inzage": true, "archieftermijn_verstreken": true}) == ["violated"]
}
