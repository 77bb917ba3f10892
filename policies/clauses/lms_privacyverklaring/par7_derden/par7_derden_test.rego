package clauses.lms_privacyverklaring.par7_derden_test

import data.clauses.lms_privacyverklaring.par7_derden as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("doorverstrekken"),
	"time": "2021-06-01",
	"party": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"giver": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"receiver": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"holder": {"id": "lms", "kind": "overheid", "sort": "lms", "body": true, "source": false},
	"purpose": {"id": "contact-opnemen", "lineage": {"contact-opnemen": true}, "below": {}, "listed": "no"},
	"field": {"id": "lms/naam", "dataset": "lms", "name": "naam", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "leiden"}},
		{"party": {"id": "meldkamer"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["doorverstrekken", "openbaarmaken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_the_circle if {
	_state({"facts": {"ontvanger_is_derde": true}}) == ["violated"]
	_state({"facts": {"ontvanger_is_derde": false}}) == ["met"]
	_state({"facts": {"ontvanger_is_derde": true}, "receiver": {"kind": "politie"}}) == ["met"]
	_state({"facts": {"ontvanger_is_derde": true}, "receiver": {"id": "meldkamer"}}) == ["met"]
}
