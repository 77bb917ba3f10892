package clauses.avg.art6_lid4_test

import data.clauses.avg.art6_lid4 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("vis/controle-informatie", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("doorverstrekken")},
		{"action": act_test.asked("eisen")},
		{"holder": {"kind": "persoon"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_other := {"ander_doel": true, "toestemming_betrokkene": false, "wet_is_evenredige_maatregel": false, "past_bij_oorspronkelijk_doel": false, "role": "medewerker"}

_processor := {"role": "verwerker", "in_opdracht": true, "verwerkersovereenkomst": true}

test_each_door if {
	_state({"facts": _other}) == ["violated"]
	_state({"facts": _other, "purpose": {"listed": "yes"}}) == ["violated"]
	_state({"facts": _other, "purpose": {"listed": "yes"}, "field": {"dataset": "leiden"}, "holder": {"id": "gemeente-leiden"}}) == ["met"]
	_state({"facts": _other, "purpose": {"listed": "no"}, "field": {"dataset": "leiden"}, "holder": {"id": "gemeente-leiden"}}) == ["violated"]
	_state({"facts": object.union(_other, _processor), "holder": {"kind": "bedrijf"}}) == ["met"]
	every change in [{"ander_doel": false}, {"wet_is_evenredige_maatregel": true}, {"past_bij_oorspronkelijk_doel": true}] {
		_state({"facts": object.union(_other, change)}) == ["met"]
	}
	_state({"facts": object.union(_other, {"toestemming_betrokkene": true, "toestemming_vrij_en_geinformeerd": true})}) == ["met"]
	_state({"facts": object.union(_other, {"toestemming_betrokkene": true, "toestemming_vrij_en_geinformeerd": false})}) == ["violated"]
	_state({"facts": object.union(_other, {"toestemming_betrokkene": false, "toestemming_vrij_en_geinformeerd": true})}) == ["violated"]
}

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

test_police_data_came_for_what_the_law_lets_them_be_given_for if {
	same := object.union(_other, {"ander_doel": false})
	single := {"facts": same, "field": {"dataset": "politiegegevens", "regime": "wpg"}}
	_state(single) == ["violated"]
	every purpose in [
		"aanpak-ondermijning", "gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde", "hulpverlening", "jeugdhulp", "naturalisatie", "opsporing-en-vervolging", "preventie", "slachtofferzorg", "terugkeer-ex-gedetineerden", "toezicht-en-handhaving", "veiligheidshuis", "vergunningverlening",
	] {
		_state(object.union(single, {"purpose": {"id": purpose, "lineage": {purpose: true}}})) == ["met"]
	}
	standing := {"facts": same, "field": {"dataset": "dagmonitor", "regime": "wpg"}}
	_state(standing) == ["violated"]
	every purpose in ["gezag-en-zeggenschap-over-de-politie", "handhaving-openbare-orde"] {
		_state(object.union(standing, {"purpose": {"id": purpose, "lineage": {purpose: true}}})) == ["met"]
		_state(object.union(standing, {"facts": _other, "purpose": {"id": purpose, "lineage": {purpose: true}}})) == ["violated"]
	}
	_state(object.union(standing, {"purpose": {"id": "jeugdhulp", "lineage": {"jeugdhulp": true}}})) == ["violated"]
}

test_keeping_alone_asks_nothing if {
	kept := {"action": act_test.asked("bewaren"), "facts": object.remove(_other, ["ander_doel"])}
	_state(kept) == ["met"]
	_state(object.union(kept, {"facts": _other})) == ["violated"]
	_state(object.union(kept, {"field": {"dataset": "politiegegevens", "regime": "wpg"}})) == ["violated"]
	every action in ["gebruiken", "opslaan", "samenvoegen"] {
		_state(object.union(kept, {"action": act_test.asked(action)})) == ["unknown"]
	}
}

test_archiving_is_never_another_purpose if {
	archive := {"id": "archief", "lineage": {"archief": true}}
	_state({"facts": _other, "purpose": archive}) == ["met"]
	_state({"facts": _other, "purpose": archive, "field": {"dataset": "politiegegevens", "regime": "wpg"}}) == ["met"]
}
