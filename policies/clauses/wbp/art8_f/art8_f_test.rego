package clauses.wbp.art8_f_test

import data.clauses.wbp.art8_f as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("vis/controle-informatie", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("eisen")},
		{"field": {"regime": "wpg"}},
		{"holder": {"kind": "vereniging"}},
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

test_only_where_it_is_relied_on if {
	met := {"grondslag": "gerechtvaardigd-belang", "gerechtvaardigd_belang": true}
	every kind in ["gemeente", "overheid"] {
		_state({"facts": met, "holder": {"kind": kind}}) == ["met"]
	}
	_state({"facts": object.union(met, {"gerechtvaardigd_belang": false})}) == ["violated"]
	_state({"facts": object.union(met, {"grondslag": "wettelijke-taak"})}) == ["violated"]
}
