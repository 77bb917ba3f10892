package clauses.leiden_privacyverklaring.opname_gesprek_test

import data.clauses.leiden_privacyverklaring.opname_gesprek as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("opnemen"),
	"time": "2021-06-01",
	"party": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"holder": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"purpose": {"id": "geheugensteun", "lineage": {"geheugensteun": true}, "below": {}, "listed": "no"},
	"field": {"id": "gespreksopname-leiden/geluidsopname-gesprek", "dataset": "gespreksopname-leiden", "name": "geluidsopname-gesprek", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("bewaren")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["gebruiken", "opnemen"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_announced_and_for_memory if {
	_state({"facts": {"vooraf_aangekondigd": true}}) == ["met"]
	_state({"facts": {"vooraf_aangekondigd": false}}) == ["violated"]
	_state({"action": act_test.asked("gebruiken"), "facts": {"vooraf_aangekondigd": false}}) == ["met"]
	_state({"facts": {"vooraf_aangekondigd": true}, "purpose": {"id": "x", "lineage": null}}) == ["violated"]
}
