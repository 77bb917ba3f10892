package clauses.bewerkersovereenkomst_vis.art10_lid1_uitbesteden_test

import data.clauses.bewerkersovereenkomst_vis.art10_lid1_uitbesteden as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("uitbesteden"),
	"time": "2018-04-09",
	"party": example.body("gemeente-almere", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-almere", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"action": act_test.asked("bewaren")},
		{"field": {"dataset": "lms"}},
		object.union(_host, {"action": act_test.asked("eisen")}),
		object.union(_host, {"field": {"dataset": "lms"}}),
		object.union(_host, {"holder": {"kind": "persoon"}}),
		object.union(_host, {"holder": {"id": "ultimum-bv"}}),
		object.union(_host, {"purpose": {"lineage": null}}),
	] {
		_state(change) == []
	}
}

_host := {
	"action": act_test.asked("bewaren"), "holder": {"id": "hostingbedrijf", "kind": "bedrijf"},
	"purpose": {"id": "opslag-in-vis", "lineage": {"opslag-in-vis": true, "vis-ontsluiting": true}},
}

_allowed := {"toestemming_subbewerker": "schriftelijk", "subbewerkersovereenkomst": true}

test_written_consent_and_the_same_duties if {
	every dataset in ["dagmonitor", "politiegegevens"] {
		every change in [
			{"action": act_test.asked("uitbesteden")},
			_host,
			object.union(_host, {"action": act_test.asked("ontvangen")}),
			object.union(_host, {"action": act_test.asked("gebruiken")}),
			object.union(_host, {"holder": {"kind": "overheid"}}),
			object.union(_host, {"action": act_test.asked("uitbesteden")}),
		] {
			case := object.union(change, {"field": {"dataset": dataset}})
			_state(object.union(case, {"facts": _allowed})) == ["met"]
			_state(object.union(case, {"facts": object.union(_allowed, {"toestemming_subbewerker": "mondeling"})})) == ["violated"]
			_state(object.union(case, {"facts": object.union(_allowed, {"subbewerkersovereenkomst": false})})) == ["violated"]
		}
	}
}

test_outsourcing_is_meant_whatever_the_purpose_and_a_wide_one_is_asked if {
	_state({"action": act_test.asked("uitbesteden"), "purpose": {"id": "x", "lineage": null}, "facts": {"toestemming_subbewerker": "geen"}}) == ["violated"]
	_state(object.union(_host, {"purpose": {"id": "", "lineage": null}, "facts": {"toestemming_subbewerker": "geen"}})) == ["unknown"]
}
