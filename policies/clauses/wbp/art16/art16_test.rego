package clauses.wbp.art16_test

import data.clauses.wbp.art16 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("gebruiken"),
	"time": "2017-06-01",
	"party": example.body("gemeente-leeuwarden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.body("gemeente-leeuwarden", "gemeente"),
	"purpose": example.purpose("taakuitvoering-gemeente"),
	"field": example.field("leeuwarden/gezondheidsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("eisen")},
		{"field": {"name": "postcode"}},
		{"holder": {"kind": "persoon"}},
		{"time": "2018-05-25"},
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

test_each_kind_of_data_has_its_article if {
	articles := {"gezondheidsgegevens": "art-21", "godsdienst": "art-17", "politieke-gezindheid": "art-19", "seksuele-geaardheid": "none"}
	every name, own in articles {
		_state({"field": {"name": name}, "facts": {"wbp_uitzondering": "art-23"}}) == ["met"]
		_state({"field": {"name": name}, "facts": {"wbp_uitzondering": "geen"}}) == ["violated"]
		every article in ["art-17", "art-19", "art-21"] {
			_state({"field": {"name": name}, "facts": {"wbp_uitzondering": article}}) == [_expected(own, article)]
		}
	}
}

_expected(own, article) := "met" if own == article

_expected(own, article) := "violated" if own != article
