package clauses.lms_privacyverklaring.par9_legitimatie_test

import data.clauses.lms_privacyverklaring.par9_legitimatie as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("eisen"),
	"time": "2021-06-01",
	"party": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"giver": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"receiver": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"holder": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"purpose": {"id": "verificatie-identiteit", "lineage": {"verificatie-identiteit": true}, "below": {}, "listed": "no"},
	"field": {"id": "lms/id-bewijs", "dataset": "lms", "name": "id-bewijs", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "leiden"}},
		{"field": {"name": "naam"}},
		{"holder": {"id": "meldkamer"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}
