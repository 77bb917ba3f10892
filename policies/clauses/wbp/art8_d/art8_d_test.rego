package clauses.wbp.art8_d_test

import data.clauses.wbp.art8_d as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2017-06-01",
	"party": example.body("woningcorporatie", "vereniging"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.body("gemeente-utrecht", "gemeente"),
	"holder": example.body("woningcorporatie", "vereniging"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("vis/controle-informatie", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("openbaarmaken")},
		{"action": act_test.asked("eisen")},
		{"holder": {"kind": "persoon"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opslaan", "samenvoegen", "inzien"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_only_for_help if {
	_state({"facts": {"vitaal_belang_betrokkene": true}, "purpose": {"id": "hulpverlening", "lineage": {"hulpverlening": true}}}) == ["met"]
	_state({"facts": {"vitaal_belang_betrokkene": true}}) == ["violated"]
}

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}
