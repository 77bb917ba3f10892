package clauses.brp.art3_6_test

import data.clauses.brp.art3_6 as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("doorverstrekken"),
	"time": "2021-06-01",
	"party": {"id": "sportvereniging", "kind": "vereniging", "sort": "sportvereniging", "body": true, "source": false},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "sportvereniging", "kind": "vereniging", "sort": "sportvereniging", "body": true, "source": false},
	"holder": {"id": "sportvereniging", "kind": "vereniging", "sort": "sportvereniging", "body": true, "source": false},
	"purpose": {"id": "taakuitvoering-gemeente", "lineage": {"taakuitvoering-gemeente": true}, "below": {}, "listed": "no"},
	"field": {"id": "brp/brp-adresgegevens", "dataset": "brp", "name": "brp-adresgegevens", "regime": "brp"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

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
