package clauses.avg.art7_test

import data.clauses.avg.art7 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": example.body("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("leiden/persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"regime": "wpg"}},
		{"field": {"regime": "brp"}},
		{"holder": {"kind": "persoon"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opslaan"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_given := {"toestemming_vereist": true, "toestemming_betrokkene": true, "toestemming_vrij_en_geinformeerd": true}

test_each_element if {
	_state({"facts": {}}) == ["met"]
	_state({"facts": {"toestemming_vereist": false}}) == ["met"]
	_state({"facts": {"toestemming_vereist": true}}) == ["unknown"]
	_state({"facts": _given}) == ["met"]
	every name in ["toestemming_betrokkene", "toestemming_vrij_en_geinformeerd"] { _state({"facts": object.union(_given, {name: false})}) == ["violated"] }
	_state({"facts": object.union(_given, {"ingetrokken_per": "2021-06-01"})}) == ["violated"]
	_state({"facts": object.union(_given, {"ingetrokken_per": "2021-06-02"})}) == ["met"]
}
