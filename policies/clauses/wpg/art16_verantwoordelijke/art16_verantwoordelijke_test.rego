package clauses.wpg.art16_verantwoordelijke_test

import data.clauses.wpg.art16_verantwoordelijke as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"party": example.body("politie", "politie"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("politie", "politie"),
	"purpose": example.purpose("klachtbehandeling"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

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
