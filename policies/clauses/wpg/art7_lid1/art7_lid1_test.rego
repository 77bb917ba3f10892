package clauses.wpg.art7_lid1_test

import data.clauses.wpg.art7_lid1 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.purpose("handhaving-openbare-orde"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "dagmonitor"}},
		{"giver": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "openbaarmaken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_a_duty_or_the_police_task_opens if {
	_state({"facts": {"wettelijke_verplichting": true}}) == ["met"]
	_state({"facts": {"wettelijke_verplichting": false, "politietaak_vergt_verstrekking": true}}) == ["met"]
	_state({"facts": {"wettelijke_verplichting": false, "politietaak_vergt_verstrekking": false}}) == ["violated"]
	_state({"facts": {"wettelijke_verplichting": true}, "receiver": {"kind": "media", "sort": "journalist"}}) == ["unknown"]
}

test_a_power_is_no_duty if {
	_state({"facts": {"wettelijke_bevoegdheid": true, "politietaak_vergt_verstrekking": false}}) == ["violated"]
	_state({"facts": {"wettelijke_bevoegdheid": true, "bepaling_verplichting": "rechterlijk-bevel", "politietaak_vergt_verstrekking": false}}) == ["violated"]
	_state({"facts": {"wettelijke_bevoegdheid": true, "wettelijke_verplichting": true}}) == ["met"]
}

test_no_duty_goes_unsaid if {
	_state({"facts": {"wettelijke_bevoegdheid": false, "politietaak_vergt_verstrekking": false}}) == ["violated"]
	_state({"facts": {"politietaak_vergt_verstrekking": false}}) == ["violated"]
	_state({"facts": {"bepaling_verplichting": "rechterlijk-bevel", "politietaak_vergt_verstrekking": false}}) == ["unknown"]
	_state({"facts": {}}) == ["judgement"]
}

test_the_police_task_is_that_of_the_police_under_their_authority if {
	required := {"politietaak_vergt_verstrekking": true}
	news := {"id": "nieuws", "lineage": {"nieuws": true}}
	_state({"facts": required, "purpose": news, "receiver": {"kind": "media", "sort": "journalist"}}) == ["violated"]
	_state({"facts": required, "purpose": news}) == ["met"]
	_state({"facts": required, "receiver": {"kind": "media", "sort": "journalist"}}) == ["met"]
	_state({"facts": required, "receiver": {"kind": "politie", "sort": "politie"}}) == ["violated"]
	_state({"facts": object.union(required, {"bevoegd_gezag_akkoord": false})}) == ["violated"]
	_state({"facts": object.union(required, {"bevoegd_gezag_akkoord": true})}) == ["met"]
}

test_what_serves_no_task_opens_nothing if {
	idle := {"purpose": {"id": "personeelsbeoordeling", "lineage": {"personeelsbeoordeling": true}}}
	_state(object.union(idle, {"facts": {"wettelijke_verplichting": true, "bepaling_verplichting": "rechterlijk-bevel"}})) == ["violated"]
	_state(object.union(idle, {"facts": {"politietaak_vergt_verstrekking": true}})) == ["violated"]
}

test_an_investigator_has_a_route_of_his_own if {
	investigation := {"purpose": {"id": "opsporing-en-vervolging", "lineage": {"opsporing-en-vervolging": true}}}
	_state(object.union(investigation, {"facts": {"wettelijke_verplichting": true, "role": "opsporingsambtenaar"}})) == ["violated"]
	_state(object.union(investigation, {"facts": {"wettelijke_verplichting": true, "role": "toezichthouder"}})) == ["met"]
}
