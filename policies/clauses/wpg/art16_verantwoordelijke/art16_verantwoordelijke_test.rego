package clauses.wpg.art16_verantwoordelijke_test

import data.clauses.wpg.art16_verantwoordelijke as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"party": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false},
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false},
	"holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": false},
	"purpose": {"id": "klachtbehandeling", "lineage": {"klachtbehandeling": true}, "below": {}, "listed": "no"},
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
		{"receiver": {"kind": "gemeente"}},
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

test_the_purposes_of_an_employer if {
	own := {"role": "verantwoordelijke"}
	every purpose in ["disciplinaire-bestraffing", "klachtbehandeling", "schorsing-en-ontslag"] {
		_state({"facts": own, "purpose": {"id": purpose, "lineage": {purpose: true}}}) == ["met"]
	}
	_state({"facts": own, "purpose": {"id": "jeugdhulp", "lineage": null}}) == ["violated"]
	_state({"facts": {"role": "medewerker"}}) == ["violated"]
}

test_screening_is_seen_in_the_text_from_november_2023 if {
	screening := {"facts": {"role": "verantwoordelijke"}, "purpose": {"id": "screening", "lineage": {"screening": true, "klachtbehandeling": false}}}
	_state(object.union(screening, {"time": "2023-11-01"})) == ["met"]
	_state(object.union(screening, {"time": "2099-12-31"})) == ["met"]
	_state(object.union(screening, {"time": "2023-10-31"})) == ["judgement"]
}
