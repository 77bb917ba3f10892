package clauses.avg.art21_lid1_weigeren_test

import data.clauses.avg.art21_lid1_weigeren as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("weigeren-verzoek"),
	"time": "2021-06-01",
	"party": example.source("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.source("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("bezwaar"),
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

_met := {"grondslag": "toestemming", "gerechtvaardigde_gronden": false, "direct_marketing": false}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"grondslag": "wettelijke-taak", "gerechtvaardigde_gronden": true})}) == ["met"]
	_state({"facts": object.union(_met, {"grondslag": "wettelijke-taak"})}) == ["violated"]
	_state({"facts": object.union(_met, {"grondslag": "gerechtvaardigd-belang"})}) == ["violated"]
}

test_only_of_an_objection if _state({"facts": _met, "purpose": {"id": "x", "lineage": null}}) == ["violated"]

test_also_of_a_copy_of_police_data if count(clause.checks) == 1 with input as object.union(_asked, {"field": {"regime": "wpg"}})

test_never_of_direct_marketing if {
	_state({"facts": object.union(_met, {"direct_marketing": true, "gerechtvaardigde_gronden": true})}) == ["violated"]
	_state({"facts": object.remove(_met, ["direct_marketing"])}) == ["unknown"]
}

test_a_ground_that_was_not_named_is_none if {
	task := {"grondslag": "wettelijke-taak", "direct_marketing": false}
	_state({"facts": task}) == ["violated"]
	_state({"facts": object.union(task, {"gerechtvaardigde_gronden": true})}) == ["met"]
}

test_who_says_marketing_is_not_asked_for_a_task if {
	_state({"facts": {"direct_marketing": true}}) == ["violated"]
	_state({"facts": {"direct_marketing": true, "gerechtvaardigde_gronden": true}}) == ["violated"]
	_state({"facts": {"direct_marketing": true, "gerechtvaardigde_gronden": true, "grondslag": "wettelijke-taak"}}) == ["met"]
	_state({"facts": {}}) == ["unknown"]
}

test_the_grounds_are_weighed if {
	some check in clause.checks with input as object.union(_asked, {"facts": {"grondslag": "wettelijke-taak", "direct_marketing": false, "gerechtvaardigde_gronden": true}})
	check.weighed == {"gerechtvaardigde_gronden"}
}
