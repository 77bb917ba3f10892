package clauses.brp.art3_9_test

import data.clauses.brp.art3_9 as clause
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

test_every_kind_of_third_party if {
	every kind in ["bedrijf", "media", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"receiver": {"kind": kind}})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_met := {
	"gemeentelijke_verordening": true,
	"geheimhouding_brp": false,
	"schriftelijke_toestemming": false,
	"college_aanwijzing": true,
	"gewichtig_belang_gemeente": true,
}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"gemeentelijke_verordening": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"geheimhouding_brp": true})}) == ["violated"]
	every name in ["college_aanwijzing", "gewichtig_belang_gemeente"] {
		_state({"facts": object.union(_met, {name: false})}) == ["violated"]
		_state({"facts": object.union(_met, {name: false, "schriftelijke_toestemming": true})}) == ["met"]
	}
	_state({"facts": object.remove(_met, ["gewichtig_belang_gemeente"])}) == ["judgement"]
}
