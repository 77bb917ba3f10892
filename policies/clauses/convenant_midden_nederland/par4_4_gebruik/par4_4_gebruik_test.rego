package clauses.convenant_midden_nederland.par4_4_gebruik_test

import data.clauses.convenant_midden_nederland.par4_4_gebruik as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "politiegegevens"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "openbaarmaken", "gebruiken", "bewaren", "opslaan"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_listed_too_wide_and_beside if {
	_state({}) == ["met"]
	_state({"purpose": {"listed": "wide"}}) == ["unknown"]
	_state({"purpose": {"listed": "no"}}) == ["violated"]
}

_for(purpose, giver, facts) := [check.state | some check in clause.checks with input as object.union(object.remove(_asked, ["purpose"]), {
	"action": act_test.asked("ontvangen"),
	"giver": {"id": giver, "kind": "gemeente"},
	"purpose": {"id": purpose, "lineage": {purpose: true}, "below": {}, "listed": "no"},
	"facts": facts,
})]

test_at_the_end_the_processor_gives_back if {
	ended := {"overeenkomst_beeindigd": true, "geretourneerd": false}
	_for("beeindiging", "gemeente-almere", ended) == ["met"]
	_for("beeindiging", "gemeente-almere", object.union(ended, {"geretourneerd": true})) == ["violated"]
	_for("beeindiging", "gemeente-almere", object.union(ended, {"overeenkomst_beeindigd": false})) == ["violated"]
	_for("beeindiging", "gemeente-zeist", ended) == ["violated"]
	_for("evaluatie", "gemeente-almere", ended) == ["violated"]
}
