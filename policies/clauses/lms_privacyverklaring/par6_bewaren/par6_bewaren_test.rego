package clauses.lms_privacyverklaring.par6_bewaren_test

import data.clauses.lms_privacyverklaring.par6_bewaren as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("bewaren"),
	"time": "2021-06-01",
	"party": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"giver": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"receiver": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"holder": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"purpose": {"id": "contact-opnemen", "lineage": {"contact-opnemen": true}, "below": {}, "listed": "no"},
	"field": {"id": "lms/naam", "dataset": "lms", "name": "naam", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "leiden"}},
		{"holder": {"id": "meldkamer"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_needed_or_bound if {
	_state({"facts": {"nog_noodzakelijk": true, "wettelijke_termijn": false}}) == ["met"]
	_state({"facts": {"nog_noodzakelijk": false, "wettelijke_termijn": true}}) == ["met"]
	_state({"facts": {"nog_noodzakelijk": false, "wettelijke_termijn": false}}) == ["violated"]
	call := {"nog_noodzakelijk": true, "wettelijke_termijn": false, "opgenomen_op": "2021-04-01"}
	_state({"facts": call, "field": {"name": "noodoproep"}}) == ["met"]
	_state({"facts": call, "field": {"name": "noodoproep"}, "time": "2021-06-02"}) == ["violated"]
}
