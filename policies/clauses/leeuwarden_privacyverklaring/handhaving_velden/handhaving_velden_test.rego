package clauses.leeuwarden_privacyverklaring.handhaving_velden_test

import data.clauses.leeuwarden_privacyverklaring.handhaving_velden as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2023-06-01",
	"party": example.source("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.source("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("toezicht-en-handhaving"),
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

test_every_field if {
	every name in _listed_fields {
		_state({"field": {"name": name}, "facts": {"nodig_voor_taak": true}}) == ["met"]
		_state({"field": {"name": name}, "facts": {"nodig_voor_taak": false}}) == ["violated"]
	}
	_state({"field": {"name": "kenteken"}, "facts": {"nodig_voor_taak": true}}) == ["judgement"]
	_state({"field": {"name": "gezondheidsgegevens"}, "facts": {"nodig_voor_taak": true}}) == ["violated"]
	release := {"purpose": {"id": "terugkeer-ex-gedetineerden", "lineage": {"toezicht-en-handhaving": false, "terugkeer-ex-gedetineerden": true}}}
	_state(object.union(release, {"facts": {"nodig_voor_taak": false}})) == ["violated"]
}

_listed_fields := ["aliassen", "beeldmateriaal", "bsn", "e-mailadres", "financiele-gegevens", "geboortedatum", "geboorteplaats", "gedragsgegevens", "godsdienst", "naw-gegevens", "politieke-gezindheid", "seksuele-geaardheid", "strafrechtelijke-gegevens", "telefoonnummer"]

test_without_a_purpose if {
	_state({"purpose": {"id": "", "lineage": null}, "facts": {"nodig_voor_taak": false}}) == ["unknown"]
}
