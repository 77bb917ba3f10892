package clauses.avg.art28_lid3_test

import data.clauses.avg.art28_lid3 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("bewaren"),
	"time": "2019-06-01",
	"party": example.body("bureau-rvs", "samenwerking"),
	"giver": example.body("gemeente-utrecht", "gemeente"),
	"receiver": example.body("bureau-rvs", "samenwerking"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("eisen")},
		{"holder": {"kind": "politie"}},
		{"holder": {"kind": "vereniging"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "inzien", "opslaan", "uitbesteden", "vernietigen"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_speaks_about_every_kind_it_names if {
	every kind in ["bedrijf", "gemeente", "overheid", "samenwerking"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

test_the_regional_office_serves_a_municipality_within_the_standing_supply if {
	asked := {"role": "analist", "rvs_toestemming": true, "verzoek_gemeente": true}
	_state({"facts": asked}) == ["met"]
	_state({"facts": object.union(asked, {"rvs_toestemming": false})}) == ["violated"]
	_state({"facts": object.union(asked, {"verzoek_gemeente": false})}) == ["judgement"]
	_state({"facts": asked, "field": {"dataset": "politiegegevens"}}) == ["violated"]
	_state({"facts": asked, "holder": {"id": "ultimum-bv"}}) == ["violated"]
}
