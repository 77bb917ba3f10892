package clauses.wpg.art27_tot_2019_test

import data.clauses.wpg.art27_tot_2019 as clause
import data.lib.act_test
import data.lib.example_test as example

# A question that the clause speaks about; each test changes one thing in it.
_asked := example.ask({
	"action": act_test.asked("weigeren-inzage"),
	"time": "2018-06-01",
	"party": example.source("politie", "politie"),
	"supplier": example.source("politie", "politie"),
	"giver": example.source("politie", "politie"),
	"receiver": example.source("politie", "politie"),
	"purpose": example.purpose("inzage"),
	"field": example.field("politiegegevens/casusgegevens", "wpg"),
})

_state(change) := [check.state | some check in clause.checks with input as object.union(_asked, change)]

test_silent_where_one_condition_fails if {
	every change in [
		{"action": act_test.asked("inzien")},
		{"field": {"regime": "avg"}},
		{"holder": {"kind": "gemeente"}},
		{"time": "2019-01-01"},
	] {
		count(clause.checks) == 0 with input as object.union(_asked, change)
	}
}

_met := {"weigeringsbelang_wpg": "politietaak", "art23_belang": true, "weigering_noodzakelijk": true, "reden_opgegeven": true}

test_each_element if {
	every interest in ["politietaak", "rechten-van-anderen", "staatsveiligheid"] { _state({"facts": object.union(_met, {"weigeringsbelang_wpg": interest})}) == ["met"] }
	_state({"facts": object.union(_met, {"weigeringsbelang_wpg": "x"})}) == ["violated"]
	_state({"facts": object.union(_met, {"art23_belang": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"weigering_noodzakelijk": false})}) == ["violated"]
	_state({"facts": object.union(_met, {"reden_opgegeven": false})}) == ["violated"]
	_state({"facts": object.remove(_met, {"art23_belang"})}) == ["judgement"]
}
