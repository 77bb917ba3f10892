package clauses.uavg.art41_test

import data.clauses.uavg.art41 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("weigeren-inzage"),
	"time": "2021-06-01",
	"party": example.source("gemeente-leiden", "gemeente"),
	"giver": example.source("gemeente-leiden", "gemeente"),
	"receiver": example.source("gemeente-leiden", "gemeente"),
	"purpose": example.purpose("inzage"),
	"field": example.field("leiden/eigen-persoonsgegevens", "avg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("inzien")},
		{"field": {"regime": "brp"}},
		{"holder": {"kind": "persoon"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

test_speaks_about_every_act_it_names if {
	every act in ["weigeren-inzage", "weigeren-verzoek", "weigeren-overdracht"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"action": act_test.asked(act)})
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_every_kind_of_body if {
	every kind in ["bedrijf", "gemeente", "media", "overheid", "samenwerking", "vereniging", "zorg"] {
		count(clause.checks) == 1 with input as object.union(_asked, {"holder": {"kind": kind}})
	}
}

_met := {"art23_letter": "d", "uavg41_letter": "d", "art23_belang": true, "weigering_noodzakelijk": true, "gedeeltelijk_ingewilligd": true}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"art23_belang": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"weigering_noodzakelijk": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"gedeeltelijk_ingewilligd": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"uavg41_letter": "e"})}) == ["violated"]
	_state({"facts": object.union(_met, {"art23_letter": "e"})}) == ["violated"]
}

test_every_letter_with_itself_only if {
	letters := ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]
	every one in letters {
		_state({"facts": object.union(_met, {"art23_letter": one, "uavg41_letter": one})}) == ["met"]
		every other in letters {
			_state({"facts": object.union(_met, {"art23_letter": one, "uavg41_letter": other})}) == [_expected(one, other)]
		}
	}
}

_expected(one, other) := "met" if one == other

_expected(one, other) := "violated" if one != other

test_also_of_a_copy_of_police_data if count(clause.checks) == 1 with input as object.union(_asked, {"field": {"regime": "wpg"}})

test_another_statute_is_looked_up if {
	_state({"facts": object.union(_met, {"art23_belang": false, "andere_weigergrond": true})}) == ["judgement"]
	_state({"facts": object.union(_met, {"art23_belang": false, "andere_weigergrond": false})}) == ["violated"]
	_state({"facts": {"andere_weigergrond": true}}) == ["judgement"]
	_state({"facts": {"andere_weigergrond": false}}) == ["violated"]
	_state({"facts": {}}) == ["violated"]
	_state({"facts": {"art23_letter": "d"}}) == ["unknown"]
	_state({"facts": object.union(_met, {"andere_weigergrond": false})}) == ["met"]
}
