package clauses.wpg.art3_lid3_test

import data.clauses.wpg.art3_lid3 as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("gebruiken"),
	"time": "2018-04-09",
	"party": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"receiver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"holder": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"purpose": {"id": "taakuitvoering-gemeente", "lineage": {"taakuitvoering-gemeente": true}, "below": {}, "listed": "no"},
	"field": {"id": "politiegegevens/casusgegevens", "dataset": "politiegegevens", "name": "casusgegevens", "regime": "wpg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("bewaren")},
		{"field": {"regime": "avg"}},
		{"holder": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_every_purpose_of_the_police_task if {
	further := {"ander_doel": true, "wet_voorziet_in_ander_doel": true, "ander_doel_evenredig": true}
	every task in ["handhaving-openbare-orde", "hulpverlening", "opsporing-en-vervolging", "preventie", "toezicht-en-handhaving"] {
		_state({"facts": further, "purpose": {"id": task, "lineage": {task: true}}}) == ["met"]
	}
	_state({"facts": further, "purpose": {"id": "jeugdhulp", "lineage": null}}) == ["violated"]
}
