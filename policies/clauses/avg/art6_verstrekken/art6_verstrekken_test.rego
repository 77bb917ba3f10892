package clauses.avg.art6_verstrekken_test

import data.clauses.avg.art6_verstrekken as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2021-06-01",
	"party": example.body("woningcorporatie", "vereniging"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("woningcorporatie", "vereniging"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("leiden/persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"regime": "wpg"}},
		{"giver": {"id": ""}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "openbaarmaken"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_none := {
	"wettelijke_verplichting": false,
	"wettelijk_voorschrift_tot_bekendmaking": false,
	"volgt_uit_taak": false,
	"noodzaak": true,
	"toestemming_betrokkene": false,
	"toestemming_vrij_en_geinformeerd": true,
	"role": "medewerker",
}

test_each_door if {
	_state({"facts": _none}) == ["violated"]
	every name in ["wettelijke_verplichting", "wettelijk_voorschrift_tot_bekendmaking", "volgt_uit_taak", "toestemming_betrokkene"] {
		_state({"facts": object.union(_none, {name: true})}) == ["met"]
	}
	_state({"facts": object.union(_none, {"volgt_uit_taak": true, "noodzaak": false})}) == ["violated"]
	_state({"facts": object.union(_none, {"toestemming_betrokkene": true, "toestemming_vrij_en_geinformeerd": false})}) == ["violated"]
	processor := {"role": "verwerker", "in_opdracht": true, "verwerkersovereenkomst": true}
	_state({"facts": object.union(_none, processor), "holder": {"kind": "bedrijf"}}) == ["met"]
}

test_a_power_opens_nothing_and_its_denial_closes if {
	_state({"facts": object.union(_none, {"wettelijke_bevoegdheid": true})}) == ["violated"]
	_state({"facts": object.union(_none, {"volgt_uit_taak": true, "wettelijke_bevoegdheid": false})}) == ["violated"]
	_state({"facts": object.union(_none, {"wettelijke_verplichting": true, "wettelijke_bevoegdheid": false})}) == ["met"]
}

_person := {
	"receiver": {"id": "inwoner", "kind": "persoon", "sort": "inwoner"},
	"holder": {"id": "inwoner", "kind": "persoon", "sort": "inwoner"},
	"purpose": {"id": "inzage", "lineage": {"inzage": true}},
}

test_who_asks_to_see_gets_it_for_that if {
	_state(object.union(_person, {"facts": {"eigen_gegevens": true}})) == ["met"]
	_state(object.union(_person, {"facts": {"eigen_gegevens": false}})) == ["violated"]
	_state(_person) == ["unknown"]
	_state(object.union(_person, {"facts": {"eigen_gegevens": true, "naam_van_derde": true, "derden_onherkenbaar": false}})) == ["violated"]
}

test_another_door_counts_where_it_was_mentioned if {
	other := {"eigen_gegevens": false}
	every change in [
		{"wettelijke_verplichting": true},
		{"wettelijk_voorschrift_tot_bekendmaking": true},
		{"volgt_uit_taak": true, "noodzaak": true},
		{"toestemming_betrokkene": true, "toestemming_vrij_en_geinformeerd": true},
	] {
		_state(object.union(_person, {"facts": object.union(other, change)})) == ["met"]
	}
	_state(object.union(_person, {"facts": object.union(other, {"volgt_uit_taak": true, "noodzaak": false})})) == ["violated"]
	_state(object.union(_person, {"facts": object.union(other, {"toestemming_betrokkene": true, "toestemming_vrij_en_geinformeerd": false})})) == ["violated"]
}

test_of_anybody_else_the_task_is_weighed if {
	_state({"facts": {}}) == ["judgement"]
	_state(object.union(_person, {"receiver": {"kind": "bedrijf"}})) == ["judgement"]
}

test_each_door_is_asked_when_the_others_are_closed if {
	every name in ["wettelijke_verplichting", "wettelijk_voorschrift_tot_bekendmaking"] {
		_state({"facts": object.remove(_none, [name])}) == ["violated"] # a duty that nobody names is none
		named := object.union(object.remove(_none, [name]), {"bepaling_verplichting": "anders"})
		_state({"facts": named}) == ["unknown"]
	}
	_state({"facts": object.remove(_none, ["toestemming_betrokkene", "toestemming_vrij_en_geinformeerd"])}) == ["violated"]
	_state({"facts": object.remove(_none, ["toestemming_betrokkene"])}) == ["unknown"] # whoever says how consent was given is asked for it
	_state({"facts": object.union(object.remove(_none, ["toestemming_vrij_en_geinformeerd"]), {"toestemming_betrokkene": true})}) == ["unknown"]
	_state({"facts": object.remove(_none, ["volgt_uit_taak"])}) == ["judgement"]
}

test_what_a_person_takes_along_is_given_to_that_person_alone if {
	along := {"purpose": {"id": "dataportabiliteit", "lineage": {"dataportabiliteit": true}}}
	_state(object.union(_person, object.union(along, {"facts": object.union(_none, {"eigen_gegevens": true})}))) == ["met"]
	_state(object.union(_person, object.union(along, {"facts": object.union(_none, {"eigen_gegevens": false})}))) == ["violated"]
	_state(object.union(along, {"facts": object.union(_none, {"eigen_gegevens": true})})) == ["violated"]
}

test_figures_that_say_nothing_of_anybody_are_given if {
	figures := {"field": {"dataset": "feiten-en-cijfers"}}
	_state(object.union(figures, {"facts": object.union(_none, {"anoniem": true})})) == ["met"]
	_state(object.union(figures, {"facts": _none})) == ["violated"]
	_state({"facts": object.union(_none, {"anoniem": true})}) == ["violated"]
}

_for(purpose, change) := [check.state | some check in clause.checks with input as object.union(
	object.union(object.remove(_asked, ["purpose"]), {"purpose": {"id": purpose, "lineage": {purpose: true}, "below": {}, "listed": "no"}}),
	change,
)]

_weighed := {"facts": object.union(_none, {"volgt_uit_taak": true})}

test_an_own_task_opens_neither_what_is_nobodys_task_nor_a_report_of_arrears if {
	_for("taakuitvoering-gemeente", _weighed) == ["met"]
	_for("ledenwerving", _weighed) == ["violated"]
	_for("vroegsignalering-schulden", _weighed) == ["met"]
	arrears := object.union(_weighed, {"field": {"name": "betalingsachterstand"}})
	_for("vroegsignalering-schulden", arrears) == ["violated"]
	_for("taakuitvoering-gemeente", arrears) == ["met"]
}

test_taking_along_is_a_door_of_its_own if {
	person := {"receiver": _person.receiver, "holder": _person.holder}
	_for("dataportabiliteit", object.union(person, {"facts": object.union(_none, {"eigen_gegevens": true})})) == ["met"]
	_for("dataportabiliteit", object.union(person, {"facts": object.union(_none, {"eigen_gegevens": false})})) == ["violated"]
}
