package clauses.leeuwarden_privacyverklaring.doel_aanvraag_test

import data.clauses.leeuwarden_privacyverklaring.doel_aanvraag as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("eisen"),
	"time": "2023-06-01",
	"party": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": false},
	"supplier": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": false},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": false},
	"holder": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": false},
	"purpose": {"id": "verificatie-identiteit", "lineage": {"verificatie-identiteit": true}, "below": {}, "listed": "no"},
	"field": {"id": "leeuwarden/bsn", "dataset": "leeuwarden", "name": "bsn", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2099-12-31"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("weigeren-verzoek")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
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
	_state({}) == ["unknown"]
	_state({"facts": {"gegevens_verstrekt": false}}) == ["met"]
	_state({"facts": {"gegevens_verstrekt": true}}) == ["violated"]
}

test_what_is_owed if {
	{owed.kind | some found in clause.checks; some owed in found.obligations} == {"om-aanvulling-vragen"} with input as _asked
}
