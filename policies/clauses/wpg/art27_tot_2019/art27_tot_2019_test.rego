package clauses.wpg.art27_tot_2019_test

import data.clauses.wpg.art27_tot_2019 as clause
import data.lib.act_test

# A question that the clause speaks about; each test changes one thing in it.
_asked := {
	"action": act_test.asked("weigeren-inzage"),
	"time": "2018-06-01",
	"party": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": true},
	"supplier": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": true},
	"giver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": true},
	"receiver": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": true},
	"holder": {"id": "politie", "kind": "politie", "sort": "politie", "body": true, "source": true},
	"purpose": {"id": "inzage", "lineage": {"inzage": true}, "below": {}, "listed": "no"},
	"field": {"id": "politiegegevens/casusgegevens", "dataset": "politiegegevens", "name": "casusgegevens", "regime": "wpg"},
	"agreement": {"id": "x", "from": "2017-03-01", "first_until": "2018-02-28", "until": "2020-02-29"},
	"facts": {},
	"known": {},
}

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
