package clauses.avg.art5_lid1_c_test

import data.clauses.avg.art5_lid1_c as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2019-06-01",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("vis/controle-informatie", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"holder": {"kind": "politie"}},
		{"holder": {"sort": "openbaar-ministerie"}},
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

_nothing := {
	"nodig_voor_taak": false,
	"wettelijk_nodig": false,
	"nodig_voor_overeenkomst": false,
	"role": "medewerker",
	"in_opdracht": false,
}

test_each_necessity_carries if {
	_state({"facts": object.union(_nothing, {"beperkt_tot_nodig": false})}) == ["violated"]
	every name in ["nodig_voor_taak", "beperkt_tot_nodig", "wettelijk_nodig", "nodig_voor_overeenkomst"] {
		_state({"facts": object.union(_nothing, {name: true})}) == ["met"]
	}
	officer := {"facts": object.union(_nothing, {"role": "opsporingsambtenaar"})}
	_state(officer) == ["violated"]
	_state(object.union(officer, {"purpose": {"id": "opsporing-en-vervolging", "lineage": {"opsporing-en-vervolging": true}}})) == ["met"]
	processor := {"role": "verwerker", "in_opdracht": true, "verwerkersovereenkomst": true}
	_state({"facts": object.union(_nothing, processor)}) == ["met"]
}

test_the_agreement_carries_what_it_lists if {
	listed := {"facts": object.remove(_nothing, {"nodig_voor_taak"}), "field": {"dataset": "dagmonitor"}, "purpose": {"listed": "yes"}}
	_state(listed) == ["met"]
	_state(object.union(listed, {"field": {"dataset": "vis"}})) == ["unknown"]
	_state(object.union(listed, {"purpose": {"listed": "no"}})) == ["unknown"]
	_state(object.union(listed, {"holder": {"kind": "overheid"}})) == ["unknown"]
	_state(object.union(listed, {"time": "2020-03-01"})) == ["unknown"]
}

test_other_authorities_too if count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": "overheid"}})

test_more_than_needed_is_refused_whatever_it_is_for if {
	more := {"beperkt_tot_nodig": false}
	every name in ["nodig_voor_taak", "wettelijk_nodig", "nodig_voor_overeenkomst"] {
		_state({"facts": object.union(more, {name: true})}) == ["violated"]
	}
	_state({"facts": object.union(more, {"role": "verwerker", "in_opdracht": true, "verwerkersovereenkomst": true})}) == ["violated"]
}

test_elsewhere_only_a_denial_refuses if {
	every kind in ["bedrijf", "media", "samenwerking", "vereniging", "zorg"] {
		elsewhere := {"holder": {"kind": kind}}
		_state(elsewhere) == ["met"]
		_state(object.union(elsewhere, {"facts": {"beperkt_tot_nodig": true}})) == ["met"]
		every act in ["ontvangen", "gebruiken", "bewaren"] {
			_state(object.union(elsewhere, {"action": act_test.asked(act), "facts": {"beperkt_tot_nodig": false}})) == ["violated"]
		}
		count(clause.checks) == 0 with input as object.union(_asked, object.union(elsewhere, {"action": act_test.asked("eisen")}))
	}
}

test_silence_is_no_need if {
	every act in ["gebruiken", "bewaren"] {
		_state({"action": act_test.asked(act), "facts": {}}) == ["unknown"]
		_state({"action": act_test.asked(act), "facts": {"toestemming_betrokkene": true}}) == ["unknown"]
	}
}
