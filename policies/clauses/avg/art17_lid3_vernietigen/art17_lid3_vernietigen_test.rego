package clauses.avg.art17_lid3_vernietigen_test

import data.clauses.avg.art17_lid3_vernietigen as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("vernietigen"),
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
		{"action": act_test.asked("bewaren")},
		{"holder": {"kind": "politie"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

test_what_runs_keeps if {
	_state({}) == ["met"]
	every name in ["wettelijke_termijn", "rechtszaak"] {
		_state({"facts": {name: true}}) == ["violated"]
		_state({"facts": {name: false}}) == ["met"]
	}
}

_complaint := {"uitleesverzoek_ontvangen": true, "reden_uitleesverzoek": "klacht"}

test_a_complaint_that_runs_keeps if {
	_state({"facts": _complaint}) == ["unknown"]
	_state({"facts": object.union(_complaint, {"klachtprocedure_afgerond": false})}) == ["violated"]
	_state({"facts": object.union(_complaint, {"klachtprocedure_afgerond": true})}) == ["met"]
	_state({"facts": object.union(_complaint, {"klachtprocedure_afgerond_op": "2021-06-01"})}) == ["met"]
	_state({"facts": object.union(_complaint, {"reden_uitleesverzoek": "inzage", "klachtprocedure_afgerond": false})}) == ["met"]
	_state({"facts": {"uitleesverzoek_ontvangen": true, "klachtprocedure_afgerond": false}}) == ["met"]
	_state({"facts": {"reden_uitleesverzoek": "klacht", "klachtprocedure_afgerond": false}}) == ["met"]
	_state({"facts": {"reden_uitleesverzoek": "klacht", "uitleesverzoek_op": "2021-06-01", "klachtprocedure_afgerond": false}}) == ["violated"]
	late := {"opgenomen_op": "2021-04-01", "uitleesverzoek_op": "2021-05-01", "klachtprocedure_afgerond": false}
	_state({"facts": object.union(_complaint, late)}) == ["met"]
}

test_before_the_general_regulation_too if {
	some check in clause.checks with input as object.union(_asked, {"time": "2018-05-24"})
	check.citations == ["wbp:13"]
}
