package clauses.leeuwarden_privacyverklaring.bodycam_bekendmaken_test

import data.clauses.leeuwarden_privacyverklaring.bodycam_bekendmaken as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("opnemen"),
	"time": "2023-06-01",
	"party": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": false},
	"supplier": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": false},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": false},
	"holder": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": false},
	"purpose": {"id": "veiligheid-handhaver", "lineage": {"veiligheid-handhaver": true}, "below": {}, "listed": "no"},
	"field": {"id": "bodycam-leeuwarden/bodycambeelden", "dataset": "bodycam-leeuwarden", "name": "bodycambeelden", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2099-12-31"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false}},
		{"field": {"name": "bufferbeelden"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_way_of_asking if {
	every change in [
		{},
		{"action": act_test.asked("gebruiken")},
	] {
		count(clause.checks) == 1 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_it_asks if {
	_state({}) == ["unknown"]
	_state({"facts": {"bekendgemaakt": false}}) == ["met"]
	_state({"facts": {"bekendgemaakt": true}}) == ["violated"]
}

test_who_says_so if {
	{owed.bearer | some found in clause.checks; some owed in found.obligations} == {"gemeente-leeuwarden"} with input as _asked
}
