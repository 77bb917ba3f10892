package clauses.convenant_midden_nederland.par11_2_gegevensset_test

import data.clauses.convenant_midden_nederland.par11_2_gegevensset as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
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
	every act in ["ontvangen", "doorverstrekken", "openbaarmaken", "gebruiken", "inzien", "opslaan", "samenvoegen", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_what_came_under_the_annex_is_not_weighed_again if {
	every act in ["gebruiken", "bewaren"] {
		_state({"action": act_test.asked(act), "facts": {"gegevensset_aangepast": true}, "known": {"code_in_bijlage": {"from": "0001-01-01", "until": "9999-12-31"}}}) == ["met"]
		_state({"action": act_test.asked(act), "facts": {"gegevensset_aangepast": true}, "known": {"code_in_bijlage": {"from": "9999-12-31", "until": "0001-01-01"}}}) == ["judgement"]
	}
	_state({"facts": {"gegevensset_aangepast": true}, "known": {"code_in_bijlage": {"from": "0001-01-01", "until": "9999-12-31"}}}) == ["judgement"]
}
