package clauses.convenant_midden_nederland.par4_3_gegevens_test

import data.clauses.convenant_midden_nederland.par4_3_gegevens as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "", "body": true, "source": true},
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
	every act in ["ontvangen", "doorverstrekken", "openbaarmaken", "gebruiken", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_states(field, code, facts) := [check.state | some check in clause.checks with input as object.union(_asked, {
	"field": {"id": concat("/", ["dagmonitor", field]), "name": field},
	"facts": object.union({"incident_code": code}, facts),
	"known": {"code_in_bijlage": _period(code, {"A20", "A21", "A22", "A30", "A34"}), "code_met_huisnummer": _period(code, {"A20", "A21", "A30", "A34"})},
})]

_period(code, codes) := {"from": "0001-01-01", "until": "9999-12-31"} if code in codes

_period(code, codes) := {"from": "9999-12-31", "until": "0001-01-01"} if not code in codes

test_the_fields_of_the_supply if {
	every field in ["incidentcode", "datum", "wijk", "postcode"] { _states(field, "A22", {}) == ["met"] }
	every field in ["naam-verdachte", "straat"] { _states(field, "A22", {}) == ["violated"] }
}

test_the_codes_of_the_annex_or_of_a_changed_set if {
	_states("postcode", "E40", {}) == ["violated"]
	_states("postcode", "E40", {"gegevensset_aangepast": true}) == ["met"]
	_states("postcode", "E40", {"gegevensset_aangepast": false}) == ["violated"]
}

test_the_house_number_goes_with_burglary_and_theft if {
	_states("huisnummer", "A20", {}) == ["met"]
	_states("huisnummer", "A22", {}) == ["violated"]
}

test_a_place_goes_as_far_as_the_code_lets_it if {
	every level in ["postcode", "wijk"] { _states("locatiegegevens", "A22", {"niveau": level}) == ["met"] }
	_states("locatiegegevens", "A22", {"niveau": "huisnummer"}) == ["violated"]
	_states("locatiegegevens", "A20", {"niveau": "huisnummer"}) == ["met"]
	_states("locatiegegevens", "A20", {"niveau": "persoon"}) == ["violated"]
	_states("locatiegegevens", "A20", {}) == ["unknown"]
}

test_a_description_goes_as_far_and_silence_names_no_place if {
	_states("omschrijving", "A22", {}) == ["met"]
	_states("omschrijving", "A22", {"niveau": "postcode"}) == ["met"]
	_states("omschrijving", "A22", {"niveau": "huisnummer"}) == ["violated"]
	_states("omschrijving", "A20", {"niveau": "huisnummer"}) == ["met"]
	_states("omschrijving", "A20", {"niveau": "persoon"}) == ["violated"]
}

test_the_way_of_working_belongs_to_burglary if {
	every code in ["A20", "A21"] { _states("modus-operandi", code, {}) == ["met"] }
	every code in ["A30", "A34"] {
		_states("modus-operandi", code, {"is_inbraak": true}) == ["met"]
		_states("modus-operandi", code, {"is_inbraak": false}) == ["violated"]
		_states("modus-operandi", code, {}) == ["unknown"]
	}
	_states("modus-operandi", "A22", {"is_inbraak": true}) == ["violated"]
}
