package clauses.convenant_midden_nederland.par4_4_aanbod_preventieadvies_test

import data.clauses.convenant_midden_nederland.par4_4_aanbod_preventieadvies as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("schriftelijk-aanbod-preventieadvies"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "politiegegevens"}},
		{"purpose": {"id": "x", "lineage": null}},
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

test_too_wide_a_purpose_is_asked_about if {
	_state({"purpose": {"id": "preventie", "lineage": null, "below": {"schriftelijk-aanbod-preventieadvies": true}}, "facts": {"vorm_schriftelijk": false}}) == ["unknown"]
}

test_the_purpose_says_that_it_is_written if {
	burglary := {"facts": {"incident_code": "A20", "op_maat": true}}
	_state(burglary) == ["met"]
	_state(object.union(burglary, {"facts": {"vorm_schriftelijk": false}})) == ["violated"]
	_state({"facts": {"incident_code": "A20"}}) == ["unknown"]
}

test_who_passes_on_is_asked_whether_the_letter_is_personal if {
	every act in ["doorverstrekken", "ontvangen", "gebruiken"] {
		_state({"action": act_test.asked(act), "facts": {"incident_code": "A20"}}) == ["unknown"]
	}
}
