package clauses.brp.art3_21_test

import data.clauses.brp.art3_21 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2021-06-01",
	"party": example.body("sportvereniging", "vereniging"),
	"giver": example.source("gemeente-leeuwarden", "gemeente"),
	"receiver": example.body("sportvereniging", "vereniging"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("brp/brp-adresgegevens", "brp"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "avg"}},
		{"receiver": {"kind": "overheid"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_every_kind_of_third_party if {
	every kind in ["bedrijf", "media", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"receiver": {"kind": kind}})
	}
}

_none := {
	"geheimhouding_brp": true,
	"aangewezen_derde": false,
	"beperking_geldt": false,
	"gebruik_voorgeschreven": false,
	"privacy_niet_onevenredig": true,
	"schriftelijke_toestemming": false,
}

test_each_door if {
	_state({"facts": _none}) == ["violated"]
	_state({"facts": object.union(_none, {"geheimhouding_brp": false})}) == ["met"]
	_state({"facts": object.union(_none, {"aangewezen_derde": true})}) == ["met"]
	_state({"facts": object.union(_none, {"aangewezen_derde": true, "beperking_geldt": true})}) == ["violated"]
	_state({"facts": object.union(_none, {"gebruik_voorgeschreven": true})}) == ["met"]
	_state({"facts": object.union(_none, {"gebruik_voorgeschreven": true, "privacy_niet_onevenredig": false})}) == ["violated"]
	_state({"facts": object.union(_none, {"schriftelijke_toestemming": true})}) == ["judgement"]
	every sort, work in _annex {
		_state({"facts": _none, "receiver": {"sort": sort}, "purpose": {"id": work, "lineage": {work: true}}}) == ["met"]
		_state({"facts": _none, "receiver": {"sort": sort}}) == ["violated"]
	}
	_state({"facts": _none, "receiver": {"sort": "pensioenuitvoerder"}, "purpose": {"id": "zorgverzekering", "lineage": {"zorgverzekering": true}}}) == ["violated"]
	_state({"facts": _none, "receiver": {"sort": "zorgverzekeraar"}, "purpose": {"id": "pensioenuitkering", "lineage": {"pensioenuitkering": true}}}) == ["violated"]
	_state({"facts": _none, "receiver": {"sort": "kerkelijke-organisatie"}, "purpose": {"id": "ledenadministratie", "lineage": {"ledenadministratie": true}}}) == ["violated"]
}

_annex := {"pensioenuitvoerder": "pensioenuitkering", "pensioenverzekeraar": "pensioenuitkering", "zorgverzekeraar": "zorgverzekering"}

test_every_kind_of_receiver if {
	every kind in ["bedrijf", "media", "persoon", "samenwerking", "vereniging", "zorg"] {
		_state({"facts": _none, "receiver": {"kind": kind}}) == ["violated"]
	}
}
