package clauses.leiden_privacyverklaring.bodycam_belang_test

import data.clauses.leiden_privacyverklaring.bodycam_belang as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("inzien"),
	"time": "2021-06-01",
	"party": {"id": "betrokkene", "kind": "persoon", "sort": "betrokkene", "body": true, "source": false},
	"supplier": {"id": "s", "kind": "gemeente", "sort": "s", "body": true, "source": true},
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
		{"field": {"dataset": "lms"}},
		{"party": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}
