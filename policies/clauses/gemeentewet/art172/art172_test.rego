package clauses.gemeentewet.art172_test

import data.clauses.gemeentewet.art172 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "", "body": true, "source": true},
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"holder": {"kind": "overheid"}},
		{"purpose": {"id": "x", "lineage": null}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "inzien", "opslaan", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_keeping_is_refused_only_when_both_are_denied if {
	kept := {"action": act_test.asked("bewaren")}
	_state(kept) == ["met"]
	_state(object.union(kept, {"facts": {"role": "boa", "gemandateerd": false}})) == ["met"]
	_state(object.union(kept, {"facts": {"role": "boa", "taak_toezicht_handhaving": false}})) == ["met"]
	_state(object.union(kept, {"facts": {"role": "boa", "gemandateerd": false, "taak_toezicht_handhaving": false}})) == ["violated"]
	_state({"action": act_test.asked("opslaan")}) == ["unknown"]
	_state({}) == ["unknown"]
}

test_within_the_standing_supply_the_municipality_is_its_mayor if {
	supplied := {"field": {"dataset": "dagmonitor"}, "action": act_test.asked("gebruiken")}
	_state(supplied) == ["met"]
	_state(object.union(supplied, {"facts": {"taak_toezicht_handhaving": false}})) == ["unknown"]
	_state(object.union(supplied, {"action": act_test.asked("inzien")})) == ["unknown"]
	_state(object.union(supplied, {"action": act_test.asked("ontvangen")})) == ["unknown"]
	_state({"action": act_test.asked("gebruiken")}) == ["unknown"]
}

test_what_the_role_tells_is_not_asked if {
	_state({"facts": {"role": "boa"}}) == ["met"]
	_state({"facts": {"role": "boa", "taak_toezicht_handhaving": false}}) == ["violated"]
	_state({"facts": {"role": "wmo-consulent", "taak_toezicht_handhaving": false}}) == ["violated"]
	_state({"facts": {"role": "wmo-consulent", "taak_toezicht_handhaving": false, "gemandateerd": true}}) == ["met"]
	_state({"facts": {"role": "manager-veiligheid", "taak_toezicht_handhaving": false}}) == ["unknown"]
}
