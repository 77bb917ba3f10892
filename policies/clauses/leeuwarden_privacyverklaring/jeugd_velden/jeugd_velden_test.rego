package clauses.leeuwarden_privacyverklaring.jeugd_velden_test

import data.clauses.leeuwarden_privacyverklaring.jeugd_velden as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2023-06-01",
	"party": example.source("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.source("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("jeugdhulp"),
	"field": example.field("leeuwarden/bsn", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
		{"action": act_test.asked("vernietigen")},
		{"purpose": {"id": "x", "lineage": null}},
		{"holder": {"id": "gemeente-utrecht"}},
		{"field": {"dataset": "lms"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["gebruiken", "opslaan", "opnemen", "bewaren"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_of(who, name, more) := {"field": {"name": name}, "facts": object.union({"betrokkene_jeugd": who, "vergoeding": false, "vergoeding_aangevraagd": false}, more)}

test_every_field_of_both_lists if {
	every name in _listed_child_fields { _state(_of("kind", name, {})) == ["met"] }
	every name in _listed_parent_fields { _state(_of("ouder", name, {})) == ["met"] }
	_state(_of("kind", "woz-waarde", {})) == ["violated"]
	_state(_of("ouder", "nationaliteit", {})) == ["violated"]
	every name in ["leerplichtgegevens", "verzuimgegevens"] {
		_state(_of("kind", name, {})) == ["violated"]
		school := {"purpose": {"id": "leerplicht", "lineage": {"jeugdhulp": false, "leerplicht": true}}}
		_state(object.union(school, _of("kind", name, {}))) == ["met"]
		_state(object.union(school, _of("ouder", name, {}))) == ["violated"]
		_state(object.union(school, _of("kind", "woz-waarde", {}))) == ["violated"]
	}
}

test_compensation if {
	_state(_of("ouder", "bankgegevens-ouder", {"vergoeding": true})) == ["met"]
	_state(_of("ouder", "bankgegevens-ouder", {"vergoeding_aangevraagd": true})) == ["violated"]
	_state(_of("ouder", "inkomensverklaring", {"vergoeding_aangevraagd": true})) == ["met"]
	_state(_of("ouder", "inkomensverklaring", {"vergoeding": true})) == ["violated"]
	_state(_of("kind", "bankgegevens-ouder", {"vergoeding": true})) == ["violated"]
}

_listed_child_fields := ["administratienummer", "bsn", "e-mailadres", "geboortedatum", "gegevens-kind", "geslacht", "gezondheidsgegevens", "inschrijfgegevens", "kinddossier", "nationaliteit", "naw-gegevens", "onderwijsnummer", "schoolinschrijving", "telefoonnummer"]

_listed_parent_fields := ["bsn", "e-mailadres", "geboortedatum", "geslacht", "naw-gegevens", "telefoonnummer"]

test_without_a_purpose if {
	_state({"purpose": {"id": "", "lineage": null}, "field": {"name": "woz-waarde"}, "facts": {"betrokkene_jeugd": "kind"}}) == ["unknown"]
}
