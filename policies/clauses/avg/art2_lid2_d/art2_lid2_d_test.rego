package clauses.avg.art2_lid2_d_test

import data.clauses.avg.art2_lid2_d as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("ontvangen"),
	"time": "2021-06-01",
	"party": {"id": "openbaar-ministerie", "kind": "overheid", "sort": "openbaar-ministerie", "body": true, "source": false},
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"receiver": {"id": "openbaar-ministerie", "kind": "overheid", "sort": "openbaar-ministerie", "body": true, "source": false},
	"holder": {"id": "openbaar-ministerie", "kind": "overheid", "sort": "openbaar-ministerie", "body": true, "source": false},
	"purpose": {"id": "opsporing-en-vervolging", "lineage": {"opsporing-en-vervolging": true}, "below": {}, "listed": "no"},
	"field": {"id": "politiegegevens/casusgegevens", "dataset": "politiegegevens", "name": "casusgegevens", "regime": "wpg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("eisen")},
		{"holder": {"sort": "rdw"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opslaan", "samenvoegen", "inzien"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_for_investigation_and_needed if {
	_state({"facts": {"behoeft_om": true}}) == ["met"]
	_state({"facts": {"behoeft_om": false}}) == ["violated"]
	_state({"facts": {"behoeft_om": true}, "purpose": {"id": "jeugdhulp", "lineage": null}}) == ["violated"]
}
