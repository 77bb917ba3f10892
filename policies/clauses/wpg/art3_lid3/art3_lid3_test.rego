package clauses.wpg.art3_lid3_test

import data.clauses.wpg.art3_lid3 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2018-04-09",
	"party": example.source("politie-eenheid-midden-nederland", "politie"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"holder": example.source("politie-eenheid-midden-nederland", "politie"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
		{"action": act_test.asked("vernietigen")},
		{"field": {"regime": "avg"}},
		{"field": {"regime": "avg"}, "action": act_test.asked("vernietigen"), "purpose": {"id": "preventie", "lineage": {"preventie": true}}},
		{"field": {"regime": "avg"}, "holder": {"kind": "gemeente"}, "purpose": {"id": "preventie", "lineage": {"preventie": true}}},
		{"holder": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_every_purpose_of_the_police_task if {
	further := {"ander_doel": true, "wet_voorziet_in_ander_doel": true, "ander_doel_evenredig": true}
	every task in ["handhaving-openbare-orde", "hulpverlening", "opsporing-en-vervolging", "preventie", "toezicht-en-handhaving"] {
		_state({"facts": further, "purpose": {"id": task, "lineage": {task: true}}}) == ["met"]
	}
	_state({"facts": further, "purpose": {"id": "jeugdhulp", "lineage": null}}) == ["violated"]
}

test_what_was_handed_over_is_bound_too if {
	every task in ["handhaving-openbare-orde", "hulpverlening", "opsporing-en-vervolging", "preventie", "toezicht-en-handhaving"] {
		handed := {"field": {"dataset": "bodycam-leiden", "regime": "avg"}, "purpose": {"id": task, "lineage": {task: true}}}
		_state(object.union(handed, {"facts": {"ander_doel": false}})) == ["met"]
		_state(object.union(handed, {"facts": {"ander_doel": true, "wet_voorziet_in_ander_doel": false, "role": "medewerker"}})) == ["violated"]
	}
}

_origin(aim, facts) := _state({"facts": object.union({"ander_doel": false, "wet_voorziet_in_ander_doel": false, "role": "medewerker"}, facts), "purpose": {"id": aim, "lineage": {aim: true}}})

test_the_origin_is_believed_of_what_police_data_come_for if {
	every aim in [
		"aanpak-ondermijning", "analyse", "archief", "beperking", "handhaving-openbare-orde", "hulpverlening", "hulpverlening-en-beheer", "inzage",
		"opsporing-en-vervolging", "preventie", "rectificatie", "start-onderzoek-ondermijning", "technisch-beheer", "toezicht-en-handhaving",
		"veilige-publieke-taak", "veiligheidshuis", "verwijdering",
	] {
		_origin(aim, {}) == ["met"]
	}
	every aim in ["beleidsonderzoek", "evaluatie", "jeugdhulp", "personeelsbeoordeling", "screening", "sturingsinformatie"] { _origin(aim, {}) == ["violated"] }
}

test_policy_is_another_purpose_that_the_law_provides_for if {
	further := {"ander_doel": true, "wet_voorziet_in_ander_doel": true, "ander_doel_evenredig": true}
	every aim in ["beleidsonderzoek", "evaluatie", "sturingsinformatie"] {
		_origin(aim, further) == ["met"]
		_origin(aim, object.union(further, {"ander_doel_evenredig": false})) == ["violated"]
		_origin(aim, object.union(further, {"wet_voorziet_in_ander_doel": false})) == ["violated"]
	}
}

test_the_controller_as_employer if {
	every aim in ["disciplinaire-bestraffing", "klachtbehandeling", "schorsing-en-ontslag", "screening"] {
		_origin(aim, {"role": "verantwoordelijke", "ander_doel": true}) == ["met"]
		_origin(aim, {"ander_doel": true}) == ["violated"]
	}
	_origin("personeelsbeoordeling", {"role": "verantwoordelijke"}) == ["violated"]
}

test_keeping_is_bound_like_using if {
	every act in ["bewaren", "gebruiken", "inzien", "opslaan"] {
		_state({"action": act_test.asked(act), "facts": {"ander_doel": false, "role": "medewerker", "wet_voorziet_in_ander_doel": false}}) == ["violated"]
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act), "field": {"regime": "avg"}, "purpose": {"id": "preventie", "lineage": {"preventie": true}}})
	}
}
