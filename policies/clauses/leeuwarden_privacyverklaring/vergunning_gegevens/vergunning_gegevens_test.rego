package clauses.leeuwarden_privacyverklaring.vergunning_gegevens_test

import data.clauses.leeuwarden_privacyverklaring.vergunning_gegevens as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2023-06-01",
	"party": example.source("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.source("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("vergunningverlening"),
	"field": example.field("leeuwarden/naw-gegevens", "avg"),
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

test_each_permit if {
	every permit in ["horeca", "omgevingsvergunning", "ontheffing-laden-en-lossen", "parkeren"] {
		_state({"facts": {"soort_vergunning": permit, "wettelijk_nodig": true}}) == ["met"]
		_state({"facts": {"soort_vergunning": permit, "wettelijk_nodig": false}}) == ["violated"]
	}
	_state({"facts": {"soort_vergunning": "anders", "wettelijk_nodig": true}}) == ["judgement"]
	_state({"facts": {"wettelijk_nodig": true}}) == ["unknown"]
}

test_without_a_purpose if {
	_state({"purpose": {"id": "", "lineage": null}, "facts": {"soort_vergunning": "horeca", "wettelijk_nodig": false}}) == ["unknown"]
}
