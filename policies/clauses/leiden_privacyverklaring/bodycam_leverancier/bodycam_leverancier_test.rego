package clauses.leiden_privacyverklaring.bodycam_leverancier_test

import data.clauses.leiden_privacyverklaring.bodycam_leverancier as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("inzien"),
	"time": "2021-06-01",
	"party": {"id": "leverancier-bodycam", "kind": "bedrijf", "sort": "leverancier-bodycam", "body": true, "source": false},
	"giver": {"id": "gemeente-leiden", "kind": "gemeente", "sort": "gemeente-leiden", "body": true, "source": true},
	"receiver": {"id": "leverancier-bodycam", "kind": "bedrijf", "sort": "leverancier-bodycam", "body": true, "source": false},
	"holder": {"id": "leverancier-bodycam", "kind": "bedrijf", "sort": "leverancier-bodycam", "body": true, "source": false},
	"purpose": {"id": "veilige-publieke-taak", "lineage": {"veilige-publieke-taak": true}, "below": {}, "listed": "no"},
	"field": {"id": "bodycam-leiden/bodycambeelden", "dataset": "bodycam-leiden", "name": "bodycambeelden", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"dataset": "lms"}},
		{"holder": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["gebruiken", "inzien", "ontvangen", "doorverstrekken", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_the_supplier_only if {
	_state({}) == ["violated"]
	_state({"holder": {"id": "ultimum-bv"}}) == ["met"]
}
