package clauses.avg.art6_lid1_a_test

import data.clauses.avg.art6_lid1_a as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("gebruiken"),
	"time": "2018-04-09",
	"party": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"receiver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "gemeente-utrecht", "body": true, "source": false},
	"holder": {"id": "woningcorporatie", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"purpose": {"id": "taakuitvoering-gemeente", "lineage": {"taakuitvoering-gemeente": true}, "below": {}, "listed": "no"},
	"field": {"id": "vis/controle-informatie", "dataset": "vis", "name": "controle-informatie", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("eisen")},
		{"field": {"regime": "wpg"}},
		{"holder": {"kind": "persoon"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opnemen", "opslaan", "samenvoegen", "inzien"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_only_the_ground_that_is_relied_on if {
	met := {"grondslag": "toestemming", "toestemming_betrokkene": true, "toestemming_vrij_en_geinformeerd": true}
	_state({"facts": met}) == ["met"]
	_state({"facts": object.union(met, {"grondslag": "wettelijke-taak"})}) == ["violated"]
	_state({"facts": object.union(met, {"toestemming_betrokkene": false})}) == ["violated"]
}

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

test_free_and_not_withdrawn if {
	met := {"grondslag": "toestemming", "toestemming_betrokkene": true, "toestemming_vrij_en_geinformeerd": true}
	_state({"facts": object.union(met, {"toestemming_vrij_en_geinformeerd": false})}) == ["violated"]
	_state({"facts": object.union(met, {"ingetrokken_per": "2018-04-10"})}) == ["met"]
	_state({"facts": object.union(met, {"ingetrokken_per": "2018-04-09"})}) == ["violated"]
}

test_also_of_the_register_of_persons if count(clause.checks) == 1 with input as object.union(_asked, {"field": {"regime": "brp"}})

test_consent_as_the_basis_in_other_words if {
	given := {"toestemming_betrokkene": true, "toestemming_vrij_en_geinformeerd": true}
	_state({"facts": object.union(given, {"grondslag_toestemming": true})}) == ["met"]
	_state({"facts": object.union(given, {"grondslag_toestemming": false})}) == ["violated"]
	_state({"facts": object.union(given, {"grondslag": "wettelijke-taak", "grondslag_toestemming": true})}) == ["violated"]
	_state({"facts": given}) == ["met"]
}
