package clauses.wbp.art11_test

import data.clauses.wbp.art11 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2018-05-24",
	"party": example.body("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("leiden/naam", "avg"),
})

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("vernietigen")},
		{"holder": {"kind": "persoon"}},
		{"time": "2018-05-25"},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_every_act_and_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opslaan", "inzien"] {
			count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act), "holder": {"kind": kind}})
		}
	}
}

test_only_a_denial_refuses if {
	_state({}) == ["met"]
	_state({"facts": {"beperkt_tot_nodig": true}}) == ["met"]
	_state({"facts": {"beperkt_tot_nodig": false}}) == ["violated"]
}
