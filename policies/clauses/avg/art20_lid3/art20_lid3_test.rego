package clauses.avg.art20_lid3_test

import data.clauses.avg.art20_lid3 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("weigeren-overdracht"),
	"time": "2021-06-01",
	"party": example.source("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.source("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("inzage"),
	"field": example.field("leiden/eigen-persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("weigeren-inzage")},
		{"field": {"regime": "wpg"}},
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

test_each_door if {
	none := {"grondslag": "toestemming", "zelf_verstrekt": true, "geautomatiseerd_verwerkt": true}
	_state({"facts": none}) == ["violated"]
	_state({"facts": object.union(none, {"grondslag": "overeenkomst"})}) == ["violated"]
	every change in [{"grondslag": "wettelijke-taak"}, {"zelf_verstrekt": false}, {"geautomatiseerd_verwerkt": false}] {
		_state({"facts": object.union(none, change)}) == ["met"]
	}
}
