package clauses.wpg.art27_test

import data.clauses.wpg.art27 as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("weigeren-inzage"),
	"time": "2021-06-01",
	"party": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"giver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"receiver": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"holder": {"id": "politie-eenheid-midden-nederland", "kind": "politie", "sort": "politie-eenheid-midden-nederland", "body": true, "source": true},
	"purpose": {"id": "inzage", "lineage": {"inzage": true}, "below": {}, "listed": "no"},
	"field": {"id": "politiegegevens/casusgegevens", "dataset": "politiegegevens", "name": "casusgegevens", "regime": "wpg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

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
