package clauses.convenant_midden_nederland.par4_2_medewerkers_test

import data.clauses.convenant_midden_nederland.par4_2_medewerkers as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"giver": {"id": "gemeente-utrecht", "kind": "gemeente", "sort": "", "body": true, "source": false},
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"dataset": "politiegegevens"}},
		{"giver": {"kind": "politie"}},
		{"receiver": {"kind": "vereniging"}},
		{"action": act_test.asked("gebruiken"), "receiver": {"id": ""}, "holder": {"kind": "vereniging"}},
		{"action": act_test.asked("bewaren"), "receiver": {"id": ""}, "field": {"dataset": "politiegegevens"}},
		{"action": act_test.asked("gebruiken")},
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

_alone := {"giver": {"id": "", "kind": ""}, "receiver": {"id": "", "kind": ""}}

_used(change) := _state(object.union(object.union(_alone, {"action": act_test.asked("gebruiken")}), change))

_kept(change) := _state(object.union(object.union(_alone, {"action": act_test.asked("bewaren")}), change))

test_who_uses_is_the_mayor_or_mandated_or_needs_it_for_the_task if {
	_used({"facts": {"role": "burgemeester"}}) == ["met"]
	_used({"facts": {"role": "manager-veiligheid", "gemandateerd": true}}) == ["met"]
	_used({"facts": {"role": "raadslid", "gemandateerd": true, "taak_toezicht_handhaving": false}}) == ["violated"]
	_used({"facts": {"role": "boa", "taak_toezicht_handhaving": true, "nodig_voor_toezicht_en_handhaving": true}}) == ["met"]
	_used({"facts": {"role": "boa", "taak_toezicht_handhaving": true, "nodig_voor_toezicht_en_handhaving": false}}) == ["violated"]
	_used({"facts": {"role": "boa", "taak_toezicht_handhaving": true}}) == ["unknown"]
	_used({"facts": {"role": "boa", "nodig_voor_toezicht_en_handhaving": true}}) == ["met"]
	_used({"facts": {"role": "boa"}}) == ["unknown"]
}

test_the_municipality_as_such_is_its_mayor if {
	_used({}) == ["met"]
	_used({"action": act_test.asked("opslaan")}) == ["met"]
	_used({"action": act_test.asked("inzien")}) == ["unknown"]
	_state({}) == ["unknown"]
	every said in [{"taak_toezicht_handhaving": true}, {"gemandateerd": true}, {"in_opdracht": true}] {
		_used({"facts": said}) == ["unknown"]
	}
}

test_keeping_is_refused_only_by_a_denial if {
	_kept({}) == ["met"]
	_kept({"facts": {"role": "boa", "taak_toezicht_handhaving": false}}) == ["violated"]
	_kept({"facts": {"role": "boa", "nodig_voor_toezicht_en_handhaving": false}}) == ["violated"]
	_used({"action": act_test.asked("opslaan"), "facts": {"role": "boa"}}) == ["unknown"]
}

_processor := {"id": "gemeente-almere", "kind": "gemeente"}

_contract := {"role": "bewerker-1", "in_opdracht": true, "bewerkersovereenkomst_gesloten": true, "zelfde_gemeente": false}

test_the_own_processor_receives_and_uses if {
	_state({"receiver": _processor, "holder": _processor, "facts": _contract}) == ["met"]
	_used({"holder": _processor, "facts": _contract}) == ["met"]
	_state({"facts": object.union(_contract, {"zelfde_gemeente": true, "taak_toezicht_handhaving": false})}) == ["violated"]
	_used({"facts": object.union(_contract, {"taak_toezicht_handhaving": false})}) == ["violated"]
}

test_a_duty_opens_passing_on_and_not_use if {
	duty := {"purpose": {"lineage": {"wettelijke-verstrekking": true}}, "facts": {"role": "raadslid", "zelfde_gemeente": false, "wettelijke_verplichting": true}}
	_state(duty) == ["met"]
	_used(object.union(duty, {"facts": {"taak_toezicht_handhaving": false}})) == ["violated"]
}

test_back_from_the_vis if {
	back := {"giver": {"id": "gemeente-almere"}, "facts": {
		"role": "burgemeester", "zelfde_gemeente": false,
		"vis_aangesloten": true, "addendum_vakje_almere": true, "bewerkersovereenkomst_gesloten": true,
	}}
	_state(back) == ["met"]
	every denied in ["vis_aangesloten", "addendum_vakje_almere", "bewerkersovereenkomst_gesloten"] {
		_state(object.union(back, {"facts": {denied: false}})) == ["violated"]
	}
	_state(object.union(back, {"giver": {"id": "gemeente-zeist"}})) == ["violated"]
}

test_silent_on_what_nobody_uses_or_keeps if {
	every act in ["vernietigen", "eisen"] {
		_used({"action": act_test.asked(act)}) == []
	}
}

# Another than the mayor may be who looks after what is kept: only a denial says otherwise.
test_keeping_by_another_than_the_mayor if {
	_kept({"facts": {"role": "wmo-consulent"}}) == ["met"]
	_used({"facts": {"role": "wmo-consulent"}}) == ["unknown"]
}
