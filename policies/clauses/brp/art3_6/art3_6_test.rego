package clauses.brp.art3_6_test

import data.clauses.brp.art3_6 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2021-06-01",
	"party": example.body("sportvereniging", "vereniging"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("sportvereniging", "vereniging"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("brp/brp-adresgegevens", "brp"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "avg"}},
		{"receiver": {"kind": "overheid"}},
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

test_every_kind_of_third_party if {
	every kind in ["bedrijf", "media", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"receiver": {"kind": kind}})
	}
}

test_each_door if {
	none := {"gebruik_voorgeschreven": false, "schriftelijke_toestemming": false}
	_state({"facts": none}) == ["violated"]
	every name, _ in none { _state({"facts": object.union(none, {name: true})}) == ["met"] }
}

test_a_person_that_asks_for_its_own_data_is_no_third_party if {
	person := {"receiver": {"id": "inwoner", "kind": "persoon", "sort": "inwoner"}, "facts": {"schriftelijke_toestemming": true}}
	_state(person) == ["met"]
	_state(object.union(person, {"facts": {"eigen_gegevens": true}})) == ["violated"]
	child := object.union(person, {"purpose": {"id": "inzage", "lineage": {"inzage": true}}, "facts": {"leeftijd": 15, "wettelijke_vertegenwoordiging": false}})
	_state(child) == ["violated"]
	_state(object.union(child, {"facts": {"wettelijke_vertegenwoordiging": true}})) == ["met"]
}
