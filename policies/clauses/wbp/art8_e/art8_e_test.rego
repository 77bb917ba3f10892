package clauses.wbp.art8_e_test

import data.clauses.wbp.art8_e as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "", "body": true, "source": true},
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"holder": {"kind": "bedrijf"}},
		{"holder": {"kind": "samenwerking"}},
		{"holder": {"kind": "samenwerking"}},
		{"holder": {"kind": "samenwerking"}},
		{"holder": {"kind": "samenwerking"}},
		{"time": "2018-05-25"},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "openbaarmaken", "gebruiken", "bewaren", "inzien", "opslaan", "samenvoegen", "uitbesteden", "vernietigen"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

test_speaks_about_every_authority_it_names if {
	every kind in ["gemeente", "overheid"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_only_the_running_agreement_on_its_own_dataset_carries_the_need if {
	_state({}) == ["met"]
	_state({"field": {"dataset": "politiegegevens"}}) == ["unknown"]
	_state({"agreement": {"until": "2018-03-01"}}) == ["unknown"]
	_state({"facts": {"afspraken_ingetrokken": true}}) == ["unknown"]
}

test_the_need_is_carried_for_a_listed_use_of_a_municipality_only if {
	_state({"holder": {"kind": "overheid"}, "facts": {"doel_is_gemeentelijke_taak": true}}) == ["unknown"]
	_state({"purpose": {"listed": "no"}}) == ["unknown"]
	_state({"purpose": {"listed": "wide"}}) == ["unknown"]
}

test_recording_is_a_way_of_using if {
	every kind in ["gemeente", "overheid"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked("opnemen"), "holder": {"kind": kind}})
	}
	count(clause.checks) == 0 with input as object.union(_asked, {"action": act_test.asked("opnemen"), "holder": {"kind": "vereniging"}})
	count(clause.checks) == 0 with input as object.union(_asked, {"action": act_test.asked("eisen")})
}

_for(purpose, holder, facts) := [check.state | some check in clause.checks with input as object.union(object.remove(_asked, ["purpose"]), {
	"purpose": {"id": purpose, "lineage": {purpose: true}, "below": {}, "listed": "no"},
	"holder": {"id": "x", "kind": holder},
	"field": {"dataset": "leiden", "regime": "avg"},
	"facts": object.union({"nodig_voor_taak": true}, facts),
})]

test_whose_task_it_is if {
	every purpose in ["gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde"] {
		_for(purpose, "gemeente", {"doel_is_gemeentelijke_taak": false, "wettelijke_taak": false}) == ["met"]
		_for(purpose, "overheid", {"wettelijke_taak": false}) == ["violated"]
	}
	_for("leerplicht", "gemeente", {"doel_is_gemeentelijke_taak": true, "wettelijke_taak": false}) == ["met"]
	_for("leerplicht", "overheid", {"doel_is_gemeentelijke_taak": true, "wettelijke_taak": false}) == ["violated"]
	_for("opsporing-en-vervolging", "overheid", {"role": "boa", "wettelijke_taak": false}) == ["met"]
	_for("opsporing-en-vervolging", "overheid", {"role": "medewerker", "wettelijke_taak": false}) == ["violated"]
}
