package clauses.leeuwarden_privacyverklaring.ander_doel_test

import data.clauses.leeuwarden_privacyverklaring.ander_doel as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("gebruiken"),
	"time": "2023-06-01",
	"party": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"giver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"receiver": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"holder": {"id": "gemeente-leeuwarden", "kind": "gemeente", "sort": "gemeente-leeuwarden", "body": true, "source": true},
	"purpose": {"id": "evaluatie", "lineage": {"evaluatie": true}, "below": {}, "listed": "no"},
	"field": {"id": "leeuwarden/naw-gegevens", "dataset": "leeuwarden", "name": "naw-gegevens", "regime": "avg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

test_silent_where_one_condition_fails if {
	every change in [
		{"holder": {"id": "gemeente-utrecht"}},
		{"field": {"dataset": "lms"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_none := {
	"ander_doel": true,
	"toestemming_betrokkene": true,
	"toestemming_vrij_en_geinformeerd": false,
	"wet_is_evenredige_maatregel": false,
	"past_bij_oorspronkelijk_doel": true,
	"twijfel": true,
	"pia_uitgevoerd": true,
	"pia_uitkomst": "past-niet",
}

_with(facts) := _state({"facts": object.union(_none, facts)})

test_each_door if {
	_with({}) == ["violated"]
	every change in [{"ander_doel": false}, {"toestemming_vrij_en_geinformeerd": true}, {"wet_is_evenredige_maatregel": true}, {"twijfel": false}, {"pia_uitkomst": "past"}] {
		_with(change) == ["met"]
	}
	_with({"toestemming_vrij_en_geinformeerd": true, "toestemming_betrokkene": false}) == ["violated"]
	_with({"pia_uitkomst": "past", "pia_uitgevoerd": false}) == ["violated"]
	_with({"pia_uitkomst": "past", "past_bij_oorspronkelijk_doel": false}) == ["violated"]
	_with({"twijfel": false, "past_bij_oorspronkelijk_doel": false}) == ["violated"]
	_state({"facts": _none, "purpose": {"listed": "yes"}}) == ["met"]
}
