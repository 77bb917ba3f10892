package clauses.avg.art6_lid1_e_test

import data.clauses.avg.art6_lid1_e as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-06-01",
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
		{"time": "2018-05-24"},
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

test_the_agreement_carries_the_need_of_a_municipality_only if {
	_state({}) == ["met"]
	_state({"holder": {"kind": "overheid"}, "facts": {"wettelijke_taak": true}}) == ["unknown"]
}

# What the LMS publishes for its own task carries the necessity too; for another it carries nothing.
test_a_published_statement_carries_the_need if {
	lms := {
		"holder": {"id": "lms", "kind": "overheid"},
		"field": {"dataset": "lms"},
		"facts": {"wettelijke_taak": true},
		"agreement": {"from": "2018-01-01", "first_until": "2099-12-31", "until": "2099-12-31"},
	}
	_state(lms) == ["met"]
	_state(object.union(lms, {"holder": {"id": "meldkamer"}})) == ["unknown"]
	_state(object.union(lms, {"purpose": {"listed": "no"}})) == ["unknown"]
	_state(object.union(lms, {"field": {"dataset": "leiden"}})) == ["unknown"]
	leiden := object.union(lms, {"holder": {"id": "gemeente-leiden", "kind": "gemeente"}})
	every dataset in ["gespreksopname-leiden", "leiden", "website-leiden"] {
		_state(object.union(leiden, {"field": {"dataset": dataset}, "facts": {"doel_is_gemeentelijke_taak": true}})) == ["met"]
	}
	_state(object.union(leiden, {"field": {"dataset": "bodycam-leiden"}, "facts": {"doel_is_gemeentelijke_taak": true}})) == ["unknown"]
	_state(leiden) == ["unknown"]
}

test_recording_is_a_way_of_using if {
	every kind in ["gemeente", "overheid"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked("opnemen"), "holder": {"kind": kind}})
	}
	count(clause.checks) == 0 with input as object.union(_asked, {"action": act_test.asked("opnemen"), "holder": {"kind": "vereniging"}})
	count(clause.checks) == 0 with input as object.union(_asked, {"action": act_test.asked("eisen")})
}

_for(purpose, holder, time, facts) := [check.state | some check in clause.checks with input as object.union(object.remove(_asked, ["purpose"]), {
	"purpose": {"id": purpose, "lineage": {purpose: true}, "below": {}, "listed": "no"},
	"time": time,
	"holder": {"id": "x", "kind": holder},
	"field": {"dataset": "leiden", "regime": "avg"},
	"facts": object.union({"nodig_voor_taak": true}, facts),
})]

test_an_officer_investigates_until_another_act_took_over if {
	officer := {"role": "boa", "wettelijke_taak": false}
	_for("opsporing-en-vervolging", "overheid", "2018-05-25", officer) == ["met"]
	_for("opsporing-en-vervolging", "overheid", "2019-03-08", officer) == ["met"]
	_for("opsporing-en-vervolging", "overheid", "2019-03-09", officer) == ["violated"]
	_for("opsporing-en-vervolging", "overheid", "2018-06-01", {"role": "medewerker", "wettelijke_taak": false}) == ["violated"]
	_for("leerplicht", "overheid", "2018-06-01", officer) == ["violated"]
	_for("opsporing-en-vervolging", "gemeente", "2018-06-01", {"role": "boa", "doel_is_gemeentelijke_taak": false}) == ["violated"]
}

test_order_and_authority_over_the_police_are_tasks_of_a_municipality if {
	every purpose in ["gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde"] {
		_for(purpose, "gemeente", "2019-06-01", {"doel_is_gemeentelijke_taak": false}) == ["met"]
		_for(purpose, "overheid", "2019-06-01", {"wettelijke_taak": false}) == ["violated"]
	}
}

test_a_task_is_of_who_has_it_and_not_denied_to_be_in_a_statute if {
	_for("leerplicht", "gemeente", "2019-06-01", {"doel_is_gemeentelijke_taak": true}) == ["met"]
	_for("leerplicht", "gemeente", "2019-06-01", {"doel_is_gemeentelijke_taak": true, "wettelijke_grondslag": false}) == ["violated"]
	_for("leerplicht", "gemeente", "2019-06-01", {"doel_is_gemeentelijke_taak": true, "wettelijke_taak": false}) == ["violated"]
	_for("leerplicht", "overheid", "2019-06-01", {"doel_is_gemeentelijke_taak": true, "wettelijke_taak": false}) == ["violated"]
	_for("leerplicht", "overheid", "2019-06-01", {"doel_is_gemeentelijke_taak": true}) == ["unknown"]
	_for("leerplicht", "overheid", "2019-06-01", {"wettelijke_taak": true}) == ["met"]
	_for("leerplicht", "overheid", "2019-06-01", {"wettelijke_taak": true, "wettelijke_grondslag": false}) == ["violated"]
}
