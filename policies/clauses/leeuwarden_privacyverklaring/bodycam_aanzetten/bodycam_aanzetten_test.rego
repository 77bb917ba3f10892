package clauses.leeuwarden_privacyverklaring.bodycam_aanzetten_test

import data.clauses.leeuwarden_privacyverklaring.bodycam_aanzetten as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("opnemen"),
	"time": "2023-06-01",
	"party": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"holder": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"purpose": {"id": "veiligheid-handhaver", "lineage": {"veiligheid-handhaver": true}, "below": {}, "listed": "no"},
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

test_each_reason if {
	none := {"onveilig_gevoel": false, "escalatie_dreigt": false}
	_state({"facts": none}) == ["violated"]
	every name, _ in none { _state({"facts": object.union(none, {name: true})}) == ["met"] }
}
