package clauses.leiden_privacyverklaring.opname_inwoner_test

import data.clauses.leiden_privacyverklaring.opname_inwoner as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.right("opnemen"),
	"time": "2021-06-01",
	"party": {"id": "inwoner", "kind": "persoon", "sort": "inwoner", "body": false, "source": false},
	"supplier": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": false},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "inwoner", "kind": "persoon", "sort": "inwoner", "body": false, "source": false},
	"holder": {"id": "inwoner", "kind": "persoon", "sort": "inwoner", "body": false, "source": false},
	"purpose": {"id": "geheugensteun", "lineage": {"geheugensteun": true}, "below": {}, "listed": "no"},
	"field": {"id": "gespreksopname-leiden/geluidsopname-gesprek", "dataset": "gespreksopname-leiden", "name": "geluidsopname-gesprek", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2099-12-31"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.right("eisen")},
		{"field": {"dataset": "lms"}},
		{"party": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": false}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({}) == ["met"]
}

test_what_is_asked_of_the_resident if {
	{owed.kind | some found in clause.checks; some owed in found.obligations} == {"kopie-geven", "niet-openbaar-maken", "opname-vooraf-melden"} with input as _asked
}
