package clauses.wpg.art19_test

import data.clauses.wpg.art19 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("opsporing-en-vervolging"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"action": act_test.asked("openbaarmaken")},
		{"field": {"dataset": "dagmonitor"}},
		{"giver": {"kind": "gemeente"}},
		{"receiver": {"id": ""}},
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

_said := {"bijzonder_geval": true, "zwaarwegend_algemeen_belang": true, "bevoegd_gezag_akkoord": true, "bevoegd_gezag": "burgemeester", "role": "medewerker"}

_for(aim) := {"purpose": {"id": aim, "lineage": object.union({"opsporing-en-vervolging": false}, {aim: true})}}

test_each_aim_and_no_other if {
	every aim in ["handhaving-openbare-orde", "hulpverlening", "preventie", "toezicht-en-handhaving"] {
		_state(object.union(_for(aim), {"facts": _said})) == ["met"]
	}
	_state({"facts": object.union(_said, {"bevoegd_gezag": "officier-van-justitie"})}) == ["met"]
	_state(object.union(_for("jeugdhulp"), {"facts": _said})) == ["violated"]
}

test_the_authority_is_that_over_the_task if {
	_state({"facts": _said}) == ["violated"]
	_state(object.union(_for("preventie"), {"facts": object.union(_said, {"bevoegd_gezag_akkoord": false})})) == ["violated"]
	_state(object.union(_for("hulpverlening"), {"facts": object.union(_said, {"bevoegd_gezag": "officier-van-justitie"})})) == ["violated"]
}

test_each_weighing_is_asked if {
	prevention := _for("preventie")
	_state(object.union(prevention, {"facts": object.union(_said, {"bijzonder_geval": false})})) == ["violated"]
	_state(object.union(prevention, {"facts": object.union(_said, {"zwaarwegend_algemeen_belang": false})})) == ["violated"]
}

test_an_investigator_has_a_route_of_his_own if {
	prosecutor := object.union(_said, {"bevoegd_gezag": "officier-van-justitie", "role": "opsporingsambtenaar"})
	_state({"facts": prosecutor}) == ["violated"]
	_state({"facts": prosecutor, "receiver": {"kind": "vereniging"}}) == ["met"]
}
