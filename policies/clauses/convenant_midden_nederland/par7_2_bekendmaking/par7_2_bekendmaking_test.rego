package clauses.convenant_midden_nederland.par7_2_bekendmaking_test

import data.clauses.convenant_midden_nederland.par7_2_bekendmaking as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("doorverstrekken"),
	"time": "2018-04-09",
	"party": example.body("woningcorporatie", "vereniging"),
	"giver": example.body("gemeente-utrecht", "gemeente"),
	"receiver": example.body("woningcorporatie", "vereniging"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "politiegegevens"}},
		{"giver": {"kind": "politie"}},
		{"receiver": {"kind": "gemeente"}},
		{"receiver": {"id": ""}},
		{"giver": {"kind": "samenwerking"}, "action": act_test.asked("gebruiken")},
		{"giver": {"kind": "samenwerking"}, "field": {"dataset": "politiegegevens"}},
		{"giver": {"kind": "samenwerking"}, "receiver": {"kind": "gemeente"}},
		{"giver": {"kind": "samenwerking"}, "receiver": {"id": ""}},
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

_shut := {"wettelijk_voorschrift_tot_bekendmaking": false, "wettelijke_verplichting": false, "volgt_uit_taak": false, "role": "medewerker", "bepaling_verplichting": "rechterlijk-bevel"}

_company := {"id": "hostingbedrijf", "kind": "bedrijf", "sort": "hostingbedrijf"}

_contract := {"role": "verwerker", "in_opdracht": true, "verwerkersovereenkomst": true}

test_who_has_a_rule_of_its_own_and_what_opens_the_door if {
	_state({"facts": _shut}) == ["violated"]
	_state({"facts": _shut, "receiver": {"id": "bureau-rvs"}}) == ["met"]
	_state({"facts": object.union(_shut, _contract), "receiver": _company, "holder": _company}) == ["met"]
	every door in ["wettelijk_voorschrift_tot_bekendmaking", "wettelijke_verplichting"] {
		_state({"facts": object.union(_shut, {door: true})}) == ["met"]
		_state({"giver": {"kind": "samenwerking"}, "facts": object.union(_shut, {door: true})}) == ["met"]
	}
}

test_the_own_task_opens_only_what_a_listed_use_tells if {
	task := object.union(_shut, {"volgt_uit_taak": true})
	letter := {"lineage": {"preventiebrieven-in-buurt": true}}
	person := {"id": "inwoner", "kind": "persoon", "sort": "inwoner"}
	_state({"facts": task}) == ["violated"]
	_state({"facts": task, "purpose": letter, "receiver": person, "holder": person}) == ["met"]
	_state({"facts": _shut, "purpose": letter, "receiver": person, "holder": person}) == ["violated"]
	_state({"facts": task, "purpose": letter, "receiver": person, "holder": person, "field": {"name": "huisnummer"}}) == ["violated"]
}

test_who_got_it_that_way_passes_nothing_on if {
	giver := {"giver": {"id": "ultimum-bv", "kind": "bedrijf"}}
	_state(object.union(giver, {"facts": _shut})) == ["violated"]
	_state(object.union(giver, {"facts": _shut, "receiver": {"id": "bureau-rvs"}})) == ["violated"]
	engaged := {"toestemming_subbewerker": "schriftelijk", "subbewerkersovereenkomst": true}
	_state(object.union(giver, {"facts": object.union(object.union(_shut, _contract), engaged), "receiver": _company, "holder": _company})) == ["met"]
	_state(object.union(giver, {"facts": object.union(object.union(_shut, _contract), {"toestemming_subbewerker": "geen"}), "receiver": _company, "holder": _company})) == ["violated"]
	_state(object.union(giver, {"facts": object.union(_shut, engaged), "receiver": _company, "holder": _company})) == ["violated"]
}
