package clauses.avg.art7_lid3_test

import data.clauses.avg.art7_lid3 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
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
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "openbaarmaken", "gebruiken", "bewaren", "opslaan", "inzien", "samenvoegen"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

test_only_a_consent_that_is_named_and_withdrawn_refuses if {
	_state({}) == ["met"]
	_state({"facts": {"ingetrokken_per": "2021-06-01"}}) == ["met"]
	every basis in [{"grondslag": "toestemming"}, {"grondslag_toestemming": true}] {
		_state({"facts": basis}) == ["met"]
		_state({"facts": object.union(basis, {"ingetrokken_per": "2021-06-01"})}) == ["violated"]
		_state({"facts": object.union(basis, {"ingetrokken_per": "2021-06-02"})}) == ["met"]
	}
	_state({"facts": {"grondslag": "wettelijke-taak", "ingetrokken_per": "2021-06-01"}}) == ["met"]
	_state({"facts": {"grondslag_toestemming": false, "ingetrokken_per": "2021-06-01"}}) == ["met"]
}

test_before_the_general_regulation_too if {
	some check in clause.checks with input as object.union(_asked, {"time": "2018-05-24"})
	check.citations == ["wbp:5:2"]
}
