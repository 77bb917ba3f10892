package clauses.convenant_midden_nederland.par8_bureau_rvs_test

import data.clauses.convenant_midden_nederland.par8_bureau_rvs as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"party": example.body("bureau-rvs", "samenwerking"),
	"giver": example.body("gemeente-utrecht", "gemeente"),
	"receiver": example.body("bureau-rvs", "samenwerking"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "politiegegevens"}},
		{"holder": {"id": "provincie-utrecht"}},
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

_analysis := {"purpose": {"id": "operationele-analyse", "lineage": {"operationele-analyse": true}}}

test_consent_first_then_the_request if {
	_state(object.union(_analysis, {"facts": {"rvs_toestemming": true, "verzoek_gemeente": true}})) == ["met"]
	_state(object.union(_analysis, {"facts": {"rvs_toestemming": true, "verzoek_gemeente": false}})) == ["judgement"]
	_state(object.union(_analysis, {"facts": {"rvs_toestemming": false, "verzoek_gemeente": true}})) == ["violated"]
	_state(object.union(_analysis, {"facts": {"rvs_toestemming": true}})) == ["unknown"]
}

test_support_is_analysis if {
	_state({"facts": {"rvs_toestemming": true, "verzoek_gemeente": true}}) == ["violated"]
	_state({"purpose": {"id": "voorspelling-delicten", "lineage": {"voorspelling-delicten": true}}, "facts": {"rvs_toestemming": true, "verzoek_gemeente": true}}) == ["met"]
}
