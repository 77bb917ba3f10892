package clauses.brp.art3_5_test

import data.clauses.brp.art3_5 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2021-06-01",
	"party": example.body("belastingdienst", "overheid"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("belastingdienst", "overheid"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("brp/brp-adresgegevens", "brp"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "avg"}},
		{"receiver": {"kind": "vereniging"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

test_every_kind_of_authority if {
	every kind in ["gemeente", "overheid", "politie"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"receiver": {"kind": kind}})
	}
}
