package clauses.avg.art9_test

import data.clauses.avg.art9 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2021-06-01",
	"party": example.source("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.source("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("leeuwarden/gezondheidsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"name": "bsn"}},
		{"holder": {"kind": "persoon"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["ontvangen", "doorverstrekken", "gebruiken", "bewaren", "opnemen", "opslaan", "samenvoegen", "inzien"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

test_every_exception_and_no_other if {
	every letter in ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] {
		_state({"facts": {"art9_uitzondering": letter}}) == ["met"]
	}
	_state({"facts": {"art9_uitzondering": "geen"}}) == ["violated"]
}

test_every_special_field if {
	every name in ["gezondheidsgegevens", "godsdienst", "politieke-gezindheid", "seksuele-geaardheid"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"field": {"name": name}})
	}
}
