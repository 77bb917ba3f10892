package clauses.leiden_privacyverklaring.bodycam_inzage_test

import data.clauses.leiden_privacyverklaring.bodycam_inzage as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("inzien"),
	"time": "2021-06-01",
	"party": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": true, "source": false},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": true, "source": false},
	"holder": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": true, "source": false},
	"purpose": {"id": "inzage", "lineage": {"inzage": true}, "below": {}, "listed": "no"},
	"field": {"id": "bodycam-leiden/bodycambeelden", "dataset": "bodycam-leiden", "name": "bodycambeelden", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "leiden"}},
		{"party": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_each_door if {
	none := {"derden_in_beeld": true, "derden_onherkenbaar": false}
	_state({"facts": none}) == ["violated"]
	_state({"facts": object.union(none, {"derden_in_beeld": false})}) == ["met"]
	_state({"facts": object.union(none, {"derden_onherkenbaar": true})}) == ["met"]
}
