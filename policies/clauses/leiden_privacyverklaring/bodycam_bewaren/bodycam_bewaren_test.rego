package clauses.leiden_privacyverklaring.bodycam_bewaren_test

import data.clauses.leiden_privacyverklaring.bodycam_bewaren as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("bewaren"),
	"time": "2021-06-01",
	"party": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"holder": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"purpose": {"id": "klachtbehandeling", "lineage": {"klachtbehandeling": true}, "below": {}, "listed": "no"},
	"field": {"id": "bodycam-leiden/bodycambeelden", "dataset": "bodycam-leiden", "name": "bodycambeelden", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_each_element if {
	late := {"opgenomen_op": "2021-05-01", "uitleesverzoek_ontvangen": true, "reden_uitleesverzoek": "klacht", "klachtprocedure_afgerond": false}
	_state({"time": "2021-06-01", "facts": late}) == ["met"]
	every change in [{"uitleesverzoek_ontvangen": false}, {"reden_uitleesverzoek": "anders"}, {"klachtprocedure_afgerond": true}] {
		_state({"time": "2021-06-01", "facts": object.union(late, change)}) == ["violated"]
		_state({"time": "2021-05-29", "facts": object.union(late, change)}) == ["met"]
	}
}
