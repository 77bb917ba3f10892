package clauses.convenant_midden_nederland.par4_4_bezoek_benadeelde_test

import data.clauses.convenant_midden_nederland.par4_4_bezoek_benadeelde as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("persoonlijk-bezoek-preventieadvies"),
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
	_state({"purpose": {"id": "preventie", "lineage": null, "below": {"persoonlijk-bezoek-preventieadvies": true}}, "facts": {"aankondiging": "geen"}}) == ["unknown"]
}

test_who_wants_a_visit_after_a_call_could_refuse if {
	called := {"facts": {"aankondiging": "telefonisch", "benadeelde_wil_bezoek": true}}
	_state(called) == ["met"]
	_state(object.union(called, {"facts": {"gelegenheid_tot_weigeren": false}})) == ["violated"]
	_state(object.union(called, {"facts": {"benadeelde_wil_bezoek": false}})) == ["violated"]
	_state({"facts": {"aankondiging": "telefonisch"}}) == ["unknown"]
}

test_who_passes_on_is_asked_whether_the_visit_is_welcome if {
	every act in ["doorverstrekken", "ontvangen", "gebruiken"] {
		_state({"action": act_test.asked(act)}) == ["unknown"]
	}
}
