package clauses.leeuwarden_privacyverklaring.eer_opslag_test

import data.clauses.leeuwarden_privacyverklaring.eer_opslag as clause
import data.lib.act_test
import data.lib.country

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("opslaan"),
	"time": "2023-06-01",
	"party": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"holder": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"purpose": {"id": "gemeentelijke-belasting", "lineage": {"gemeentelijke-belasting": true}, "below": {}, "listed": "no"},
	"field": {"id": "leeuwarden/iban", "dataset": "leeuwarden", "name": "iban", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"holder": {"id": "gemeente-utrecht"}},
		{"field": {"dataset": "lms"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["bewaren", "opslaan"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_every_dataset if {
	every dataset in ["bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"field": {"dataset": dataset}})
	}
}

test_where if {
	_state({"facts": {"opslaglocatie": "eigen-datacenter"}}) == ["met"]
	every location in ["cloud", "politienetwerk"] {
		every name in country.eea { _state({"facts": {"opslaglocatie": location, "opslagland": name}}) == ["met"] }
		_state({"facts": {"opslaglocatie": location, "opslagland": "Zwitserland"}}) == ["violated"]
	}
}
