package clauses.uavg.art46_test

import data.clauses.uavg.art46 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": example.source("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.source("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("leiden/bsn", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"field": {"name": "naam"}},
		{"holder": {"kind": "persoon"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opnemen", "opslaan", "samenvoegen", "inzien", "eisen"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

test_each_door if {
	none := {"doel_is_gemeentelijke_taak": false, "wettelijke_taak": false, "bsn_wettelijk_voorgeschreven": false}
	_state({"facts": none}) == ["violated"]
	every name, _ in none { _state({"facts": object.union(none, {name: true})}) == ["met"] }
	order := {"purpose": {"id": "handhaving-openbare-orde", "lineage": {"handhaving-openbare-orde": true}}}
	_state(object.union(order, {"facts": none})) == ["met"]
	_state(object.union(order, {"facts": none, "holder": {"kind": "bedrijf"}})) == ["violated"]
	_state(object.union(order, {"facts": none, "holder": {"kind": "overheid"}})) == ["met"]
}

test_both_fields if count(clause.checks) == 1 with input as object.union(_asked, {"field": {"name": "bsn-benadeelde"}})

test_before_the_general_regulation_too if {
	some check in clause.checks with input as object.union(_asked, {"time": "2017-06-01"})
	check.citations == ["wbp:24:1"]
}

test_the_number_is_not_demanded_to_verify if {
	task := {"action": act_test.asked("eisen"), "facts": {"wettelijke_taak": true, "bsn_wettelijk_voorgeschreven": false}}
	verify := {"purpose": {"id": "verificatie-identiteit", "lineage": {"verificatie-identiteit": true}}}
	_state(task) == ["met"]
	_state(object.union(task, verify)) == ["violated"]
	_state(object.union(object.union(task, verify), {"action": act_test.asked("gebruiken")})) == ["met"]
	_state(object.union(object.union(task, verify), {"facts": {"bsn_wettelijk_voorgeschreven": true}})) == ["met"]
	unsaid := {"action": act_test.asked("eisen"), "facts": {"wettelijke_taak": true}}
	_state(object.union(unsaid, verify)) == ["violated"]
	_state({"action": act_test.asked("eisen"), "facts": {"wettelijke_taak": false, "doel_is_gemeentelijke_taak": false}}) == ["unknown"]
}
