package clauses.wpg.art7_lid2_test

import data.clauses.wpg.art7_lid2 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"giver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "", "body": true, "source": false},
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "avg"}},
		{"giver": {"kind": "politie"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "openbaarmaken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_shut := {
	"wettelijk_voorschrift_tot_bekendmaking": false,
	"wettelijke_verplichting": false,
	"volgt_uit_taak": false,
	"zelfde_gemeente": false,
	"role": "analist",
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_the_regional_office_with_consent_within_the_standing_supply if {
	office := {"id": "bureau-rvs", "kind": "samenwerking"}
	consent := object.union(_shut, {"rvs_toestemming": true})
	_state({"facts": consent, "receiver": office, "holder": office}) == ["met"]
	_state({"facts": object.union(consent, {"rvs_toestemming": false}), "receiver": office, "holder": office}) == ["violated"]
	_state({"facts": consent, "receiver": office, "holder": office, "field": {"dataset": "politiegegevens"}}) == ["violated"]
	_state({"facts": consent}) == ["violated"]
}
