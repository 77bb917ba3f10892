package clauses.wpg.art15_lid2_test

import data.clauses.wpg.art15_lid2 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"party": example.body("politie", "politie"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("politie", "politie"),
	"purpose": example.purpose("handhaving-openbare-orde"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "avg"}},
		{"giver": {"kind": "gemeente"}},
		{"receiver": {"kind": "vereniging"}},
		{"receiver": {"kind": "overheid", "sort": "openbaar-ministerie"}},
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

test_whom_the_police_can_refuse if {
	every kind in ["gemeente", "overheid"] {
		_state({"receiver": {"kind": kind}, "facts": {"role": "opsporingsambtenaar", "politie_weigert": true}}) == ["violated"]
		_state({"receiver": {"kind": kind}, "facts": {"role": "opsporingsambtenaar", "politie_weigert": false}}) == ["met"]
		_state({"receiver": {"kind": kind}, "facts": {"role": "burgemeester", "politie_weigert": true}}) == ["met"]
	}
	_state({"facts": {"politie_weigert": true}}) == ["violated"]
	_state({"facts": {"politie_weigert": false}}) == ["met"]
}

test_refusing_is_the_exception if {
	some check in clause.checks with input as _asked
	check.state == "met"
	check.presumed == {"politie_weigert"}
	_state({"receiver": {"kind": "gemeente"}, "facts": {"politie_weigert": true}}) == ["unknown"]
}
