package clauses.avg.art17_lid3_test

import data.clauses.avg.art17_lid3 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("weigeren-verzoek"),
	"time": "2021-06-01",
	"party": example.source("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.source("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("verwijdering"),
	"field": example.field("leiden/eigen-persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("weigeren-inzage")},
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

_met := {"grondslag": "wettelijke-taak", "nog_noodzakelijk": true, "onrechtmatig_verwerkt": false, "wissing_uitzondering": "geen", "weigering_noodzakelijk": true}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"grondslag": "wettelijke-plicht"})}) == ["met"]
	_state({"facts": object.union(_met, {"grondslag": "toestemming"})}) == ["violated"]
	_state({"facts": object.union(_met, {"nog_noodzakelijk": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"onrechtmatig_verwerkt": true})}) == ["violated"]
}

test_only_of_erasure if _state({"facts": _met, "purpose": {"id": "x", "lineage": null}}) == ["violated"]

test_also_of_a_copy_of_police_data if count(clause.checks) == 1 with input as object.union(_asked, {"field": {"regime": "wpg"}})

test_each_other_reason_is_weighed if {
	consent := object.union(_met, {"grondslag": "toestemming"})
	every reason in ["archivering", "rechtsvordering", "volksgezondheid", "vrijheid-van-meningsuiting"] {
		_state({"facts": object.union(consent, {"wissing_uitzondering": reason})}) == ["met"]
		_state({"facts": object.union(consent, {"wissing_uitzondering": reason, "weigering_noodzakelijk": false})}) == ["violated"]
		_state({"facts": object.union(consent, {"wissing_uitzondering": reason, "onrechtmatig_verwerkt": true})}) == ["violated"]
	}
	_state({"facts": consent}) == ["violated"]
	unsaid := object.remove(consent, ["wissing_uitzondering"])
	_state({"facts": unsaid}) == ["violated"]
}

test_while_a_period_of_law_runs if {
	_state({"facts": {"wettelijke_termijn": true}}) == ["met"]
	_state({"facts": {"wettelijke_termijn": true, "onrechtmatig_verwerkt": true}}) == ["violated"]
	_state({"facts": {"wettelijke_termijn": false, "grondslag": "toestemming"}}) == ["violated"]
	_state({"facts": {}}) == ["unknown"]
	_state({"facts": {"wettelijke_termijn": true}, "purpose": {"id": "x", "lineage": null}}) == ["violated"]
}

test_whether_it_was_unlawful_is_asked if {
	facts := {"grondslag": "toestemming", "wissing_uitzondering": "archivering", "weigering_noodzakelijk": true}
	_state({"facts": facts}) == ["unknown"]
	_state({"facts": object.union(facts, {"onrechtmatig_verwerkt": false})}) == ["met"]
}
