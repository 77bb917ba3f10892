package clauses.brp.art3_3_test

import data.clauses.brp.art3_3 as clause
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
		{"action": act_test.asked("openbaarmaken")},
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

test_in_the_annex_or_designated if {
	no := {"aangewezen_derde": false, "nodig_voor_taak_organisatie": true}
	_state({"facts": no}) == ["violated"]
	_state({"facts": object.union(no, {"aangewezen_derde": true})}) == ["met"]
	_state({"facts": {"aangewezen_derde": true, "nodig_voor_taak_organisatie": false}}) == ["violated"]
	every sort, work in _annex {
		_state({"facts": no, "receiver": {"sort": sort}, "purpose": {"id": work, "lineage": {work: true}}}) == ["met"]
		_state({"facts": no, "receiver": {"sort": sort}}) == ["violated"]
		every other in ["ledenadministratie", "pensioenuitkering", "zorgverzekering"] {
			_state({"facts": no, "receiver": {"sort": sort}, "purpose": {"id": other, "lineage": {other: true}}}) == [_expected(work, other)]
		}
	}
}

_annex := {
	"kerkelijke-organisatie": "ledenadministratie",
	"pensioenuitvoerder": "pensioenuitkering",
	"pensioenverzekeraar": "pensioenuitkering",
	"zorgverzekeraar": "zorgverzekering",
}

_expected(work, other) := "met" if work == other

_expected(work, other) := "violated" if work != other

test_what_the_annex_cannot_name_is_not_asked if {
	needed := {"nodig_voor_taak_organisatie": true}
	_state({"facts": needed, "receiver": {"kind": "zorg", "sort": "zorgorganisatie"}}) == ["unknown"]
	_state({"facts": needed, "receiver": {"kind": "zorg", "sort": "zorgorganisatie"}, "purpose": {"id": "marktonderzoek", "lineage": {"marktonderzoek": true}}}) == ["violated"]
	_state({"facts": needed, "receiver": {"kind": "media", "sort": "journalist"}, "purpose": {"id": "journalistieke-publicatie", "lineage": {"journalistieke-publicatie": true}}}) == ["violated"]
	_state({"facts": needed, "receiver": {"kind": "vereniging", "sort": "sportvereniging"}, "purpose": {"id": "onderhoud", "lineage": {"onderhoud": true}}}) == ["unknown"]
	_state({"facts": needed, "receiver": {"kind": "vereniging", "sort": "kerkelijke-organisatie"}, "purpose": {"id": "onderhoud", "lineage": {"onderhoud": true}}}) == ["unknown"]
}
