package clauses.convenant_midden_nederland.par4_4_woningcorporatie_huisnummer_test

import data.clauses.convenant_midden_nederland.par4_4_woningcorporatie_huisnummer as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2018-04-09",
	"giver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "", "body": true, "source": false},
	"receiver": {"id": "portaal", "kind": "vereniging", "sort": "woningcorporatie", "body": true, "source": false},
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/huisnummer", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "politiegegevens"}},
		{"holder": {"sort": "sportvereniging"}},
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

_named(field, facts) := _state({"field": {"name": field}, "facts": facts})

test_never_a_house_number if {
	_named("huisnummer", {}) == ["violated"]
	every level in ["huisnummer", "persoon"] {
		_named("omschrijving", {"niveau": level}) == ["violated"]
		every coarse in ["postcode", "wijk"] { _named(coarse, {"niveau": level}) == ["met"] }
	}
	_named("omschrijving", {"niveau": "postcode"}) == ["met"]
	_named("omschrijving", {}) == ["unknown"]
}

test_but_for_a_statute if {
	supply := {"purpose": {"id": "wettelijke-verstrekking", "lineage": {"wettelijke-verstrekking": true}}}
	duty := {"wettelijke_verplichting": true, "bepaling_verplichting": "rechterlijk-bevel"}
	_state(object.union(supply, {"facts": duty})) == ["met"]
	_state(object.union(supply, {"facts": {"wettelijke_verplichting": false}})) == ["violated"]
	_state({"facts": duty}) == ["violated"]
}
