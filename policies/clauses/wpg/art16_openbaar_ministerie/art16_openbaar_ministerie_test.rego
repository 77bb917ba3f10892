package clauses.wpg.art16_openbaar_ministerie_test

import data.clauses.wpg.art16_openbaar_ministerie as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
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
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "avg"}},
		{"giver": {"kind": "gemeente"}},
		{"receiver": {"sort": "rdw"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_authority_over_investigation_or_another_statutory_task if {
	other := {"purpose": {"id": "jeugdhulp", "lineage": null}}
	_state({"facts": {"behoeft_om": true}}) == ["met"]
	_state({"facts": {"behoeft_om": false}}) == ["violated"]
	_state(object.union(other, {"facts": {"behoeft_om": true, "wettelijke_taak": true}})) == ["met"]
	_state(object.union(other, {"facts": {"behoeft_om": true, "wettelijke_taak": false}})) == ["violated"]
}
