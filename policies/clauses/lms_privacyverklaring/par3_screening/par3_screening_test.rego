package clauses.lms_privacyverklaring.par3_screening_test

import data.clauses.lms_privacyverklaring.par3_screening as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": {"id": "leverancier", "kind": "bedrijf", "sort": "leverancier", "body": true, "source": false},
	"giver": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"receiver": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"holder": {"id": "leverancier", "kind": "bedrijf", "sort": "leverancier", "body": true, "source": false},
	"purpose": {"id": "contact-opnemen", "lineage": {"contact-opnemen": true}, "below": {}, "listed": "no"},
	"field": {"id": "lms/politiesystemen", "dataset": "lms", "name": "politiesystemen", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("bewaren")},
		{"field": {"dataset": "leiden"}},
		{"holder": {"kind": "overheid"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["inzien", "gebruiken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_met := {"screening_geldig": true, "einddatum_screening": "2021-06-01"}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"screening_geldig": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"einddatum_screening": "2021-05-31"})}) == ["violated"]
}
