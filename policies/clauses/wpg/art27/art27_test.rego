package clauses.wpg.art27_test

import data.clauses.wpg.art27 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("weigeren-inzage"),
	"time": "2021-06-01",
	"party": example.source("politie-eenheid-midden-nederland", "politie"),
	"giver": example.source("politie-eenheid-midden-nederland", "politie"),
	"receiver": example.source("politie-eenheid-midden-nederland", "politie"),
	"purpose": example.purpose("inzage"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("inzien")},
		{"field": {"regime": "avg"}},
		{"holder": {"kind": "gemeente"}},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

_met := {"gegevenssoort": "artikel-8", "wpg27_letter": "a", "art23_belang": true, "weigering_noodzakelijk": true, "reden_opgegeven": true}

test_each_element if {
	_state({"facts": _met}) == ["met"]
	_state({"facts": object.union(_met, {"wpg27_letter": "b"})}) == ["met"]
	_state({"facts": object.union(_met, {"wpg27_letter": "c"})}) == ["met"]
	_state({"facts": object.union(_met, {"wpg27_letter": "d"})}) == ["met"]
	_state({"facts": object.union(_met, {"wpg27_letter": "e"})}) == ["met"]
	_state({"facts": object.union(_met, {"wpg27_letter": "f"})}) == ["met"]
	_state({"facts": object.union(_met, {"gegevenssoort": "artikel-12", "art23_belang": false})}) == ["met"]
	_state({"facts": object.union(_met, {"wpg27_letter": "g"})}) == ["violated"]
	_state({"facts": object.union(_met, {"art23_belang": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"weigering_noodzakelijk": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"reden_opgegeven": false})}) == ["violated"]
}

test_who_refuses_need_not_name_the_interest if {
	_state({"facts": object.remove(_met, ["art23_belang"])}) == ["met"]
}
