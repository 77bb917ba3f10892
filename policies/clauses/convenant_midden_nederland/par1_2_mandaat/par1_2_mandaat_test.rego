package clauses.convenant_midden_nederland.par1_2_mandaat_test

import data.clauses.convenant_midden_nederland.par1_2_mandaat as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("ontvangen"),
	"time": "2018-04-09",
	"party": example.body("gemeente-utrecht", "gemeente"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"purpose": example.use("handhaving-openbare-orde"),
	"field": example.field("dagmonitor/postcode", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("gebruiken")},
		{"field": {"dataset": "politiegegevens"}},
		{"giver": {"kind": "gemeente"}},
		{"receiver": {"kind": "samenwerking"}},
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

test_mandate_or_mayor if {
	_state({"facts": {"role": "burgemeester"}}) == ["met"]
	every role in ["beleidsadviseur-veiligheid", "manager-veiligheid", "medewerker-veiligheid"] {
		_state({"facts": {"role": role, "gemandateerd": true}}) == ["met"]
		_state({"facts": {"role": role, "gemandateerd": false}}) == ["violated"]
	}
	every role in ["afdelingshoofd", "beleidsmedewerker", "medewerker", "teamleider-handhaving"] {
		_state({"facts": {"role": role, "gemandateerd": true}}) == ["judgement"]
	}
	every role in ["boa", "raadslid", "toezichthouder", "wmo-consulent", "voormalig-medewerker-veiligheid"] {
		_state({"facts": {"role": role, "gemandateerd": true}}) == ["violated"]
	}
}

test_almere_loads_without_a_mandate if {
	loading := {
		"receiver": {"id": "gemeente-almere"},
		"purpose": {"id": "vis-ontsluiting", "lineage": {"vis-ontsluiting": true}},
		"facts": {"role": "bewerker-1", "gemandateerd": false},
	}
	_state(loading) == ["met"]
	every change in [
		{"receiver": {"id": "gemeente-utrecht"}},
		{"purpose": {"id": "jeugdhulp", "lineage": {"jeugdhulp": true, "vis-ontsluiting": false}}},
		{"facts": {"role": "toezichthouder"}},
	] {
		_state(object.union(loading, change)) == ["violated"]
	}
}
