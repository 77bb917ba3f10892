package clauses.leeuwarden_privacyverklaring.verzoek_identiteit_test

import data.clauses.leeuwarden_privacyverklaring.verzoek_identiteit as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("inzien"),
	"time": "2023-06-01",
	"party": example.body("betrokkene", "persoon"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("betrokkene", "persoon"),
	"purpose": example.purpose("inzage"),
	"field": example.field("leeuwarden/eigen-persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "lms"}},
		{"party": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_nobody := {
	"twijfel_identiteit": true,
	"eigen_gegevens": true,
	"machtiging": false,
	"wettelijke_vertegenwoordiging": false,
	"ouderlijk_gezag": false,
	"digid": false,
	"digid_betrokkene": false,
	"geldig_id_getoond": false,
	"id_betrokkene": false,
}

_with(facts) := _state({"facts": object.union(_nobody, facts)})

test_own if {
	_with({}) == ["violated"]
	_with({"twijfel_identiteit": false}) == ["met"]
	_with({"digid": true}) == ["met"]
	_with({"geldig_id_getoond": true}) == ["met"]
	every fact in ["digid", "geldig_id_getoond"] { _with({"eigen_gegevens": false, fact: true}) == ["violated"] }
}

test_for_another if {
	other := {"eigen_gegevens": false, "machtiging": true}
	_with(object.union(other, {"digid": true, "digid_betrokkene": true})) == ["met"]
	_with(object.union(other, {"geldig_id_getoond": true, "id_betrokkene": true})) == ["met"]
	every fact in ["digid", "digid_betrokkene", "geldig_id_getoond", "id_betrokkene"] { _with(object.union(other, {fact: true})) == ["violated"] }
	_with({"eigen_gegevens": false, "digid": true, "digid_betrokkene": true, "geldig_id_getoond": true, "id_betrokkene": true}) == ["violated"]
}

test_for_a_child if {
	child := {"eigen_gegevens": false, "wettelijke_vertegenwoordiging": true, "ouderlijk_gezag": true, "digid": true}
	_with(child) == ["met"]
	_with(object.union(child, {"digid": false, "geldig_id_getoond": true})) == ["met"]
	_with(object.union(child, {"digid": false})) == ["violated"]
	_with(object.union(child, {"ouderlijk_gezag": false})) == ["violated"]
	_with(object.union(child, {"wettelijke_vertegenwoordiging": false})) == ["violated"]
}

test_speaks_about_every_dataset if {
	every name in ["bodycam-leeuwarden", "gebouwcamera-leeuwarden", "leeuwarden"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"field": {"dataset": name}})
	}
}

test_a_copy_is_not_enough if {
	shown := {"twijfel_identiteit": true, "eigen_gegevens": true, "digid": false, "machtiging": false, "wettelijke_vertegenwoordiging": false, "geldig_id_getoond": true}
	_state({"facts": shown}) == ["met"]
	_state({"facts": object.union(shown, {"kopie_id": true})}) == ["violated"]
}
