package clauses.leeuwarden_privacyverklaring.vernietigen_test

import data.clauses.leeuwarden_privacyverklaring.vernietigen as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("vernietigen"),
	"time": "2023-06-01",
	"party": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"holder": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"purpose": {"id": "archief", "lineage": {"archief": true}, "below": {}, "listed": "no"},
	"field": {"id": "leeuwarden/financiele-gegevens", "dataset": "leeuwarden", "name": "financiele-gegevens", "regime": "avg"},
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
